import { rmSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { EventReader } from '#event-store';
import { SqliteEventReader, SqliteEventStore } from '#event-store/sqlite';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';
import type { SettingsReader } from '#operations/settings';
import {
  endByFailure,
  type OnProgress,
  type ProjectionRunnerOptions,
  type ReadModelStore,
} from '#projections';
import type { UpkeepDesk } from '#projections/postgres';
import { lockRebuilds, SqliteReadModels } from '#projections/sqlite';
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
  /** Builds as the only one. @throws UpkeepRuns while another does */
  readonly alone: (
    names: readonly string[],
    build: (onProgress: OnProgress) => Promise<void>,
  ) => Promise<void>;
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
    alone: async (_, build) => {
      const lock = lockRebuilds(readModelsFileOf(folder), { begunBy: whoBegins(), begunAtMs: Date.now() });
      try {
        await build(() => undefined);
      } finally {
        lock.close();
      }
    },
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
  const { PostgresReadModels, UpkeepDesk } = await import('#projections/postgres');
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
    alone: (names, build) =>
      aloneAtTheDesk(new UpkeepDesk(postgres, { onError: console.error }), names, build),
    beside: join(tmpdir(), `foerderbuch-verify-${process.pid}.sqlite`),
  };
}

const whoBegins = (): string => `${userInfo().username}@${hostname()} (npm run rebuild)`;

/** How far it is, and that it goes on. */
const beatEveryMs = 1_000;

/** Notes the rebuild where the services ask for theirs, from its beginning to its end. */
async function aloneAtTheDesk(
  desk: UpkeepDesk,
  names: readonly string[],
  build: (onProgress: OnProgress) => Promise<void>,
): Promise<void> {
  try {
    const run = await desk.begin('REBUILD', names, whoBegins());
    let [done, total] = [0n, 0n];
    const beat = setInterval(() => void desk.beat(run, done, total).catch(console.error), beatEveryMs);
    try {
      await build((position, last) => ([done, total] = [position, last]));
      await desk.beat(run, done, total);
      await desk.end(run, { state: 'DONE' });
    } catch (error) {
      await desk.end(run, endByFailure(error));
      throw error;
    } finally {
      clearInterval(beat);
    }
  } finally {
    await desk.close();
  }
}
