import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import {
  NO_STREAM,
  type EventBatch,
  type EventToAppend,
  type StreamWrite,
  type SubscribeOptions,
} from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { Reconciler, TooManyOpenDecisions } from './reconciler.ts';

const decisions = 7;
const openMax = 2;
let store: CrashedStore;
beforeEach(() => {
  store = new CrashedStore({ file: ':memory:', now: Date.now });
});
afterEach(() => store.close());

/** A store that holds decisions whose consequences were never written. */
class CrashedStore extends SqliteEventStore {
  readonly consequences = new Map<string, readonly StreamWrite[]>();

  override async *subscribe(options: SubscribeOptions): AsyncIterable<EventBatch> {
    for await (const batch of super.subscribe(options)) {
      for (const event of batch.events) {
        const consequences = this.consequences.get(event.id);
        if (consequences) Object.assign(event, { consequences });
      }
      yield batch;
    }
  }
}

function event(): EventToAppend {
  const id = v7();
  return {
    id,
    type: 'ProgrammeRegistered',
    version: 1,
    payload: '{"programme":"EFA","name":"EfA","synthetic":false}',
    effectiveDay: '2023-01-01',
    actor: { subject: 'anna', role: 'system' },
    commandId: id,
    correlationId: id,
    causationId: id,
    synthetic: false,
  };
}

it('reads no further with as many open decisions as it may keep, says so, and finishes them all', async () => {
  for (let number = 0; number < decisions; number += 1) {
    const decided = event();
    store.consequences.set(decided.id, [
      { stream: `budgetLine-${number}`, expectedRevision: NO_STREAM, events: [event()] },
    ]);
    await store.append([{ stream: `claim-${number}`, expectedRevision: NO_STREAM, events: [decided] }]);
  }
  const told: unknown[] = [];
  const finished = new Set<string>();
  const stop = new AbortController();
  const reconciler = new Reconciler({
    store,
    progress: { load: async () => 0n, save: async () => undefined },
    graceMs: 20,
    openMax,
    clock: () => performance.now(),
    onTried: ({ stream }) => {
      finished.add(stream);
      if (finished.size === decisions) stop.abort();
    },
    onError: (error) => told.push(error),
  });
  await reconciler.run(stop.signal);
  expect(finished.size).toBe(decisions);
  expect(told[0]).toBeInstanceOf(TooManyOpenDecisions);
  for (let number = 0; number < decisions; number += 1)
    expect(
      (await store.readStream(`budgetLine-${number}`, { fromRevision: 0n, maxCount: 2 })).events,
    ).toHaveLength(1);
});
