import type {
  Checkpoint,
  Projection,
  ReadModelStore,
  ReadModelWriter,
  ShownHashes,
  TableBuild,
} from '#projections';
import type { ServiceMetrics } from './metrics.ts';
import { traced } from './tracing.ts';

/** The read models, with their transactions timed and traced. */
export class MeasuredReadModels implements ReadModelStore {
  readonly #models: ReadModelStore;
  readonly #metrics: ServiceMetrics;

  constructor(models: ReadModelStore, metrics: ServiceMetrics) {
    this.#models = models;
    this.#metrics = metrics;
  }

  async transaction<Result>(work: (writer: ReadModelWriter) => Promise<Result>): Promise<Result> {
    const stop = this.#metrics.projectionCommitSeconds.startTimer();
    try {
      return await traced('project', {}, () => this.#models.transaction(work));
    } finally {
      stop();
    }
  }

  checkpoints(): Promise<readonly Checkpoint[]> {
    return this.#models.checkpoints();
  }

  shownHashes(projections: readonly Projection[]): Promise<readonly ShownHashes[]> {
    return this.#models.shownHashes(projections);
  }

  hashes(build: TableBuild): Promise<Readonly<Record<string, string>>> {
    return this.#models.hashes(build);
  }

  close(): Promise<void> {
    return this.#models.close();
  }
}
