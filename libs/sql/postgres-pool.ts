import {
  PostgresDialect,
  type PostgresCursor,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely';
import pg from 'pg';
import { databaseFaultOf, faultOr } from './database-fault.ts';
import type { WatchedQueries } from './watched-queries.ts';

export type PostgresPool = pg.Pool;

export interface PostgresPoolOptions {
  readonly connectionsMax: number;
  /** What the connections do while they wait in the pool, such as being cut. */
  readonly onError: (error: unknown) => void;
  /** Run once on each new connection. */
  readonly onConnect?: string;
  /** How long a query may take, on the server and on the way; none is bounded without it. */
  readonly queryTimeoutMs?: number;
}

const connectTimeoutMs = 5_000;

/** 64-bit integers come as bigint; everything else as `pg` gives it. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, BigInt);

/** Connections to PostgreSQL, opened as they are needed and replaced when they break. */
export function openPostgresPool(
  connectionString: string,
  { connectionsMax, onError, onConnect, queryTimeoutMs }: PostgresPoolOptions,
): PostgresPool {
  const pool = new pg.Pool({
    connectionString,
    max: connectionsMax,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    application_name: 'foerderbuch',
    types,
    ...(queryTimeoutMs !== undefined && {
      statement_timeout: queryTimeoutMs,
      query_timeout: queryTimeoutMs,
    }),
    ...(onConnect !== undefined && {
      // The queries that follow on the connection wait for it.
      onConnect: (client) => void client.query(onConnect),
    }),
  });
  pool.on('error', onError);
  return pool;
}

/** Kysely's dialect over the pool; queries reject with `DatabaseUnavailable` where the database is at fault. */
export const postgresDialect = (pool: PostgresPool, watched?: WatchedQueries): PostgresDialect =>
  new PostgresDialect({
    pool: {
      options: pool.options,
      connect: async () => {
        try {
          return new ReservedClient(await pool.connect(), (error, sql, parameters) =>
            watched?.note(error, () => pool.query(sql, [...parameters])),
          );
        } catch (error) {
          throw faultOr(error);
        }
      },
      end: () => pool.end(),
    },
  });

/** True of a connection that others must not get: it is gone, or still waits for an answer that nobody wants. */
export const isBroken = (error: unknown): boolean =>
  ['unreachable', 'mute'].includes(databaseFaultOf(error) ?? '');

type OnFailed = (error: unknown, sql: string, parameters: ReadonlyArray<unknown>) => void;

/** A connection that does not go back to the pool once it is broken. */
class ReservedClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  readonly #onFailed: OnFailed;
  #isBroken = false;
  readonly #onError = (): void => void (this.#isBroken = true);

  constructor(client: pg.PoolClient, onFailed: OnFailed) {
    this.#client = client;
    this.#onFailed = onFailed;
    client.on('error', this.#onError);
  }

  query<R>(sql: string, parameters: ReadonlyArray<unknown>): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    asked: string | PostgresCursor<R>,
    parameters: ReadonlyArray<unknown> = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new TypeError('Cursors are not used.');
    return this.#answer<R>(asked, parameters);
  }

  release(destroy = false): void {
    this.#client.off('error', this.#onError);
    this.#client.release(destroy || this.#isBroken);
  }

  async #answer<R>(sql: string, parameters: ReadonlyArray<unknown>): Promise<PostgresQueryResult<R>> {
    try {
      return (await this.#client.query(sql, [...parameters])) as unknown as PostgresQueryResult<R>;
    } catch (error) {
      this.#isBroken ||= isBroken(error);
      const told = faultOr(error);
      this.#onFailed(told, sql, parameters);
      throw told;
    }
  }
}
