import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { NO_STREAM } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { rebuildAndCompare, type Projector } from '#projections';
import { SqliteReadModels } from '#projections/sqlite';
import { budgetLineStream, committed, enacted, toAppend } from '#projections/testing';
import { ProjectionThread } from '#projections/thread';
import { projections } from '#read-models';
import { openLedger, type ProjectorParts } from '../../apps/ledger/ledger.ts';
import { TestLedger } from '../support/ledger.ts';
import type { Fate } from './threads/mortal.ts';

const entry = new URL('threads/mortal.ts', import.meta.url);
const names = [...projections.map(({ name }) => name), 'mortal'];
let ledger: TestLedger;
let revision: bigint;
let threads: ProjectionThread[];

beforeEach(() => {
  ledger = new TestLedger();
  revision = NO_STREAM;
  threads = [];
});
afterEach(async () => {
  await ledger.stop();
  for (const thread of threads) await thread.stop();
  ledger.remove();
});

const fateFile = (): string => join(ledger.folder, 'fate');
const decree = (fate: Fate): void => writeFileSync(fateFile(), fate);
const relent = (): void => rmSync(fateFile());
const inMortalThread = ({ store, files, onError }: ProjectorParts): Projector => {
  const thread = new ProjectionThread({ entry, files, onError });
  threads.push(thread);
  store.onCommit(() => thread.announce());
  return thread;
};
const start = (): Promise<void> => ledger.start(undefined, { projectorOf: inMortalThread });

async function commit(count: number, store = ledger.store): Promise<bigint> {
  const events = Array.from({ length: count }, () => toAppend(committed(1n)));
  if (revision === NO_STREAM) events.unshift(toAppend(enacted));
  const { position } = await store.append([{ stream: budgetLineStream, expectedRevision: revision, events }]);
  revision += BigInt(events.length);
  return position;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await delay(5);
}
const readiness = async (): Promise<unknown> => (await ledger.get('/health/ready')).body['status'];
const line = (minPosition: bigint) =>
  ledger.get(`/api/v1/budget-lines/EFA/MAIN/2023?minPosition=${minPosition}`, {
    as: ['anna', 'budget-controller'],
  });

/** The tables as the thread left them, against a fold of the whole log in one go. */
async function expectNothingLostOrDoubled(): Promise<void> {
  const models = await SqliteReadModels.open(join(ledger.folder, 'read-models.sqlite'));
  const beside = await SqliteReadModels.open(':memory:');
  const reader = ledger.store;
  const tables = await rebuildAndCompare({ reader, models, projections, beside });
  await models.close();
  await beside.close();
  expect(tables.length).toBeGreaterThan(10);
  for (const { live, rebuilt } of tables) expect(live).toBe(rebuilt);
}

/** The events that the mortal projection has noted. */
function noted(): unknown {
  const database = new DatabaseSync(join(ledger.folder, 'read-models.sqlite'), { readOnly: true });
  try {
    return database.prepare('SELECT count(*) AS count FROM mortal').get()?.['count'];
  } finally {
    database.close();
  }
}

describe('the thread of the projections', () => {
  it('takes in what the thread that answers has written, before a query that asks for it', async () => {
    await start();
    for (let count = 0; count < 20; count += 1) {
      const answer = await line(await commit(1));
      expect(answer.status).toBe(200);
      expect(BigInt(String(answer.body['position']))).toBe(revision + 1n);
    }
    await expectNothingLostOrDoubled();
  });

  it.each([
    ['ends in the middle of a transaction', 'ends', 'ended with 7', 503],
    ['throws behind one', 'throws', 'The thread threw.', 200],
  ] as const)('comes back where it %s, and nothing is lost; readiness says so meanwhile', async (...its) => {
    const [, fate, why, status] = its;
    await start();
    expect((await line(await commit(10))).status).toBe(200);
    expect(await readiness()).toBe('ready');
    decree(fate);
    const last = await commit(10);
    await until(async () => (await readiness()) === 'degraded');
    expect((await line(0n)).status).toBe(200);
    expect((await line(last)).status).toBe(status);
    relent();
    await until(async () => (await readiness()) === 'ready');
    expect((await line(await commit(10))).status).toBe(200);
    expect(ledger.errors.map(String).join()).toContain(why);
    await ledger.ledger.projector.waitFor(await ledger.store.head(), names, 10_000);
    await expectNothingLostOrDoubled();
    expect(noted()).toBe(31);
  });

  it('tries again ever more slowly while it cannot live', async () => {
    await start();
    decree('ends');
    await commit(1);
    await until(() => ledger.errors.length >= 2);
    await delay(1_000);
    expect(ledger.errors.length).toBeLessThanOrEqual(4);
  });

  it('closes while it builds, and goes on there at the next start', async () => {
    await start();
    await commit(900);
    await ledger.ledger.projector.waitFor(await ledger.store.head(), names, 10_000);
    await ledger.stop();
    rmSync(join(ledger.folder, 'read-models.sqlite'));

    const file = join(ledger.folder, 'events.sqlite');
    const store = new SqliteEventStore({ file, now: Date.now });
    for (let count = 0; count < 8; count += 1) await commit(900, store);
    decree('is slow');
    const files = { events: file, readModels: join(ledger.folder, 'read-models.sqlite') };
    const thread = new ProjectionThread({ entry, files, onError: (error) => ledger.errors.push(error) });
    const done: bigint[] = [];
    const starting = thread.start((position, total) => {
      expect(total).toBe(8_101n);
      if (done.push(position) === 1) void thread.stop();
    });
    await starting;
    expect(done.at(-1)).toBeLessThan(8_101n);
    expect(thread.follows).toBe(false);
    await thread.stop();
    await store.close();

    relent();
    await start();
    expect(ledger.errors).toEqual([]);
    await expectNothingLostOrDoubled();
    expect(noted()).toBe(8_101);
  });

  it('rebuilds while it goes on taking in', async () => {
    await start();
    await commit(900);
    const { projector } = ledger.ledger;
    await projector.waitFor(await ledger.store.head(), names, 10_000);
    for (let count = 0; count < 4; count += 1) await commit(900);
    const done: bigint[] = [];
    const rebuilding = projector.rebuild(names, (position) => done.push(position));
    expect((await line(await commit(1))).status).toBe(200);
    await rebuilding;
    expect(done.length).toBeGreaterThan(1);
    expect((await line(await commit(1))).status).toBe(200);
    await expectNothingLostOrDoubled();
    expect(noted()).toBe(4_503);
  });

  it('says of a rebuild in which it dies that it did not end', async () => {
    await start();
    await commit(10);
    await ledger.ledger.projector.waitFor(await ledger.store.head(), names, 10_000);
    decree('ends');
    await expect(ledger.ledger.projector.rebuild(names)).rejects.toThrow('ended with 7');
    relent();
    await until(async () => (await readiness()) === 'ready');
    await expectNothingLostOrDoubled();
  });

  it('that cannot start keeps the ledger from starting, with its reason, and lets go of the log', async () => {
    const options = {
      dataFolder: ledger.folder,
      now: Date.now,
      newEventId: () => '',
      newRequestId: () => '',
      onError: () => undefined,
    };
    writeFileSync(join(ledger.folder, 'read-models.sqlite'), 'This is no database. '.repeat(1_000));
    await start().catch(() => undefined);
    await expect(openLedger({ ...options, verifier: ledger.verifier })).rejects.toThrow('not a database');
    rmSync(join(ledger.folder, 'read-models.sqlite'));
    await start();
    expect(await readiness()).toBe('ready');
  });
});
