import { ProjectionRunner, type Projector, type ProjectionRunnerOptions } from '#projections';
import { SqliteReadModels } from '#projections/sqlite';
import { projections } from '#read-models';
import type { ProjectorParts } from '../../apps/ledger/ledger.ts';

interface Options extends ProjectionRunnerOptions {
  readonly models: SqliteReadModels;
}

class ProjectorInProcess extends ProjectionRunner {
  readonly #models: SqliteReadModels;

  constructor(options: Options) {
    super(options);
    this.#models = options.models;
  }

  override async stop(): Promise<void> {
    await super.stop();
    await this.#models.close();
  }
}

/** Does what the ledger's own thread does, without the half second that a thread takes to start: tests start many. */
export async function projectorInProcess({
  store,
  files,
  onError,
  onWriting,
}: ProjectorParts): Promise<Projector> {
  const models = await SqliteReadModels.open(files.readModels);
  return new ProjectorInProcess({
    reader: store,
    models,
    projections,
    whereHistoryDiffers: 'rebuild',
    onError,
    onWriting,
  });
}
