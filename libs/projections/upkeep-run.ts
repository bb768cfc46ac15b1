/** What is done with the read models beside the work: `REBUILD` builds them anew, `COMPARISON` a second time to compare. */
export type UpkeepKind = 'REBUILD' | 'COMPARISON';

export interface UpkeepRun {
  readonly kind: UpkeepKind;
  /** Read models that are built. */
  readonly projections: readonly string[];
  /** `WAITING` for a process that carries it out: none has begun, or the one that had is gone. */
  readonly state: 'WAITING' | 'RUNNING' | 'DONE' | 'DIFFERENT' | 'FAILED';
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

/** A run that is under way keeps others from beginning: of two rebuilds, one would take the other's half-built tables away. */
export class UpkeepRuns extends Error {
  override readonly name = 'UpkeepRuns';
  readonly run: Pick<UpkeepRun, 'kind' | 'begunBy' | 'begunAtMs'>;

  constructor(run: Pick<UpkeepRun, 'kind' | 'begunBy' | 'begunAtMs'>) {
    super(`${run.begunBy} has begun a run over the read models that is not over.`);
    this.run = run;
  }
}

export type UpkeepEnd = Pick<UpkeepRun, 'tables' | 'differing' | 'failure'> & {
  readonly state: 'DONE' | 'DIFFERENT' | 'FAILED';
};

/** What a comparison has found. */
export function endOfComparison(
  tables: readonly { readonly table: string; readonly live: string; readonly rebuilt: string }[],
): UpkeepEnd {
  const differing = tables.filter(({ live, rebuilt }) => live !== rebuilt).map(({ table }) => table);
  return { state: differing.length > 0 ? 'DIFFERENT' : 'DONE', tables: tables.length, differing };
}

/** What kept a run from its end. */
export const endByFailure = (error: unknown): UpkeepEnd => ({
  state: 'FAILED',
  failure: error instanceof Error ? error.message : String(error),
});
