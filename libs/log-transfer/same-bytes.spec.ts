import { expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { v7 } from 'uuid';
import {
  encodedEvent,
  leafHash,
  NO_STREAM,
  START,
  type EventReader,
  type EventToAppend,
  type RecordedEvent,
} from '#event-store';
import { openEventStoreDb } from '#event-store/eventstoredb';
import { SqliteEventReader, SqliteEventStore } from '#event-store/sqlite';
import { WireServer } from '#event-store/testing';
import { checkExport, exportLog, importLog } from './index.ts';
import { eventsOfExport } from './read-export.ts';

const onProgress = (): void => undefined;

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

const encodedOf = (events: readonly RecordedEvent[]): readonly string[] =>
  events.map((one, index) => encodedEvent(one, BigInt(index + 1)));
const allOf = async (reader: EventReader): Promise<readonly RecordedEvent[]> =>
  (await reader.readAll({ after: START })).events;

it('an event has the same bytes from SQLite, its streams, an export, an EventStoreDB after the import, and an export of that', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
  const file = join(folder, 'events.sqlite');
  let nowMs = Date.UTC(2023, 5, 30, 12);
  const log = new SqliteEventStore({ file, now: () => (nowMs += 1_234) });
  const server = await WireServer.start();
  const target = openEventStoreDb(server.connectionString, { appendTimeoutMs: 10_000 });
  try {
    await log.append([
      {
        stream: 'line',
        expectedRevision: NO_STREAM,
        events: [event({ requestHash: 'ab'.repeat(32) }), event()],
      },
      { stream: 'claim-ä', expectedRevision: NO_STREAM, events: [event({ synthetic: true })] },
    ]);
    await log.append([
      {
        stream: 'line',
        expectedRevision: 1n,
        events: [
          event({ payload: '{"text":"\u2028 \\n \\u0000 \u{1f4b6} \ufeff"}', effectiveDay: '2024-02-29' }),
          event({ actor: { subject: 'björn\n', role: 'a"b' }, type: 'Größe' }),
        ],
      },
    ]);
    const recorded = await allOf(log);
    const encoded = encodedOf(recorded);
    expect(new Set(encoded).size).toBe(5);

    const reader = new SqliteEventReader(file);
    expect(encodedOf(await allOf(reader))).toEqual(encoded);
    const ofStreams = [
      ...(await reader.readStream('line')).events,
      ...(await reader.readStream('claim-ä')).events,
    ].sort((one, other) => Number(one.position - other.position));
    expect(encodedOf(ofStreams)).toEqual(encoded);
    await reader.close();

    const database = new DatabaseSync(file, { readOnly: true });
    const stored = database.prepare('SELECT leaf_hash FROM event_log ORDER BY position').all();
    database.close();
    expect(stored.map((row) => row['leaf_hash'])).toEqual(
      recorded.map((one, index) => leafHash(one, BigInt(index + 1))),
    );

    const exportOf = async (from: EventReader, name: string) => {
      await exportLog({ reader: from, file: join(folder, name), onProgress });
      const checked = await checkExport(join(folder, name), onProgress);
      return { checked, events: await Array.fromAsync(eventsOfExport(checked)) };
    };
    const { checked, events } = await exportOf(log, 'log.jsonl');
    expect(encodedOf(events)).toEqual(encoded);
    await importLog(checked, { target, patienceMs: 0, onProgress });
    expect(encodedOf(await allOf(target))).toEqual(encoded);
    expect(encodedOf((await exportOf(target, 'again.jsonl')).events)).toEqual(encoded);
  } finally {
    await target.close();
    await server.stop();
    await log.close();
    rmSync(folder, { recursive: true });
  }
});
