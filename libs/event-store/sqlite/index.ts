export { SqliteLogFile, type StatedEvent } from './log-file.ts';
export { DamagedHeadNote, EventsAreMissing, type AcceptedLoss } from './head-note.ts';
export { acceptLog } from './accept-log.ts';
export { EventLogInUse } from './open-database.ts';
export { UnusableEventLog } from './unusable-event-log.ts';
export { SqliteEventReader, SqliteEventStore, type SqliteEventStoreOptions } from './sqlite-event-store.ts';
export { EventScrub, type EventScrubOptions, type ScrubState } from './event-scrub.ts';
export { LogCheck, type ChangedEvent } from './log-check.ts';
