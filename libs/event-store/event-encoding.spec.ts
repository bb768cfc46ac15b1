import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { encodedEvent, leafHash } from './event-encoding.ts';
import type { RecordedEvent } from './envelope.ts';
import { EventSum } from './event-sum.ts';

interface Vectors {
  readonly events: readonly {
    readonly event: Omit<RecordedEvent, 'position' | 'revision'> & { readonly revision: string };
    readonly encoded: string;
    readonly leaf: string;
  }[];
  readonly sums: readonly string[];
}

const vectors = JSON.parse(
  readFileSync(new URL('../../docs/event-encoding.json', import.meta.url), 'utf8'),
) as Vectors;
const events = vectors.events.map(({ event }, index): RecordedEvent => ({
  ...event,
  revision: BigInt(event.revision),
  // Positions have gaps in some stores.
  position: BigInt(index * 100 + 7),
}));
const sumOf = (some: readonly RecordedEvent[]): string => {
  const sum = new EventSum();
  for (const event of some) sum.add(event);
  return sum.hex();
};

describe('the encoding of an event', () => {
  it.each(vectors.events.map(({ encoded, leaf }, index) => [index + 1, encoded, leaf] as const))(
    'of published event %i is the published one',
    (place, encoded, leaf) => {
      const event = events[place - 1] as RecordedEvent;
      expect(encodedEvent(event, BigInt(place))).toBe(encoded);
      expect(leafHash(event, BigInt(place))).toBe(leaf);
    },
  );

  const [first, second] = events as [RecordedEvent, RecordedEvent];
  const changes: Readonly<
    Record<Exclude<keyof RecordedEvent, 'position' | 'consequences' | 'isSummed'>, RecordedEvent>
  > = {
    stream: { ...first, stream: 'other' },
    revision: { ...first, revision: first.revision + 1n },
    id: { ...first, id: second.id },
    type: { ...first, type: 'Other' },
    version: { ...first, version: first.version + 1 },
    recordedAtMs: { ...first, recordedAtMs: first.recordedAtMs + 1 },
    effectiveDay: { ...first, effectiveDay: '2023-06-29' },
    actor: { ...first, actor: { ...first.actor, role: 'controller' } },
    commandId: { ...first, commandId: second.commandId },
    correlationId: { ...first, correlationId: second.commandId },
    causationId: { ...first, causationId: second.causationId },
    requestHash: { ...first, requestHash: '00'.repeat(32) },
    synthetic: { ...first, synthetic: !first.synthetic },
    payload: { ...first, payload: `${first.payload} ` },
  };
  it.each(Object.entries(changes))('is another one when %s is changed, and so is the sum', (_, changed) => {
    expect(encodedEvent(changed, 1n)).not.toBe(encodedEvent(first, 1n));
    expect(sumOf([changed, ...events.slice(1)])).not.toBe(sumOf(events));
  });

  it('is another one when a character moves from one field into the next', () => {
    const { subject, role } = first.actor;
    const moved = { ...first, actor: { subject: subject + role.slice(0, 1), role: role.slice(1) } };
    expect(encodedEvent(moved, 1n)).not.toBe(encodedEvent(first, 1n));
  });
});

describe('the sum of a log', () => {
  it('is the published one after each event', () => {
    expect(vectors.sums).toHaveLength(events.length + 1);
    expect(vectors.sums.map((_, count) => sumOf(events.slice(0, count)))).toEqual(vectors.sums);
  });

  it('is the same when its parts were summed up apart', () => {
    const whole = new EventSum();
    for (const from of [0, 2, 4]) {
      const part = new EventSum(BigInt(from));
      for (const event of events.slice(from, from + 2)) part.add(event);
      whole.addPart(part.events, part.hex());
    }
    expect([whole.hex(), whole.events]).toEqual([vectors.sums.at(-1), BigInt(events.length)]);
  });

  it('is another one in another order', () => {
    expect(sumOf(events.toReversed())).not.toBe(sumOf(events));
  });
});
