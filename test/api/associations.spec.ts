import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { recipient, registerFrankfurt, source } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';
import { untilFolded } from '../support/until-folded.ts';

const ledger = new TestLedger();
let before: string;
beforeAll(async () => {
  await ledger.start();
  await registerFrankfurt(ledger);
  before = new Date(ledger.nowMs).toISOString();
  ledger.nowMs += 86_400_000;
  const set = { association: 'LANDKREISTAG', since: '2023-02-01', source };
  await expectRecorded(ledger.post(`/api/v1/recipients/${recipient}/associations`, set));
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const associationOf = async (search = ''): Promise<unknown> => {
  const head = await ledger.store.head();
  const path = `/api/v1/recipients/${recipient}?minPosition=${head}${search}`;
  const { body } = await untilFolded(ledger, path);
  return [body['association'], body['associationSince']];
};

it('a municipality is reported with the association of its kind until another one was set, as of a day and as it was known', async () => {
  expect(await associationOf()).toEqual(['LANDKREISTAG', '2023-02-01']);
  expect(await associationOf('&asOf=2023-01-31')).toEqual(['STAEDTETAG', undefined]);
  expect(await associationOf(`&knownAt=${before}`)).toEqual(['STAEDTETAG', undefined]);
});
