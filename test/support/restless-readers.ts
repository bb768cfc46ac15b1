import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { setTimeout as delay } from 'node:timers/promises';
import { positionOfCursor } from '#feed';
import { eventStream } from './event-stream.ts';

export interface RestlessReading {
  readonly address: string;
  readonly token: string;
  /** Positions that must arrive, ascending: of the events that are public. */
  readonly expected: readonly bigint[];
  readonly readers: number;
  readonly seed: number;
  /** About how many events a reader takes before it breaks off. */
  readonly eventsPerConnection: number;
}

export interface RestlessOutcome {
  readonly received: number;
  readonly lost: number;
  /** Behind an event that it stands before, within one connection. */
  readonly outOfOrder: number;
  readonly duplicatesWithinConnection: number;
  readonly unexpected: number;
  readonly reconnects: number;
}

/** Several readers that break off at random and resume with the last id they have seen, until all has arrived. */
export async function readRestlessly(reading: RestlessReading): Promise<RestlessOutcome> {
  const outcomes = await Promise.all(
    Array.from({ length: reading.readers }, (_, index) => readOne(reading, reading.seed + index)),
  );
  const sum = (field: keyof RestlessOutcome): number =>
    outcomes.reduce((total, outcome) => total + outcome[field], 0);
  return {
    received: sum('received'),
    lost: sum('lost'),
    outOfOrder: sum('outOfOrder'),
    duplicatesWithinConnection: sum('duplicatesWithinConnection'),
    unexpected: sum('unexpected'),
    reconnects: sum('reconnects'),
  };
}

async function readOne(
  { address, token, expected, eventsPerConnection }: RestlessReading,
  seed: number,
): Promise<RestlessOutcome> {
  const chance = xoroshiro128plus(seed);
  const last = expected.at(-1) ?? 0n;
  const awaited = new Set(expected);
  const tally = { received: 0, outOfOrder: 0, duplicatesWithinConnection: 0, unexpected: 0, reconnects: -1 };
  let lastEventId: string | undefined;
  let position = 0n;
  while (position < last) {
    tally.reconnects += 1;
    const stop = new AbortController();
    const takes = uniformInt(chance, 1, eventsPerConnection * 2);
    let taken = 0;
    let before = 0n;
    const stream = eventStream({
      address,
      token,
      signal: stop.signal,
      ...(lastEventId !== undefined && { lastEventId }),
    });
    for await (const { id } of stream) {
      position = positionOfCursor(id);
      tally.received += 1;
      if (position === before) tally.duplicatesWithinConnection += 1;
      if (position < before) tally.outOfOrder += 1;
      // Each may come once more after a break, never one that nobody waits for.
      if (!awaited.delete(position)) tally.unexpected += 1;
      before = position;
      lastEventId = id;
      taken += 1;
      if (taken === takes || position >= last) break;
    }
    stop.abort();
    await delay(uniformInt(chance, 0, 20));
  }
  return { ...tally, lost: awaited.size };
}
