import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { approve, certifiedClaim, recordEfa2023, registerFrankfurt, submit } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

const ledger = new TestLedger();
const month = (number: number) => ({
  servicePeriod: { from: `2023-0${number}-01`, to: `2023-0${number}-28` },
  receivedOn: '2023-06-01',
});
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 5, 1, 12);
  await ledger.start();
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  const approved = await certifiedClaim(ledger, '1200.00', month(1));
  await expectRecorded(approve(ledger, approved, { amount: '1000.50', reason: 'Nur belegte Kosten' }));
  ledger.nowMs = Date.UTC(2023, 5, 2, 12);
  for (const [index, amount] of ['0.01', '0.02', '400000.00'].entries())
    await expectRecorded(submit(ledger, amount, { ...month(index + 2), receivedOn: '2023-06-02' }));
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const listed = async (path: string) =>
  (await ledger.get(`/api/v1/${path}&minPosition=${await ledger.store.head()}`)).body;

it('a page says what the whole list adds up to, with the filters of the list', async () => {
  const { items, count, sums } = await listed('claims?sums=true&limit=1');
  expect(items).toHaveLength(1);
  expect({ count, sums }).toEqual({
    count: 4,
    sums: [
      { field: 'claimed', amount: euros('401200.03') },
      { field: 'approved', amount: euros('1000.50') },
      { field: 'paid', amount: euros('0.00') },
    ],
  });
  expect(await listed('claims?sums=true&limit=1&state=SUBMITTED')).toMatchObject({
    count: 3,
    sums: [{ amount: euros('400000.03') }, { amount: euros('0.00') }, { amount: euros('0.00') }],
  });
});

it('the last page of a list has the sums of the first', async () => {
  const { next, sums } = await listed('claims?sums=true&limit=3');
  const last = await listed(`claims?sums=true&limit=3&cursor=${String(next)}`);
  expect(last['items']).toHaveLength(1);
  expect(last['sums']).toEqual(sums);
});

it('the sums are those of the moment that is asked for', async () => {
  expect(await listed('claims?sums=true&limit=1&asOf=2023-06-01')).toMatchObject({
    count: 1,
    sums: [{ amount: euros('1200.00') }, { amount: euros('1000.50') }, {}],
  });
});

it('a claimant is told the sums of the own municipality', async () => {
  const { body } = await ledger.get('/api/v1/claims?sums=true&limit=1', {
    as: ['carl', 'claimant', '06411000'],
  });
  expect(body).toMatchObject({ count: 0, sums: [{ amount: euros('0.00') }, {}, {}] });
});

it.each(['grants', 'agreements', 'payment-orders', 'payment-runs', 'bank-bookings', 'worklist'])(
  '%s can be summed up',
  async (list) => {
    const { items, count } = await listed(`${list}?sums=true&limit=500`);
    expect(count).toBe((items as unknown[]).length);
  },
);

it('nothing is added up unless it is asked for', async () => {
  const { count, sums } = await listed('claims?limit=1');
  expect({ count, sums }).toEqual({});
});
