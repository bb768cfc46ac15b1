import { Kysely, SqliteDialect } from 'kysely';
import { DatabaseSync } from 'node:sqlite';
import { NodeSqliteDatabase } from '#sql';
import { shownCheckpoints, type ShownCheckpoint } from './checkpoints.ts';
import type { ReadModels } from './projections.ts';
import type { ReadModelQueries } from './read-models.ts';

/** The read models as they stood at one moment, whatever is recorded meanwhile. */
export interface Snapshot {
  readonly models: ReadModelQueries;
  readonly checkpoints: readonly ShownCheckpoint[];
  close(): Promise<void>;
}

/** Of the embedded database, on a connection of its own: what changes meanwhile is kept beside it until it is closed. */
export async function openSnapshot(file: string, timeoutMs = 10_000): Promise<Snapshot> {
  const database = new DatabaseSync(file, { readOnly: true, timeout: timeoutMs });
  const models = new Kysely<ReadModels>({
    dialect: new SqliteDialect({ database: new NodeSqliteDatabase(database) }),
  });
  try {
    database.exec('BEGIN');
    return { models, checkpoints: await shownCheckpoints(models), close: () => models.destroy() };
  } catch (error) {
    await models.destroy();
    throw error;
  }
}

/** Of PostgreSQL, in a transaction on one connection of the pool. */
export async function openPostgresSnapshot(models: ReadModelQueries): Promise<Snapshot> {
  const transaction = await models
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  const close = async (): Promise<void> => {
    await transaction.rollback().execute();
  };
  try {
    return { models: transaction, checkpoints: await shownCheckpoints(transaction), close };
  } catch (error) {
    await close();
    throw error;
  }
}
