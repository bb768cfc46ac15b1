import type { UpkeepKind, UpkeepRun } from '#projections';

/** How far the log was read through in the background. */
export interface LogReading {
  readonly position: bigint;
  /** Unix milliseconds; undefined before the first end. */
  readonly lastWholeMs: number | undefined;
  readonly changed: readonly { readonly position: bigint; readonly type?: string }[];
}

/** What can be said of the log and the read models beyond answers from them, and what can be done for them. */
export interface Upkeep {
  /** Undefined where nothing was heard of the process that reads the log through. */
  reading(): Promise<LogReading | undefined>;
  /** SHA-256 of the last event at its place in the log, hex; undefined where nobody knows it. */
  headHash?(): Promise<string | undefined>;
  /** The last of each kind: since the start, or at all where it is kept. */
  runs(): Promise<readonly UpkeepRun[]>;
  /** Whether one can be begun from here, if none is going on. */
  mayBegin(): Promise<boolean>;
  /** Begins one. @throws UpkeepRuns while another is under way */
  begin(kind: UpkeepKind, projections: readonly string[], begunBy: string): Promise<UpkeepRun>;
}

export const upkeepToken = Symbol('upkeep');
