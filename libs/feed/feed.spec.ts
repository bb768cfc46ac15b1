import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { CommandEngine } from '#command-handling';
import { eventFormats } from '#domain';
import { SqliteEventStore } from '#event-store/sqlite';
import { recordPracticeClaims } from '#practice-data';
import { importRealInput, municipalities } from '#real-input';
import { contract } from './contract.ts';
import {
  cursorAt,
  cursorAtStart,
  CursorOfOtherHistory,
  Feed,
  InvalidFeedCursor,
  positionOfCursor,
  publicShapes,
  type FedEvent,
} from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
const now = (): number => Date.UTC(2026, 0, 2);
const store = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now });
const feed = new Feed(store);
/** Every person of the practice data is called `uebung-…`. */
const person = /"uebung-|practice-data|real-input/;

beforeAll(async () => {
  const engine = new CommandEngine({ store, now, newEventId: () => v7() });
  const execute: Parameters<typeof recordPracticeClaims>[0]['execute'] = (useCase, request) =>
    engine.execute(useCase, request);
  await importRealInput({ engine });
  await recordPracticeClaims({ execute, recipients: municipalities(), claims: 120, seed: 7 });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const all = async (filter: object = {}, after = cursorAtStart): Promise<readonly FedEvent[]> => {
  const found: FedEvent[] = [];
  for (let from = after; ;) {
    const { events, cursor, caughtUp } = await feed.page({ after: from, filter, limit: 500 });
    found.push(...events);
    if (caughtUp) return found;
    from = cursor;
  }
};

describe('subscribers that catch up', () => {
  it('leave the thread to a timer in between, though the embedded store never makes them wait', async () => {
    const head = await feed.head();
    const leave = new AbortController();
    let caughtUp = 0;
    let caughtUpWhenFired: number | undefined;
    setTimeout(() => (caughtUpWhenFired = caughtUp), 5);
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        for await (const { cursor } of feed.follow({
          after: cursorAtStart,
          filter: {},
          signal: leave.signal,
        })) {
          if (positionOfCursor(cursor) < head) continue;
          caughtUp += 1;
          break;
        }
      }),
    );
    leave.abort();
    expect([caughtUp, caughtUpWhenFired]).toEqual([20, 0]);
  });
});

describe('the public contract', () => {
  it('stays as it was published: another shape is another version of its type', () => {
    const published: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, 'published-contract.json'), 'utf8'),
    );
    expect(Object.fromEntries(publicShapes.map(({ type, fields }) => [type, fields]))).toEqual(published);
  });

  it('decides on every internal event', () => {
    expect(Object.keys(contract).sort()).toEqual(Object.keys(eventFormats).sort());
  });

  it('never shows who acted, an account or a free text', async () => {
    const forbidden = /By$|iban|payee|reason|description|conditions|evidence|bankReference|attempt/i;
    expect(publicShapes.flatMap(({ fields }) => fields).filter((field) => forbidden.test(field))).toEqual([]);
    const events = await all();
    expect(events.length).toBeGreaterThan(1_500);
    expect(events.filter(({ cloudEvent }) => person.test(JSON.stringify(cloudEvent)))).toEqual([]);
  });

  it('shows amounts as decimal text with their currency, shares too', async () => {
    const events = await all({ types: ['de.foerderbuch.milestone.accepted.v1'] });
    const [first] = events;
    expect(first?.cloudEvent.data['amount']).toEqual({ amount: '250000.00', currency: 'EUR' });
    const shares = first?.cloudEvent.data['shares'] as readonly { readonly amount: { amount: string } }[];
    const cents = shares.map(({ amount }) => BigInt(amount.amount.replace('.', '')));
    expect(cents.reduce((sum, one) => sum + one, 0n)).toBe(25_000_000n);
  });
});

describe('the feed', () => {
  it('read from any point is the rest of what it is from the start', async () => {
    const events = await all();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: events.length - 1 }), async (index) => {
        const after = events[index]?.cursor ?? '';
        expect((await all({}, after)).map(({ cursor }) => cursor)).toEqual(
          events.slice(index + 1).map(({ cursor }) => cursor),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('follows history into what is recorded next, and moves its cursor on where nothing matches', async () => {
    const stop = new AbortController();
    const filter = { types: ['de.foerderbuch.programme.registered.v1'] };
    const head = await store.head();
    for await (const { cursor, caughtUp } of feed.follow({
      after: cursorAt(head - 100n),
      filter,
      signal: stop.signal,
    })) {
      if (!caughtUp) continue;
      expect(positionOfCursor(cursor)).toBe(head);
      stop.abort();
    }
  });

  it('gives a municipality what is about it, all of it, and master data, from any point', async () => {
    const everything = await all({ synthetic: true });
    const submitted = everything.find(({ cloudEvent }) => cloudEvent.type.endsWith('claim.submitted.v1'));
    const tenant = String(submitted?.cloudEvent.data['recipient']);
    const caseOf = submitted?.cloudEvent.subject;
    const own = await all({ synthetic: true, tenant });
    const ofCase = (events: readonly FedEvent[]) =>
      events.filter(({ cloudEvent }) => cloudEvent.subject === caseOf).map(({ cloudEvent }) => cloudEvent.id);
    expect(ofCase(own)).toEqual(ofCase(everything));
    expect(ofCase(own).length).toBeGreaterThan(1);
    const foreign = own.filter(
      ({ cloudEvent: { type, data } }) =>
        ('recipient' in data && data['recipient'] !== tenant && !type.includes('.recipient.')) ||
        type.includes('.milestone.') ||
        type.includes('.frame.'),
    );
    expect(foreign).toEqual([]);
    const after = own[Math.floor(own.length / 2)]?.cursor ?? '';
    const half = positionOfCursor(after);
    expect(
      (await new Feed(store).page({ after, filter: { synthetic: true, tenant }, limit: 500 })).events,
    ).toEqual(own.filter(({ cursor }) => positionOfCursor(cursor) > half));
  });

  it.each([
    [
      'programme',
      { programme: 'CIVENTO' },
      ({ cloudEvent }: FedEvent) => cloudEvent.data['programme'] === 'CIVENTO',
    ],
    [
      'year, also of a case that names it in its number alone',
      { fiscalYear: 2024, types: ['de.foerderbuch.claim.approved.v1'] },
      ({ cloudEvent }: FedEvent) => cloudEvent.subject?.includes('-2024-') === true,
    ],
    [
      'recipient, also of a case that names it in its first event alone',
      { recipient: '06412000', synthetic: true },
      ({ cloudEvent }: FedEvent) => 'recipient' in cloudEvent.data || cloudEvent.subject !== undefined,
    ],
  ])('is filtered by %s', async (_, filter, holds) => {
    const events = await all(filter);
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(holds)).toBe(true);
  });
});

describe('a cursor', () => {
  it('leads back to its position, whatever that is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (position) => {
        expect(positionOfCursor(cursorAt(position))).toBe(position);
        expect(positionOfCursor(cursorAt(position, v7()))).toBe(position);
      }),
    );
  });

  it('of this history is taken, with a mark or as it was made before there were marks', async () => {
    const [event] = (await feed.page({ after: cursorAt(40n), filter: {}, limit: 1 })).events;
    for (const cursor of [event?.cursor ?? '', cursorAt(40n), cursorAtStart])
      await expect(feed.assertOfThisHistory(cursor)).resolves.toBeUndefined();
  });

  it('beyond the head, or behind another event, is of another history', async () => {
    const head = await store.head();
    for (const cursor of [cursorAt(head + 1n), cursorAt(head + 1n, v7()), cursorAt(40n, v7())])
      await expect(feed.assertOfThisHistory(cursor)).rejects.toThrow(CursorOfOtherHistory);
  });

  it('of another make is refused', () => {
    for (const text of ['', 'x', '417', Buffer.from('2:417').toString('base64url'), `${cursorAt(4n)}=`])
      expect(() => positionOfCursor(text)).toThrow(InvalidFeedCursor);
  });
});
