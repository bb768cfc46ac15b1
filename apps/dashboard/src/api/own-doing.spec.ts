import { expect, it } from '@jest/globals';
import { asOwnDoing, endedAt, isSending } from './own-doing.ts';

const post = (headers: Record<string, string> = {}): Request =>
  new Request('http://ledger/api/v1/claims', { method: 'POST', headers });
const recorded = (position: string) => (): Promise<Response> =>
  Promise.resolve(Response.json({ position }, { status: 201 }));

it('knows what was recorded from here by the position that the answer names', async () => {
  const answer = asOwnDoing(post(), recorded('417'));
  expect(isSending()).toBe(true);
  expect(await (await answer).json()).toEqual({ position: '417' });
  expect([isSending(), endedAt('417'), endedAt('416')]).toEqual([false, true, false]);
});

it('takes no rehearsal, no question and no refusal for something recorded', async () => {
  await asOwnDoing(post({ prefer: 'handling=rehearse' }), recorded('500'));
  await asOwnDoing(new Request('http://ledger/api/v1/claims'), recorded('501'));
  await asOwnDoing(post(), () => Promise.resolve(Response.json({ position: '502' }, { status: 409 })));
  await asOwnDoing(post(), () => Promise.resolve(new Response('no JSON')));
  expect(['500', '501', '502'].map(endedAt)).toEqual([false, false, false]);
  await expect(asOwnDoing(post(), () => Promise.reject(new TypeError('gone')))).rejects.toThrow('gone');
  expect(isSending()).toBe(false);
});
