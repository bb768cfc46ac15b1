import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_STREAM, type EventReader, type EventToAppend } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { StoreAround } from '#event-store/testing';
import { startPostgres, type TestPostgres } from '#sql/testing';
import pg from 'pg';
import {
  isOfOtherHistory,
  logInto,
  logTable,
  ProjectionRunner,
  ReadModelsAhead,
  rebuildAndCompare,
  type Projection,
  type ReadModelStore,
} from './index.ts';
import { PostgresReadModels } from './postgres/index.ts';
import { projections } from '#read-models';
import { SqliteReadModels } from './sqlite/index.ts';
import { budgetLineStream, committed, enacted, toAppend } from './testing/index.ts';

let folder: string;
let nowMs: number;
let store: SqliteEventStore;
let models: ReadModelStore;
let runners: ProjectionRunner[];
let errors: unknown[];
/** Both databases of the read models; what is written about them holds for either. */
interface Kind {
  readonly name: string;
  readonly open: () => Promise<Opened>;
}

interface Opened {
  readonly models: ReadModelStore;
  /** SQL without parameters, past the store. */
  query(sql: string): Promise<readonly Record<string, unknown>[]>;
  /** Lets every insert into the table fail until `undo`. */
  refuseInserts(table: string): Promise<() => Promise<unknown>>;
}

const openSqlite = async (): Promise<Opened> => {
  const opened = await SqliteReadModels.open(join(folder, 'read-models.sqlite'));
  const query = async (sql: string) =>
    opened.database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  return {
    models: opened,
    query,
    refuseInserts: async (table) => {
      const refuse = `CREATE TRIGGER refuse BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'disk full'); END`;
      opened.database.exec(refuse);
      return () => query('DROP TRIGGER refuse');
    },
  };
};

let postgres: TestPostgres;
let client: pg.Client | undefined;
/** 64-bit integers as numbers, for they are small here. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);
const openPostgres = async (): Promise<Opened> => {
  const connectionString = await postgres.createDatabase();
  client = new pg.Client({ connectionString, types });
  client.on('error', () => undefined);
  await client.connect();
  const query = async (sql: string) => {
    const { rows } = (await client?.query<Record<string, unknown>>(sql)) ?? { rows: [] };
    return rows;
  };
  return {
    models: await PostgresReadModels.open(connectionString, { onError: (error) => errors.push(error) }),
    query,
    refuseInserts: async (table) => {
      await query(
        `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'disk full'; END $$`,
      );
      await query(`CREATE TRIGGER refuse BEFORE INSERT ON ${table} EXECUTE FUNCTION refuse()`);
      return () => query(`DROP TRIGGER refuse ON ${table}`);
    },
  };
};

const kinds: readonly Kind[] = [
  { name: 'SQLite', open: openSqlite },
  { name: 'PostgreSQL', open: openPostgres },
];
let opened: Opened;

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'projections-'));
  nowMs = Date.UTC(2023, 0, 10);
  store = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now: () => nowMs });
  runners = [];
  errors = [];
});
afterEach(async () => {
  for (const runner of runners) await runner.stop();
  await store.close();
  await models.close();
  await client?.end();
  client = undefined;
  rmSync(folder, { recursive: true });
});

let revision: bigint;
beforeEach(() => {
  revision = NO_STREAM;
});
async function append(...events: readonly EventToAppend[]): Promise<void> {
  await store.append([{ stream: budgetLineStream, expectedRevision: revision, events }]);
  revision += BigInt(events.length);
}

function runnerOf(which: readonly Projection[] = projections): ProjectionRunner {
  const onError = (error: unknown): void => void errors.push(error);
  const runner = new ProjectionRunner({ reader: store, models, projections: which, onError });
  runners.push(runner);
  return runner;
}
const compared = async () => {
  const beside = await SqliteReadModels.open(':memory:');
  try {
    return await rebuildAndCompare({ reader: store, models, projections, beside });
  } finally {
    await beside.close();
  }
};
const rows = (table: string, columns = '*'): Promise<readonly Record<string, unknown>[]> =>
  opened.query(`SELECT ${columns} FROM ${table}`);
const caughtUp = async (
  runner: ProjectionRunner,
  names = projections.map(({ name }) => name),
): Promise<void> => {
  expect(await runner.waitFor(await store.head(), names, 5_000)).toBe(true);
};

describe.each(kinds)('projections on $name', ({ open }) => {
  beforeEach(async () => {
    opened = await open();
    models = opened.models;
  });

  it('contain what was recorded before and after their start', async () => {
    await append(toAppend(enacted), toAppend(committed(100n)));
    const runner = runnerOf();
    await runner.start();
    expect(await rows('consumption', 'committed, available')).toEqual([
      { committed: 100, available: 389_999_900 },
    ]);
    await append(toAppend(committed(50n)));
    await caughtUp(runner);
    expect(await rows('consumption', 'committed, events')).toEqual([{ committed: 150, events: 3 }]);
    expect(await rows('recipient_consumption', 'recipient, committed')).toEqual([
      { recipient: '06412000', committed: 150 },
    ]);
  });

  it('go on where they stood after a restart, and take no event twice', async () => {
    await append(toAppend(enacted), toAppend(committed(100n)));
    const first = runnerOf();
    await first.start();
    await first.stop();
    await append(toAppend(committed(7n)));
    const second = runnerOf();
    await second.start();
    await caughtUp(second);
    expect(await rows('consumption', 'committed')).toEqual([{ committed: 107 }]);
    expect(await rows('projection', 'build, state')).toHaveLength(projections.length);
  });

  it('take every event once when two runners share them', async () => {
    await append(toAppend(enacted));
    const first = runnerOf();
    await first.start();
    const second = runnerOf();
    await second.start();
    for (let cents = 1n; cents <= 40n; cents += 1n) await append(toAppend(committed(cents)));
    await caughtUp(first);
    await caughtUp(second);
    expect(await rows('consumption', 'committed, events')).toEqual([{ committed: 820, events: 41 }]);
  });

  it('stop at an event that cannot be read, say which, and leave the process and the ledger running', async () => {
    await append(toAppend(enacted));
    const runner = runnerOf();
    await runner.start();
    await append({ ...toAppend(committed(5n)), payload: '{"amount":"x"' }, toAppend(committed(6n)));
    await expect(runner.waitFor(2n, ['consumption'], 300)).resolves.toBe(false);
    expect(runner.checkpoints.find(({ name }) => name === 'consumption')).toMatchObject({
      state: 'STOPPED',
      position: 1n,
      error: expect.stringContaining('FundsCommitted at position 2'),
    });
    expect(await rows('consumption', 'committed')).toEqual([{ committed: 0 }]);
    expect(await store.head()).toBe(3n);
    expect(errors).toEqual([]);
  });

  it('stop alone: what another projection cannot take in does not keep the rest', async () => {
    const picky: Projection = {
      name: 'picky',
      version: 1,
      folds: [],
      logs: [
        logInto(logTable('picky', { type: 'text' }), ({ event }) => {
          if (event.type === 'FundsCommitted') throw new RangeError('no commitments here');
          return { type: event.type };
        }),
      ],
    };
    await append(toAppend(enacted), toAppend(committed(5n)));
    const runner = runnerOf([...projections, picky]);
    await runner.start();
    await append(toAppend(committed(6n)));
    await caughtUp(runner);
    expect(await rows('consumption', 'committed')).toEqual([{ committed: 11 }]);
    expect(runner.checkpoints.find(({ name }) => name === 'picky')).toMatchObject({
      state: 'STOPPED',
      position: 1n,
      error: expect.stringContaining('no commitments here'),
    });
  });

  it('are built anew beside the old tables when their version was raised, and the old ones are gone after', async () => {
    const older = projections.map((one) => ({ ...one, version: one.version - 1 }));
    await append(toAppend(enacted), toAppend(committed(100n)));
    const before = runnerOf(older);
    await before.start();
    await before.stop();
    const buildsBefore = (await rows('projection')).length;
    const after = runnerOf();
    await after.start();
    expect(after.checkpoints.map(({ version }) => version)).toEqual(
      projections.map(({ version }) => version),
    );
    expect(await rows('consumption', 'committed')).toEqual([{ committed: 100 }]);
    expect(await rows('projection')).toHaveLength(buildsBefore);
    await expect(rows('consumption__1')).rejects.toThrow();
  });

  it('are rebuilt while others write, and nothing is missing after the switch', async () => {
    await append(toAppend(enacted));
    const runner = runnerOf();
    await runner.start();
    const names = projections.map(({ name }) => name);
    const writing = (async () => {
      for (let count = 0; count < 60; count += 1) await append(toAppend(committed(1n)));
    })();
    await runner.rebuild(names);
    await writing;
    await append(toAppend(committed(1n)));
    await caughtUp(runner);
    expect(await rows('consumption', 'committed, events')).toEqual([{ committed: 61, events: 62 }]);
    expect(await rows('trail', 'position')).toHaveLength(62);
  });

  it('have the same hash when they are built again from the events, and another when one cent was changed', async () => {
    await append(toAppend(enacted), toAppend(committed(100n)), toAppend(committed(23n), '2023-02-01'));
    const runner = runnerOf();
    await runner.start();
    const same = await compared();
    expect(same.map(({ table }) => table)).toEqual(
      projections.flatMap(({ folds, logs }) => [...folds, ...logs].map(({ table }) => table.name)),
    );
    expect(same.filter(({ live, rebuilt }) => live !== rebuilt)).toEqual([]);

    const physical = runner.checkpoints.find(({ name }) => name === 'consumption')?.build ?? 0;
    await opened.query(`UPDATE consumption__${physical} SET paid = paid + 1`);
    const changed = await compared();
    expect(changed.filter(({ live, rebuilt }) => live !== rebuilt).map(({ table }) => table)).toEqual([
      'consumption',
    ]);
  });

  it('undo rows and checkpoint together when a write fails, and take the batch again', async () => {
    await append(toAppend(enacted));
    const runner = runnerOf();
    await runner.start();
    const build = runner.checkpoints.find(({ name }) => name === 'trail')?.build ?? 0;
    const undo = await opened.refuseInserts(`trail__${build}`);
    await append(toAppend(committed(100n)));
    const untilMs = performance.now() + 20_000;
    while (errors.length === 0 && performance.now() < untilMs)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(errors).toHaveLength(1);
    await expect(runner.waitFor(2n, ['consumption'], 0)).resolves.toBe(false);
    expect(await rows('consumption', 'committed')).toEqual([{ committed: 0 }]);
    await undo();
    await caughtUp(runner);
    expect(await rows('consumption', 'committed')).toEqual([{ committed: 100 }]);
  });

  describe('whose log is another one by now', () => {
    const eventIds = async () =>
      (await rows('projection', 'state, event_id')).map((row) => row['event_id'] as string);

    /** The log as it was after its first event, with others behind it, in the place of the one that was followed. */
    async function replaceLog(...others: readonly EventToAppend[]): Promise<void> {
      await store.close();
      store = new SqliteEventStore({ file: join(folder, 'other.sqlite'), now: () => nowMs });
      revision = NO_STREAM;
      await append(first, ...others);
    }
    const first = toAppend(enacted);

    beforeEach(async () => {
      await append(first, toAppend(committed(100n)));
      const runner = runnerOf();
      await runner.start();
      await runner.stop();
    });

    it('keep the id of the last event that they contain', async () => {
      const { events } = await store.readAll({ after: 1n });
      expect(new Set(await eventIds())).toEqual(new Set([events[0]?.id]));
    });

    it.each([
      ['lost its end', []],
      ['has another event there', [toAppend(committed(7n)), toAppend(committed(8n))]],
    ])('stop at their start where it %s, and are not asked from', async (_, others) => {
      await replaceLog(...others);
      const runner = runnerOf();
      await runner.start();
      await runner.waitFor(1n, ['consumption'], 100);
      expect(runner.checkpoints.map(({ state }) => state)).toEqual(projections.map(() => 'STOPPED'));
      expect(runner.checkpoints.every(isOfOtherHistory)).toBe(true);
      expect(errors).toHaveLength(projections.length);
      expect(String(errors[0])).toMatch(/at position 2, where the log has/);

      await runner.rebuild(projections.map(({ name }) => name));

      const again = runnerOf();
      await again.start();
      await caughtUp(again);
      expect(again.checkpoints.map(({ state }) => state)).toEqual(projections.map(() => 'LIVE'));
      expect(await rows('consumption', 'committed')).toEqual([{ committed: others.length > 0 ? 15 : 0 }]);
    });

    it('go on by themselves once the log is restored that they belong to', async () => {
      const whole = join(folder, 'events.sqlite');
      await replaceLog();
      const stopped = runnerOf();
      await stopped.start();
      await stopped.stop();
      await store.close();
      store = new SqliteEventStore({ file: whole, now: () => nowMs });
      revision = 1n;
      await append(toAppend(committed(9n)));

      const runner = runnerOf();
      await runner.start();
      await caughtUp(runner);

      expect(runner.checkpoints.map(({ state }) => state)).toEqual(projections.map(() => 'LIVE'));
      expect(await rows('consumption', 'committed')).toEqual([{ committed: 109 }]);
    });

    it('are built anew where the log is known to be whole, unless they are ahead of it', async () => {
      await replaceLog(toAppend(committed(7n)));
      const options = { reader: store, models, projections, whereHistoryDiffers: 'rebuild' as const };
      const rebuilt = new ProjectionRunner({ ...options, onError: (error) => errors.push(error) });
      runners.push(rebuilt);
      await rebuilt.start();
      expect(await rows('consumption', 'committed')).toEqual([{ committed: 7 }]);
      expect(String(errors[0])).toContain('at position 2, where the log has event');
      await rebuilt.stop();

      await store.close();
      store = new SqliteEventStore({ file: join(folder, 'shorter.sqlite'), now: () => nowMs });
      revision = NO_STREAM;
      await append(first);
      const ahead = new ProjectionRunner({ ...options, reader: store, onError: () => undefined });
      runners.push(ahead);
      await expect(ahead.start()).rejects.toThrow(ReadModelsAhead);
    });

    it('stop while they follow it, and say so', async () => {
      let current = store;
      const reader = new StoreAround(store);
      const onError = (error: unknown): void => void errors.push(error);
      const swapped: EventReader = Object.assign(reader, {
        eventIdAt: (position: bigint) => current.eventIdAt(position),
      });
      const runner = new ProjectionRunner({
        reader: swapped,
        models,
        projections,
        onError,
        compareEveryMs: 20,
      });
      runners.push(runner);
      await runner.start();
      expect(errors).toEqual([]);
      const other = new SqliteEventStore({ file: join(folder, 'other.sqlite'), now: () => nowMs });
      current = other;
      const untilMs = performance.now() + 20_000;
      while (runner.checkpoints.some(({ state }) => state === 'LIVE') && performance.now() < untilMs)
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(runner.checkpoints.map(({ state }) => state)).toEqual(projections.map(() => 'STOPPED'));
      await runner.stop();
      await other.close();
    });
  });
});
