import assert from 'node:assert/strict';
import type { RecordedEvent } from '../../../envelope.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { events, write, type Scene } from '../scene.ts';

/** More than any store reads or sends at a time: pages of 1,000 here, buffers of 4,096 in servers. */
const size = 5_000;

export const bigStreams: readonly ConformanceCase[] = [
  {
    name: 'keeps a stream of 5,000 events and reads it in batches, from the middle, at its end, over all and by a subscription alike',
    run: async (scene) => {
      const stream = scene.stream('big');
      await fillStream(scene, stream);
      const { readCountMax } = scene.store.limits;
      assertRevisions(await scene.readStream(stream, readCountMax), 0);
      assertRevisions(await scene.readStream(stream, 777, BigInt(size / 2)), size / 2);
      const last = await scene.store.readStream(stream, { fromRevision: BigInt(size - 1), maxCount: 1 });
      assert.deepEqual(
        scene.own(last.events).map(({ revision, payload }) => [revision, payload]),
        [[BigInt(size - 1), `{"n":${(size - 1) % batch(scene)}}`]],
      );
      const all = await scene.readAll(scene.origin, readCountMax);
      assertRevisions(all, 0);
      const middle = all[size / 2 - 1]?.position ?? scene.origin;
      assertRevisions(await scene.readAll(middle, 1_000), size / 2);
      assertRevisions(await scene.subscribed(size, { maxCount: 1_000 }), 0);
    },
  },
];

const batch = ({ store }: Scene): number => Math.min(1_000, store.limits.eventsPerAppendMax);

async function fillStream(scene: Scene, stream: string): Promise<void> {
  for (let written = 0; written < size; written += batch(scene)) {
    const count = Math.min(batch(scene), size - written);
    await scene.append(write(stream, events(count), BigInt(written - 1)));
  }
}

function assertRevisions(read: readonly RecordedEvent[], from: number): void {
  assert.equal(read.length, size - from);
  const astray = read.findIndex(({ revision }, index) => revision !== BigInt(from + index));
  assert.equal(astray, -1, `event ${from + astray} of the stream is missing or not in its place`);
}
