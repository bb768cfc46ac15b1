import assert from 'node:assert/strict';
import { NO_STREAM, type RecordedEvent } from '../../../envelope.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import {
  assertNothingAfter,
  assertStream,
  beside,
  event,
  events,
  failureOf,
  refusal,
  write,
  type Scene,
} from '../scene.ts';

/** A hundred appends of three streams each, the middle one the same for all; as many win as it then has events, one at least. */
async function raceForOneStream(scene: Scene) {
  const hot = scene.stream('hot');
  const racers = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const [own, last] = [scene.stream(`own-${index}`), scene.stream(`last-${index}`)];
      const revision = BigInt((index % 4) - 1);
      const failure = await failureOf(scene.append(write(own), write(hot, [event()], revision), write(last)));
      return { own, last, failure };
    }),
  );
  const winners = racers.filter(({ failure }) => failure === undefined).length;
  assert.equal((await scene.readStream(hot)).length, winners);
  assert.ok(winners >= 1);
  return racers;
}

/** A hundred appends to two streams each, while `check` looks at whatever a reader sees of them. */
async function appendPairsBesideReader(
  scene: Scene,
  check: (all: readonly RecordedEvent[], first: string) => void,
): Promise<void> {
  const [a, b] = [scene.stream('a'), scene.stream('b')];
  const ended = new AbortController();
  const appending = beside(
    (async () => {
      for (let revision = -1n; revision < 99n; revision += 1n)
        await scene.append(write(a, [event()], revision), write(b, [event()], revision));
    })().finally(() => ended.abort()),
  );
  while (!ended.signal.aborted) {
    check(await scene.readAll(), a);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await appending;
  assert.equal((await scene.readAll()).length, 200);
}

export const severalStreams: readonly ConformanceCase[] = [
  {
    name: 'writes the streams of one append in their order and answers with the revision of each',
    run: async (scene) => {
      const [a, b, c] = [scene.stream('a'), scene.stream('b'), scene.stream('c')];
      await scene.append(write(b, events(2)));
      const answer = await scene.append(write(c, events(1)), write(b, events(3), 1n), write(a, events(2)));
      assert.deepEqual(answer.revisions, [0n, 4n, 1n]);
      const all = (await scene.readAll()).slice(2);
      assert.deepEqual(
        all.map(({ stream }) => stream),
        [c, b, b, b, a, a],
      );
      assert.equal(all.at(-1)?.position, answer.position);
    },
  },
  {
    name: 'writes to one stream twice in one append',
    run: async (scene) => {
      const stream = scene.stream('a');
      const [first, second] = [event(), event()];
      const writes = [write(stream, [first]), write(stream, [second], 0n)];
      const answer = await scene.append(...writes);
      assert.deepEqual(answer.revisions, [0n, 1n]);
      await assertStream(scene, stream, [first, second]);
      assert.deepEqual(await scene.append(...writes), { ...answer, repeated: true });
      await refusal(scene.append(write(stream, [event()], 1n), write(stream, [event()], 1n)), 'conflict');
    },
  },
  {
    name: 'writes nothing of an append when any of its streams stands elsewhere, and names that stream',
    run: async (scene) => {
      const [a, b, c] = [scene.stream('a'), scene.stream('b'), scene.stream('c')];
      const { position } = await scene.append(write(b));
      const failure = await refusal(scene.append(write(a), write(b), write(c)), 'conflict');
      assert.deepEqual(failure, {
        kind: 'conflict',
        stream: b,
        expectedRevision: NO_STREAM,
        actualRevision: 0n,
      });
      await refusal(scene.append(write(a), write(c), write(b)), 'conflict');
      await assertNothingAfter(scene, position);
    },
  },
  {
    name: 'writes all streams of an append or none when appends race for one of them',
    needs: 'atomicAcrossStreams',
    run: async (scene) => {
      const racers = await raceForOneStream(scene);
      for (const { own, last, failure } of racers) {
        const expected = failure === undefined ? 1 : 0;
        assert.equal((await scene.readStream(own)).length, expected);
        assert.equal((await scene.readStream(last)).length, expected);
      }
    },
    otherwise: async (scene) => {
      const racers = await raceForOneStream(scene);
      // Nothing after a conflict, the decision alone after an unfinished append, everything otherwise.
      for (const { own, last, failure } of racers) {
        const kind = failure?.kind;
        assert.ok(kind === undefined || kind === 'conflict' || kind === 'unfinished');
        assert.equal((await scene.readStream(own)).length, kind === 'conflict' ? 0 : 1);
        assert.equal((await scene.readStream(last)).length, kind === undefined ? 1 : 0);
      }
    },
  },
  {
    name: 'never shows a reader one stream of an append without the other',
    needs: 'atomicAcrossStreams',
    run: async (scene) => {
      await appendPairsBesideReader(scene, (all) => {
        assert.equal(all.length % 2, 0, 'half of an append was seen');
      });
    },
    otherwise: async (scene) => {
      await appendPairsBesideReader(scene, (all, a) => {
        const ofA = all.filter(({ stream }) => stream === a).length;
        assert.ok(
          ofA === all.length - ofA || ofA === all.length - ofA + 1,
          'a consequence before its decision',
        );
      });
    },
  },
  {
    name: 'finishes an append of which only the first stream was written when it is submitted again',
    needs: 'tearAppend',
    run: async (scene) => {
      const [a, b] = [scene.stream('a'), scene.stream('b')];
      const writes = [write(a, events(2)), write(b, events(1))] as const;
      scene.faults.tearAppend?.();
      await refusal(scene.append(...writes), 'outcomeUnknown');
      await assertStream(scene, b, []);
      const answer = await scene.append(...writes);
      assert.deepEqual(answer.revisions, [1n, 0n]);
      await assertStream(scene, a, writes[0].events);
      await assertStream(scene, b, writes[1].events);
    },
    otherwise: async (scene) => {
      // Where nothing can tear, an append that fails anywhere leaves nothing to be finished.
      assert.ok(scene.store.capabilities.atomicAcrossStreams, 'a store that may tear must offer to be torn');
      const [a, b] = [scene.stream('a'), scene.stream('b')];
      await scene.append(write(b));
      await refusal(scene.append(write(a, events(2)), write(b)), 'conflict');
      await assertStream(scene, a, []);
    },
  },
];
