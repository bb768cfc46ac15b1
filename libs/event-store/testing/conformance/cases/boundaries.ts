import assert from 'node:assert/strict';
import { NO_STREAM, type EventToAppend } from '../../../envelope.ts';
import type { EventStoreLimits, StreamWrite } from '../../../event-store.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { assertNothingAfter, assertStream, event, events, refusal, write, type Scene } from '../scene.ts';

/** What has a limit: the writes that are `excess` beyond it. */
const limited: readonly {
  readonly what: string;
  readonly limit: keyof EventStoreLimits;
  readonly writes: (scene: Scene, limit: number, excess: number) => readonly StreamWrite[];
}[] = [
  {
    what: 'a payload',
    limit: 'payloadBytesMax',
    writes: (scene, limit, excess) => [
      write(scene.stream('a'), [event({ payload: text(limit + excess, 'x') })]),
    ],
  },
  {
    what: 'a payload of letters of two bytes',
    limit: 'payloadBytesMax',
    writes: (scene, limit, excess) => [
      write(scene.stream('a'), [event({ payload: text(limit + excess, 'ß') })]),
    ],
  },
  {
    what: 'a list of events',
    limit: 'eventsPerAppendMax',
    writes: (scene, limit, excess) => [write(scene.stream('a'), events(limit + excess))],
  },
  {
    what: 'a list of events over two streams',
    limit: 'eventsPerAppendMax',
    writes: (scene, limit, excess) => [
      write(scene.stream('a'), events(limit - 1)),
      write(scene.stream('b'), events(1 + excess)),
    ],
  },
  {
    what: 'an append',
    limit: 'bytesPerAppendMax',
    writes: (scene, limit, excess) => [
      write(scene.stream('a'), payloadsOf(limit + excess, scene.store.limits.payloadBytesMax)),
    ],
  },
  {
    what: 'a list of stream writes',
    limit: 'writesPerAppendMax',
    writes: (scene, limit, excess) =>
      Array.from({ length: limit + excess }, (_, index) => write(scene.stream(`${index}`))),
  },
  {
    what: 'a stream name',
    limit: 'streamNameBytesMax',
    writes: (scene, limit, excess) => [write(fill(scene.stream(''), limit + excess, 'n'))],
  },
  {
    what: 'a stream name of letters of two bytes',
    limit: 'streamNameBytesMax',
    writes: (scene, limit, excess) => [write(fill(scene.stream(''), limit + excess, 'ü'))],
  },
  {
    what: 'an event type',
    limit: 'eventTypeBytesMax',
    writes: (scene, limit, excess) => [
      write(scene.stream('a'), [event({ type: fill('', limit + excess, 'T') })]),
    ],
  },
  {
    what: 'an actor',
    limit: 'actorBytesMax',
    writes: (scene, limit, excess) => [
      write(scene.stream('a'), [
        event({ actor: { subject: fill('', limit + excess - 'approver'.length, 's'), role: 'approver' } }),
      ]),
    ],
  },
];

const malformed: readonly (readonly [what: string, writes: (scene: Scene) => readonly StreamWrite[]])[] = [
  ['without a write', () => []],
  ['with a write of no event', (scene) => [write(scene.stream('a')), write(scene.stream('b'), [])]],
  ['to a stream without a name', () => [write('')]],
  ['at a revision below that of no stream', (scene) => [write(scene.stream('a'), [event()], NO_STREAM - 1n)]],
  ...Object.entries<Partial<EventToAppend>>({
    'of an event without a type': { type: '' },
    'of an event in version 0': { version: 0 },
    'of an event in version 1.5': { version: 1.5 },
    'with an event id that is no UUID': { id: 'x' },
    'with an event id in capitals': { id: '018F3C5E-7B1A-7C3D-9E4F-0123456789AB' },
    'with a command id that is no UUID': { commandId: '' },
    'with a request hash that is none': { requestHash: 'abc' },
    'with an effective day that is none': { effectiveDay: '30.06.2023' },
  }).map(
    ([what, change]) =>
      [what, (scene: Scene) => [write(scene.stream('a'), [event(), event(change)])]] as const,
  ),
];

export const boundaries: readonly ConformanceCase[] = [
  ...limited.map(({ what, limit, writes }): ConformanceCase => ({
    name: `takes ${what} at the limit (${limit}), and writes nothing of one beyond it`,
    run: async (scene) => {
      const max = scene.store.limits[limit];
      const failure = await refusal(scene.append(...writes(scene, max, 1)), 'tooLarge');
      assert.equal(failure.limit, max);
      assert.equal(failure.actual, max + 1);
      await assertNothingAfter(scene, scene.origin);
      const atLimit = writes(scene, max, 0);
      await scene.append(...atLimit);
      for (const { stream, events: expected } of atLimit) await assertStream(scene, stream, expected);
    },
  })),
  ...malformed.map(([what, writes]): ConformanceCase => ({
    name: `refuses an append ${what}, writes nothing of it and works on`,
    run: async (scene) => {
      await refusal(scene.append(...writes(scene)), 'invalid');
      await assertNothingAfter(scene, scene.origin);
      await scene.append(write(scene.stream('next')));
      assert.equal((await scene.readAll()).length, 1);
    },
  })),
];

/** A JSON string of so many bytes; a letter of two bytes is filled up with one of one. */
const text = (bytes: number, letter: string): string => `"${fill('', bytes - 2, letter)}"`;

function fill(start: string, bytes: number, letter: string): string {
  const room = bytes - Buffer.byteLength(start);
  const size = Buffer.byteLength(letter);
  return start + letter.repeat(Math.floor(room / size)) + 'x'.repeat(room % size);
}

/** Events whose payloads have so many bytes together and none more than it may. */
function payloadsOf(bytes: number, payloadBytesMax: number): readonly EventToAppend[] {
  const count = Math.ceil(bytes / payloadBytesMax);
  const even = Math.floor(bytes / count);
  return Array.from({ length: count }, (_, index) =>
    event({ payload: text(index === 0 ? bytes - even * (count - 1) : even, 'x') }),
  );
}
