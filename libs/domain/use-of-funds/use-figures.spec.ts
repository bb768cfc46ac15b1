import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publishedBaseRates } from '../interest/base-rate.ts';
import { knownInterestOn } from '../interest/interest.ts';
import {
  latestOverdueOn,
  useByOf,
  useByRuleOfLaw,
  useByRuleOn,
  useFigures,
  type MovedFunds,
  type UseByRule,
} from './use-figures.ts';

const terms = { rates: publishedBaseRates, dayCount: 'ACT_365' as const };
const figures = (moved: Partial<MovedFunds>, asOf: string, rule: UseByRule = useByRuleOfLaw) => {
  const found = useFigures({ payments: [], uses: [], givenBack: [], ...moved }, rule, asOf);
  return { ...found, interest: knownInterestOn(found.late, terms) };
};
const on = (day: string, amount: bigint) => ({ day, amount });
const payments = [on('2023-05-15', 4_800_000n)];

describe('the use of what was paid', () => {
  it('is in time up to the last day of two months, and bears no interest then', () => {
    expect(useByOf('2023-12-31', useByRuleOfLaw)).toBe('2024-02-29');
    const inTime = figures({ payments, uses: [on('2023-07-15', 4_800_000n)] }, '2024-12-31');
    expect([inTime.unused, inTime.overdue, inTime.interest.amount]).toEqual([0n, 0n, 0n]);
  });

  it('bears interest from the payment until the late use: 6,110.20 on 48,000.00 until 30.11.2024', () => {
    const late = figures({ payments, uses: [on('2024-11-30', 4_800_000n)] }, '2025-06-30');
    expect(late.interest.amount).toBe(611_020n);
    // What was given back late is as late as what was used late.
    expect(
      figures({ payments, givenBack: [on('2024-11-30', 4_800_000n)] }, '2025-06-30').interest.amount,
    ).toBe(611_020n);
  });

  it('bears it from the day after the deadline, where the programme says so', () => {
    const rule = { months: 2, interestFrom: 'DEADLINE' } as const;
    const { interest } = figures({ payments, uses: [on('2024-11-30', 4_800_000n)] }, '2025-06-30', rule);
    expect(interest.periods[0]).toMatchObject({ from: '2023-07-16', until: '2024-01-01', days: 169 });
  });

  it('of what is not used yet runs on, and is overdue from the day after the deadline', () => {
    const uses = [on('2023-07-01', 3_000_000n)];
    expect(figures({ payments, uses }, '2023-07-15')).toMatchObject({ unused: 1_800_000n, overdue: 0n });
    expect(figures({ payments, uses }, '2023-07-16')).toMatchObject({
      overdue: 1_800_000n,
      parts: [
        { amount: 3_000_000n, until: '2023-07-01' },
        { amount: 1_800_000n, useBy: '2023-07-15' },
      ],
      interest: { periods: [{ amount: 1_800_000n, from: '2023-05-15' }, { until: '2023-07-16' }] },
    });
  });

  it('counts against the earliest payment, and a use before any payment counts from the payment', () => {
    const both = [on('2023-05-15', 100n), on('2023-09-01', 100n)];
    expect(figures({ payments: both, uses: [on('2023-04-01', 150n)] }, '2023-12-31').parts).toEqual([
      { amount: 100n, paidOn: '2023-05-15', useBy: '2023-07-15', until: '2023-05-15' },
      { amount: 50n, paidOn: '2023-09-01', useBy: '2023-11-01', until: '2023-09-01' },
      { amount: 50n, paidOn: '2023-09-01', useBy: '2023-11-01' },
    ]);
  });

  it('adds up on every day: what was paid is used, given back or unused', () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((days) => Temporal.PlainDate.from('2023-01-01').add({ days }).toString());
    const some = fc.array(fc.record({ day, amount: fc.bigInt({ min: 1n, max: 10_000n }) }), { maxLength: 6 });
    fc.assert(
      fc.property(some, some, day, (paid, uses, asOf) => {
        const { parts, unused, overdue } = figures({ payments: paid, uses }, asOf);
        const sum = (all: readonly { amount: bigint }[]) =>
          all.reduce((total, { amount }) => total + amount, 0n);
        expect(sum(parts)).toBe(sum(paid.filter((one) => one.day <= asOf)));
        expect(unused <= sum(parts) && overdue <= unused).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

it('a payment is overdue on a day exactly when its deadline lies before it, at the ends of months too', () => {
  for (const months of [1, 2, 6])
    for (const asOf of ['2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01', '2023-12-31', '2024-01-01']) {
      const latest = latestOverdueOn(asOf, { months });
      const next = Temporal.PlainDate.from(latest).add({ days: 1 }).toString();
      expect([asOf, useByOf(latest, { months }) < asOf, useByOf(next, { months }) >= asOf]).toEqual([
        asOf,
        true,
        true,
      ]);
    }
});

it('the rule of a day is the latest that began by then, also of payments from before; the law’s before the first', () => {
  const longer = { from: '2023-11-30', months: 4, interestFrom: 'DEADLINE' } as const;
  const shorter = { from: '2023-07-01', months: 1, interestFrom: 'PAYMENT' } as const;
  const on = (day: string) => useByRuleOn([longer, shorter], day);
  expect(on('2023-06-30')).toEqual(useByRuleOfLaw);
  expect(on('2023-11-29')).toEqual({ months: 1, interestFrom: 'PAYMENT' });
  expect(on('2023-11-30')).toEqual({ months: 4, interestFrom: 'DEADLINE' });
  expect(useByRuleOn([shorter, { ...longer, from: '2023-07-01' }], '2023-07-01').months).toBe(4);
});
