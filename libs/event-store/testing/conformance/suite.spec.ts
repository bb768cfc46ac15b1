import { describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { isEventStoreError } from '../../errors.ts';
import type {
  AllPage,
  AppendResult,
  EventBatch,
  EventStore,
  StreamPage,
  StreamWrite,
  SubscribeOptions,
} from '../../event-store.ts';
import { StoreAround } from './faulty-store.ts';
import { conformanceCases, runCase, runCases, sqliteHarness } from '../index.ts';
import { LooseStore } from './loose-store.ts';
import { behavesLikeItsModel } from './model-property.ts';

const patienceMs = 400;

class ForgetsTheRevisionCheck extends StoreAround {
  override async append(writes: readonly StreamWrite[]): Promise<AppendResult> {
    try {
      return await this.inner.append(writes);
    } catch (error) {
      if (!isEventStoreError(error, 'conflict')) throw error;
      const { stream, actualRevision } = error.failure;
      return this.append(
        writes.map((one) => (one.stream === stream ? { ...one, expectedRevision: actualRevision } : one)),
      );
    }
  }
}

class DoublesWhatIsRepeated extends ForgetsTheRevisionCheck {
  override append(writes: readonly StreamWrite[]): Promise<AppendResult> {
    return super.append(
      writes.map((one) => ({ ...one, events: one.events.map((each) => ({ ...each, id: v7() })) })),
    );
  }
}

class AcknowledgesWhatItDrops extends StoreAround {
  #appends = 0;

  override async append(writes: readonly StreamWrite[]): Promise<AppendResult> {
    this.#appends += 1;
    if (this.#appends % 5 !== 0) return this.inner.append(writes);
    return { position: await this.inner.head(), revisions: [], repeated: false };
  }
}

class WritesHalfOfAnAppend extends StoreAround {
  override async append(writes: readonly StreamWrite[]): Promise<AppendResult> {
    const results = [];
    for (const one of writes) results.push(await this.inner.append([one]));
    const last = results.at(-1) ?? (await this.inner.append([]));
    return { ...last, revisions: results.flatMap(({ revisions }) => revisions) };
  }
}

class CutsWhatIsTooMuch extends StoreAround {
  override append(writes: readonly StreamWrite[]): Promise<AppendResult> {
    const { eventsPerAppendMax, writesPerAppendMax } = this.limits;
    return this.inner.append(
      writes
        .slice(0, writesPerAppendMax)
        .map((one) => ({ ...one, events: one.events.slice(0, eventsPerAppendMax) })),
    );
  }
}

class ComposesLetters extends StoreAround {
  override append(writes: readonly StreamWrite[]): Promise<AppendResult> {
    return this.inner.append(writes.map((one) => ({ ...one, stream: one.stream.normalize('NFC') })));
  }

  override readStream(...[stream, options]: Parameters<EventStore['readStream']>): Promise<StreamPage> {
    return this.inner.readStream(stream.normalize('NFC'), options);
  }
}

class Reorders extends StoreAround {
  override async readAll(options: Parameters<EventStore['readAll']>[0]): Promise<AllPage> {
    const { events, endOfStore } = await this.inner.readAll(options);
    return { events: [...events.slice(0, -2), ...events.slice(-2).reverse()], endOfStore };
  }
}

class DropsAnEventOnResume extends StoreAround {
  #subscriptions = 0;

  override async *subscribe(options: SubscribeOptions): AsyncIterable<EventBatch> {
    this.#subscriptions += 1;
    let toDrop = this.#subscriptions > 1 ? 1 : 0;
    for await (const { events, caughtUp } of this.inner.subscribe(options)) {
      yield { events: events.slice(toDrop), caughtUp };
      if (events.length > 0) toDrop = 0;
    }
  }
}

class RepeatsAnEventOnResume extends StoreAround {
  override subscribe({ after, ...options }: SubscribeOptions): AsyncIterable<EventBatch> {
    return this.inner.subscribe({ ...options, after: after > 0n ? after - 1n : after });
  }
}

class MissesWhatIsLive extends StoreAround {
  override async *subscribe(options: SubscribeOptions): AsyncIterable<EventBatch> {
    for await (const batch of this.inner.subscribe(options)) {
      yield batch;
      if (batch.caughtUp) return;
    }
  }
}

class IgnoresAnAbort extends StoreAround {
  override subscribe({ after }: SubscribeOptions): AsyncIterable<EventBatch> {
    return this.inner.subscribe({ after });
  }
}

const broken: readonly (readonly [new (inner: EventStore) => EventStore, ...string[]])[] = [
  [
    ForgetsTheRevisionCheck,
    '200 racing appends',
    'before or behind the expected revision',
    'names that stream',
  ],
  [
    DoublesWhatIsRepeated,
    'repeated append with the first',
    '20 times at the same',
    'resolves a lost acknowledgement',
  ],
  [AcknowledgesWhatItDrops, '200 racing appends', 'as soon as it is acknowledged', 'strictly rising'],
  [WritesHalfOfAnAppend, 'names that stream', 'when appends race for one', 'one stream of an append without'],
  [CutsWhatIsTooMuch, 'a list of events at', 'a list of stream writes at'],
  [ComposesLetters, 'decomposed letters in names', 'composed and decomposed stream names apart'],
  [Reorders, 'strictly rising positions', 'a subscription alike', 'the nth event at position n'],
  [DropsAnEventOnResume, 'connection drops', 'resumes at the position'],
  [RepeatsAnEventOnResume, 'connection drops', 'resumes at the position', 'not what stands at it'],
  [MissesWhatIsLive, 'history to live events', 'brings what is appended afterwards'],
  [IgnoresAnAbort, 'when it is aborted'],
];

describe('the conformance suite', () => {
  it.each(broken.flatMap(([Store, ...texts]) => texts.map((text) => ({ store: Store.name, text, Store }))))(
    'fails a store that $store in the case of "$text"',
    async ({ Store, text }) => {
      const concerned = conformanceCases.filter(({ name }) => name.includes(text));
      expect(concerned).toHaveLength(1);
      const harness = sqliteHarness((inner) => new Store(inner), patienceMs);
      for await (const { outcome } of runCases(harness, concerned)) expect(outcome).toBe('failed');
    },
  );

  it('tells a store from its model that forgets the revision check', async () => {
    const harness = sqliteHarness((inner) => new ForgetsTheRevisionCheck(inner), patienceMs);
    await expect(behavesLikeItsModel(harness, { numRuns: 100 })).rejects.toThrow(/away from its tip/);
  });

  it('passes a store of which only every declared promise is kept, and says where it checked what holds instead', async () => {
    const sqlite = sqliteHarness((inner) => new LooseStore(inner));
    const harness = {
      ...sqlite,
      open: async () => {
        const underTest = await sqlite.open();
        const tearAppend = (): void => {
          if (underTest.store instanceof LooseStore) underTest.store.tearAppend();
        };
        return Object.assign(underTest, { faults: { ...underTest.faults, tearAppend } });
      },
    };
    const instead = [];
    for await (const result of runCases(harness)) {
      if (result.outcome === 'failed') throw new Error(result.name, { cause: result.error });
      expect(result).not.toHaveProperty('why');
      if ('instead' in result) instead.push(result.instead);
    }
    expect([...new Set(instead)].sort()).toEqual([
      'the store does not declare atomicAcrossStreams',
      'the store does not declare gaplessPositions',
      'the store does not declare uniqueEventIds',
    ]);
  });

  it('fails a store that declares what it does not keep', async () => {
    class Boasts extends LooseStore {
      override get capabilities(): EventStore['capabilities'] {
        return { atomicAcrossStreams: true, gaplessPositions: true, uniqueEventIds: true };
      }
    }
    const declared = conformanceCases.filter(
      ({ needs }) => needs === 'atomicAcrossStreams' || needs === 'gaplessPositions',
    );
    expect(declared).toHaveLength(3);
    for (const one of declared)
      expect(
        await runCase(
          sqliteHarness((inner) => new Boasts(inner)),
          one,
        ),
      ).toMatchObject({
        outcome: 'failed',
      });
  });
});
