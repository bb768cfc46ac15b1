import assert from 'node:assert/strict';
import { NO_STREAM } from '../../../envelope.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { beside, event, events, failureOf, refusal, write } from '../scene.ts';

export const restart: readonly ConformanceCase[] = [
  {
    name: 'has the same events to the byte at the same positions after it was closed and opened again',
    run: async (scene) => {
      const payload = '{"text":"Grüße 👋🏽","amount":"0.10"}';
      const stream = scene.stream('kept');
      await scene.append(write(stream, events(50, { payload, requestHash: 'ab'.repeat(32) })));
      await scene.append(write(scene.stream('other'), events(3)), write(stream, events(2), 49n));
      const before = [await scene.store.head(), await scene.readAll(), await scene.readStream(stream)];
      await scene.reopen();
      assert.deepEqual(
        [await scene.store.head(), await scene.readAll(), await scene.readStream(stream)],
        before,
      );
    },
  },
  {
    name: 'goes on after a restart where it stood: revisions, positions and refusals',
    run: async (scene) => {
      const stream = scene.stream('a');
      const first = await scene.append(write(stream, events(2)));
      await scene.reopen();
      const failure = await refusal(scene.append(write(stream)), 'conflict');
      assert.equal(failure.actualRevision, 1n);
      const second = await scene.append(write(stream, [event()], 1n));
      assert.deepEqual(second.revisions, [2n]);
      assert.ok(second.position > first.position);
      const [one, , other] = await scene.readStream(stream);
      assert.ok(one && other && other.recordedAtMs >= one.recordedAtMs);
    },
  },
  {
    name: 'has after a restart every append that it had acknowledged while it was being closed, and no other',
    run: async (scene) => {
      const streams = Array.from({ length: 100 }, (_, index) => scene.stream(`s-${index}`));
      const appending = streams.map((stream) => failureOf(scene.append(write(stream, events(2)))));
      const settled = beside(Promise.all(appending));
      await scene.reopen();
      const failures = await settled;
      for (const [index, stream] of streams.entries()) {
        const failure = failures[index];
        const { length } = await scene.readStream(stream);
        if (failure === undefined) assert.equal(length, 2);
        else if (failure.kind !== 'outcomeUnknown') assert.equal(length, 0);
      }
    },
  },
  {
    name: 'refuses everything as closed after it was closed, and may be closed twice',
    run: async (scene) => {
      const closed = scene.store;
      await scene.append(write(scene.stream('a')));
      await scene.reopen();
      await closed.close();
      await refusal(closed.append([write(scene.stream('a'), [event()], 0n)]), 'closed');
      await refusal(closed.readStream(scene.stream('a')), 'closed');
      await refusal(closed.readAll({ after: scene.origin }), 'closed');
      await refusal(closed.head(), 'closed');
      await refusal(nextOf(closed.subscribe({ after: scene.origin })), 'closed');
      await scene.append(write(scene.stream('a'), [event()], 0n));
      assert.equal((await scene.readStream(scene.stream('a'))).length, 2);
    },
  },
  {
    name: 'ends a subscription that waits with closed when it is closed',
    run: async (scene) => {
      const batches = scene.store.subscribe({ after: await scene.store.head() })[Symbol.asyncIterator]();
      const first = await scene.within(batches.next(), () => 'the subscription did not catch up');
      assert.equal(first.done, false);
      const waiting = beside(refusal(batches.next(), 'closed'));
      await scene.reopen();
      await scene.within(waiting, () => 'the store was closed under a subscription');
      await scene.append(write(scene.stream('a'), [event()], NO_STREAM));
      assert.equal((await scene.subscribed(1)).length, 1);
    },
  },
];

const nextOf = (batches: AsyncIterable<unknown>): Promise<unknown> => batches[Symbol.asyncIterator]().next();
