import { PostgresDialect } from 'kysely';
import pg from 'pg';

/** The database does not answer, or went away in the middle; what was begun there is undone. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

export type PostgresPool = pg.Pool;

export interface PostgresPoolOptions {
  readonly connectionsMax: number;
  /** What the connections do while they wait in the pool, such as being cut. */
  readonly onError: (error: unknown) => void;
  /** Run once on each new connection. */
  readonly onConnect?: string;
}

const connectTimeoutMs = 5_000;

/** 64-bit integers come as bigint; everything else as `pg` gives it. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, BigInt);

/** Connections to PostgreSQL, opened as they are needed and replaced when they break. */
export function openPostgresPool(
  connectionString: string,
  { connectionsMax, onError, onConnect }: PostgresPoolOptions,
): PostgresPool {
  const pool = new pg.Pool({
    connectionString,
    max: connectionsMax,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    application_name: 'foerderbuch',
    types,
    ...(onConnect !== undefined && {
      // The queries that follow on the connection wait for it.
      onConnect: (client) => void client.query(onConnect),
    }),
  });
  pool.on('error', onError);
  return pool;
}

/** Kysely's dialect over the pool. */
export const postgresDialect = (pool: PostgresPool): PostgresDialect => new PostgresDialect({ pool });

const lostStates = /^(08...|57P0[1-5]|53300)$/;
const lostCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
]);
const lostSentences = /Connection terminated|timeout exceeded when trying to connect|Client has encountered/;

/** The error as `DatabaseUnavailable`, when it says that there is no connection; otherwise itself. */
export function lostOr(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const isLost = lostStates.test(code) || lostCodes.has(code) || lostSentences.test(error.message);
  return isLost ? new DatabaseUnavailable(error.message || code, { cause: error }) : error;
}
