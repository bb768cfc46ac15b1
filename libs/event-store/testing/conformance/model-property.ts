import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NO_STREAM, type EventToAppend, type Revision } from '../../envelope.ts';
import type { AppendResult, StreamWrite } from '../../event-store.ts';
import type { ConformanceHarness } from './harness.ts';
import { event, refusal, Scene, write } from './scene.ts';

/** What the store should hold: streams as lists, and all events in order. */
interface Model {
  readonly streams: Map<string, readonly EventToAppend[]>;
  readonly all: (readonly [stream: string, id: string])[];
  readonly appended: { readonly writes: readonly StreamWrite[]; readonly result: AppendResult }[];
}

type Command = fc.AsyncCommand<Model, Scene>;

const names = ['a', 'b', 'ä', 'ä'.normalize('NFD')];
const name = fc.constantFrom(...names);
const payloads = fc.array(
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => JSON.stringify(text)),
  { minLength: 1, maxLength: 4 },
);

const commands = [
  fc
    .uniqueArray(fc.tuple(name, payloads), { minLength: 1, maxLength: 3, selector: ([stream]) => stream })
    .map(appendAtTip),
  fc.tuple(name, payloads, fc.integer({ min: -4, max: 4 })).map(appendElsewhere),
  fc.nat().map(repeat),
  fc.constant(reopen()),
  fc.tuple(name, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 6 })).map(readStream),
  fc.tuple(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 })).map(readAll),
];

/** Runs random commands against the store and its model. @throws with the shortest sequence that tells them apart */
export async function behavesLikeItsModel(
  harness: ConformanceHarness,
  parameters: fc.Parameters<unknown>,
): Promise<void> {
  const property = fc.asyncProperty(fc.commands(commands, { maxCommands: 40 }), async (sequence) => {
    const underTest = await harness.open();
    try {
      const scene = await Scene.set(underTest, harness.patienceMs);
      const model: Model = { streams: new Map(), all: [], appended: [] };
      await fc.asyncModelRun(() => ({ model, real: scene }), sequence);
      await assertSame(model, scene);
    } finally {
      await underTest.dispose();
    }
  });
  await fc.assert(property, parameters as fc.Parameters<[Iterable<Command>]>);
}

function command(text: string, run: Command['run'], check: Command['check'] = () => true): Command {
  return { check, run, toString: () => text };
}

function appendAtTip(targets: readonly (readonly [string, readonly string[]])[]): Command {
  return command(`append to ${JSON.stringify(targets)}`, async (model, scene) => {
    const writes = targets.map(([stream, of]) => writeOf(scene, stream, of, tipOf(model, stream)));
    const result = await scene.append(...writes);
    for (const [index, [stream]] of targets.entries()) {
      const added = writes[index]?.events ?? [];
      model.streams.set(stream, [...(model.streams.get(stream) ?? []), ...added]);
      model.all.push(...added.map(({ id }) => [stream, id] as const));
    }
    assert.equal(result.repeated, false);
    assert.deepEqual(
      result.revisions,
      targets.map(([stream]) => tipOf(model, stream)),
    );
    model.appended.push({ writes, result });
  });
}

function appendElsewhere([stream, of, offset]: readonly [string, readonly string[], number]): Command {
  const revisionIn = (model: Model): Revision => tipOf(model, stream) + BigInt(offset);
  return command(
    `append to ${stream}, ${offset} away from its tip`,
    async (model, scene) => {
      const failure = await refusal(scene.append(writeOf(scene, stream, of, revisionIn(model))), 'conflict');
      assert.equal(failure.actualRevision, tipOf(model, stream));
    },
    (model) => offset !== 0 && revisionIn(model) >= NO_STREAM,
  );
}

function repeat(nth: number): Command {
  return command(
    `repeat append ${nth}`,
    async ({ appended }, scene) => {
      const one = appended[nth % appended.length];
      assert.ok(one);
      assert.deepEqual(await scene.append(...one.writes), { ...one.result, repeated: true });
    },
    ({ appended }) => appended.length > 0,
  );
}

function reopen(): Command {
  return command('open again', async (model, scene) => {
    await scene.reopen();
    await assertSame(model, scene);
  });
}

function readStream([stream, from, maxCount]: readonly [string, number, number]): Command {
  return command(`read ${stream} from ${from}, ${maxCount} at a time`, async (model, scene) => {
    const read = await scene.readStream(scene.stream(stream), maxCount, BigInt(from));
    const expected = (model.streams.get(stream) ?? []).slice(from);
    assert.deepEqual(
      read.map(({ id, payload, revision }) => [id, payload, revision]),
      expected.map(({ id, payload }, index) => [id, payload, BigInt(from + index)]),
    );
  });
}

function readAll([skipped, maxCount]: readonly [number, number]): Command {
  return command(`read all but ${skipped}, ${maxCount} at a time`, async ({ all }, scene) => {
    const whole = await scene.readAll();
    const after = skipped === 0 ? scene.origin : whole[skipped - 1]?.position;
    if (after === undefined) return;
    assert.deepEqual(
      (await scene.readAll(after, maxCount)).map(({ stream, id }) => [stream, id]),
      all.slice(skipped).map(([stream, id]) => [scene.stream(stream), id]),
    );
  });
}

async function assertSame({ streams, all }: Model, scene: Scene): Promise<void> {
  assert.deepEqual(
    (await scene.readAll()).map(({ stream, id }) => [stream, id]),
    all.map(([stream, id]) => [scene.stream(stream), id]),
  );
  for (const stream of names)
    assert.deepEqual(
      (await scene.readStream(scene.stream(stream))).map(({ payload }) => payload),
      (streams.get(stream) ?? []).map(({ payload }) => payload),
    );
}

const tipOf = ({ streams }: Model, stream: string): Revision =>
  BigInt(streams.get(stream)?.length ?? 0) + NO_STREAM;

const writeOf = (scene: Scene, stream: string, of: readonly string[], revision: Revision): StreamWrite =>
  write(
    scene.stream(stream),
    of.map((payload) => event({ payload })),
    revision,
  );
