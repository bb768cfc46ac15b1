import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { recordEfa2023, registerFrankfurt, submit } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();

beforeAll(async () => {
  await ledger.start();
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  expect((await submit(ledger, '1000.00')).status).toBe(201);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const past = '/api/v1/claims?asOf=2023-01-31';

it('whoever prefers not to wait for the past is told how far it is, and has the answer on asking again', async () => {
  const { status, headers, body } = await ledger.get(past, { headers: { prefer: 'respond-async, wait=0' } });
  expect([status, body['type']]).toEqual([503, 'urn:foerderbuch:problem:past-being-folded']);
  expect(body['percent']).toBe(0);
  expect([headers.get('retry-after'), headers.get('preference-applied')]).toEqual(['1', 'wait=0']);
  expect((await ledger.get(past)).status).toBe(200);
  // What is there need not be waited for.
  expect((await ledger.get(past, { headers: { prefer: 'wait=5' } })).status).toBe(200);
});

it('a wait that is no number of seconds, or of today, is ignored', async () => {
  const odd = await ledger.get('/api/v1/claims?asOf=2023-01-30', { headers: { prefer: 'wait=soon' } });
  const today = await ledger.get('/api/v1/claims', { headers: { prefer: 'wait=0' } });
  expect([odd.status, odd.headers.get('preference-applied')]).toEqual([200, null]);
  expect([today.status, today.headers.get('preference-applied')]).toEqual([200, null]);
});
