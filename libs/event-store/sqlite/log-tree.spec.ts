import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hash } from 'node:crypto';
import { v4 } from 'uuid';
import { NO_STREAM, type RecordedEvent } from '../envelope.ts';
import { leafHash } from '../event-encoding.ts';
import type { EventReader } from '../event-store.ts';
import { EventSum } from '../event-sum.ts';
import { LogTree, type TreePart } from '../log-tree.ts';
import { SqliteEventStore } from './sqlite-event-store.ts';

const store = new SqliteEventStore({ file: ':memory:', now: () => 0 });
const count = 2_500;
let recorded: readonly RecordedEvent[];

const append = (stream: string, events: number) =>
  store.append([
    {
      stream,
      expectedRevision: NO_STREAM,
      events: Array.from({ length: events }, (_, index) => ({
        id: v4(),
        type: 'Happened',
        version: 1,
        payload: JSON.stringify({ index, text: 'ä' }),
        effectiveDay: '2023-01-01',
        actor: { subject: 'anna', role: 'administrator' },
        commandId: v4(),
        correlationId: v4(),
        causationId: v4(),
        synthetic: false,
      })),
    },
  ]);

beforeAll(async () => {
  for (const stream of ['one', 'two', 'three', 'four', 'five']) await append(stream, count / 5);
  ({ events: recorded } = await store.readAll({ after: 0n, maxCount: count }));
});
afterAll(() => store.close());

const sumOf = (events: readonly RecordedEvent[]): string => {
  const sum = new EventSum();
  for (const event of events) sum.add(event);
  return sum.hex();
};

/** The sum as the parts make it, by the definition in RFC 9162 and nothing else. */
function foldedBy(parts: readonly TreePart[], events: number): string {
  const left = [...parts];
  const tree = (from: number, to: number): string => {
    const [part] = left;
    if (part?.from === from && part.to === to) {
      left.shift();
      return part.hash;
    }
    expect(to - from).toBeGreaterThan(1);
    let split = 1;
    while (split * 2 < to - from) split *= 2;
    const children = tree(from, from + split) + tree(from + split, to);
    return hash('sha256', Buffer.from(`01${children}`, 'hex'), 'hex');
  };
  const sum = tree(0, events);
  expect(left).toEqual([]);
  return sum;
}

const at = (position: bigint, event: RecordedEvent): RecordedEvent => {
  const { stream, revision, recordedAtMs, id, type, version, payload, effectiveDay, actor } = event;
  const { commandId, correlationId, causationId, synthetic } = event;
  return {
    ...{ position, stream, revision, recordedAtMs, id, type, version, payload, effectiveDay, actor },
    ...{ commandId, correlationId, causationId, synthetic },
  };
};

/** The same log in a store that keeps no leaves, and whose positions have gaps. */
const withGaps: Pick<EventReader, 'readAll'> = {
  readAll: ({ after, maxCount = 1_000 }) => {
    const from = Number(after / 7n);
    const page = recorded.slice(from, from + Math.min(maxCount, 300));
    return Promise.resolve({
      events: page.map((event) => at(event.position * 7n, event)),
      endOfStore: from + page.length >= recorded.length,
    });
  },
};

describe.each([
  ['with its leaves', store, 1n],
  ['without leaves, with gaps between the positions', withGaps, 7n],
] as const)('the tree of a log %s', (_, reader, step) => {
  it('has the sum of the log as its root, up to any position', async () => {
    const tree = new LogTree(reader);
    for (const events of [count, 0, 1, 2, 3, 1_023, 1_024, 1_025, 2_048, 2_049])
      expect(await tree.upTo(BigInt(events) * step)).toEqual({
        events,
        position: BigInt(events) * step,
        sum: sumOf(recorded.slice(0, events)),
      });
    expect(await tree.upTo(5n * step + step - 1n)).toMatchObject({ events: 5 + Number((step - 1n) / step) });
  });

  it('shows by few parts that events stand in it: their own leaves and the rest make the sum', async () => {
    const tree = new LogTree(reader);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: count }),
        fc.uniqueArray(fc.integer({ min: 1, max: count }), { maxLength: 8 }),
        async (events, chosen) => {
          const places = chosen.filter((place) => place <= events).toSorted((a, b) => a - b);
          const head = await tree.upTo(BigInt(events) * step);
          const parts: TreePart[] = [];
          for await (const part of tree.parts(
            head,
            places.map((place) => BigInt(place) * step),
          ))
            parts.push(part);
          expect(foldedBy(parts, events)).toBe(head.sum);
          expect(parts.length).toBeLessThanOrEqual(1 + places.length * 12);
          expect(parts.filter(({ position }) => position !== undefined)).toEqual(
            places.map((place) => ({
              from: place - 1,
              to: place,
              position: BigInt(place) * step,
              hash: leafHash(recorded[place - 1] as RecordedEvent, BigInt(place)),
            })),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('grows with the log: a sum of before stays what it was', async () => {
  const tree = new LogTree(store);
  const before = await tree.upTo(BigInt(count));
  await append('six', 700);
  const { events } = await store.readAll({ after: 0n, maxCount: count + 700 });
  expect(await tree.upTo(BigInt(count) + 700n)).toMatchObject({ events: 3_200, sum: sumOf(events) });
  expect(await tree.upTo(BigInt(count))).toEqual(before);
});

it('says where no event stands', async () => {
  const tree = new LogTree(withGaps);
  const head = await tree.upTo(70n);
  await expect(tree.parts(head, [12n]).next()).rejects.toThrow('No event stands at position 12.');
});
