import { expect, it } from '@jest/globals';
import { foldedPercent, untilFolded } from './folding.ts';

const past = 'http://ledger/api/v1/claims?asOf=2023-06-30';

const folding = (percent: number): Response =>
  Response.json(
    { type: 'urn:foerderbuch:problem:past-being-folded', title: 'Wird gebildet', detail: '…', percent },
    { status: 503, headers: { 'preference-applied': 'wait=1' } },
  );

it('asks for the past until it is put together, and says meanwhile how far it is', async () => {
  const answers = [folding(0), folding(42), Response.json({ items: [] })];
  const seen: (number | undefined)[] = [];
  const preferences: (string | null)[] = [];
  const answer = await untilFolded(new Request(past), async ({ headers }) => {
    seen.push(foldedPercent());
    preferences.push(headers.get('prefer'));
    return answers.shift() ?? Response.error();
  });
  expect(await answer.json()).toEqual({ items: [] });
  expect([seen, foldedPercent()]).toEqual([[undefined, 0, 42], undefined]);
  expect(preferences).toEqual(['wait=1', 'wait=1', 'wait=1']);
});

it('asks in the same way how a figure came about, whatever the moment', async () => {
  const answers = [folding(60), Response.json({ items: [] })];
  const seen: (number | undefined)[] = [];
  const why = 'http://ledger/api/v1/budget-lines/EFA/MAIN/2023/why?figure=paid';
  await untilFolded(new Request(why), async () => {
    seen.push(foldedPercent());
    return answers.shift() ?? Response.error();
  });
  expect([seen, foldedPercent()]).toEqual([[undefined, 60], undefined]);
});

it('asks no more once nobody wants the answer, and says nothing of it then', async () => {
  const abandoned = new AbortController();
  const asked = untilFolded(new Request(past, { signal: abandoned.signal }), async ({ signal }) => {
    signal.throwIfAborted();
    abandoned.abort();
    return folding(10);
  });
  await expect(asked).rejects.toThrow('abort');
  expect(foldedPercent()).toBe(undefined);
});

it('takes every other refusal for the answer, and leaves questions of today as they are', async () => {
  const lags = Response.json({ type: 'urn:foerderbuch:problem:read-model-lags' }, { status: 503 });
  expect(await untilFolded(new Request(past), async () => lags)).toBe(lags);
  const today = await untilFolded(new Request('http://ledger/api/v1/claims'), async ({ headers }) =>
    Response.json(headers.get('prefer')),
  );
  expect(await today.json()).toBe(null);
});
