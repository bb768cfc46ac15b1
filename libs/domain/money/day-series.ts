import type { Day } from '../calendar/day.ts';
import type { Cents } from './cents.ts';

/**
 * A balance over the day axis: the totals after each day on which it changed, the newest day first. Immutable; what is
 * booked on the newest day costs the same however many days there are, what is booked earlier costs the days behind it.
 */
export interface DaySeries {
  readonly day: Day;
  /** Sum of all changes up to and including this day, cents. */
  readonly total: Cents;
  readonly earlier: DaySeries | undefined;
}

/** A balance on a day. */
export interface OnDay {
  readonly day: Day;
  readonly amount: Cents;
}

/** The series after a change that takes effect on a day. */
export function booked(series: DaySeries | undefined, day: Day, change: Cents): DaySeries {
  const later: DaySeries[] = [];
  let at = series;
  for (; at && at.day > day; at = at.earlier) later.push(at);
  const before = at?.day === day ? at.earlier : at;
  let result: DaySeries = { day, total: (at?.total ?? 0n) + change, earlier: before };
  for (let index = later.length - 1; index >= 0; index -= 1) {
    const one = later[index];
    if (one) result = { day: one.day, total: one.total + change, earlier: result };
  }
  return result;
}

/** The balance at the end of a day; 0 before the first. */
export function totalOn(series: DaySeries | undefined, day: Day): Cents {
  let at = series;
  while (at && at.day > day) at = at.earlier;
  return at?.total ?? 0n;
}

/** The balance after all that is booked, whenever it takes effect. */
export const totalOf = (series: DaySeries | undefined): Cents => series?.total ?? 0n;

/**
 * The lowest balance from a day on, with the first day on which it is that low (the tightest day): what may be taken away
 * on the day so that no day shows less than nothing.
 */
export function lowestFrom(series: DaySeries | undefined, day: Day): OnDay {
  let lowest: OnDay | undefined;
  let at = series;
  for (; at && at.day > day; at = at.earlier)
    if (lowest === undefined || at.total <= lowest.amount) lowest = { day: at.day, amount: at.total };
  const onDay = at?.total ?? 0n;
  return lowest === undefined || onDay <= lowest.amount ? { day, amount: onDay } : lowest;
}

/** The highest balance from a day on, with the first day on which it is that high. */
export function highestFrom(series: DaySeries | undefined, day: Day): OnDay {
  let highest: OnDay | undefined;
  let at = series;
  for (; at && at.day > day; at = at.earlier)
    if (highest === undefined || at.total >= highest.amount) highest = { day: at.day, amount: at.total };
  const onDay = at?.total ?? 0n;
  return highest === undefined || onDay >= highest.amount ? { day, amount: onDay } : highest;
}

/** The first day of the series. */
export function firstDayOf(series: DaySeries): Day {
  let at = series;
  while (at.earlier) at = at.earlier;
  return at.day;
}
