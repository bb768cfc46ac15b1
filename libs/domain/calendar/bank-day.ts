import { fiscalYearOf, type Day } from './day.ts';

/** Fixed closing days of the TARGET system (T2), `MM-DD`: New Year's Day, Labour Day and the two days of Christmas. */
const fixedClosingDays = new Set(['01-01', '05-01', '12-25', '12-26']);

/** A day on which banks pay: no Saturday, no Sunday, no closing day of the TARGET system (ECB, long-term calendar of 2000). */
export function isBankDay(day: Day): boolean {
  const date = Temporal.PlainDate.from(day);
  if (date.dayOfWeek > 5 || fixedClosingDays.has(day.slice(5))) return false;
  const easter = easterSunday(date.year);
  return !date.equals(easter.subtract({ days: 2 })) && !date.equals(easter.add({ days: 1 }));
}

/**
 * The day on which a payment due on a day is made: on a day when no bank works, the next one on which they do
 * (BGB § 193); where that would be in the next year, the last one before, as the year's funds pay in the year,
 * unless that one has gone by.
 */
export function bankDayFor(due: Day, today: Day): Day {
  const next = bankDayFrom(due, 1);
  if (fiscalYearOf(next) === fiscalYearOf(due)) return next;
  const last = lastBankDayBy(due);
  return last < today && today <= due ? next : last;
}

/** The day itself, or else the last one before it on which banks work. */
export const lastBankDayBy = (day: Day): Day => bankDayFrom(day, -1);

function bankDayFrom(day: Day, step: 1 | -1): Day {
  let date = Temporal.PlainDate.from(day);
  while (!isBankDay(date.toString())) date = date.add({ days: step });
  return date.toString();
}

/** Easter Sunday of a Gregorian year: the formula of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
