import { describe, expect, it } from '@jest/globals';
import { forecastConsumption } from './forecast-consumption.ts';

const line = { fiscalYear: 2023, committed: 39_250_000n, paid: 298_000_000n, authorised: 390_000_000n };

describe('the forecast of a line’s consumption at the end of its year', () => {
  it('is payments at the rate so far where they come to more than what is bound', () => {
    // 2,980,000.00 × 365 ÷ 300 = 3,625,666.666…
    expect(forecastConsumption(line, '2023-10-27')).toEqual({
      forecast: 362_566_667n,
      follows: 'RATE',
      bound: 337_250_000n,
      atRate: 362_566_667n,
      daysPassed: 300,
      daysOfYear: 365,
      shortfall: 0n,
    });
  });

  it('says what is missing where the rate goes beyond what the year may spend', () =>
    expect(forecastConsumption(line, '2023-06-30')).toMatchObject({
      forecast: 600_939_227n,
      daysPassed: 181,
      shortfall: 210_939_227n,
    }));

  it('is what is bound where payments lag behind, and before the year has begun', () => {
    expect(forecastConsumption({ ...line, paid: 100n }, '2023-06-30')).toMatchObject({
      forecast: 39_250_100n,
      follows: 'BOUND',
      atRate: 202n,
    });
    const before = forecastConsumption({ ...line, paid: 0n }, '2022-12-31');
    expect(before).toMatchObject({ forecast: 39_250_000n, follows: 'BOUND', daysPassed: 0 });
    expect(before).not.toHaveProperty('atRate');
  });

  it('is what was consumed on the last day and after it, also of a leap year', () => {
    for (const day of ['2024-12-31', '2025-03-01'])
      expect(forecastConsumption({ ...line, fiscalYear: 2024 }, day)).toMatchObject({
        forecast: 337_250_000n,
        atRate: 298_000_000n,
        daysPassed: 366,
        daysOfYear: 366,
      });
  });

  it('of more that came back than was paid is rounded the same way', () =>
    expect(forecastConsumption({ ...line, committed: 0n, paid: -100n }, '2023-06-30')).toMatchObject({
      bound: -100n,
      atRate: -202n,
      forecast: -100n,
    }));
});
