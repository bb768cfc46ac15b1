import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventReader } from '#event-store';
import { SqliteEventReader, SqliteEventStore } from '#event-store/sqlite';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';
import type { SettingsReader } from '#operations/settings';
import type { ProjectionRunnerOptions, ReadModelStore } from '#projections';
import { SqliteReadModels } from '#projections/sqlite';
import { ledgerFolder, notInUse } from './data-folder.ts';
import { openNotes, servicesNamed } from './services.ts';

/** A log and its read models, of whichever setup. */
export interface RebuiltLedger {
  readonly reader: EventReader;
  /** The same events, compared with what the read models have noted of them; the embedded store's are compared as they are read. */
  readonly compared?: EventReader;
  readonly close: () => Promise<void>;
  readonly models: ReadModelStore;
  readonly whereHistoryDiffers: NonNullable<ProjectionRunnerOptions['whereHistoryDiffers']>;
  /** A file for a second build, which is removed afterwards. */
  readonly beside: string;
}

/** Those of the services where their settings name them, else those of the data folder. @throws InvalidSetting */
export async function openRebuiltLedger(): Promise<RebuiltLedger> {
  const services = servicesNamed();
  return services === undefined ? ofTheFolder() : ofTheServices(services);
}

async function ofTheFolder(): Promise<RebuiltLedger> {
  const folder = ledgerFolder();
  const reader = new SqliteEventReader(eventsFileOf(folder));
  const models = await SqliteReadModels.open(readModelsFileOf(folder));
  return {
    reader,
    models,
    close: async () => {
      await models.close();
      await reader.close();
    },
    whereHistoryDiffers: 'rebuild',
    beside: `${readModelsFileOf(folder)}.verify-${process.pid}`,
  };
}

/** Removes those of the data folder. @throws InvalidSetting while the ledger runs on them */
export async function removeReadModels(): Promise<void> {
  const folder = ledgerFolder();
  // Whoever holds the log has them open.
  const store = notInUse(folder, () => new SqliteEventStore({ file: eventsFileOf(folder), now: Date.now }));
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${readModelsFileOf(folder)}${suffix}`, { force: true });
  await store.close();
}

/** What they are made of takes longer to load than the whole of the embedded store. */
async function ofTheServices(settings: SettingsReader): Promise<RebuiltLedger> {
  const { eventStoreSetting, postgresSetting } = await import('#operations/cluster');
  const { openEventStoreDb } = await import('#event-store/eventstoredb');
  const { PostgresReadModels } = await import('#projections/postgres');
  const [eventStore, postgres] = [eventStoreSetting(settings), postgresSetting(settings)];
  settings.assertUsable();
  const models = await PostgresReadModels.open(postgres, { onError: console.error });
  const reader = openEventStoreDb(eventStore);
  const notes = await openNotes(postgres);
  return {
    reader,
    compared: notes.comparing(reader),
    models,
    close: async () => {
      await notes.close();
      await models.close();
      await reader.close();
    },
    whereHistoryDiffers: 'stop',
    beside: join(tmpdir(), `foerderbuch-verify-${process.pid}.sqlite`),
  };
}
