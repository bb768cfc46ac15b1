import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_STREAM, type EventToAppend } from '#event-store';
import {
  acceptLog,
  DamagedHeadNote,
  EventsAreMissing,
  SqliteEventReader,
  SqliteEventStore,
  SqliteLogFile,
} from './index.ts';
import { HeadNotes } from './head-note.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foerderbuch-head-'));
  file = join(folder, 'events.sqlite');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const event = (count: number): EventToAppend => ({
  id: `018f0000-0000-7000-8000-${String(count).padStart(12, '0')}`,
  type: 'Tried',
  version: 1,
  payload: '{}',
  effectiveDay: '2023-01-01',
  actor: { subject: 'somebody', role: 'auditor' },
  commandId: '018f0000-0000-7000-8000-000000000000',
  correlationId: '018f0000-0000-7000-8000-000000000000',
  causationId: '018f0000-0000-7000-8000-000000000000',
  synthetic: true,
});

const open = (nowMs = Date.parse('2023-06-30T12:00:00Z')): SqliteEventStore =>
  new SqliteEventStore({ file, now: () => nowMs });

/** Events with numbers from the first on, each in a stream of its own. */
async function append(store: SqliteEventStore, first: number, count: number): Promise<void> {
  for (let number = first; number < first + count; number += 1)
    await store.append([{ stream: `s-${number}`, expectedRevision: NO_STREAM, events: [event(number)] }]);
}

/** A ledger of five events, and its file as it was after three. */
async function restoredOlder(): Promise<string> {
  const backup = join(folder, 'backup.sqlite');
  const store = open();
  await append(store, 1, 3);
  await store.close();
  copyFileSync(file, backup);
  const again = open();
  await append(again, 4, 2);
  await again.close();
  return backup;
}

describe('the note of where a log ends', () => {
  it('is written by one at a time, though the disk is slower than the log grows, and never after it was closed', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    try {
      const errors: unknown[] = [];
      let position = 0n;
      let asked = 0;
      const eventId = '018f0000-0000-7000-8000-000000000000';
      const headOf = () => {
        asked += 1;
        return { position: (position += 1n), eventId, recordedAtMs: 0 };
      };
      const notes = new HeadNotes(file, headOf, (error) => errors.push(error));
      for (let times = 0; times < 20; times += 1) {
        notes.soon();
        jest.advanceTimersByTime(1_000);
      }
      await notes.close();
      const askedByThen = asked;
      notes.soon();
      jest.advanceTimersByTime(1_000);
      expect([errors, asked]).toEqual([[], askedByThen]);
      expect(readFileSync(`${file}.head`, 'utf8')).toContain(`"position":"${position}"`);
    } finally {
      jest.useRealTimers();
    }
  });

  it('that could not be written is told of, and not tried again after the log was closed', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    try {
      const errors: unknown[] = [];
      const headOf = () => ({
        position: 1n,
        eventId: '018f0000-0000-7000-8000-000000000000',
        recordedAtMs: 0,
      });
      const notes = new HeadNotes(join(folder, 'gone', 'events.sqlite'), headOf, (error) =>
        errors.push(error),
      );
      jest.advanceTimersByTime(1_000);
      await notes.close();
      const told = errors.length;
      jest.advanceTimersByTime(10_000);
      await notes.close();
      expect([told, jest.getTimerCount()]).toEqual([2, 0]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('lets a log that was closed open again', async () => {
    const store = open();
    await append(store, 1, 3);
    await store.close();

    const again = open();

    expect(await again.head()).toBe(3n);
    await again.close();
  });

  it('refuses an older log in the place of a newer one, for writers and for readers, and names what is missing', async () => {
    const backup = await restoredOlder();

    copyFileSync(backup, file);

    for (const opening of [open, () => new SqliteEventReader(file), () => new SqliteLogFile(file)]) {
      expect(opening).toThrow(EventsAreMissing);
      expect(opening).toThrow(/ends at position 3, .* went on to 5/);
    }
  });

  it('refuses a log of another history', async () => {
    await restoredOlder();
    const note = readFileSync(`${file}.head`);
    for (const path of [file, `${file}.head`]) rmSync(path);
    const other = open();
    await append(other, 11, 7);
    await other.close();

    writeFileSync(`${file}.head`, note);

    expect(open).toThrow(/another event at position 5/);
  });

  it('refuses a log that is gone, and makes no new one in its place', async () => {
    await restoredOlder();
    rmSync(file);

    expect(open).toThrow(EventsAreMissing);
    expect(existsSync(file)).toBe(false);
  });

  it('is not taken for the log’s fault when it is damaged itself', async () => {
    await restoredOlder();
    const bytes = readFileSync(`${file}.head`);
    bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30);
    writeFileSync(`${file}.head`, bytes);

    expect(open).toThrow(DamagedHeadNote);
  });

  it('lets a log of an older software, which goes on without it, open', async () => {
    const store = open();
    await append(store, 1, 3);
    await store.close();
    rmSync(`${file}.head`);
    const upgraded = open();
    await append(upgraded, 4, 1);
    await upgraded.close();

    expect(existsSync(`${file}.head`)).toBe(true);
  });

  it('is written within a second while the log is open, and not at every commit', async () => {
    const store = open();
    await append(store, 1, 3);
    expect(existsSync(`${file}.head`)).toBe(false);

    const untilMs = performance.now() + 1_000;
    while (!existsSync(`${file}.head`) && performance.now() < untilMs)
      await new Promise((resolve) => setTimeout(resolve, 20));

    expect(readFileSync(`${file}.head`, 'utf8')).toContain('"position":"3"');
    expect(statSync(`${file}.head`).size).toBeLessThan(400);
    await store.close();
  });

  it('is taken anew when somebody answers for the loss, who, when and why stay in it', async () => {
    const backup = await restoredOlder();
    copyFileSync(backup, file);
    const by = { acceptedAtMs: 1, acceptedBy: 'admin', reason: 'The disk broke.' };

    expect(acceptLog(file, by)).toMatchObject({ ...by, head: 3n, noted: { position: 5n } });

    const store = open();
    await append(store, 21, 1);
    await store.close();
    expect(acceptLog(file, by)).toBeUndefined();
    expect(readFileSync(`${file}.head`, 'utf8')).toMatch(/"position":"4".*The disk broke/);
  });
});
