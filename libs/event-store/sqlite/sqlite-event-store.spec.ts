import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { v7 } from 'uuid';
import { NO_STREAM, START, storageFaultOf, type EventToAppend } from '#event-store';
import { SqliteEventReader, SqliteEventStore, UnusableEventLog } from './index.ts';

let folder: string;
let file: string;
let store: SqliteEventStore;
let nowMs = 1_700_000_000_000;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-log-'));
  file = join(folder, 'events.sqlite');
  store = new SqliteEventStore({ file, now: () => nowMs });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const event = (payload: unknown = {}, id: string = v7()): EventToAppend => ({
  id,
  type: 'SomethingHappened',
  version: 1,
  effectiveDay: '2023-06-30',
  actor: { subject: 'anna', role: 'approver' },
  commandId: v7(),
  correlationId: v7(),
  causationId: v7(),
  synthetic: false,
  payload: JSON.stringify(payload),
});
const kindOf = (error: unknown): unknown => (error as { failure?: { kind?: string } }).failure?.kind;

describe('the SQLite event store', () => {
  it('leaves no lock file behind for a log in memory, and takes several of them at once', async () => {
    const inMemory = [1, 2].map(() => new SqliteEventStore({ file: ':memory:', now: () => nowMs }));
    expect(existsSync(':memory:.lock')).toBe(false);
    await Promise.all(inMemory.map((one) => one.close()));
  });

  it('lets exactly one of many racing appends win and tells the others where the stream stands', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () =>
        store.append([{ stream: 'a', expectedRevision: NO_STREAM, events: [event()] }]),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(new Set(refused.map(kindOf))).toEqual(new Set(['conflict']));
    expect(await store.head()).toBe(1n);
  });

  it('brings what waits to disk in one commit', async () => {
    const before = store.commits;
    await Promise.all(
      Array.from({ length: 500 }, (_, index) =>
        store.append([{ stream: `s-${index}`, expectedRevision: NO_STREAM, events: [event()] }]),
      ),
    );
    expect(store.commits - before).toBe(1);
  });

  it('waits for more while each turn of the event loop brings some, but never for long', async () => {
    let streams = 0;
    /** How many turns went by until the first of what each of them brought was answered. */
    const turnsUntilAnswered = async (): Promise<number> => {
      const appends: Promise<unknown>[] = [];
      let answered = 0;
      let turns = 0;
      for (; answered === 0 && turns < 10_000; turns += 1) {
        for (let each = 0; each < 2; each += 1) {
          const stream = `s-${(streams += 1)}`;
          const append = store.append([{ stream, expectedRevision: NO_STREAM, events: [event()] }]);
          appends.push(append.then(() => (answered += 1)));
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
      await Promise.all(appends);
      return turns;
    };
    const waits: number[] = [];
    // A machine may be so busy that a turn takes longer than the store waits: not always.
    while (!waits.some((turns) => turns > 1) && waits.length < 100) waits.push(await turnsUntilAnswered());
    expect(Math.max(...waits)).toBeGreaterThan(1);
    expect(Math.max(...waits)).toBeLessThan(10_000);
  });

  it('answers a repeated append with the first result, also after a restart', async () => {
    const writes = [
      { stream: 'a', expectedRevision: NO_STREAM, events: [event(), event()] },
      { stream: 'b', expectedRevision: NO_STREAM, events: [event()] },
    ];
    const first = await store.append(writes);
    await store.append([{ stream: 'a', expectedRevision: 1n, events: [event()] }]);
    await store.close();
    store = new SqliteEventStore({ file, now: () => nowMs });
    expect(await store.append(writes)).toEqual({ ...first, repeated: true });
    expect(await store.head()).toBe(4n);
  });

  it('refuses an event id that another event has, and leaves the rest of the batch alone', async () => {
    const taken = event({ n: 1 });
    await store.append([{ stream: 'a', expectedRevision: NO_STREAM, events: [taken] }]);
    const [other, changed, fine] = await Promise.allSettled([
      store.append([{ stream: 'b', expectedRevision: NO_STREAM, events: [taken] }]),
      store.append([
        { stream: 'a', expectedRevision: NO_STREAM, events: [{ ...taken, payload: '{"n":2}' }] },
      ]),
      store.append([{ stream: 'c', expectedRevision: NO_STREAM, events: [event()] }]),
    ]);
    expect([other, changed].map((one) => one.status === 'rejected' && kindOf(one.reason))).toEqual([
      'duplicate',
      'duplicate',
    ]);
    expect(fine.status).toBe('fulfilled');
    expect((await store.readStream('b')).events).toEqual([]);
  });

  it('writes all streams of an append or none', async () => {
    await store.append([{ stream: 'b', expectedRevision: NO_STREAM, events: [event()] }]);
    const refused = store.append([
      { stream: 'a', expectedRevision: NO_STREAM, events: [event()] },
      { stream: 'b', expectedRevision: NO_STREAM, events: [event()] },
    ]);
    await expect(refused).rejects.toMatchObject({
      failure: { kind: 'conflict', stream: 'b', actualRevision: 0n },
    });
    expect((await store.readStream('a')).events).toEqual([]);
  });

  it('gives back what was appended, to the byte, with its envelope', async () => {
    const appended = {
      ...event({ text: 'Grüße 👋🏽 \u0000 مرحبا' }),
      requestHash: 'ab'.repeat(32),
      synthetic: true,
    };
    await store.append([{ stream: 'Straße-1', expectedRevision: NO_STREAM, events: [appended] }]);
    const [recorded] = (await store.readStream('Straße-1')).events;
    expect(recorded).toMatchObject({ ...appended, position: 1n, revision: 0n, recordedAtMs: nowMs });
  });

  it('never lets the recorded time run backwards', async () => {
    await store.append([{ stream: 'a', expectedRevision: NO_STREAM, events: [event()] }]);
    nowMs -= 60_000;
    await store.append([{ stream: 'a', expectedRevision: 0n, events: [event()] }]);
    const [first, second] = (await store.readAll({ after: START })).events;
    expect(second?.recordedAtMs).toBe(first?.recordedAtMs);
  });

  it('continues from history into live without a gap or a duplicate while others append', async () => {
    const appendMany = async (from: number): Promise<void> => {
      for (let index = from; index < from + 300; index += 1)
        await store.append([{ stream: `s-${index}`, expectedRevision: NO_STREAM, events: [event()] }]);
    };
    await appendMany(0);
    const appending = appendMany(300);
    const seen: bigint[] = [];
    for await (const { events } of store.subscribe({ after: 10n, maxCount: 7 })) {
      seen.push(...events.map(({ position }) => position));
      if (seen.length >= 590) break;
    }
    await appending;
    expect(seen).toEqual(Array.from({ length: 590 }, (_, index) => BigInt(index + 11)));
  });

  it('reads once for subscriptions that catch up together, wherever they began', async () => {
    for (let index = 0; index < 40; index += 1)
      await store.append([{ stream: `s-${index}`, expectedRevision: NO_STREAM, events: [event()] }]);
    const taken = async (after: bigint): Promise<readonly unknown[]> => {
      const found: unknown[] = [];
      for await (const { events } of store.subscribe({ after, maxCount: 8 })) {
        found.push(...events);
        if (found.length >= 30) break;
        // As if each reader took it in a turn of its own.
        await new Promise((resolve) => setImmediate(resolve));
      }
      return found;
    };
    const [early, late] = await Promise.all([taken(0n), taken(3n)]);
    const shared = early.filter((event) => late.includes(event));
    expect(shared.length).toBeGreaterThan(15);
  });

  it('wakes a waiting subscription on the next commit, and ends it when it is aborted', async () => {
    const ending = new AbortController();
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { events } of store.subscribe({ after: START, signal: ending.signal }))
        seen.push(events.length);
    })();
    await new Promise((resolve) => setImmediate(resolve));
    await store.append([{ stream: 'a', expectedRevision: NO_STREAM, events: [event()] }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    ending.abort();
    await reading;
    expect(seen).toEqual([0, 1]);
  });

  it('refuses a second writer and lets a reader see what is committed', async () => {
    expect(() => new SqliteEventStore({ file, now: () => nowMs })).toThrow(UnusableEventLog);
    await store.append([{ stream: 'a', expectedRevision: NO_STREAM, events: [event()] }]);
    const reader = new SqliteEventReader(file);
    expect((await reader.readAll({ after: START })).events).toHaveLength(1);
    await reader.close();
  });

  it('protects events and streams from UPDATE and DELETE', async () => {
    await store.append([{ stream: 'a', expectedRevision: NO_STREAM, events: [event()] }]);
    const database = new DatabaseSync(file);
    for (const statement of [
      "UPDATE events SET type = 'Else'",
      'DELETE FROM events',
      "UPDATE streams SET name = 'b'",
      'DELETE FROM streams',
    ])
      expect(() => database.exec(statement)).toThrow(/never/);
    database.close();
  });

  it('refuses a file that is no event log, without touching it', () => {
    const foreign = join(folder, 'foreign.sqlite');
    const database = new DatabaseSync(foreign);
    database.exec('CREATE TABLE t (x)');
    database.close();
    expect(() => new SqliteEventStore({ file: foreign, now: () => nowMs })).toThrow(
      /ist eine andere Datenbank, kein Förderbuch/,
    );
    writeFileSync(
      join(folder, 'text'),
      'no database at all, but long enough to look like a header of one '.repeat(20),
    );
    expect(() => new SqliteEventStore({ file: join(folder, 'text'), now: () => nowMs })).toThrow(
      UnusableEventLog,
    );
  });

  it('says unavailable when the disk is full, writes nothing of the batch, and works again afterwards', async () => {
    await store.append([{ stream: 'a', expectedRevision: NO_STREAM, events: [event()] }]);
    await store.close();
    const told: unknown[] = [];
    const full = new SqliteEventStore({ file, now: () => nowMs, onStorage: (fault) => told.push(fault) });
    full.limitPages(20);
    const large = Array.from({ length: 20 }, (_, index) =>
      full.append([
        { stream: `large-${index}`, expectedRevision: NO_STREAM, events: [event('x'.repeat(50_000))] },
      ]),
    );
    const outcomes = await Promise.allSettled(large);
    expect(new Set(outcomes.map((one) => one.status === 'rejected' && kindOf(one.reason)))).toEqual(
      new Set(['unavailable']),
    );
    expect(outcomes.map((one) => one.status === 'rejected' && storageFaultOf(one.reason))).toEqual(
      outcomes.map(() => 'full'),
    );
    expect([full.storageFault, told]).toEqual(['full', ['full']]);
    full.limitPages(100_000);
    await full.append([{ stream: 'b', expectedRevision: NO_STREAM, events: [event()] }]);
    expect(await full.head()).toBe(2n);
    expect([full.storageFault, told]).toEqual([undefined, ['full', undefined]]);
    await full.close();
    store = new SqliteEventStore({ file, now: () => nowMs });
  });

  it('waits for a lock that another connection holds without holding the thread, and says unavailable after its time', async () => {
    await store.close();
    store = new SqliteEventStore({ file, now: () => nowMs, lockWaitMs: 100 });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const begunMs = performance.now();
    const refused = store.append([{ stream: 'a', expectedRevision: NO_STREAM, events: [event()] }]);
    await new Promise((resolve) => setImmediate(resolve));
    expect([await store.head(), performance.now() - begunMs < 80]).toEqual([0n, true]);
    await expect(refused).rejects.toMatchObject({ failure: { kind: 'unavailable', storage: 'locked' } });
    const inTime = store.append([{ stream: 'b', expectedRevision: NO_STREAM, events: [event()] }]);
    const abandoned = new AbortController();
    const dropped = store.append([{ stream: 'c', expectedRevision: NO_STREAM, events: [event()] }], {
      signal: abandoned.signal,
    });
    abandoned.abort();
    await expect(dropped).rejects.toMatchObject({ failure: { kind: 'unavailable', storage: 'locked' } });
    other.close();
    expect(await inTime).toMatchObject({ position: 1n });
    expect(store.storageFault).toBeUndefined();
  });

  it('writes what waits for a lock before it closes', async () => {
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const append = store.append([{ stream: 'a', expectedRevision: NO_STREAM, events: [event()] }]);
    const closed = store.close();
    setTimeout(() => other.close(), 20);
    await closed;
    expect(await append).toMatchObject({ position: 1n });
  });

  it.each([
    ['no write', []],
    ['an empty write', [{ stream: 'a', expectedRevision: NO_STREAM, events: [] }]],
    ['an empty name', [{ stream: '', expectedRevision: NO_STREAM, events: [event()] }]],
    ['an id that is no UUID', [{ stream: 'a', expectedRevision: NO_STREAM, events: [event({}, 'x')] }]],
    ['half a surrogate pair', [{ stream: 'a\ud800', expectedRevision: NO_STREAM, events: [event()] }]],
  ])('refuses an append with %s', async (_, writes) => {
    await expect(store.append(writes)).rejects.toMatchObject({ failure: { kind: 'invalid' } });
  });

  it('takes a payload of exactly the limit and refuses one byte more', async () => {
    const payload = 'x'.repeat(store.limits.payloadBytesMax - 2);
    await store.append([{ stream: 'a', expectedRevision: NO_STREAM, events: [event(payload)] }]);
    await expect(
      store.append([{ stream: 'b', expectedRevision: NO_STREAM, events: [event(`${payload}x`)] }]),
    ).rejects.toMatchObject({ failure: { kind: 'tooLarge', limit: 262_144 } });
  });

  it('refuses everything after it was closed', async () => {
    await store.close();
    await expect(
      store.append([{ stream: 'a', expectedRevision: NO_STREAM, events: [event()] }]),
    ).rejects.toMatchObject({ failure: { kind: 'closed' } });
    await expect(store.head()).rejects.toMatchObject({ failure: { kind: 'closed' } });
  });
});
