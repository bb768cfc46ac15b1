import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { recipient } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { setDebtor } from '../support/payment-runs.ts';
import { expectRecorded } from '../support/payments.ts';
import { untilFolded } from '../support/until-folded.ts';

const ledger = new TestLedger();
let firstKnown: string;
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 13, 12);
  await ledger.start();
  await setDebtor(ledger);
  firstKnown = new Date(ledger.nowMs).toISOString();
  ledger.nowMs += 86_400_000;
  await expectRecorded(ledger.post('/api/v1/debtor-account', other));
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const first = {
  name: 'Hessisches Ministerium fuer Digitales',
  iban: 'DE89370400440532013000',
  bic: 'COBADEFFXXX',
  setOn: '2023-07-13',
  reason: 'Konto der Landeskasse',
  synthetic: false,
};
const other = { name: 'Landeskasse Hessen', iban: 'DE02120300000000202051', reason: 'Umzug der Kasse' };

const accounts = async (search = ''): Promise<unknown> => {
  const path = `/api/v1/debtor-accounts?minPosition=${await ledger.store.head()}${search}`;
  return (await untilFolded(ledger, path)).body['items'];
};

it('the account that is paid from is the one that was set last, as of a day and as it was known', async () => {
  expect(await accounts()).toMatchObject([{ ...other, setOn: '2023-07-14' }]);
  expect(await accounts('&asOf=2023-07-13')).toMatchObject([first]);
  expect(await accounts('&asOf=2023-07-12')).toEqual([]);
  expect(await accounts(`&knownAt=${firstKnown}`)).toMatchObject([first]);
});

it('a municipality is not told of it', async () => {
  const { status } = await ledger.get('/api/v1/debtor-accounts', { as: ['carla', 'claimant', recipient] });
  expect(status).toBe(403);
});
