import { isDay, type Day } from '../calendar/day.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import { baseRateOn, nextHalfYear, percentOf, type BaseRates } from './base-rate.ts';

/**
 * How the days of interest are counted: as the calendar has them over 365 or 360, or in months of 30 days over 360 (30E/360). The law
 * leaves it open, so it is a setting.
 */
export const dayCounts = ['ACT_365', 'ACT_360', '30_360'] as const;
export type DayCount = (typeof dayCounts)[number];

/** An amount that is owed from a day on, until the day on which it is no more; that day bears no interest. */
export interface Balance {
  readonly amount: Cents;
  readonly from: Day;
  readonly until: Day;
}

/** Interest of one balance at one rate. */
export interface InterestPeriod extends Balance {
  readonly days: number;
  /** Percent per year, two decimals. */
  readonly baseRatePercent: string;
  readonly ratePercent: string;
  /** Not rounded to the cent: euros with six decimals, the rest cut off. The sum alone is rounded. */
  readonly unrounded: string;
}

export interface Interest {
  /** Rounded once, half a cent up. */
  readonly amount: Cents;
  readonly dayCount: DayCount;
  readonly periods: readonly InterestPeriod[];
}

/** Five percentage points above the base rate per year (HVwVfG § 49a (3), (4)), in hundredths of a percent. */
export const pointsAboveBase = 500n;

/** Days from one day until another, the last excluded, as the day count has them. */
export function daysOfInterest(from: Day, until: Day, dayCount: DayCount): number {
  if (until <= from) return 0;
  if (dayCount !== '30_360') return Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days;
  return monthsOfThirty(until) - monthsOfThirty(from);
}

const monthsOfThirty = (day: Day): number =>
  Number(day.slice(0, 4)) * 360 + Number(day.slice(5, 7)) * 30 + Math.min(Number(day.slice(8, 10)), 30);

/**
 * Interest on what was owed when (HVwVfG § 49a), by half-year of the base rate. Refuses a half-year that the table does not have.
 * @throws RangeError for a balance below zero, or days that do not exist.
 */
export function interestOn(
  balances: readonly Balance[],
  { rates, dayCount }: { readonly rates: BaseRates; readonly dayCount: DayCount },
): Interest | Rejected<never, 'BASE_RATE_UNKNOWN'> {
  const yearDays = dayCount === 'ACT_365' ? 365n : 360n;
  /** Of a year's day count times a hundred percent in hundredths. */
  const fraction = yearDays * 10_000n;
  const periods: InterestPeriod[] = [];
  let sum = 0n;
  for (const { amount, from, until } of balances) {
    if (amount < 0n) throw new RangeError('Interest is on an amount that is not negative.');
    if (!isDay(from) || !isDay(until)) throw new RangeError('Interest is between days that exist.');
    if (amount === 0n) continue;
    for (let begin = from; begin < until;) {
      const rate = baseRateOn(rates, begin);
      if (!rate) return rejected('BASE_RATE_UNKNOWN', { day: begin, amount });
      const next = nextHalfYear(begin);
      const end = next < until ? next : until;
      const days = daysOfInterest(begin, end, dayCount);
      const yearly = rate.hundredths + pointsAboveBase;
      const hundredths = yearly > 0n ? yearly : 0n;
      const owed = amount * BigInt(days) * hundredths;
      sum += owed;
      periods.push({
        amount,
        from: begin,
        until: end,
        days,
        baseRatePercent: percentOf(rate.hundredths),
        ratePercent: percentOf(hundredths),
        unrounded: sixDecimals(owed, fraction),
      });
      begin = end;
    }
  }
  return { amount: (2n * sum + fraction) / (2n * fraction), dayCount, periods };
}

/** Interest for the days whose base rate is known. */
export interface KnownInterest extends Interest {
  /** The first day that bears interest at a rate that is not known; what is told ends before it. */
  readonly rateUnknownFrom?: Day;
}

/** The same where it is told instead of decided on: up to the first day without a base rate, which is named. */
export function knownInterestOn(
  balances: readonly Balance[],
  terms: { readonly rates: BaseRates; readonly dayCount: DayCount },
): KnownInterest {
  const interest = interestOn(balances, terms);
  if (!('outcome' in interest)) return interest;
  const { day } = interest.rejection.figures;
  const before = balances
    .filter(({ from }) => from < day)
    .map(({ until, ...balance }) => ({ ...balance, until: until < day ? until : day }));
  // Another balance may bear interest without a rate even earlier.
  return { rateUnknownFrom: day, ...knownInterestOn(before, terms) };
}

/** Euros with six decimals of a fraction of cents. */
function sixDecimals(numerator: bigint, denominator: bigint): string {
  const digits = ((numerator * 10_000n) / denominator).toString().padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}
