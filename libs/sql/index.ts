export { databaseFaultOf, DatabaseUnavailable, faultOr, type DatabaseFault } from './database-fault.ts';
export { NodeSqliteDatabase } from './node-sqlite-database.ts';
export { isBroken, openPostgresPool, postgresDialect, type PostgresPool } from './postgres-pool.ts';
export { WatchedQueries } from './watched-queries.ts';
export { WatchedReads } from './watched-reads.ts';
