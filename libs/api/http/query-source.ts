import type { Checkpoint } from '#projections';
import type { ReadModelQueries } from '#read-models';

/** Where a projection stands, as far as answers go. */
export type Stand = Omit<Checkpoint, 'eventId'>;

/** The read models as they stood at one moment; whoever opens it closes it. */
export interface HeldModels {
  readonly models: ReadModelQueries;
  readonly checkpoints: readonly Stand[];
  close(): Promise<void>;
}

/** What queries are answered from. */
export abstract class QuerySource {
  abstract readonly models: ReadModelQueries;
  /** Position of the last event of the log. */
  abstract head(): Promise<bigint>;
  /** Where each projection stands. */
  abstract checkpoints(): readonly Stand[] | Promise<readonly Stand[]>;
  /** True once the projections contain the position; false when that takes longer. */
  abstract waitFor(position: bigint, projections: readonly string[], timeoutMs: number): Promise<boolean>;
  /** For an answer of many pages, which all tell of one moment. */
  abstract hold(): Promise<HeldModels>;
}
