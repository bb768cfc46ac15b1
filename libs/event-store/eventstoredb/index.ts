import { ClientDriver } from './client-driver.ts';
import { checkConnectionString, unreadable } from './connection-string.ts';
import { EventStoreDbStore, type EventStoreDbOptions } from './eventstore-db-store.ts';

export { tlsFaultsOf, type TlsFault } from './connection-string.ts';
export { isLateAnswer } from './client-errors.ts';
export type { EventStoreDbStore } from './eventstore-db-store.ts';

const defaultReadTimeoutMs = 20_000;

export interface EventStoreDbSettings extends Omit<EventStoreDbOptions, 'driver'> {
  /** How long a read may be without an answer, or without its next event, before the store counts as unavailable. */
  readonly readTimeoutMs?: number;
}

/** Opens the event store of a server or cluster; nothing is sent before the first call. @throws EventStoreError `invalid` */
export function openEventStoreDb(
  connectionString: string,
  { readTimeoutMs = defaultReadTimeoutMs, ...options }: EventStoreDbSettings = {},
): EventStoreDbStore {
  checkConnectionString(connectionString);
  return new EventStoreDbStore({ ...options, driver: clientOf(connectionString, readTimeoutMs) });
}

function clientOf(connectionString: string, readTimeoutMs: number): ClientDriver {
  try {
    return new ClientDriver(connectionString, readTimeoutMs);
  } catch {
    throw unreadable();
  }
}
