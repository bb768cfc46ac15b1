import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { dayAt, serialize, type LedgerEvent } from '#domain';
import { NO_STREAM, type EventToAppend } from '#event-store';
import { SqliteEventReader, SqliteEventStore, SqliteLogFile } from '#event-store/sqlite';
import { replay, replayFile, type ReplayMoment } from '#replay';

const startMs = Date.UTC(2023, 0, 10);
const dayMs = 86_400_000;
const days = 40;
/** Together more than a page of the digest. */
const eventsOfDay = 300;

describe('the replay of a log in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  const file = join(folder, 'events.sqlite');

  beforeAll(async () => {
    let nowMs = startMs;
    const store = new SqliteEventStore({ file, now: () => nowMs });
    const revisions = new Map<string, bigint>();
    for (let day = 0; day < days; day += 1) {
      nowMs = startMs + day * dayMs;
      const stream = `budgetLine-EFA.MAIN.${2023 + (day % 3)}`;
      const events = Array.from({ length: eventsOfDay }, (_, index) => toAppend(day, index));
      const expectedRevision = revisions.get(stream) ?? NO_STREAM;
      await store.append([{ stream, expectedRevision, events }]);
      revisions.set(stream, expectedRevision + BigInt(eventsOfDay));
    }
    await store.close();
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is that of its events one by one, hashes included, on both time axes', async () => {
    const reader = new SqliteEventReader(file);
    const log = new SqliteLogFile(file);
    const dayOf = fc.option(fc.integer({ min: -5, max: days + 5 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(dayOf, dayOf, async (untilDay, knownDay) => {
        const moment: ReplayMoment = {
          ...(untilDay !== undefined && { until: dayAt(startMs + untilDay * dayMs) }),
          ...(knownDay !== undefined && { knownAtMs: startMs + knownDay * dayMs }),
        };
        expect(await replayFile(log, moment)).toEqual(await replay({ reader }, moment));
      }),
      {
        numRuns: 8,
        examples: [
          [undefined, undefined],
          [undefined, -1],
          [undefined, days + 1],
        ],
      },
    );
    log.close();
    await reader.close();
  });

  it('says how far it is, up to the last event that was known', async () => {
    const log = new SqliteLogFile(file);
    const seen: bigint[] = [];
    await replayFile(log, { knownAtMs: startMs + 20 * dayMs }, (done, total) => seen.push(done, total));
    log.close();
    expect(seen).toEqual([2_000n, 6_300n, 4_000n, 6_300n, 6_000n, 6_300n, 6_300n, 6_300n]);
  });
});

function toAppend(day: number, index: number): EventToAppend {
  const event = bookingOf(day, index);
  const id = (kind: number): string =>
    `00000000-0000-7000-8000-${(kind * 1_000_000 + day * 1_000 + index).toString().padStart(12, '0')}`;
  return {
    id: id(0),
    type: event.type,
    version: 1,
    payload: serialize(event),
    effectiveDay: dayAt(startMs + (day + (index % 7) - 3) * dayMs),
    actor: { subject: 'änna', role: 'administrator' },
    commandId: id(1),
    correlationId: id(1),
    causationId: id(1),
    synthetic: true,
  };
}

function bookingOf(day: number, index: number): LedgerEvent {
  const line = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 + (day % 3) };
  const amount = BigInt(index + 1);
  const commitment = { ...line, commitmentId: `c-${day}`, recipient: '06412000', amount };
  if (index === 0)
    return {
      type: 'AppropriationEnacted',
      data: {
        ...line,
        name: 'Übung',
        synthetic: true,
        amount: 10_000n,
        exactness: 'EXACT',
        source: { title: 'H' },
      },
    };
  if (index % 3 === 0)
    return { type: 'FundsDisbursed', data: { ...commitment, disbursementId: `d-${index}` } };
  if (index % 5 === 0)
    return { type: 'FundsBlocked', data: { ...line, blockId: `s-${index}`, amount, reason: 'ä\tß' } };
  return { type: 'FundsCommitted', data: commitment };
}
