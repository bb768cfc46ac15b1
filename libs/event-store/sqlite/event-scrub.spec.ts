import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { v7 } from 'uuid';
import { NO_STREAM } from '../envelope.ts';
import { EventScrub } from './event-scrub.ts';
import { LogCheck } from './log-check.ts';
import { SqliteEventStore } from './sqlite-event-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'scrub-'));
const file = join(folder, 'events.sqlite');
let store: SqliteEventStore;
beforeAll(async () => {
  store = new SqliteEventStore({ file, now: () => 1_700_000_000_000 });
  for (let count = 0; count < 120; count += 1)
    await store.append([
      {
        stream: `s-${count % 7}`,
        expectedRevision: count < 7 ? NO_STREAM : BigInt(Math.floor(count / 7) - 1),
        events: [
          {
            id: v7(),
            type: 'SomethingHappened',
            version: 1,
            payload: `{"n":${count}}`,
            effectiveDay: '2023-06-30',
            actor: { subject: 'anna', role: 'approver' },
            commandId: v7(),
            correlationId: v7(),
            causationId: v7(),
            synthetic: false,
          },
        ],
      },
    ]);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function change(sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(`DROP TRIGGER IF EXISTS events_are_never_changed; ${sql}`);
  database.close();
}

const foundBy = (check: LogCheck): readonly bigint[] => {
  check.forget();
  return Array.from({ length: 120 }, (_, index) => BigInt(index + 1)).filter((one) => check.changedAt(one));
};

it('the check of every event finds what no read compares', () => {
  const check = new LogCheck(file);
  expect(foundBy(check)).toEqual([]);
  change(`CREATE TABLE kept AS SELECT leaf_hash FROM events WHERE position = 50;
    UPDATE events SET leaf_hash = zeroblob(32) WHERE position = 50`);
  expect(foundBy(check)).toEqual([50n]);
  change(`UPDATE events SET leaf_hash = (SELECT leaf_hash FROM kept) WHERE position = 50; DROP TABLE kept`);
  expect(foundBy(check)).toEqual([]);
  check.close();
});

it('a scrub says how far it has come and when it has read the whole, finds what changes, and that it was restored', async () => {
  const errors: unknown[] = [];
  const scrub = new EventScrub({
    file,
    now: () => 7,
    onError: (error) => errors.push(error),
    everyMs: 200,
    againMs: 20,
  });
  const until = async (holds: () => boolean): Promise<void> => {
    for (const end = Date.now() + 60_000; !holds() && Date.now() < end;) await delay(20);
    expect(holds()).toBe(true);
  };
  await until(() => scrub.state.lastWholeMs === 7);
  expect(scrub.state).toEqual({ position: 120n, lastWholeMs: 7, changed: [] });
  change("UPDATE events SET effective_day = '2023-06-31' WHERE position = 30");
  await until(() => scrub.state.changed.length > 0);
  expect(scrub.state.changed).toEqual([{ position: 30n, type: 'SomethingHappened', stream: 's-1' }]);
  change("UPDATE events SET effective_day = '2023-06-30' WHERE position = 30");
  await until(() => scrub.state.changed.length === 0);
  await scrub.stop();
  expect(errors).toEqual([]);
});
