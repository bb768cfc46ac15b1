import { fiscalYearOf, type Day, type FiscalYear } from '../calendar/day.ts';
import type { Cents } from '../money/cents.ts';

/** A line as it stands on a day; amounts are integer cents. */
export interface ConsumedSoFar {
  readonly fiscalYear: FiscalYear;
  /** Open commitments. */
  readonly committed: Cents;
  readonly paid: Cents;
  /** What the year may spend. */
  readonly authorised: Cents;
}

/** What a line will have consumed at the end of its year, with all that it was reckoned from. */
export interface ConsumptionForecast {
  readonly forecast: Cents;
  /** The greater of both, whose reckoning holds. */
  readonly follows: 'BOUND' | 'RATE';
  /** Paid, and bound already: that much is spent in any case. */
  readonly bound: Cents;
  /** Paid, if it goes on at the rate so far; absent before the year has begun. */
  readonly atRate?: Cents;
  /** Days of the year that have passed, the day itself among them. */
  readonly daysPassed: number;
  readonly daysOfYear: number;
  /** By how much the forecast exceeds what the year may spend; 0 where it does not. */
  readonly shortfall: Cents;
}

/**
 * Forecast of a line's consumption at year end: the greater of what is paid and bound already, and of payments that go on at the
 * rate so far: paid × days of the year ÷ days passed, rounded to the nearest cent. After the year it is what was consumed.
 */
export function forecastConsumption(
  { fiscalYear, committed, paid, authorised }: ConsumedSoFar,
  asOf: Day,
): ConsumptionForecast {
  const first = Temporal.PlainDate.from({ year: fiscalYear, month: 1, day: 1 });
  const daysOfYear = first.daysInYear;
  const year = fiscalYearOf(asOf);
  const daysPassed =
    year < fiscalYear ? 0 : year > fiscalYear ? daysOfYear : Temporal.PlainDate.from(asOf).dayOfYear;
  const bound = committed + paid;
  const atRate = daysPassed === 0 ? undefined : rounded(paid * BigInt(daysOfYear), BigInt(daysPassed));
  const follows = atRate !== undefined && atRate > bound ? 'RATE' : 'BOUND';
  const forecast = follows === 'RATE' ? (atRate ?? bound) : bound;
  return {
    forecast,
    follows,
    bound,
    ...(atRate !== undefined && { atRate }),
    daysPassed,
    daysOfYear,
    shortfall: forecast > authorised ? forecast - authorised : 0n,
  };
}

/** To the nearest, half away from zero; what came back may be more than what was paid. */
function rounded(dividend: bigint, divisor: bigint): bigint {
  const half = dividend < 0n ? -divisor : divisor;
  return (2n * dividend + half) / (2n * divisor);
}
