export { NodeSqliteDatabase } from './node-sqlite-database.ts';
export {
  DatabaseUnavailable,
  lostOr,
  openPostgresPool,
  postgresDialect,
  type PostgresPool,
} from './postgres-pool.ts';
