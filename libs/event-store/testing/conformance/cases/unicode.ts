import assert from 'node:assert/strict';
import type { EventToAppend } from '../../../envelope.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { assertNothingAfter, assertStream, event, refusal, write } from '../scene.ts';

const composed = 'Stra\u00dfe \u00c4\u00e9';
const decomposed = composed.normalize('NFD');

const texts: readonly (readonly [what: string, text: string])[] = [
  ['composed letters', composed],
  ['decomposed letters', decomposed],
  ['emoji of several code points', '👩🏽‍🚒 🏳️‍🌈 🇩🇪'],
  ['letters beyond the basic plane', '𝔉ö𝔯𝔡𝔢𝔯𝔟𝔲𝔠𝔥 𠀋 \u{10fffd}'],
  ['right-to-left text and its marks', 'مرحبا \u202e שלום \u200f'],
  ['invisible characters and the byte order mark', '\ufeffa\u200b\u00ad\u2028\u2029\ufffe\uffff'],
];

const halfPair = '\ud83d';

export const unicode: readonly ConformanceCase[] = [
  ...texts.map(([what, text]): ConformanceCase => ({
    name: `gives back ${what} in names, types, actors and payloads as they came`,
    run: async (scene) => {
      const stream = scene.stream(text);
      const appended = event({
        type: text,
        actor: { subject: text, role: text },
        payload: JSON.stringify({ [text]: text }),
      });
      await scene.append(write(stream, [appended]));
      await assertStream(scene, stream, [appended]);
    },
  })),
  {
    name: 'tells composed and decomposed stream names apart, and capital letters from small ones',
    run: async (scene) => {
      assert.notEqual(composed, decomposed);
      const names = [composed, decomposed, composed.toLowerCase(), `${composed} `].map((name) =>
        scene.stream(name),
      );
      for (const [index, name] of names.entries())
        await scene.append(write(name, [event({ payload: `{"n":${index}}` })]));
      for (const [index, name] of names.entries())
        assert.deepEqual(
          (await scene.readStream(name)).map(({ payload }) => payload),
          [`{"n":${index}}`],
        );
    },
  },
  {
    name: 'gives back U+0000 and half a surrogate pair that are escaped in the payload',
    run: async (scene) => {
      const payload = JSON.stringify({ nul: 'a\u0000b', half: halfPair });
      const appended = event({ payload });
      await scene.append(write(scene.stream('a'), [appended]));
      await assertStream(scene, scene.stream('a'), [appended]);
    },
  },
  ...Object.entries<Partial<EventToAppend>>({
    'the payload': { payload: `"${halfPair}"` },
    'the event type': { type: `T${halfPair}` },
    'the actor': { actor: { subject: `anna${halfPair}`, role: 'approver' } },
    'the role': { actor: { subject: 'anna', role: `approver${halfPair}` } },
  }).map(([where, change]): ConformanceCase => ({
    name: `refuses half a surrogate pair in ${where}, which no store could give back`,
    run: async (scene) => {
      await refusal(scene.append(write(scene.stream('a'), [event(change)])), 'invalid');
      await assertNothingAfter(scene, scene.origin);
    },
  })),
  {
    name: 'refuses half a surrogate pair and control characters in a stream name, and U+0000 in an event type',
    run: async (scene) => {
      for (const name of [`a${halfPair}`, 'a\u0000', 'a\nb', 'a\u007f', 'a\u0085'])
        await refusal(scene.append(write(scene.stream(name))), 'invalid');
      await refusal(scene.append(write(scene.stream('a'), [event({ type: 'T\u0000' })])), 'invalid');
      await assertNothingAfter(scene, scene.origin);
    },
  },
];
