import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { NO_STREAM } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import type { DatabaseFault } from '#sql';
import { ProjectionRunner, type ReadModelStore } from './index.ts';
import { SqliteReadModels } from './sqlite/index.ts';
import { toAppend, enacted, budgetLineStream } from './testing/index.ts';

let store: SqliteEventStore;
let inner: SqliteReadModels;
let runner: ProjectionRunner;
/** What SQLite answers instead of doing it, by its result code. */
let failing: { transaction?: number; checkpoints?: number } = {};
let told: (DatabaseFault | undefined)[] = [];
const errors: unknown[] = [];

const failed = (errcode: number): Error => Object.assign(new Error(`code ${errcode}`), { errcode });

beforeEach(async () => {
  [failing, told] = [{}, []];
  store = new SqliteEventStore({ file: ':memory:', now: Date.now });
  inner = await SqliteReadModels.open(':memory:');
  const models: ReadModelStore = {
    checkpoints: async () => {
      if (failing.checkpoints !== undefined) throw failed(failing.checkpoints);
      return inner.checkpoints();
    },
    transaction: async (work) => {
      if (failing.transaction !== undefined) throw failed(failing.transaction);
      return inner.transaction(work);
    },
    shownHashes: (projections) => inner.shownHashes(projections),
    hashes: (build) => inner.hashes(build),
    close: () => inner.close(),
  };
  runner = new ProjectionRunner({
    reader: store,
    models,
    projections: [],
    onError: (error) => errors.push(error),
    onWriting: (fault) => told.push(fault),
    retryAfterMs: 5,
  });
  await runner.start();
});
afterEach(async () => {
  await runner.stop();
  await inner.close();
  await store.close();
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

it('a database that takes nothing is told of until it has taken something, whatever it reads meanwhile', async () => {
  failing = { transaction: 13 };
  await store.append([
    { stream: budgetLineStream, expectedRevision: NO_STREAM, events: [toAppend(enacted)] },
  ]);
  await until(() => told.length > 2);
  expect(new Set(told)).toEqual(new Set(['full']));
  failing = {};
  await until(() => told.at(-1) === undefined);
});

it('a database that cannot be read is told of until it can', async () => {
  failing = { checkpoints: 11, transaction: 13 };
  await store.append([
    { stream: budgetLineStream, expectedRevision: NO_STREAM, events: [toAppend(enacted)] },
  ]);
  await until(() => told.includes('failed'));
  failing = {};
  await until(() => told.at(-1) === undefined);
});
