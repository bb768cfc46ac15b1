import { describe, expect, it } from '@jest/globals';
import { expectRefused, specification } from '../testing/given.ts';
import { baseRateOn, publishedBaseRates } from './base-rate.ts';
import { interestOn } from './interest.ts';
import { recordBaseRate, type RecordBaseRate } from './record-base-rate.ts';
import { baseRatesWith, evolveBaseRates, type BaseRateEvent } from './recorded-base-rates.ts';

const { given } = specification(evolveBaseRates);
const announced = { title: 'Bekanntgabe des Basiszinssatzes', statedOn: '2026-06-30' };
const rate = { from: '2026-07-01', percent: '1.52', source: announced, recordedBy: 'kai' };
const recorded: BaseRateEvent = { type: 'BaseRateRecorded', data: rate };
const record = (
  change: Partial<RecordBaseRate> = {},
  today = '2026-11-27',
  ...before: readonly BaseRateEvent[]
) => recordBaseRate(given(...before).state, { ...rate, ...change }, { today });

describe('the base rate of a half-year', () => {
  it('is recorded with where it was announced, and interest goes on with it', () => {
    given()
      .when((state) => recordBaseRate(state, rate, { today: '2026-11-27' }))
      .then(recorded);
    const balances = [{ amount: 1_000_000n, from: '2026-06-30', until: '2026-07-02' }];
    const terms = { dayCount: 'ACT_365' } as const;
    expect(interestOn(balances, { ...terms, rates: publishedBaseRates })).toMatchObject({
      rejection: { code: 'BASE_RATE_UNKNOWN', figures: { day: '2026-07-01' } },
    });
    const rates = baseRatesWith(given(recorded).state);
    expect(interestOn(balances, { ...terms, rates })).toMatchObject({
      periods: [
        { days: 1, baseRatePercent: '1.27', ratePercent: '6.27' },
        { days: 1, baseRatePercent: '1.52', ratePercent: '6.52' },
      ],
    });
    expect(baseRateOn(rates, '2027-01-01')).toBeUndefined();
    expect(record({ from: '2027-01-01', percent: '-0.10' }, '2027-01-02', recorded).outcome).toBe('accepted');
  });

  it('that is known is not changed, whether it came along or was recorded', () => {
    expectRefused(record({ from: '2023-07-01' }), 'BASE_RATE_KNOWN', { day: '2023-07-01', percent: '3.12' });
    expectRefused(record({ percent: '2.00' }, '2026-11-27', recorded), 'BASE_RATE_KNOWN', {
      day: '2026-07-01',
      percent: '1.52',
    });
  });

  it('is that of the next half-year, from its first day on, once it has begun', () => {
    for (const from of ['2027-01-01', '2026-07-02', '2026-08-01', '2016-01-01'])
      expectRefused(record({ from }), 'BASE_RATE_NOT_NEXT', { day: from, next: '2026-07-01' });
    expectRefused(record({}, '2026-06-30'), 'DAY_IN_FUTURE', { day: '2026-07-01' });
  });
});
