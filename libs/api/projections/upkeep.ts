/** What is done with the read models beside the work: `REBUILD` builds them anew, `COMPARISON` a second time to compare. */
export type UpkeepKind = 'REBUILD' | 'COMPARISON';

export interface UpkeepRun {
  readonly kind: UpkeepKind;
  /** Read models that are built. */
  readonly projections: readonly string[];
  readonly state: 'RUNNING' | 'DONE' | 'DIFFERENT' | 'FAILED';
  /** Unix milliseconds. */
  readonly begunAtMs: number;
  readonly endedAtMs?: number;
  readonly begunBy: string;
  /** Events by position, of the log as it was at the beginning. */
  readonly done: bigint;
  readonly total: bigint;
  /** Of a comparison: how many tables were compared, and those that differ. */
  readonly tables?: number;
  readonly differing?: readonly string[];
  readonly failure?: string;
}

/** How far the log was read through in the background. */
export interface LogReading {
  readonly position: bigint;
  /** Unix milliseconds; undefined before the first end. */
  readonly lastWholeMs: number | undefined;
  readonly changed: readonly { readonly position: bigint; readonly type?: string }[];
}

/** What can be said of the log and the read models beyond answers from them, and what can be done for them. */
export interface Upkeep {
  /** Undefined where another process reads the log through. */
  reading(): LogReading | undefined;
  /** SHA-256 of the last event at its place in the log, hex; undefined where nobody knows it. */
  headHash?(): Promise<string | undefined>;
  /** The last of each kind since the start. */
  readonly runs?: readonly UpkeepRun[];
  /** Begins one; undefined while another runs. Absent where none can be begun from here. */
  begin?(kind: UpkeepKind, projections: readonly string[], begunBy: string): UpkeepRun | undefined;
}

export const upkeepToken = Symbol('upkeep');
