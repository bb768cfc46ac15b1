import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { awardedGrant, carla, fulda, neuhof, registerStarkeHeimat } from '../support/grants.ts';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();
const euros = (amount: string) => ({ amount, currency: 'EUR' });
let caseNumber: string;

beforeAll(async () => {
  await ledger.start();
  await registerStarkeHeimat(ledger, '4000000.00');
  caseNumber = await awardedGrant(ledger, '900000.00', { partners: [neuhof] });
  await awardedGrant(ledger, '100000.00', { purpose: 'Allein' });
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const consumption = async (search = '', as = ['rita', 'auditor'] as Parameters<typeof ledger.token>[0]) =>
  (
    await ledger.get(`/api/v1/recipient-consumption?minPosition=${await ledger.store.head()}${search}`, {
      as,
    })
  ).body;

it('a joint award stands once beside what municipalities have consumed, with all who have part in it, so that both sums are that of the line', async () => {
  const joint = {
    caseNumber,
    fiscalYear: 2023,
    recipients: [fulda, neuhof],
    awarded: euros('900000.00'),
    committed: euros('900000.00'),
    paid: euros('0.00'),
  };
  const all = await consumption();
  expect(all).toMatchObject({
    items: [{ recipient: fulda, committed: euros('100000.00') }],
    total: { committed: euros('100000.00'), paid: euros('0.00') },
    jointAwards: [joint],
    jointTotal: { committed: euros('900000.00'), paid: euros('0.00') },
  });
  expect(await consumption(`&recipient=${neuhof}`)).toMatchObject({
    items: [],
    total: { committed: euros('0.00') },
    jointAwards: [joint],
  });
  expect(await consumption('', carla)).toMatchObject({ jointAwards: [joint] });
  expect(await consumption('&recipient=06412000')).toMatchObject({ items: [], jointAwards: [] });
});

it('what municipalities got, joint awards and what has no recipient add up to what the budget lines say', async () => {
  const at = `minPosition=${await ledger.store.head()}`;
  const { body } = await ledger.get(`/api/v1/municipal-consumption?fiscalYear=2023&${at}`, {
    as: ['rita', 'auditor'],
  });
  const none = { committed: euros('0.00'), paid: euros('0.00') };
  const { items, whereItWent } = body as { items: { recipient: string }[]; whereItWent: unknown };
  expect(items.find(({ recipient }) => recipient === fulda)).toMatchObject({
    committed: euros('100000.00'),
    paid: euros('0.00'),
    openClaims: 0,
  });
  expect(whereItWent).toEqual({
    municipalities: { ...none, committed: euros('100000.00') },
    otherRecipients: none,
    jointAwards: { ...none, committed: euros('900000.00') },
    withoutRecipient: none,
    budgetLines: { ...none, committed: euros('1000000.00') },
  });
  const found = await ledger.get(`/api/v1/municipal-consumption?name=FUL&${at}`, { as: ['rita', 'auditor'] });
  expect(found.body).toMatchObject({ items: [{ recipient: fulda }] });
  expect(found.body).not.toHaveProperty('whereItWent');
});

it('nor does it stand there before it was awarded', async () => {
  expect(await consumption('&asOf=2022-12-31')).toMatchObject({
    items: [],
    total: { committed: euros('0.00') },
    jointAwards: [],
  });
});
