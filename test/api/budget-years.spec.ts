import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { recipient, source } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

const ledger = new TestLedger();
const kai = { as: ['kai', 'budget-controller'] } as const;
const euros = (amount: string) => ({ amount, currency: 'EUR' });

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2024, 6, 1, 12);
  await ledger.start();
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const ofYear = async (year: string, search = ''): Promise<Readonly<Record<string, unknown>>> => {
  const head = await ledger.store.head();
  const { position, ...rules } = (
    await ledger.get(`/api/v1/budget-years/${year}?minPosition=${head}${search}`)
  ).body;
  expect(position).toBe(head.toString());
  return rules;
};

it('for a year of which nothing was set the budget code and the published budget act hold', async () => {
  expect(await ofYear('2024')).toEqual({
    fiscalYear: 2024,
    carryOverYears: 2,
    carryOverUntil: '2026-12-31',
    overrunThreshold: euros('50000.00'),
  });
  expect(await ofYear('2031')).toEqual({
    fiscalYear: 2031,
    carryOverYears: 2,
    carryOverUntil: '2033-12-31',
  });
});

it('what was set last for a year holds, with its source, on each day of it and as it was known', async () => {
  const knownAt = new Date(ledger.nowMs).toISOString();
  ledger.nowMs += 86_400_000;
  for (const years of [3, 0])
    await expectRecorded(ledger.post('/api/v1/budget-years/2024/carry-over-rule', { years, source }, kai));
  await expectRecorded(
    ledger.post('/api/v1/budget-years/2024/overrun-threshold', { amount: '75000.00', source }, kai),
  );
  const set = {
    fiscalYear: 2024,
    carryOverYears: 0,
    carryOverUntil: '2024-12-31',
    carryOverSource: source,
    overrunThreshold: euros('75000.00'),
    overrunThresholdSource: source,
  };
  expect(await ofYear('2024')).toEqual(set);
  expect(await ofYear('2024', '&asOf=2024-01-01')).toEqual(set);
  expect(await ofYear('2024', `&knownAt=${knownAt}`)).toMatchObject({
    carryOverYears: 2,
    overrunThreshold: euros('50000.00'),
  });
  expect(await ofYear('2023')).toMatchObject({ carryOverYears: 2 });
});

it('a year that is none is refused, and a municipality is not told', async () => {
  expect((await ledger.get('/api/v1/budget-years/23')).status).toBe(400);
  expect(
    (await ledger.get('/api/v1/budget-years/2024', { as: ['carla', 'claimant', recipient] })).status,
  ).toBe(403);
});
