import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayAt, endOfDayMs, fiscalYearOf, isDay, startOfDayMs } from './day.ts';

const anyInstantMs = fc.integer({ min: Date.UTC(2000, 0, 2), max: Date.UTC(2100, 11, 30) });

describe('the day', () => {
  it('is the one in Berlin: 31.01.2023 23:30 UTC is 01.02.2023', () => {
    expect(dayAt(Date.UTC(2023, 0, 31, 23, 30))).toBe('2023-02-01');
    expect(dayAt(Date.UTC(2023, 0, 31, 22, 59, 59, 999))).toBe('2023-01-31');
  });

  it('decides the fiscal year: the last hour of UTC belongs to the next one', () => {
    expect(fiscalYearOf(dayAt(Date.UTC(2023, 11, 31, 23)))).toBe(2024);
  });

  it('begins an hour earlier in UTC while summer time lasts', () => {
    expect(dayAt(Date.UTC(2023, 5, 30, 22))).toBe('2023-07-01');
    expect(dayAt(Date.UTC(2023, 5, 30, 21, 59))).toBe('2023-06-30');
  });

  it('has 23 hours when summer time begins and 25 when it ends', () => {
    const hoursOf = (day: string): number => (endOfDayMs(day) + 1 - startOfDayMs(day)) / 3_600_000;
    expect(['2023-03-26', '2023-06-30', '2023-10-29'].map(hoursOf)).toEqual([23, 24, 25]);
  });

  it('of an instant always begins before it and ends after it, in whatever order instants are asked for', () => {
    fc.assert(
      fc.property(anyInstantMs, anyInstantMs, (first, second) => {
        for (const instantMs of [first, second, first]) {
          const day = dayAt(instantMs);
          expect(startOfDayMs(day)).toBeLessThanOrEqual(instantMs);
          expect(endOfDayMs(day)).toBeGreaterThanOrEqual(instantMs);
        }
      }),
    );
  });

  it.each([
    '2023-02-29',
    '2024-02-30',
    '2023-00-10',
    '2023-13-01',
    '2023-1-1',
    '1899-12-31',
    '9999-01-01',
    '2023-06-31',
    '',
    'heute',
  ])('is not %j', (text) => expect(isDay(text)).toBe(false));

  it.each(['2024-02-29', '2000-01-01', '2100-12-31'])('may be %s', (text) => expect(isDay(text)).toBe(true));
});
