import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { booked, firstDayOf, lowestFrom, totalOf, totalOn, type DaySeries } from './day-series.ts';

const days = ['2023-12-30', '2023-12-31', '2024-01-01', '2024-02-29', '2024-03-31', '2024-10-27'] as const;
const change = fc.record({ day: fc.constantFrom(...days), amount: fc.bigInt({ min: -9n, max: 9n }) });
const changes = fc.array(change, { minLength: 1, maxLength: 20 });

const seriesOf = (all: readonly { readonly day: string; readonly amount: bigint }[]): DaySeries | undefined =>
  all.reduce<DaySeries | undefined>((series, { day, amount }) => booked(series, day, amount), undefined);
const naiveOn = (all: readonly { readonly day: string; readonly amount: bigint }[], on: string): bigint =>
  all.filter(({ day }) => day <= on).reduce((sum, { amount }) => sum + amount, 0n);

describe('a balance over days', () => {
  it('is on each day the sum of what took effect by then, in whatever order it was booked', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const series = seriesOf(all);
        for (const day of ['2023-01-01', ...days, '2025-01-01'])
          expect(totalOn(series, day)).toBe(naiveOn(all, day));
        expect(totalOf(series)).toBe(naiveOn(all, '9999-12-31'));
        expect(series && firstDayOf(series)).toBe(all.map(({ day }) => day).sort()[0]);
      }),
    );
  });

  it('is lowest from a day on where the least is left, and names the first such day', () => {
    fc.assert(
      fc.property(changes, fc.constantFrom('2023-01-01', ...days, '2025-01-01'), (all, from) => {
        const lowest = lowestFrom(seriesOf(all), from);
        const later = [from, ...days.filter((day) => day > from)];
        const least = later.map((day) => naiveOn(all, day)).reduce((a, b) => (b < a ? b : a));
        expect(lowest).toEqual({ amount: least, day: later.find((day) => naiveOn(all, day) === least) });
      }),
    );
  });

  it('leaves earlier versions of itself as they were', () => {
    const before = booked(booked(undefined, '2024-01-01', 5n), '2024-03-31', -2n);
    const after = booked(before, '2023-12-31', 10n);
    expect([totalOf(before), totalOf(after), totalOn(before, '2023-12-31')]).toEqual([3n, 13n, 0n]);
    expect(lowestFrom(undefined, '2024-01-01')).toEqual({ amount: 0n, day: '2024-01-01' });
  });
});
