export { SqliteLogFile, type StatedEvent } from './log-file.ts';
export { EventLogInUse, UnusableEventLog } from './open-database.ts';
export { SqliteEventReader, SqliteEventStore, type SqliteEventStoreOptions } from './sqlite-event-store.ts';
