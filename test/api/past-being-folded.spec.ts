import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { line, recipient, recordEfa2023, registerFrankfurt, submit } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { untilFolded } from '../support/until-folded.ts';

const ledger = new TestLedger();
let caseNumber: unknown;

beforeAll(async () => {
  await ledger.start();
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  const { status, body } = await submit(ledger, '1000.00');
  expect(status).toBe(201);
  ({ caseNumber } = body);
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
  expect((await untilFolded(ledger, past)).status).toBe(200);
  // What is there need not be waited for.
  expect((await ledger.get(past, { headers: { prefer: 'wait=5' } })).status).toBe(200);
});

it('a wait that is no number of seconds, or of today, is ignored', async () => {
  const odd = await untilFolded(ledger, '/api/v1/claims?asOf=2023-01-30', {
    headers: { prefer: 'wait=soon' },
  });
  const today = await ledger.get('/api/v1/claims', { headers: { prefer: 'wait=0' } });
  expect([odd.status, odd.headers.get('preference-applied')]).toEqual([200, null]);
  expect([today.status, today.headers.get('preference-applied')]).toEqual([200, null]);
});

it.each([
  `${line}/why?figure=committed`,
  `${line}/differences?figure=committed&from=2023-01-31&to=2023-06-30`,
  '/api/v1/programmes/EFA/why?figure=paid',
  '/api/v1/frame-consumption/EFA/F-1/differences?figure=paid&from=2023-01-31',
  `/api/v1/recipients/${recipient}/why?figure=committed`,
  `/api/v1/recipients/${recipient}/series?from=2023-01-01&to=2023-06-30&step=MONTH`,
])('whoever does not wait for how a figure came about is told so: %s', async (asked) => {
  const { status, headers, body } = await ledger.get(asked, { headers: { prefer: 'wait=0' } });
  expect([status, body['type']]).toEqual([503, 'urn:foerderbuch:problem:past-being-folded']);
  expect(headers.get('preference-applied')).toBe('wait=0');
  expect([200, 404]).toContain((await untilFolded(ledger, asked)).status);
});

it('of a case, behind which are few events, it is answered at once', async () => {
  const asked = `/api/v1/claims/${String(caseNumber)}/why?figure=claimed`;
  expect((await ledger.get(asked, { headers: { prefer: 'wait=0' } })).status).toBe(200);
});
