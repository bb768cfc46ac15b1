import { describe, expect, it } from '@jest/globals';
import { expectRefused, specification } from '../testing/given.ts';
import { baseRateOn, percentOf } from './base-rate.ts';
import { correctBaseRate, type CorrectBaseRate } from './correct-base-rate.ts';
import { baseRatesWith, evolveBaseRates, type BaseRateEvent } from './recorded-base-rates.ts';

const { given } = specification(evolveBaseRates);
const source = { title: 'Bekanntgabe des Basiszinssatzes' };
const recorded: BaseRateEvent = {
  type: 'BaseRateRecorded',
  data: { from: '2026-07-01', percent: '1.52', source, recordedBy: 'kai' },
};
const correction = {
  from: '2026-07-01',
  percent: '1.25',
  source,
  reason: 'Zahlendreher',
  correctedBy: 'karin',
};
const corrected: BaseRateEvent = { type: 'BaseRateCorrected', data: { ...correction, before: '1.52' } };
const correct =
  (change: Partial<CorrectBaseRate> = {}) =>
  (state: Parameters<typeof correctBaseRate>[0]) =>
    correctBaseRate(state, { ...correction, ...change });
const rateOn = (day: string, ...events: readonly BaseRateEvent[]) => {
  const rate = baseRateOn(baseRatesWith(given(...events).state), day);
  return rate && percentOf(rate.hundredths);
};

describe('a base rate that was mistyped', () => {
  it('is corrected with what it was before; its half-year has one rate, the last', () => {
    given(recorded).when(correct()).then(corrected);
    expect(rateOn('2026-12-31', recorded)).toBe('1.52');
    expect(rateOn('2026-12-31', recorded, corrected)).toBe('1.25');
    expect(rateOn('2026-06-30', recorded, corrected)).toBe('1.27');
    expect(baseRatesWith(given(recorded, corrected).state)).toHaveLength(
      baseRatesWith(given(recorded).state).length,
    );
  });

  it('may have come along with the software', () =>
    given()
      .when(correct({ from: '2024-01-01', percent: '3.63' }))
      .then({
        type: 'BaseRateCorrected',
        data: { ...correction, from: '2024-01-01', percent: '3.63', before: '3.62' },
      }));

  it('is one that is known, and another one than before', () => {
    expectRefused(correct()(undefined), 'BASE_RATE_MISSING', { day: '2026-07-01' });
    expectRefused(correct({ percent: '1.52' })(given(recorded).state), 'BASE_RATE_KNOWN', {
      day: '2026-07-01',
      percent: '1.52',
    });
  });
});
