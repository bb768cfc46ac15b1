import assert from 'node:assert/strict';
import { NO_STREAM, type Position } from '../../../envelope.ts';
import { isEventStoreError } from '../../../errors.ts';
import type { EventBatch } from '../../../event-store.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { beside, event, events, refusal, write, type Scene } from '../scene.ts';

export const subscribing: readonly ConformanceCase[] = [
  {
    name: 'brings a subscriber the history from the start, in the order of all events',
    run: async (scene) => {
      await race(scene, 5, 20);
      assert.deepEqual(await scene.subscribed(100), await scene.readAll());
    },
  },
  {
    name: 'brings a subscriber what stands after a position, and not what stands at it',
    run: async (scene) => {
      await race(scene, 5, 20);
      const all = await scene.readAll();
      for (const handled of [0, 42, 98]) {
        const after = all[handled]?.position ?? scene.origin;
        assert.deepEqual(
          await scene.subscribed(99 - handled, { after, maxCount: 7 }),
          all.slice(handled + 1),
        );
      }
    },
  },
  {
    name: 'goes from history to live events without a gap or a duplicate while writers race',
    run: async (scene) => {
      await race(scene, 4, 25);
      const [seen] = await Promise.all([
        scene.subscribed(500, { maxCount: 16 }),
        scene.subscribed(500),
        race(scene, 16, 25, 'live'),
      ]);
      assert.deepEqual(seen, await scene.readAll());
    },
  },
  {
    name: 'brings a slow subscriber every event once, in batches no larger than it asked for',
    run: async (scene) => {
      const writing = beside(race(scene, 10, 20));
      const seen: Position[] = [];
      await scene.within(
        (async () => {
          for await (const batch of scene.store.subscribe({ after: scene.origin, maxCount: 9 })) {
            assert.ok(batch.events.length <= 9);
            seen.push(...scene.own(batch.events).map(({ position }) => position));
            if (seen.length >= 200) break;
            await new Promise((resolve) => setTimeout(resolve, 2));
          }
        })(),
        () => `the slow subscriber got ${seen.length} events of 200`,
      );
      await writing;
      assert.deepEqual(
        seen,
        (await scene.readAll()).map(({ position }) => position),
      );
    },
  },
  {
    name: 'tells a subscriber when it has caught up, and brings what is appended afterwards',
    run: async (scene) => {
      await scene.append(write(scene.stream('a'), events(3)));
      const batches = scene.store.subscribe({ after: scene.origin })[Symbol.asyncIterator]();
      await scene.within(untilCaughtUp(batches), () => 'the subscriber was not told that it has caught up');
      const late = event();
      await scene.append(write(scene.stream('b'), [late]));
      const brought = await scene.within(nextEvents(batches), () => 'the late event was not brought');
      assert.deepEqual(
        scene.own(brought.events).map(({ id }) => id),
        [late.id],
      );
      await batches.return?.();
    },
  },
  {
    name: 'resumes at the position where a subscriber stopped, without a gap and without a duplicate',
    run: async (scene) => {
      const writing = beside(race(scene, 8, 25));
      const seen = [];
      for (let after = scene.origin; seen.length < 200;) {
        const part = await scene.subscribed(1, { after, maxCount: 13 });
        seen.push(...part);
        after = part.at(-1)?.position ?? after;
      }
      await writing;
      assert.deepEqual(seen, await scene.readAll());
    },
  },
  {
    name: 'lets a subscriber whose connection drops go on where it was, without a gap and without a duplicate',
    needs: 'dropSubscriptions',
    run: async (scene) => {
      const seen: Position[] = [];
      let drops = 0;
      const reading = beside(
        (async () => {
          for (let after = scene.origin; seen.length < 400;)
            try {
              for await (const batch of scene.store.subscribe({ after, maxCount: 11 })) {
                seen.push(...scene.own(batch.events).map(({ position }) => position));
                after = batch.events.at(-1)?.position ?? after;
                if (seen.length >= 400) break;
              }
            } catch (error) {
              if (!isEventStoreError(error, 'unavailable')) throw error;
              drops += 1;
            }
        })(),
      );
      for (const round of [0, 1, 2, 3]) {
        await race(scene, 4, 25, `round-${round}`);
        scene.faults.dropSubscriptions?.();
      }
      await scene.within(reading, () => `${seen.length} events of 400 came over ${drops} drops`);
      assert.deepEqual(
        seen,
        (await scene.readAll()).map(({ position }) => position),
      );
    },
  },
  {
    name: 'ends a subscription cleanly when it is aborted: before it begins, in the middle and while it waits',
    run: async (scene) => {
      await scene.append(write(scene.stream('a'), events(10)));
      const aborted = scene.store.subscribe({ after: scene.origin, signal: AbortSignal.abort() });
      assert.equal(await scene.within(count(aborted), () => 'aborted before'), 0);

      const inTheMiddle = new AbortController();
      const few = scene.store.subscribe({ after: scene.origin, maxCount: 3, signal: inTheMiddle.signal });
      const seen = await scene.within(
        count(few, () => inTheMiddle.abort()),
        () => 'aborted in the middle',
      );
      assert.equal(seen, 1);

      const waiting = new AbortController();
      const live = scene.store.subscribe({ after: await scene.store.head(), signal: waiting.signal });
      const counting = beside(count(live));
      setTimeout(() => waiting.abort(), 20);
      await scene.within(counting, () => 'aborted while it waits');
      await scene.append(write(scene.stream('a'), [event()], 9n));
    },
  },
  {
    name: 'refuses a subscription that asks for batches of no event',
    run: async (scene) => {
      const batches = scene.store.subscribe({ after: scene.origin, maxCount: 0 });
      await refusal(batches[Symbol.asyncIterator]().next(), 'invalid');
    },
  },
];

/** Several writers at once, each to a stream of its own. */
async function race(scene: Scene, writers: number, perWriter: number, name = 'racer'): Promise<void> {
  await Promise.all(
    Array.from({ length: writers }, async (_, index) => {
      const stream = scene.stream(`${name}-${index}`);
      for (let revision = NO_STREAM; revision < BigInt(perWriter - 1); revision += 1n)
        await scene.append(write(stream, [event()], revision));
    }),
  );
}

async function untilCaughtUp(batches: AsyncIterator<EventBatch>): Promise<void> {
  for (let step = await batches.next(); !step.done; step = await batches.next())
    if (step.value.caughtUp) return;
}

async function nextEvents(batches: AsyncIterator<EventBatch>): Promise<EventBatch> {
  for (let step = await batches.next(); !step.done; step = await batches.next())
    if (step.value.events.length > 0) return step.value;
  throw new Error('The subscription ended.');
}

async function count(batches: AsyncIterable<EventBatch>, onBatch?: () => void): Promise<number> {
  let counted = 0;
  for await (const _batch of batches) {
    counted += 1;
    onBatch?.();
  }
  return counted;
}
