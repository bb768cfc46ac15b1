import assert from 'node:assert/strict';
import type { ConformanceCase } from '../conformance-case.ts';
import { assertStream, event, events, refusal, write, type Scene } from '../scene.ts';

export const order: readonly ConformanceCase[] = [
  {
    name: 'orders all events by strictly rising positions and never lets the recorded time run backwards',
    run: async (scene) => {
      await interleave(scene, 12, 10);
      const all = await scene.readAll();
      assert.equal(all.length, 120);
      for (const [index, one] of all.slice(1).entries()) {
        assert.ok(
          one.position > (all[index]?.position ?? one.position),
          'a position is not above the one before',
        );
        assert.ok(one.recordedAtMs >= (all[index]?.recordedAtMs ?? 0), 'the recorded time runs backwards');
      }
    },
  },
  {
    name: 'reads the same events by stream and over all: each stream from revision 0 without a gap',
    run: async (scene) => {
      const streams = await interleave(scene, 12, 10);
      const all = await scene.readAll();
      for (const stream of streams) {
        const ofStream = await scene.readStream(stream);
        assert.deepEqual(
          all.filter((one) => one.stream === stream),
          ofStream,
        );
        assert.deepEqual(
          ofStream.map(({ revision }) => revision),
          Array.from({ length: 10 }, (_, index) => BigInt(index)),
        );
      }
      assert.deepEqual(new Set(all.map(({ stream }) => stream)), new Set(streams));
    },
  },
  {
    name: 'reads the same events whatever the size of the page',
    run: async (scene) => {
      await interleave(scene, 4, 6);
      const all = await scene.readAll();
      for (const maxCount of [1, 7, 24, 25])
        assert.deepEqual(await scene.readAll(scene.origin, maxCount), all);
      for (const maxCount of [1, 5, 6, 7])
        assert.equal((await scene.readStream(scene.stream('s-0'), maxCount)).length, 6);
    },
  },
  {
    name: 'puts the nth event at position n',
    needs: 'gaplessPositions',
    run: async (scene) => {
      await Promise.all([interleave(scene, 5, 4), refusedAppends(scene)]);
      const read = await scene.readAll();
      assert.equal(read.length, 21);
      assert.deepEqual(
        read.map(({ position }) => position),
        read.map((_, index) => scene.origin + BigInt(index + 1)),
      );
    },
    otherwise: async (scene) => {
      await Promise.all([interleave(scene, 5, 4), refusedAppends(scene)]);
      const read = await scene.readAll();
      assert.equal(read.length, 21);
      for (const [index, { position }] of read.entries())
        assert.ok(
          position > (read[index - 1]?.position ?? scene.origin),
          'positions ascend, with gaps or without',
        );
    },
  },
  {
    name: 'answers an append with the place where its events are found',
    run: async (scene) => {
      const stream = scene.stream('a');
      await scene.append(write(stream, events(2)));
      const answer = await scene.append(write(stream, events(3), 1n));
      const last = (await scene.readStream(stream)).at(-1);
      assert.deepEqual(answer, {
        position: last?.position,
        revisions: [4n],
        repeated: false,
      });
      assert.ok((await scene.store.head()) >= answer.position);
      assert.deepEqual(await scene.readAll(answer.position), []);
    },
  },
  {
    name: 'shows an append to every reader as soon as it is acknowledged',
    run: async (scene) => {
      const stream = scene.stream('own');
      for (const [index, one] of events(20).entries()) {
        const { position } = await scene.append(write(stream, [one], BigInt(index - 1)));
        const { events: tail } = await scene.store.readStream(stream, { fromRevision: BigInt(index) });
        assert.deepEqual(
          scene.own(tail).map(({ id }) => id),
          [one.id],
        );
        assert.ok((await scene.store.head()) >= position);
      }
    },
  },
  {
    name: 'keeps the whole envelope of an event',
    run: async (scene) => {
      const appended = event({
        type: 'ClaimApproved',
        version: 7,
        effectiveDay: '2024-02-29',
        actor: { subject: 'c4f1:anna', role: 'budget-controller' },
        requestHash: '0123456789abcdef'.repeat(4),
        synthetic: true,
        payload: '{ "amount" : "527500.01",\n\t"b":[1.0,1e400,-0] }',
      });
      await scene.append(write(scene.stream('a'), [appended]));
      await assertStream(scene, scene.stream('a'), [appended]);
    },
  },
  {
    name: 'reads nothing, and says that this is all, beyond the end and from a stream that does not exist',
    run: async (scene) => {
      const { position } = await scene.append(write(scene.stream('a'), events(2)));
      for (const page of [
        await scene.store.readStream(scene.stream('absent')),
        await scene.store.readStream(scene.stream('a'), { fromRevision: 2n }),
        await scene.store.readStream(scene.stream('a'), { fromRevision: 1_000_000n }),
      ])
        assert.deepEqual([page.events.length, page.endOfStream], [0, true]);
      assert.deepEqual(await scene.readAll(position), []);
    },
  },
  {
    name: 'refuses to read a page of no event or of more than its limit',
    run: async (scene) => {
      const tooMany = scene.store.limits.readCountMax + 1;
      await refusal(scene.store.readStream(scene.stream('a'), { maxCount: 0 }), 'invalid');
      await refusal(scene.store.readAll({ after: scene.origin, maxCount: 0 }), 'invalid');
      const failure = await refusal(
        scene.store.readAll({ after: scene.origin, maxCount: tooMany }),
        'tooLarge',
      );
      assert.equal(failure.limit, scene.store.limits.readCountMax);
    },
  },
];

/** Appends to several streams in turns, so that their events lie between each other. */
async function interleave(scene: Scene, streamCount: number, perStream: number): Promise<readonly string[]> {
  const streams = Array.from({ length: streamCount }, (_, index) => scene.stream(`s-${index}`));
  await Promise.all(
    streams.map(async (stream) => {
      for (let revision = -1n; revision < BigInt(perStream - 1); revision += 1n)
        await scene.append(write(stream, [event()], revision));
    }),
  );
  return streams;
}

async function refusedAppends(scene: Scene): Promise<void> {
  const stream = scene.stream('refused');
  await scene.append(write(stream));
  for (let count = 0; count < 5; count += 1) await refusal(scene.append(write(stream)), 'conflict');
}
