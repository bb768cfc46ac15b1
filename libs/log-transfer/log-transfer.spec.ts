import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { NO_STREAM, START, type EventReader, type EventToAppend, type StreamWrite } from '#event-store';
import { openEventStoreDb, type EventStoreDbStore } from '#event-store/eventstoredb';
import { WireServer } from '#event-store/testing';
import { SqliteEventStore } from '#event-store/sqlite';
import {
  checkExport,
  exportLog,
  importLog,
  LogTransferError,
  proveEqual,
  type LogTransferFailure,
} from './index.ts';
import { eventOf } from './log-format.ts';

const firstDayMs = Date.UTC(2023, 5, 30, 12);
const silent = (): void => undefined;

let folder: string;
let nowMs: number;
let log: SqliteEventStore;
let server: WireServer;
let target: EventStoreDbStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'log-transfer-'));
  nowMs = firstDayMs;
  log = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now: () => nowMs });
  server = await WireServer.start();
  target = openTarget();
});

afterEach(async () => {
  await target.close();
  await server.stop();
  await log.close();
  rmSync(folder, { recursive: true });
});

const openTarget = (): EventStoreDbStore =>
  openEventStoreDb(server.connectionString, { appendTimeoutMs: 10_000 });

/** Starts the server again, with what it holds. */
async function restart(): Promise<void> {
  await target.close();
  await server.stop();
  server = await WireServer.start({ log: server.log });
  target = openTarget();
}

const event = (change: Partial<EventToAppend> = {}): EventToAppend => ({
  id: v7(),
  type: 'FundsCommitted',
  version: 2,
  payload: '{"amount": 1.10}',
  effectiveDay: '2023-06-30',
  actor: { subject: 'anna', role: 'approver' },
  commandId: v7(),
  correlationId: v7(),
  causationId: v7(),
  synthetic: false,
  ...change,
});

const revisions = new Map<string, bigint>();
beforeEach(() => revisions.clear());

function write(stream: string, ...events: readonly EventToAppend[]): StreamWrite {
  const expectedRevision = revisions.get(stream) ?? NO_STREAM;
  revisions.set(stream, expectedRevision + BigInt(events.length));
  return { stream, expectedRevision, events };
}

/** Each append a second after the one before. */
async function record(...writes: readonly StreamWrite[]): Promise<void> {
  nowMs += 1_000;
  await log.append(writes);
}

/** Runs of one stream, appends of several streams, text of all kinds; eight appends to a server that has none of it. */
async function recordSome(): Promise<void> {
  await record(write('programme-EFA', event({ type: 'ProgrammeRegistered' })));
  await record(write('line', event(), event(), event()));
  await record(write('line', event({ synthetic: true })));
  await record(write('line', event({ requestHash: 'ab'.repeat(32) })), write('claim-ä', event()));
  await record(write('claim-ä', event({ payload: '{"text":"\u2028 \\n \\u0000 \u{1f4b6} \ufeff"}' })));
  await record(write('line', event()));
  await record(write('programme-EFA', event({ actor: { subject: 'björn\n', role: 'a"b' } })));
  await record(write('claim-1', event()), write('line', event()), write('claim-2', event()));
}
const runsOfSome = 8;
const eventsOfSome = 13;

const fileNamed = (name = 'log.jsonl'): string => join(folder, name);
const exported = (reader: EventReader = log, name = 'log.jsonl') =>
  exportLog({ reader, file: fileNamed(name), onProgress: silent });
const checked = (name = 'log.jsonl') => checkExport(fileNamed(name), silent);
const options = { patienceMs: 0, onProgress: silent };
const imported = async (patienceMs = 0) => importLog(await checked(), { ...options, target, patienceMs });
const proven = async () => proveEqual(await checked(), { ...options, target });

/** The log, read in another way. */
const readerWith = (change: Partial<EventReader>): EventReader => ({
  limits: log.limits,
  readStream: (stream, page) => log.readStream(stream, page),
  readAll: (page) => log.readAll(page),
  head: () => log.head(),
  eventIdAt: (position) => log.eventIdAt(position),
  subscribe: (from) => log.subscribe(from),
  close: () => log.close(),
  ...change,
});

async function failureOf(refused: Promise<unknown>): Promise<LogTransferFailure | undefined> {
  try {
    await refused;
    return undefined;
  } catch (error) {
    if (error instanceof LogTransferError) return error.failure;
    throw error;
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashedLines = (name = 'log.jsonl'): readonly string[] =>
  readFileSync(fileNamed(name), 'utf8').split('\n').slice(1, -2);
const withoutPosition = (line: string): string => line.replace(/^\{"position":"\d+",/, '{');

describe('an exported log', () => {
  it('is one line an event, whose sum other tools compute from the lines between the first and the last', async () => {
    await recordSome();
    const { events, sha256: sum, lastPosition } = await exported();
    const lines = hashedLines();
    expect([events, lines.length, lastPosition]).toEqual([eventsOfSome, eventsOfSome, BigInt(eventsOfSome)]);
    expect(sha256(lines.map((line) => `${line}\n`).join(''))).toBe(sum);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      position: '1',
      stream: 'programme-EFA',
      revision: '0',
      recordedAtMs: firstDayMs + 1_000,
      payload: '{"amount": 1.10}',
    });
  });

  it('is the same to the byte when the same log is exported again', async () => {
    await recordSome();
    await exported();
    await exported(log, 'again.jsonl');
    expect(readFileSync(fileNamed('again.jsonl'))).toEqual(readFileSync(fileNamed()));
  });

  it('ends where the log ended when the export began', async () => {
    await recordSome();
    const growing = readerWith({
      head: async () => {
        const head = await log.head();
        await record(write('line', event()));
        return head;
      },
    });
    expect((await exported(growing)).events).toBe(eventsOfSome);
    expect((await checked()).lastPosition).toBe(BigInt(eventsOfSome));
  });

  it('is readable by its owner alone, and replaces no file', async () => {
    await exported();
    expect(statSync(fileNamed()).mode & 0o777).toBe(0o600);
    expect(await failureOf(exported())).toEqual({ kind: 'exists', file: fileNamed() });
  });

  it('leaves nothing behind when it is interrupted', async () => {
    await recordSome();
    const before = readdirSync(folder);
    const breaking = readerWith({ readAll: () => Promise.reject(new Error('the disk is gone')) });
    await expect(exported(breaking)).rejects.toThrow('the disk is gone');
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('an imported log', () => {
  it('has every field of every event, in the same order, with the time it was first recorded', async () => {
    await recordSome();
    const { sum } = await exported();
    expect(await imported()).toEqual({ found: 0, written: eventsOfSome });
    const proof = await proven();
    expect(proof.difference).toBeUndefined();
    expect([proof.file.sum, proof.target.sum]).toEqual([sum, sum]);
    expect(proof.target).toMatchObject({ events: eventsOfSome, lastPosition: await target.head() });
    const { events } = await target.readAll({ after: START });
    const times = (await log.readAll({ after: START })).events.map(({ recordedAtMs }) => recordedAtMs);
    expect(events.map(({ recordedAtMs }) => recordedAtMs)).toEqual(times);
    expect(times[0]).toBe(firstDayMs + 1_000);
  });

  it('exported again gives the same lines apart from the positions', async () => {
    await recordSome();
    await exported();
    await imported();
    await exported(target, 'again.jsonl');
    expect(hashedLines('again.jsonl').map(withoutPosition)).toEqual(hashedLines().map(withoutPosition));
    expect((await checked('again.jsonl')).events).toBe(eventsOfSome);
  });

  it('of an empty ledger is empty', async () => {
    await exported();
    expect(await imported()).toEqual({ found: 0, written: 0 });
    expect((await proven()).difference).toBeUndefined();
  });

  it('stands beside the events of others on the same server', async () => {
    await recordSome();
    await exported();
    const foreign = { id: v7(), type: 'Foreign', contentType: 'application/json', data: Buffer.from('{}') };
    server.log.append('foreign', 'any', [{ ...foreign, metadata: Buffer.from('{}') }]);
    await imported();
    expect((await proven()).target.events).toBe(eventsOfSome);
  });

  it('goes as one append per run of a stream, of at most 500 events', async () => {
    await recordSome();
    for (let index = 0; index < 6; index += 1)
      await record(write('long', ...Array.from({ length: 100 }, () => event())));
    await exported();
    await imported();
    // The first 500 events of the file are handed over together, and then the other 113.
    expect(server.appendsReceived).toBe(runsOfSome + 2);
    expect((await proven()).difference).toBeUndefined();
  });
});

describe('an import that is interrupted', () => {
  it.each(Array.from({ length: runsOfSome }, (_, index) => index))(
    'after append %i goes on from there when it is started again',
    async (appends) => {
      await recordSome();
      await exported();
      server.faults.failNextAppendAfter(appends);
      await expect(imported()).rejects.toMatchObject({ name: 'EventStoreError' });
      await restart();
      const { found, written } = await imported();
      expect([found > 0, found + written]).toEqual([appends > 0, eventsOfSome]);
      expect(await proven()).toMatchObject({ difference: undefined, target: { events: eventsOfSome } });
    },
  );

  it.each(Array.from({ length: runsOfSome }, (_, index) => index + 1))(
    'by a server that stops when it has written append %i goes on when both are started again',
    async (appends) => {
      await recordSome();
      await exported();
      const stopping = server;
      const forget = stopping.log.listen(() => {
        if (stopping.appendsReceived >= appends) void stopping.stop();
      });
      await imported().catch(silent);
      forget();
      await restart();
      const { found } = await imported();
      expect([found > 0, found < eventsOfSome]).toEqual([true, appends < runsOfSome]);
      expect(await proven()).toMatchObject({ difference: undefined, target: { events: eventsOfSome } });
    },
  );

  it('by a lost acknowledgement, a node that is not the leader and a busy server waits and goes on by itself', async () => {
    await recordSome();
    await exported();
    server.faults.loseNextAcknowledgement();
    server.faults.refuseNextAppend('notLeader');
    server.faults.refuseNextAppend('tooBusy');
    expect(await imported(5_000)).toEqual({ found: 0, written: eventsOfSome });
    expect((await proven()).difference).toBeUndefined();
  });

  it('changes nothing when it is run once more', async () => {
    await recordSome();
    await exported();
    await imported();
    const { length } = server.log.all;
    expect(await imported()).toEqual({ found: eventsOfSome, written: 0 });
    expect(server.log.all).toHaveLength(length);
  });

  it('takes in what the ledger has recorded since, from a newer export', async () => {
    await recordSome();
    await exported();
    await imported();
    await record(write('line', event()));
    await exported(log, 'newer.jsonl');
    expect(await importLog(await checked('newer.jsonl'), { ...options, target })).toEqual({
      found: eventsOfSome,
      written: 1,
    });
  });
});

describe('a target with another log', () => {
  it('is refused with the first event that differs, and nothing is written', async () => {
    await recordSome();
    await exported();
    const events = hashedLines().flatMap((line) => eventOf(line) ?? []);
    const changed = events.map((one, index) => (index === 4 ? { ...one, payload: '{}' } : one));
    await target.importEvents(changed.slice(0, 6));
    const { length } = server.log.all;
    expect(await failureOf(imported())).toMatchObject({
      kind: 'otherLog',
      difference: {
        ordinal: 5,
        inFile: { stream: 'line', revision: 3n },
        inTarget: { stream: 'line', revision: 3n },
        fields: ['payload'],
      },
    });
    expect(server.log.all).toHaveLength(length);
  });

  it('that goes on after the end of the file is refused, and nothing is written', async () => {
    await recordSome();
    await exported();
    await imported();
    await target.append([{ stream: 'claim-3', expectedRevision: NO_STREAM, events: [event()] }]);
    const { length } = server.log.all;
    expect(await failureOf(imported())).toMatchObject({
      kind: 'otherLog',
      difference: { ordinal: eventsOfSome + 1, inFile: undefined, inTarget: { stream: 'claim-3' } },
    });
    expect(server.log.all).toHaveLength(length);
    const { difference, file, target: there } = await proven();
    expect(difference?.ordinal).toBe(eventsOfSome + 1);
    expect(file.sum).not.toBe(there.sum);
  });

  it('that only lacks the last events is proven different', async () => {
    await recordSome();
    await exported();
    await target.importEvents((await log.readAll({ after: START, maxCount: 3 })).events);
    expect((await proven()).difference).toMatchObject({ ordinal: 4, inTarget: undefined });
  });
});

describe('a damaged file', () => {
  it('is refused, whichever byte was changed', async () => {
    await record(write('line', event({ requestHash: 'ab'.repeat(32) })));
    await exported();
    const whole = readFileSync(fileNamed());
    for (let index = 0; index < whole.length; index += 1) {
      const damaged = Buffer.from(whole);
      damaged[index] = (whole[index] ?? 0) ^ 1;
      writeFileSync(fileNamed('damaged.jsonl'), damaged);
      expect([index, (await failureOf(checked('damaged.jsonl')))?.kind]).toEqual([index, 'damaged']);
    }
  });

  it('is refused, wherever it was cut off or went on', async () => {
    await record(write('line', event()));
    await exported();
    const whole = readFileSync(fileNamed());
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(fileNamed('damaged.jsonl'), whole.subarray(0, length));
      expect([length, (await failureOf(checked('damaged.jsonl')))?.kind]).toEqual([length, 'damaged']);
    }
    writeFileSync(fileNamed('damaged.jsonl'), Buffer.concat([whole, whole]));
    expect(await failureOf(checked('damaged.jsonl'))).toMatchObject({ what: 'end', line: 4 });
  });

  it('is refused where an event is missing, though the sum was made to fit', async () => {
    await recordSome();
    await exported();
    const [header = '', ...rest] = readFileSync(fileNamed(), 'utf8').split('\n');
    const lines = rest.slice(0, -2).filter((_, index) => index !== 2);
    const trailer = JSON.stringify({
      events: lines.length,
      sha256: sha256(lines.map((line) => `${line}\n`).join('')),
    });
    writeFileSync(fileNamed('damaged.jsonl'), `${[header, ...lines, trailer].join('\n')}\n`);
    expect(await failureOf(checked('damaged.jsonl'))).toMatchObject({ what: 'order', line: 4 });
  });

  it('is refused before the target is asked anything', async () => {
    await recordSome();
    await exported();
    writeFileSync(fileNamed(), readFileSync(fileNamed(), 'utf8').replace('1.10', '1.20'));
    const { length } = server.log.all;
    expect(await failureOf(imported())).toMatchObject({ kind: 'damaged', what: 'sum' });
    expect([server.appendsReceived, server.log.all.length]).toEqual([0, length]);
  });
});
