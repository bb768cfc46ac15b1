import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { v7 } from 'uuid';
import { NO_STREAM, START, type EventReader, type RecordedEvent } from '#event-store';
import { openEventStoreDb, type EventStoreDbStore } from '#event-store/eventstoredb';
import { WireServer } from '#event-store/testing';
import {
  notedHash,
  notedHashes,
  notedHashesAt,
  openPostgresReadModels,
  openReadModels,
  projections,
  type ReadModelQueries,
} from '#read-models';
import { startPostgres, type TestPostgres } from '#sql/testing';
import { PostgresReadModels } from './postgres/index.ts';
import { ComparedReader, LogScrub, ProjectionRunner, type ReadModelStore } from './index.ts';
import { SqliteReadModels } from './sqlite/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'log-scrub-'));
let server: WireServer;
let store: EventStoreDbStore;
let postgres: TestPostgres;
beforeAll(async () => {
  [server, postgres] = [await WireServer.start(), await startPostgres()];
  store = openEventStoreDb(server.connectionString);
  for (let count = 0; count < 230; count += 10)
    await store.append([
      {
        stream: `programme-P${count}`,
        expectedRevision: NO_STREAM,
        events: Array.from({ length: 10 }, (_, index) => ({
          id: v7(),
          type: index === 0 ? 'ProgrammeRegistered' : 'ProgrammeCorrected',
          version: 1,
          payload: JSON.stringify({ programme: `P${count}`, name: `Name ${index}` }),
          effectiveDay: '2023-06-30',
          actor: { subject: 'anna', role: 'administrator' },
          commandId: v7(),
          correlationId: v7(),
          causationId: v7(),
          synthetic: false,
        })),
      },
    ]);
}, 60_000);
afterAll(async () => {
  await store.close();
  await server.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

/** The store, in which an event reads otherwise, or not at all. */
function storeWith(change: (event: RecordedEvent) => RecordedEvent | undefined): EventReader {
  return Object.assign(Object.create(store) as EventReader, {
    head: () => store.head(),
    eventIdAt: (position: bigint) => store.eventIdAt(position),
    readAll: async (...request: Parameters<EventReader['readAll']>) => {
      const page = await store.readAll(...request);
      return { ...page, events: page.events.flatMap((event) => change(event) ?? []) };
    },
  });
}

const databases: Readonly<
  Record<string, () => Promise<{ readonly models: ReadModelStore; readonly queries: ReadModelQueries }>>
> = {
  SQLite: async () => {
    const file = join(folder, 'read-models.sqlite');
    const models = await SqliteReadModels.open(file);
    return { models, queries: openReadModels(file) };
  },
  PostgreSQL: async () => {
    const address = await postgres.createDatabase();
    const onError = (): void => undefined;
    const models = await PostgresReadModels.open(address, { onError });
    return { models, queries: openPostgresReadModels(address, { onError }) };
  },
};

describe.each(Object.keys(databases))('over an EventStoreDB, with read models in %s', (name) => {
  let models: ReadModelStore;
  let queries: ReadModelQueries;
  let change: (event: RecordedEvent) => RecordedEvent | undefined = (event) => event;
  let positions: readonly bigint[];
  beforeAll(async () => {
    const opened = await databases[name]?.();
    if (!opened) throw new Error(name);
    ({ models, queries } = opened);
    const trail = projections.filter((one) => one.name === 'trail');
    const errors: unknown[] = [];
    const runner = new ProjectionRunner({
      reader: store,
      models,
      projections: trail,
      onError: (error) => errors.push(error),
    });
    await runner.start();
    await runner.stop();
    expect(errors).toEqual([]);
    positions = (await store.readAll({ after: START })).events.map(({ position }) => position);
  }, 60_000);
  afterAll(async () => {
    await queries.destroy();
    await models.close();
  });

  const scrub = () =>
    new LogScrub({
      reader: storeWith((event) => change(event)),
      noted: (after, to) => notedHashes(queries, after, to),
      notedTo: async () => (await models.checkpoints())[0]?.position ?? START,
      hashOf: notedHash,
      now: () => 7,
      onError: () => undefined,
      everyMs: 60_000,
      againMs: 20,
      restTimes: 0,
    });
  const passed = async () => {
    const one = scrub();
    await one.pass();
    return one.state;
  };

  it('finds nothing where nothing has changed, and says how far it has come', async () => {
    change = (event) => event;
    const { rows } = await sql<{ count: bigint }>`SELECT count(*) AS count FROM trail`.execute(queries);
    expect(Number(rows[0]?.count)).toBe(230);
    expect(await passed()).toEqual({ position: positions.at(-1), lastWholeMs: 7, changed: [] });
  });

  it.each([
    ['payload', { payload: '{}' }],
    ['actor', { actor: { subject: 'anne', role: 'administrator' } }],
    ['day', { effectiveDay: '2023-06-29' }],
    ['recorded time', { recordedAtMs: 1 }],
  ])('finds an event of which the %s is another than when it was taken in', async (_, other) => {
    const at = positions[205];
    change = (event) => (event.position === at ? { ...event, ...other } : event);
    expect((await passed()).changed).toEqual([
      { position: at, type: 'ProgrammeCorrected', stream: 'programme-P200' },
    ]);
  });

  it('finds an event that is gone, also the last one', async () => {
    const gone = [positions[3], positions[229]];
    change = (event) => (gone.includes(event.position) ? undefined : event);
    expect((await passed()).changed).toEqual(gone.map((position) => ({ position })));
  });

  it('looks again at what it has found, and says no more of what was restored', async () => {
    const at = positions[100];
    change = (event) => (event.position === at ? { ...event, payload: '{}' } : event);
    const one = scrub();
    const stopping = new AbortController();
    const running = one.run(stopping.signal);
    const until = async (count: number): Promise<void> => {
      for (const end = Date.now() + 10_000; one.state.changed.length !== count && Date.now() < end;)
        await delay(20);
      expect(one.state.changed).toHaveLength(count);
    };
    await until(1);
    change = (event) => event;
    await until(0);
    stopping.abort();
    await running;
  });

  const comparing = (onError: (error: unknown) => void = () => undefined) =>
    new ComparedReader({
      reader: storeWith((event) => change(event)),
      noted: (after, to) => notedHashes(queries, after, to),
      notedAt: (at) => notedHashesAt(queries, at),
      hashOf: notedHash,
      onError,
    });
  const changedAt = (index: number) => {
    const at = positions[index];
    change = (event) => (event.position === at ? { ...event, payload: '{}' } : event);
    return at;
  };

  it('serves what comes before a changed event, never the event, and what comes behind it to whom goes on there', async () => {
    const at = changedAt(42) ?? 0n;
    const reader = comparing();
    const { events, endOfStore } = await reader.readAll({ after: START });
    expect([events.length, endOfStore]).toEqual([42, false]);
    const failure = {
      kind: 'eventChanged',
      position: at,
      type: 'ProgrammeCorrected',
      stream: 'programme-P40',
    };
    await expect(reader.readAll({ after: events.at(-1)?.position ?? 0n })).rejects.toMatchObject({ failure });
    expect((await reader.readAll({ after: at })).events).toHaveLength(187);
    expect(await reader.changed()).toEqual([{ position: at, type: failure.type, stream: failure.stream }]);
    change = (event) => event;
    expect(await reader.changed()).toEqual([]);
    expect((await reader.readAll({ after: START })).events).toHaveLength(230);
  });

  it('finds a changed event in its stream and in a subscription as well, and one that is gone', async () => {
    const reader = new ComparedReader({
      reader: store,
      noted: async (after, to) => {
        const hashes = await notedHashes(queries, after, to);
        return new Map(
          [...hashes].map(([position, hash]) => [position, position === positions[42] ? 'other' : hash]),
        );
      },
      notedAt: async (at) =>
        new Map(at.map((position) => [position, position === positions[42] ? 'other' : null])),
      hashOf: notedHash,
      onError: () => undefined,
    });
    expect((await reader.readStream('programme-P40')).events).toHaveLength(2);
    await expect(reader.readStream('programme-P40', { fromRevision: 2n })).rejects.toThrow(
      /is not what was recorded/,
    );
    const served: bigint[] = [];
    const follow = async (): Promise<void> => {
      for await (const { events } of reader.subscribe({ after: START, maxCount: 10 }))
        served.push(...events.map(({ position }) => position));
    };
    await expect(follow()).rejects.toMatchObject({ failure: { position: positions[42] } });
    expect(served).toEqual(positions.slice(0, 42));

    change = (event) => (event.position === positions[42] ? undefined : event);
    const gone = comparing();
    expect((await gone.readAll({ after: START })).events).toHaveLength(42);
    await expect(gone.readAll({ after: positions[41] ?? 0n })).rejects.toMatchObject({
      failure: { kind: 'eventChanged', position: positions[42] },
    });
  });

  it('a build takes in no event that is not what was noted: what is shown stays, and whoever builds is told', async () => {
    const at = changedAt(42);
    const built = (compared?: EventReader) =>
      new ProjectionRunner({
        reader: storeWith((event) => change(event)),
        ...(compared && { compared }),
        models,
        projections: projections.filter((one) => one.name === 'trail'),
        onError: () => undefined,
      });
    const shown = async (): Promise<readonly string[]> =>
      (await models.checkpoints()).filter(({ state }) => state === 'LIVE').map(({ build }) => String(build));
    const before = await shown();
    await expect(built(comparing()).rebuild(['trail'])).rejects.toMatchObject({
      failure: { kind: 'eventChanged', position: at },
    });
    expect(await shown()).toEqual(before);
    change = (event) => event;
    await built(comparing()).rebuild(['trail']);
    expect(await shown()).not.toEqual(before);
  });

  it('serves events uncompared while what was noted cannot be read, and says so once', async () => {
    changedAt(42);
    const errors: unknown[] = [];
    const reader = new ComparedReader({
      reader: storeWith((event) => change(event)),
      noted: () => Promise.reject(new Error('gone')),
      notedAt: () => Promise.reject(new Error('gone')),
      hashOf: notedHash,
      onError: (error) => errors.push(error),
    });
    expect((await reader.readAll({ after: START })).events).toHaveLength(230);
    expect((await reader.readAll({ after: START })).events).toHaveLength(230);
    expect(errors).toHaveLength(1);
  });

  it('a build takes in a log of another history uncompared, for that is how read models come to it', async () => {
    changedAt(42);
    const reader = Object.assign(
      storeWith((event) => change(event)),
      {
        eventIdAt: async () => v7(),
      },
    );
    const runner = new ProjectionRunner({
      reader,
      compared: comparing(),
      models,
      projections: projections.filter((one) => one.name === 'trail'),
      onError: () => undefined,
    });
    await runner.rebuild(['trail']);
    expect(await notedHashes(queries, (positions[42] ?? 0n) - 1n, positions[42] ?? 0n)).not.toEqual(
      new Map([[positions[42], null]]),
    );
    change = (event) => event;
    await expect(comparing().readAll({ after: positions[41] ?? 0n })).rejects.toThrow(
      /is not what was recorded/,
    );
  });
});
