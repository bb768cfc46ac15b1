import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayBeside, dayOfYearText, dayText, parseDay, parseDayOfYear, parseStatedOn } from './day.ts';

const days = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2100, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('when a source was published', () => {
  it.each([
    ['31.01.2023', '2023-01-31'],
    ['310123', '2023-01-31'],
    ['01.2023', '2023-01'],
    ['1.2023', '2023-01'],
    ['2023', '2023'],
    ['2023-01', '2023-01'],
    ['13.2023', undefined],
    ['bald', undefined],
  ])('is taken from »%s«', (text, stated) => {
    expect(parseStatedOn(text, 2024)).toBe(stated);
  });
});

describe('a day that every year has', () => {
  it.each([
    ['31.03.', '03-31'],
    ['31.3', '03-31'],
    ['3103', '03-31'],
    ['03-31', '03-31'],
    ['29.02.', undefined],
    ['31.04.', undefined],
    ['', undefined],
  ])('is taken from »%s«', (text, day) => {
    expect(parseDayOfYear(text)).toBe(day);
  });

  it('is shown as it is typed', () => {
    expect(dayOfYearText('03-31')).toBe('31.03.');
  });
});

describe('a day as people type it', () => {
  it.each([
    ['31.12.2023', '2023-12-31'],
    ['1.2.2023', '2023-02-01'],
    ['31.12.23', '2023-12-31'],
    ['311223', '2023-12-31'],
    ['31122023', '2023-12-31'],
    ['31.12.', '2024-12-31'],
    ['31.12', '2024-12-31'],
    ['3112', '2024-12-31'],
    [' 1. 2. 2023 ', '2023-02-01'],
    ['2023-12-31', '2023-12-31'],
    ['29.2.', '2024-02-29'],
  ])('takes »%s«, where 2024 is the year shown', (text, iso) => {
    expect(parseDay(text, 2024)).toBe(iso);
  });

  it.each([
    '',
    '31',
    '31.',
    '31.02.2023',
    '29.2.2023',
    '32.1.2023',
    '1.13.2023',
    '31.12.1999',
    '31.12.202',
    'heute',
  ])('takes »%s« for none', (text) => {
    expect(parseDay(text, 2023)).toBeUndefined();
  });

  it('reads every day that it shows, with and without its points', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 2000, max: 2100 }), (iso, year) => {
        expect(parseDay(dayText(iso), year)).toBe(iso);
        expect(parseDay(dayText(iso).replaceAll('.', ''), year)).toBe(iso);
        expect(parseDay(dayText(iso).slice(0, 6), Number(iso.slice(0, 4)))).toBe(iso);
      }),
    );
  });

  it('steps from day to day, and stays in the years of the ledger', () => {
    expect(dayBeside('2023-12-31', 1)).toBe('2024-01-01');
    expect(dayBeside('2024-03-01', -1)).toBe('2024-02-29');
    expect(dayBeside('2100-12-31', 1)).toBe('2100-12-31');
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 40 }), (iso, steps) => {
        const there = dayBeside(iso, steps);
        if (there !== iso) expect(dayBeside(there, -steps)).toBe(iso);
      }),
    );
  });
});
