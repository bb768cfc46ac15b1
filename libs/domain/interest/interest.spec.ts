import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents } from '../money/cents.ts';
import { baseRateOn, hundredthsOf, isPercent, percentOf, publishedBaseRates } from './base-rate.ts';
import {
  dayCounts,
  daysOfInterest,
  interestOn,
  knownInterestOn,
  type Balance,
  type DayCount,
  type Interest,
} from './interest.ts';

const interest = (dayCount: DayCount, ...balances: readonly Balance[]): Interest => {
  const result = interestOn(balances, { rates: publishedBaseRates, dayCount });
  if ('outcome' in result) throw new Error(result.rejection.code);
  return result;
};
const revoked = { amount: cents('48000.00'), from: '2023-05-15', until: '2024-11-30' };

describe('interest five percentage points above the base rate', () => {
  it('is 6,110.20 on 48,000.00 from 15.05.2023 until 30.11.2024, each half-year with its rate and days', () => {
    expect(interest('ACT_365', revoked)).toEqual({
      amount: cents('6110.20'),
      dayCount: 'ACT_365',
      periods: [
        ['2023-05-15', '2023-07-01', 47, '1.62', '6.62', '409.170410'],
        ['2023-07-01', '2024-01-01', 184, '3.12', '8.12', '1964.817534'],
        ['2024-01-01', '2024-07-01', 182, '3.62', '8.62', '2063.132054'],
        ['2024-07-01', '2024-11-30', 152, '3.37', '8.37', '1673.082739'],
      ].map(([from, until, days, baseRatePercent, ratePercent, unrounded]) => ({
        amount: revoked.amount,
        from,
        until,
        days,
        baseRatePercent,
        ratePercent,
        unrounded,
      })),
    });
  });

  it('follows the day count that is set', () => {
    expect(interest('ACT_360', revoked).amount).toBe(cents('6195.07'));
    expect(interest('30_360', revoked).amount).toBe(cents('6086.47'));
    expect(daysOfInterest('2024-01-31', '2024-03-01', '30_360')).toBe(31);
    expect(daysOfInterest('2024-01-31', '2024-03-01', 'ACT_360')).toBe(30);
    expect(daysOfInterest('2024-03-01', '2024-03-01', 'ACT_365')).toBe(0);
  });

  it('is rounded once, over all that was owed: three thirds of a cent are one', () => {
    // 1.00 for a day at 8.62 % is 0.0236 cents, of which 22 are half a cent.
    const day = { amount: 100n, from: '2024-01-01', until: '2024-01-02' };
    expect(interest('ACT_365', day).amount).toBe(0n);
    expect(interest('ACT_365', ...Array<Balance>(21).fill(day)).amount).toBe(0n);
    expect(interest('ACT_365', ...Array<Balance>(22).fill(day)).amount).toBe(1n);
  });

  it('is the same however the days or the amount are divided', () => {
    const begin = Temporal.PlainDate.from('2016-07-01');
    const dayOf = (days: number): string => begin.add({ days }).toString();
    fc.assert(
      fc.property(
        fc.tuple(fc.nat(3000), fc.nat(3000), fc.nat(3000)),
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.constantFrom(...dayCounts),
        (days, one, other, dayCount) => {
          const [from = '', middle = '', until = ''] = days.toSorted((a, b) => a - b).map(dayOf);
          expect(
            interest(
              dayCount,
              { amount: one, from, until: middle },
              { amount: one, from: middle, until },
              { amount: other, from, until },
            ).amount,
          ).toBe(interest(dayCount, { amount: one + other, from, until }).amount);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is refused for a half-year whose base rate nobody recorded, and for none of before', () => {
    const refused = (from: string, until: string) =>
      interestOn([{ amount: 100n, from, until }], { rates: publishedBaseRates, dayCount: 'ACT_365' });
    const unknown = (day: string) => ({
      rejection: { code: 'BASE_RATE_UNKNOWN', figures: { day, amount: 100n } },
    });
    expect(refused('2026-06-30', '2026-07-02')).toMatchObject(unknown('2026-07-01'));
    expect(refused('2016-06-30', '2016-07-02')).toMatchObject(unknown('2016-06-30'));
    expect(refused('2026-06-30', '2026-07-01')).toMatchObject({ periods: [{ days: 1 }] });
    expect(() => refused('2023-02-30', '2026-07-01')).toThrow('days that exist');
    expect(() => interest('ACT_365', { ...revoked, amount: -1n })).toThrow('not negative');
  });

  it('is told up to the first day without a rate, whichever balance it is of, and says which day that is', () => {
    const terms = { rates: publishedBaseRates, dayCount: 'ACT_365' as const };
    const early = { amount: 4_800_000n, from: '2025-01-01', until: '2026-11-27' };
    const late = { amount: 100n, from: '2027-02-01', until: '2027-03-01' };
    const known = interest('ACT_365', { ...early, until: '2026-07-01' });
    expect(knownInterestOn([early], terms)).toEqual({ ...known, rateUnknownFrom: '2026-07-01' });
    expect(knownInterestOn([late, early], terms)).toEqual({ ...known, rateUnknownFrom: '2026-07-01' });
    expect(knownInterestOn([late], terms)).toMatchObject({
      amount: 0n,
      periods: [],
      rateUnknownFrom: '2027-02-01',
    });
    expect(knownInterestOn([{ ...early, until: '2026-07-01' }], terms)).toEqual(known);
  });
});

it('a rate holds until the next, below zero too, and is written with two decimals', () => {
  expect(baseRateOn(publishedBaseRates, '2022-12-31')?.hundredths).toBe(-88n);
  expect(baseRateOn(publishedBaseRates, '2023-01-01')?.hundredths).toBe(162n);
  expect([-88n, 0n, 162n, 1000n].map(percentOf)).toEqual(['-0.88', '0.00', '1.62', '10.00']);
  expect(['-0.88', '0.00', '1.62', '10.00'].map(hundredthsOf)).toEqual([-88n, 0n, 162n, 1000n]);
  expect(['1', '1.2', '01.00', '100.00', ''].filter(isPercent)).toEqual([]);
  expect(() => hundredthsOf('1,62')).toThrow('two decimals');
});
