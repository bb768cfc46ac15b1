import type { Checkpoint } from '#projections';
import type { ReadModelQueries } from '#read-models';

/** Where a projection stands, as far as answers go. */
export type Stand = Omit<Checkpoint, 'eventId'>;

/** What queries are answered from. */
export abstract class QuerySource {
  abstract readonly models: ReadModelQueries;
  /** Position of the last event of the log. */
  abstract head(): Promise<bigint>;
  /** Where each projection stands. */
  abstract checkpoints(): readonly Stand[] | Promise<readonly Stand[]>;
  /** True once the projections contain the position; false when that takes longer. */
  abstract waitFor(position: bigint, projections: readonly string[], timeoutMs: number): Promise<boolean>;
}
