import { Kysely, SqliteDialect } from 'kysely';
import { DatabaseSync } from 'node:sqlite';
import {
  NodeSqliteDatabase,
  openPostgresPool,
  postgresDialect,
  type WatchedQueries,
  type WatchedReads,
} from '#sql';
import type { ReadModels } from './projections.ts';

const lockTimeoutMs = 10_000;

export type ReadModelQueries = Kysely<ReadModels>;

/** Opens the read models of the embedded database for queries alone; `destroy` closes them. */
export function openReadModels(file: string, reads?: WatchedReads): ReadModelQueries {
  const database = new DatabaseSync(file, { readOnly: true, timeout: lockTimeoutMs });
  return new Kysely<ReadModels>({
    dialect: new SqliteDialect({ database: new NodeSqliteDatabase(database, reads) }),
  });
}

/** Opens the read models in PostgreSQL for queries; connections are made as they are needed. */
export function openPostgresReadModels(
  connectionString: string,
  {
    connectionsMax = 10,
    queryTimeoutMs,
    watched,
    onError,
  }: {
    readonly connectionsMax?: number;
    readonly queryTimeoutMs?: number;
    readonly watched?: WatchedQueries;
    readonly onError: (error: unknown) => void;
  },
): ReadModelQueries {
  const pool = openPostgresPool(connectionString, {
    connectionsMax,
    onError,
    onConnect: 'SET default_transaction_read_only = on',
    ...(queryTimeoutMs !== undefined && { queryTimeoutMs }),
  });
  return new Kysely<ReadModels>({ dialect: postgresDialect(pool, watched) });
}
