import { mkdirSync } from 'node:fs';
import { CommandEngine } from '#command-handling';
import { SqliteEventStore } from '#event-store/sqlite';
import { eventsFileOf } from '../ledger/data-files.ts';
import { eventIds } from '../ledger/event-ids.ts';
import { settingsOf } from '../ledger/settings.ts';

export const dataFolder = (): string => {
  const { dataFolder: folder } = settingsOf(process.env);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};

/** Opens the ledger for writing. @throws EventStoreError `unavailable` while another process writes to it */
export async function withEngine<Result>(work: (engine: CommandEngine) => Promise<Result>): Promise<Result> {
  const store = new SqliteEventStore({ file: eventsFileOf(dataFolder()), now: Date.now });
  try {
    return await work(new CommandEngine({ store, upcasters: {}, now: Date.now, newEventId: eventIds() }));
  } finally {
    await store.close();
  }
}
