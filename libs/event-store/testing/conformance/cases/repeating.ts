import assert from 'node:assert/strict';
import { v4 } from 'uuid';
import type { EventToAppend } from '../../../envelope.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { assertNothingAfter, assertStream, event, events, failureOf, refusal, write } from '../scene.ts';

const changes: readonly (readonly [what: string, change: Partial<EventToAppend>])[] = [
  ['type', { type: 'SomethingElse' }],
  ['version', { version: 2 }],
  ['payload', { payload: '{"n":2}' }],
  ['effective day', { effectiveDay: '2023-07-01' }],
  ['actor', { actor: { subject: 'bert', role: 'approver' } }],
  ['command', { commandId: v4() }],
  ['request', { requestHash: 'cd'.repeat(32) }],
  ['mark as synthetic', { synthetic: true }],
];

export const repeating: readonly ConformanceCase[] = [
  {
    name: 'answers a repeated append with the first result, also when the stream has gone on',
    run: async (scene) => {
      const stream = scene.stream('a');
      const repeated = write(stream, events(3));
      const first = await scene.append(repeated);
      assert.equal(first.repeated, false);
      assert.deepEqual(await scene.append(repeated), { ...first, repeated: true });
      const further = event();
      const { position } = await scene.append(write(stream, [further], 2n));
      assert.deepEqual(await scene.append(repeated), { ...first, repeated: true });
      await assertNothingAfter(scene, position);
      await assertStream(scene, stream, [...repeated.events, further]);
    },
  },
  {
    name: 'answers a repeated append from the middle of a stream with the first result',
    run: async (scene) => {
      const stream = scene.stream('a');
      await scene.append(write(stream, events(2)));
      const middle = write(stream, events(2), 1n);
      const first = await scene.append(middle);
      await scene.append(write(stream, events(2), 3n));
      assert.deepEqual(await scene.append(middle), { ...first, repeated: true });
      assert.equal((await scene.readStream(stream)).length, 6);
    },
  },
  {
    name: 'writes an append once that is submitted 20 times at the same moment, and answers all alike',
    run: async (scene) => {
      const stream = scene.stream('a');
      const submitted = write(stream, events(2));
      const answers = await Promise.all(Array.from({ length: 20 }, () => scene.append(submitted)));
      assert.ok(answers.some(({ repeated }) => !repeated));
      assert.equal(new Set(answers.map(({ position }) => position)).size, 1);
      assert.ok(answers.every(({ revisions }) => revisions[0] === 1n));
      await assertStream(scene, stream, submitted.events);
    },
  },
  {
    name: 'recognises a repeated append after it was opened anew',
    run: async (scene) => {
      const writes = [write(scene.stream('a'), events(2)), write(scene.stream('b'), events(1))];
      const first = await scene.append(...writes);
      await scene.reopen();
      assert.deepEqual(await scene.append(...writes), { ...first, repeated: true });
      assert.equal((await scene.readAll()).length, 3);
    },
  },
  {
    name: 'does not take the same ids in another order, or with one more, for a repetition',
    run: async (scene) => {
      const stream = scene.stream('a');
      const [first, second, third] = [event(), event(), event()];
      const { position } = await scene.append(write(stream, [first, second]));
      await refusal(scene.append(write(stream, [second, first])), 'conflict');
      await refusal(scene.append(write(stream, [first, second, third])), 'conflict');
      await assertNothingAfter(scene, position);
    },
  },
  ...changes.map(([what, change]): ConformanceCase => ({
    name: `refuses a repeated append whose event has another ${what} under the same id as a duplicate`,
    run: async (scene) => {
      const stream = scene.stream('a');
      const original = event({ payload: '{"n":1}', requestHash: 'ab'.repeat(32) });
      const { position } = await scene.append(write(stream, [original]));
      const failure = await refusal(scene.append(write(stream, [{ ...original, ...change }])), 'duplicate');
      assert.equal(failure.eventId, original.id);
      await assertNothingAfter(scene, position);
      await assertStream(scene, stream, [original]);
    },
  })),
  {
    name: 'refuses an event id that an event in another place has as a duplicate',
    needs: 'uniqueEventIds',
    run: async (scene) => {
      const taken = event();
      const [stream, other] = [scene.stream('a'), scene.stream('b')];
      const { position } = await scene.append(write(stream, [taken]));
      for (const elsewhere of [
        write(other, [taken]),
        write(stream, [taken], 0n),
        write(other, [event(), taken]),
      ]) {
        const failure = await refusal(scene.append(elsewhere), 'duplicate');
        assert.equal(failure.eventId, taken.id);
      }
      await assertNothingAfter(scene, position);
    },
    otherwise: async (scene) => {
      const taken = event();
      const [stream, other] = [scene.stream('a'), scene.stream('b')];
      await scene.append(write(stream, [taken]));
      // In another place it is refused, or another event; in its own place it stays what it was.
      const failure = await failureOf(scene.append(write(other, [taken])));
      assert.ok(failure === undefined || failure.kind === 'duplicate');
      await assertStream(scene, other, failure ? [] : [taken]);
      await assertStream(scene, stream, [taken]);
    },
  },
  {
    name: 'refuses the same event id twice in one append',
    run: async (scene) => {
      const twice = event();
      await refusal(scene.append(write(scene.stream('a'), [twice, twice])), 'invalid');
      await refusal(
        scene.append(write(scene.stream('a'), [twice]), write(scene.stream('b'), [twice])),
        'invalid',
      );
      await assertNothingAfter(scene, scene.origin);
    },
  },
  {
    name: 'resolves a lost acknowledgement when the append is submitted again: the first answer, nothing doubled',
    needs: 'loseAcknowledgement',
    run: async (scene) => {
      const stream = scene.stream('a');
      const lost = write(stream, events(3));
      scene.faults.loseAcknowledgement?.();
      await refusal(scene.append(lost), 'outcomeUnknown');
      const answer = await scene.append(lost);
      const recorded = (await scene.readStream(stream)).at(-1);
      assert.deepEqual(answer, {
        position: recorded?.position,
        revisions: [2n],
        repeated: true,
      });
      await assertStream(scene, stream, lost.events);
      assert.deepEqual(await scene.append(lost), answer);
    },
  },
  {
    name: 'resolves lost acknowledgements of streams that others have written to since',
    needs: 'loseAcknowledgement',
    run: async (scene) => {
      const writes = Array.from({ length: 20 }, (_, index) => write(scene.stream(`${index}`), events(2)));
      for (const lost of writes) {
        scene.faults.loseAcknowledgement?.();
        await refusal(scene.append(lost), 'outcomeUnknown');
      }
      await Promise.all(writes.map(({ stream }) => scene.append(write(stream, events(1), 1n))));
      const answers = await Promise.all(writes.map((lost) => scene.append(lost)));
      assert.ok(answers.every(({ repeated, revisions }) => repeated && revisions[0] === 1n));
      for (const { stream } of writes) assert.equal((await scene.readStream(stream)).length, 3);
    },
  },
  {
    name: 'says unavailable when there is no room, writes nothing, and works again when there is',
    needs: 'leaveNoRoom',
    run: async (scene) => {
      const large = Array.from({ length: 10 }, (_, index) =>
        write(scene.stream(`large-${index}`), [event({ payload: JSON.stringify('x'.repeat(100_000)) })]),
      );
      const before = await scene.append(write(scene.stream('a')));
      const makeRoom = scene.faults.leaveNoRoom?.();
      await Promise.all(large.map((one) => refusal(scene.append(one), 'unavailable')));
      await assertNothingAfter(scene, before.position);
      makeRoom?.();
      const answers = await Promise.all(large.map((one) => scene.append(one)));
      assert.ok(answers.every(({ repeated }) => !repeated));
      assert.equal((await scene.readAll(before.position)).length, large.length);
    },
  },
];
