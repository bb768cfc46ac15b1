import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { v4, v7 } from 'uuid';
import { NO_STREAM, START, type EventToAppend } from '../envelope.ts';
import { EventSum } from '../event-sum.ts';
import { SqliteLogFile } from './log-file.ts';
import { SqliteEventReader, SqliteEventStore } from './sqlite-event-store.ts';

let folder: string;
let file: string;
let store: SqliteEventStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'changed-'));
  file = join(folder, 'events.sqlite');
  store = new SqliteEventStore({ file, now: () => 1_700_000_000_000 });
  for (const stream of ['a', 'b', 'c'])
    await store.append([
      {
        stream,
        expectedRevision: NO_STREAM,
        events: [event(`${stream} one`), event(`${stream} two`), event(`${stream} three`)],
      },
    ]);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const event = (what: string): EventToAppend => ({
  id: v7(),
  type: 'SomethingHappened',
  version: 1,
  payload: JSON.stringify({ what }),
  effectiveDay: '2023-06-30',
  actor: { subject: 'anna', role: 'approver' },
  commandId: v7(),
  correlationId: v4(),
  causationId: v4(),
  requestHash: 'ab'.repeat(32),
  synthetic: false,
});

/** As somebody would who knows the triggers. */
function change(sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(
    `DROP TRIGGER events_are_never_changed; DROP TRIGGER IF EXISTS streams_are_never_changed;
     PRAGMA foreign_keys = OFF; ${sql};
     CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
       BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;`,
  );
  database.close();
}

/** The fifth event stands in the middle of b. */
const changed = { failure: { kind: 'eventChanged', position: 5n } };

const columns: readonly (readonly [string, string])[] = [
  ['its id', "id = x'00112233445566778899aabbccddeeff'"],
  ['its type', "type = 'SomethingHappenee'"],
  ['its version', 'version = 3'],
  ['its recorded time', 'recorded_at_ms = recorded_at_ms + 1'],
  ['a recorded time that no number in JavaScript is', `recorded_at_ms = ${2n ** 60n}`],
  ['its day', "effective_day = '2023-06-31'"],
  ['its actor', "actor_subject = 'anne'"],
  ['its role', "actor_role = 'approves'"],
  ['its command', "command_id = x'00112233445566778899aabbccddeeff'"],
  ['its correlation', "correlation_id = x'00112233445566778899aabbccddeeff'"],
  ['its causation', "causation_id = x'00112233445566778899aabbccddeeff'"],
  ['its request hash', 'request_hash = NULL'],
  ['that it is practice data', 'synthetic = 1'],
  ['its payload', `payload = CAST('{"what":"b twö"}' AS BLOB)`],
  ['its sum', 'row_sum = row_sum + 1'],
];

describe('an event of which somebody changed', () => {
  it.each(columns)('%s is read by nobody, and those before and after it are', async (what, set) => {
    change(`UPDATE events SET ${set} WHERE position = 5`);

    const before: bigint[] = [];
    for (let after = START; after < 4n; after = before.at(-1) ?? 4n)
      before.push(...(await store.readAll({ after })).events.map(({ position }) => position));
    expect(before).toEqual([1n, 2n, 3n, 4n]);
    await expect(store.readAll({ after: 4n })).rejects.toMatchObject(changed);
    await expect(store.readAll({ after: 4n, maxCount: 1 })).rejects.toMatchObject(changed);
    expect((await store.readAll({ after: 5n })).events).toHaveLength(4);
    const page = await store.readStream('b');
    expect([page.events.length, page.endOfStream]).toEqual([1, false]);
    await expect(store.readStream('b', { fromRevision: 1n })).rejects.toMatchObject(changed);
    expect((await store.readStream('c')).events).toHaveLength(3);
    await expect(store.eventIdAt(5n)).rejects.toMatchObject(changed);
    const followed = async (): Promise<void> => {
      for await (const { caughtUp } of store.subscribe({ after: START })) if (caughtUp) return;
    };
    await expect(followed()).rejects.toMatchObject(changed);
    const log = new SqliteLogFile(file);
    // The sum of the log is of the leaves, which are compared with those that are stored.
    const sum = log.sum(9n);
    if (what !== 'its sum') await expect(sum.hex).rejects.toMatchObject(changed);
    await sum.stop();
    log.close();
  });

  it.each(columns.filter(([what]) => /type|version|day|command|payload/.test(what)))(
    '%s is in no state of its stream',
    async (_, set) => {
      change(`UPDATE events SET ${set} WHERE position = 5`);
      const page = await store.readStated('b', { fromRevision: 0n, maxCount: 10 });
      expect([page.events.length, page.commandIds.length, page.endOfStream]).toEqual([1, 16, false]);
      await expect(store.readStated('b', { fromRevision: 1n, maxCount: 10 })).rejects.toMatchObject(changed);
      expect((await store.readStated('c', { fromRevision: 0n, maxCount: 10 })).events).toHaveLength(3);
    },
  );

  it('is missing from its stream, which does not close the gap', async () => {
    change('UPDATE events SET revision = 7 WHERE position = 5');
    await expect(store.readStream('b', { fromRevision: 1n })).rejects.toMatchObject({
      failure: { kind: 'eventChanged', stream: 'b' },
    });
    await expect(store.readStated('b', { fromRevision: 1n, maxCount: 10 })).rejects.toMatchObject({
      failure: { kind: 'eventChanged', stream: 'b' },
    });
    await expect(store.readAll({ after: 4n })).rejects.toMatchObject(changed);
  });

  it('the stream it stands in is not read under another name', async () => {
    await store.close();
    change("UPDATE streams SET name = 'd' WHERE name = 'b'");
    const reader = new SqliteEventReader(file);
    await expect(reader.readStream('d')).rejects.toMatchObject({ failure: { kind: 'eventChanged' } });
    await expect(reader.readAll({ after: 4n })).rejects.toMatchObject(changed);
    await reader.close();
    store = new SqliteEventStore({ file, now: () => 1_700_000_000_000 });
  });

  it('is not mistaken for the one that is appended once more', async () => {
    const again = event('again');
    const writes = [{ stream: 'd', expectedRevision: NO_STREAM, events: [again] }];
    await store.append(writes);
    change("UPDATE events SET actor_subject = 'anne' WHERE position = 10");
    await expect(store.append(writes)).rejects.toMatchObject({
      failure: { kind: 'eventChanged', position: 10n, type: 'SomethingHappened', stream: 'd' },
    });
  });

  it('is the last one: the log is not gone on with', async () => {
    await store.close();
    change('UPDATE events SET recorded_at_ms = recorded_at_ms + 1 WHERE position = 9');
    expect(() => new SqliteEventStore({ file, now: () => 0 })).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ kind: 'eventChanged', position: 9n }) }),
    );
    change('UPDATE events SET recorded_at_ms = recorded_at_ms - 1 WHERE position = 9');
    store = new SqliteEventStore({ file, now: () => 0 });
    expect(await store.head()).toBe(9n);
  });
});

describe('bytes of the file', () => {
  const flip = (text: string): (() => void) => {
    const bytes = readFileSync(file);
    const at = bytes.indexOf(text);
    expect(at).toBeGreaterThan(0);
    const other = Buffer.from(bytes);
    other.writeUInt8(other.readUInt8(at) ^ 1, at);
    writeFileSync(file, other);
    return () => writeFileSync(file, bytes);
  };

  it('that changed are found, and under an open reader that they were restored', async () => {
    await store.close();
    const restore = flip('b two');
    const reader = new SqliteEventReader(file);
    await expect(reader.readAll({ after: 4n })).rejects.toMatchObject(changed);
    await expect(reader.readAll({ after: 4n })).rejects.toMatchObject(changed);
    restore();
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await reader.readAll({ after: 4n })).events).toHaveLength(5);
    await reader.close();
    store = new SqliteEventStore({ file, now: () => 0 });
  });

  it('that are no pages of a database are said to be damaged', async () => {
    await store.close();
    const reader = new SqliteEventReader(file);
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, 4_096), Buffer.alloc(bytes.length - 4_096, 0xff)]));
    await expect(reader.readAll({ after: START })).rejects.toMatchObject({ failure: { kind: 'damaged' } });
    await expect(reader.readStream('a')).rejects.toMatchObject({ failure: { kind: 'damaged' } });
    await reader.close();
    writeFileSync(file, bytes);
    store = new SqliteEventStore({ file, now: () => 0 });
  });
});

it('gives the events of a log of the format before their sums when it is opened to be written, and says how many', async () => {
  const { events: before } = await store.readAll({ after: START });
  const sum = new EventSum();
  for (const one of before) sum.add(one);
  await store.close();
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA foreign_keys = OFF;
    DROP VIEW event_log;
    CREATE TABLE old (
      position INTEGER PRIMARY KEY, stream INTEGER NOT NULL REFERENCES streams (id), revision INTEGER NOT NULL,
      id BLOB NOT NULL UNIQUE, type TEXT NOT NULL, version INTEGER NOT NULL, recorded_at_ms INTEGER NOT NULL,
      effective_day TEXT NOT NULL, actor_subject TEXT NOT NULL, actor_role TEXT NOT NULL, command_id BLOB NOT NULL,
      correlation_id BLOB NOT NULL, causation_id BLOB NOT NULL, request_hash BLOB, synthetic INTEGER NOT NULL,
      payload BLOB NOT NULL, UNIQUE (stream, revision)
    ) STRICT;
    INSERT INTO old SELECT position, stream, revision, id, type, version, recorded_at_ms, effective_day, actor_subject,
      actor_role, command_id, correlation_id, causation_id, request_hash, synthetic, payload FROM events;
    DROP TRIGGER events_are_never_deleted;
    DROP TABLE events;
    ALTER TABLE old RENAME TO events;
    CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'never'); END;
    CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'never'); END;
    CREATE VIEW event_log AS SELECT * FROM events;
    PRAGMA user_version = 1;
  `);
  database.close();

  expect(() => new SqliteEventReader(file)).toThrow(/Format 1, ohne Prüfsummen.*npm start/);
  const told: number[] = [];
  store = new SqliteEventStore({ file, now: () => 0, onSummed: (events) => told.push(events) });
  expect(told).toEqual([9]);
  const log = new SqliteLogFile(file);
  expect(await log.sum(9n).hex).toBe(sum.hex());
  log.close();
  await store.append([{ stream: 'a', expectedRevision: 2n, events: [event('more')] }]);
  expect((await store.readStream('a')).events).toHaveLength(4);
  expect(() => change("UPDATE events SET type = 'x' WHERE position = 0")).not.toThrow();
  await store.close();
  store = new SqliteEventStore({ file, now: () => 0, onSummed: (events) => told.push(events) });
  expect(told).toEqual([9]);
});
