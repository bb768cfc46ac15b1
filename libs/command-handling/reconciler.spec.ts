import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import {
  EventStoreError,
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

/** A store that refuses every write to one stream, and says nothing of the fate of the first to another. */
class RefusingStore extends CrashedStore {
  tries = 0;
  #lost = false;
  refuses = true;

  override async append(...request: Parameters<CrashedStore['append']>): ReturnType<CrashedStore['append']> {
    const [[first]] = request;
    if (first?.stream === 'budgetLine-0' && this.refuses) {
      this.tries += 1;
      throw new EventStoreError({ kind: 'unavailable', reason: 'no room' });
    }
    const result = await super.append(...request);
    if (first?.stream === 'budgetLine-1' && !this.#lost) {
      this.#lost = true;
      throw new EventStoreError({ kind: 'outcomeUnknown', reason: 'the answer was lost' });
    }
    return result;
  }
}

it('a decision that cannot be ended holds up no later one, is shown, tried ever later, and ended when it can be', async () => {
  const refusing = new RefusingStore({ file: ':memory:', now: Date.now });
  for (let number = 0; number < 3; number += 1) {
    const decided = event();
    refusing.consequences.set(decided.id, [
      { stream: `budgetLine-${number}`, expectedRevision: NO_STREAM, events: [event()] },
    ]);
    await refusing.append([{ stream: `claim-${number}`, expectedRevision: NO_STREAM, events: [decided] }]);
  }
  const stop = new AbortController();
  const ends: (readonly [stream: string, outcome: string])[] = [];
  let shown: readonly string[] = [];
  const saved: bigint[] = [];
  const reconciler: Reconciler = new Reconciler({
    store: refusing,
    progress: { load: async () => 0n, save: async (position) => void saved.push(position) },
    graceMs: 20,
    clock: () => performance.now(),
    onTried: ({ stream, tries }, { outcome }) => {
      ends.push([stream, outcome]);
      if (tries === 2) {
        shown = reconciler.unfinished.map((open) => open.stream);
        refusing.refuses = false;
      }
      if (stream === 'claim-0' && outcome === 'finished') stop.abort();
    },
    onError: () => undefined,
  });
  await reconciler.run(stop.signal);
  expect(ends.slice(0, 3)).toEqual([
    ['claim-0', 'unknown'],
    ['claim-1', 'finished'],
    ['claim-2', 'finished'],
  ]);
  expect(ends.slice(3)).toEqual([
    ['claim-0', 'unknown'],
    ['claim-0', 'unknown'],
    ['claim-0', 'finished'],
  ]);
  expect([shown, refusing.tries, reconciler.unfinished]).toEqual([['claim-0'], 3, []]);
  for (let number = 0; number < 3; number += 1)
    expect((await refusing.readStream(`budgetLine-${number}`)).events).toHaveLength(1);
  await refusing.close();
});
