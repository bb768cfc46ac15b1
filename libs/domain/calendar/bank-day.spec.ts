import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bankDayFor, easterSunday, isBankDay } from './bank-day.ts';
import { fiscalYearOf } from './day.ts';

/** Easter Sundays as printed in calendars (Deutscher Wetterdienst/PTB tables; 2038 and 2000 are the latest and a leap year). */
const easterSundays = [
  '2000-04-23', '2001-04-15', '2002-03-31', '2003-04-20', '2004-04-11', '2005-03-27', '2006-04-16',
  '2007-04-08', '2008-03-23', '2009-04-12', '2010-04-04', '2011-04-24', '2012-04-08', '2013-03-31',
  '2014-04-20', '2015-04-05', '2016-03-27', '2017-04-16', '2018-04-01', '2019-04-21', '2020-04-12',
  '2021-04-04', '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28',
  '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13', '2032-03-28', '2033-04-17', '2034-04-09',
  '2035-03-25', '2036-04-13', '2037-04-05', '2038-04-25', '2039-04-10', '2040-04-01', '2050-04-10',
]; // prettier-ignore

const anyDay = fc
  .integer({ min: 0, max: 36_890 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());

describe('Easter Sunday', () => {
  it.each(easterSundays)('is on %s', (day) =>
    expect(easterSunday(Number(day.slice(0, 4))).toString()).toBe(day),
  );

  it('is always a Sunday from 22 March to 25 April', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const easter = easterSunday(year);
        expect(easter.dayOfWeek).toBe(7);
        const monthDay = easter.toString().slice(5);
        expect(monthDay >= '03-22' && monthDay <= '04-25').toBe(true);
      }),
    ));
});

describe('a bank day', () => {
  it.each([
    ['2023-01-01', 'New Year'],
    ['2024-01-01', 'New Year on a Monday'],
    ['2023-04-07', 'Good Friday'],
    ['2023-04-10', 'Easter Monday'],
    ['2023-05-01', 'Labour Day'],
    ['2023-12-25', 'Christmas Day'],
    ['2023-12-26', 'the day after Christmas'],
    ['2023-07-15', 'a Saturday'],
    ['2023-07-16', 'a Sunday'],
  ])('is not %s, %s', (day) => expect(isBankDay(day)).toBe(false));

  it.each(['2023-12-24', '2023-12-31'])('is not %s only because it is a Sunday', (day) =>
    expect(isBankDay(day)).toBe(false),
  );

  it.each(['2024-12-24', '2024-12-31', '2023-10-03', '2023-05-18', '2023-06-08', '2023-04-11'])(
    'may be %s: only the TARGET system counts, no other holiday',
    (day) => expect(isBankDay(day)).toBe(true),
  );
});

describe('what is due on a day when no bank works', () => {
  it.each([
    ['2023-07-15', '2023-07-17'],
    ['2023-04-07', '2023-04-11'],
    ['2023-05-01', '2023-05-02'],
    ['2023-12-23', '2023-12-27'],
    ['2023-01-01', '2023-01-02'],
    ['2023-12-30', '2023-12-29'],
    ['2023-12-31', '2023-12-29'],
    ['2023-12-29', '2023-12-29'],
  ])('due on %s is paid on %s', (due, paid) => expect(bankDayFor(due, '2023-01-01')).toBe(paid));

  it('is paid in the next year where no bank works in this one any more', () => {
    expect(bankDayFor('2023-12-31', '2023-12-29')).toBe('2023-12-29');
    expect(bankDayFor('2023-12-31', '2023-12-30')).toBe('2024-01-02');
    expect(bankDayFor('2023-12-30', '2024-03-01')).toBe('2023-12-29');
  });

  it('is paid on a bank day of the same year, the nearest in its direction; a bank day stays', () =>
    fc.assert(
      fc.property(anyDay, (due) => {
        const paid = bankDayFor(due, '2000-01-01');
        expect(isBankDay(paid)).toBe(true);
        expect(fiscalYearOf(paid)).toBe(fiscalYearOf(due));
        expect(bankDayFor(paid, '2000-01-01')).toBe(paid);
        const [first, last] = paid < due ? [paid, due] : [due, paid];
        for (
          let date = Temporal.PlainDate.from(first).add({ days: 1 });
          date.toString() < last;
          date = date.add({ days: 1 })
        )
          expect(isBankDay(date.toString())).toBe(false);
        expect(Math.abs(Temporal.PlainDate.from(due).until(paid).days)).toBeLessThanOrEqual(4);
      }),
    ));
});
