import { existsSync } from 'node:fs';
import { CommandEngine, Rehearsal } from '#command-handling';
import { EventLogInUse, SqliteEventReader, SqliteEventStore } from '#event-store/sqlite';
import { eventsFileOf, openDataFolder } from '#operations/data-folder';
import { countText } from './german.ts';
import { InvalidSetting, ledgerSettings } from '#operations/settings';
import { EventStoreError, eventIds, type AppendResult, type EventStore } from '#event-store';

/** Nobody waits for a single command of an import. */
const importMsMax = 600_000;

export const dataFolder = (): string => {
  const { dataFolder: folder } = ledgerSettings(process.env);
  openDataFolder(folder);
  return folder;
};

/** The data folder of a ledger that is there. @throws InvalidSetting when there is none */
export function ledgerFolder(): string {
  const folder = dataFolder();
  if (existsSync(eventsFileOf(folder))) return folder;
  throw new InvalidSetting(`In ${folder} liegt kein Förderbuch. FOERDERBUCH_DATA nennt den Ordner.`);
}

/** Opens the ledger for writing. @throws InvalidSetting while another process writes to it; UnusableEventLog */
export async function withEngine<Result>(work: (engine: CommandEngine) => Promise<Result>): Promise<Result> {
  const store = openStore(dataFolder());
  try {
    return await work(
      new CommandEngine({ store, now: Date.now, newEventId: eventIds(), answerWithinMs: importMsMax }),
    );
  } finally {
    await store.close();
  }
}

/** Decides on the ledger of the data folder, also while it runs, and never writes; where there is none, on an empty one. */
export async function withDecisions<Result>(
  work: (decisions: Pick<CommandEngine, 'rehearsal'>) => Promise<Result>,
): Promise<Result> {
  const file = eventsFileOf(dataFolder());
  if (!existsSync(file))
    return work({
      rehearsal: () =>
        new Rehearsal({ stateOf: async () => undefined, eventAt: async () => undefined }, Date.now()),
    });
  const store = new ReadOnlyStore(file);
  try {
    return await work(new CommandEngine({ store, now: Date.now, newEventId: eventIds() }));
  } finally {
    await store.close();
  }
}

class ReadOnlyStore extends SqliteEventReader implements EventStore {
  readonly capabilities = { atomicAcrossStreams: true, gaplessPositions: true, uniqueEventIds: true };

  /** @throws EventStoreError always */
  async append(): Promise<AppendResult> {
    throw new EventStoreError({ kind: 'unavailable', reason: 'Hier wird nur gelesen.' });
  }
}

const openStore = (folder: string): SqliteEventStore =>
  notInUse(
    folder,
    () =>
      new SqliteEventStore({
        file: eventsFileOf(folder),
        now: Date.now,
        onSummed: (events) =>
          console.error(
            `Das Förderbuch stammt aus einer älteren Fassung: ${countText(events)} Ereignisse haben jetzt eine Prüfsumme.`,
          ),
      }),
  );

/** @throws InvalidSetting while another process writes to the ledger */
export function notInUse<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof EventLogInUse)
      throw new InvalidSetting(
        `Das Förderbuch in ${folder} läuft gerade. Erst beenden, dann diesen Befehl noch einmal geben.`,
        { cause: error },
      );
    throw error;
  }
}
