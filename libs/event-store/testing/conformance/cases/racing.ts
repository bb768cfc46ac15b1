import assert from 'node:assert/strict';
import { NO_STREAM } from '../../../envelope.ts';
import { isEventStoreError } from '../../../errors.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import {
  assertNothingAfter,
  assertStream,
  event,
  events,
  failureOf,
  refusal,
  write,
  type Scene,
} from '../scene.ts';

const racers = 200;
/** Each tries as often as one before it wins, so the work is the square of how many they are. */
const patientWriters = 60;

export const racing: readonly ConformanceCase[] = [
  {
    name: 'lets exactly one of 200 racing appends win at each revision, and tells the others where the stream stands',
    run: async (scene) => {
      const stream = scene.stream('raced');
      const won = [];
      for (const expectedRevision of [NO_STREAM, 0n, 1n]) {
        const contenders = events(racers);
        const failures = await Promise.all(
          contenders.map((one) => failureOf(scene.append(write(stream, [one], expectedRevision)))),
        );
        won.push(...contenders.filter((_, index) => failures[index] === undefined));
        const refused = failures.filter((failure) => failure !== undefined);
        assert.equal(refused.length, racers - 1);
        const actualRevision = expectedRevision + 1n;
        for (const failure of refused)
          assert.deepEqual(failure, { kind: 'conflict', stream, expectedRevision, actualRevision });
      }
      await assertStream(scene, stream, won);
    },
  },
  {
    name: 'brings every one of 60 events in when each writer tries again at the revision it is told',
    run: async (scene) => {
      const stream = scene.stream('busy');
      const writers = events(patientWriters);
      await Promise.all(writers.map((one) => appendWherever(scene, stream, one)));
      const recorded = await scene.readStream(stream);
      assert.deepEqual(
        recorded.map(({ revision }) => revision),
        Array.from({ length: patientWriters }, (_, index) => BigInt(index)),
      );
      assert.deepEqual(recorded.map(({ id }) => id).sort(), writers.map(({ id }) => id).sort());
    },
  },
  {
    name: 'refuses an append to a stream that stands before or behind the expected revision, and writes nothing',
    run: async (scene) => {
      const stream = scene.stream('at-1');
      const absent = scene.stream('absent');
      const { position } = await scene.append(write(stream, events(2)));
      for (const expectedRevision of [NO_STREAM, 0n, 2n, 9_007_199_254_740_993n]) {
        const failure = await refusal(scene.append(write(stream, [event()], expectedRevision)), 'conflict');
        assert.deepEqual(failure, { kind: 'conflict', stream, expectedRevision, actualRevision: 1n });
      }
      const failure = await refusal(scene.append(write(absent, [event()], 0n)), 'conflict');
      assert.equal(failure.actualRevision, NO_STREAM);
      await assertNothingAfter(scene, position);
    },
  },
  {
    name: 'does not let a refused append take the appends beside it down',
    run: async (scene) => {
      const stream = scene.stream('taken');
      await scene.append(write(stream));
      const beside = Array.from({ length: 50 }, (_, index) => scene.stream(`beside-${index}`));
      const failures = await Promise.all(
        beside.flatMap((name) => [
          failureOf(scene.append(write(name))),
          failureOf(scene.append(write(stream))),
        ]),
      );
      assert.equal(failures.filter((failure) => failure === undefined).length, beside.length);
      for (const name of beside) assert.equal((await scene.readStream(name)).length, 1);
    },
  },
];

async function appendWherever(scene: Scene, stream: string, one: ReturnType<typeof event>): Promise<void> {
  for (let expectedRevision = NO_STREAM; ;) {
    try {
      await scene.append(write(stream, [one], expectedRevision));
      return;
    } catch (error) {
      if (!isEventStoreError(error, 'conflict')) throw error;
      expectedRevision = error.failure.actualRevision;
    }
  }
}
