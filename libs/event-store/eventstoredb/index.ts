import { ClientDriver } from './client-driver.ts';
import { checkConnectionString, unreadable } from './connection-string.ts';
import { EventStoreDbStore, type EventStoreDbOptions } from './eventstore-db-store.ts';

export { isLateAnswer } from './client-errors.ts';
export type { EventStoreDbStore } from './eventstore-db-store.ts';

const readTimeoutMs = 20_000;

/** Opens the event store of a server or cluster; nothing is sent before the first call. @throws EventStoreError `invalid` */
export function openEventStoreDb(
  connectionString: string,
  options: Omit<EventStoreDbOptions, 'driver'> = {},
): EventStoreDbStore {
  checkConnectionString(connectionString);
  return new EventStoreDbStore({ ...options, driver: clientOf(connectionString) });
}

function clientOf(connectionString: string): ClientDriver {
  try {
    return new ClientDriver(connectionString, readTimeoutMs);
  } catch {
    throw unreadable();
  }
}
