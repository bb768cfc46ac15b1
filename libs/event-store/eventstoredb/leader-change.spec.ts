import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventStore } from '../event-store.ts';
import { events, write } from '../testing/conformance/scene.ts';
import { WireServer } from '../testing/index.ts';
import { openEventStoreDb } from './index.ts';

let deposed: WireServer;
let leader: WireServer;
let store: EventStore;
/** Both hold one event; then the leader changes, and the new one takes another. */
beforeEach(async () => {
  [deposed, leader] = await Promise.all([WireServer.start(), WireServer.start()]);
  const first = [write('claim', events(1))];
  store = openEventStoreDb(deposed.connectionString, { appendTimeoutMs: 2_000, readTimeoutMs: 2_000 });
  await store.append(first);
  const elsewhere = openEventStoreDb(leader.connectionString);
  await elsewhere.append(first);
  await elsewhere.append([write('claim', events(1), 0n)]);
  await elsewhere.close();
  deposed.faults.depose(leader.endpoint);
});
afterEach(async () => {
  await store.close();
  await Promise.all([deposed.stop(), leader.stop()]);
});

describe('after a change of the leader', () => {
  it.each([
    ['a stream', async () => (await store.readStream('claim')).events.length, 2],
    [
      'the end of a stream',
      async () => (await store.readStream('claim', { fromRevision: 1n })).events.length,
      1,
    ],
    ['the log', async () => (await store.readAll({ after: 0n })).events.length, 2],
    ['the head', async () => (await store.readAll({ after: (await store.head()) - 1n })).events.length, 1],
  ])('the first answer about %s comes from the new one', async (_, read, count) => {
    expect(await read()).toBe(count);
  });

  it('a subscription begins at the new one', async () => {
    const streams: bigint[] = [];
    for await (const { events: given, caughtUp } of store.subscribe({ after: 0n })) {
      streams.push(...given.map(({ revision }) => revision));
      if (caughtUp) break;
    }
    expect(streams).toEqual([0n, 1n]);
  });
});
