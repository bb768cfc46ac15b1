import type { Day } from '../calendar/day.ts';
import { refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { Source } from '../source.ts';
import { baseRateOn, nextHalfYear, percentOf } from './base-rate.ts';
import { baseRatesWith, type BaseRateEvent, type RecordedBaseRates } from './recorded-base-rates.ts';

export interface RecordBaseRate {
  /** 1 January or 1 July: the half-year after the last one that is known. */
  readonly from: Day;
  readonly percent: string;
  readonly source: Source;
  readonly recordedBy: string;
}

/**
 * Records the base rate that was announced for the next half-year (Basiszinssatz, BGB § 247), once that has begun. What is known is never
 * changed, for interest was calculated with it; and no half-year is left out.
 */
export function recordBaseRate(
  recorded: RecordedBaseRates | undefined,
  { from, percent, source, recordedBy }: RecordBaseRate,
  { today }: Pick<Dated, 'today'>,
): Decision<BaseRateEvent, 'BASE_RATE_KNOWN' | 'BASE_RATE_NOT_NEXT' | 'DAY_IN_FUTURE'> {
  const rates = baseRatesWith(recorded);
  const known = baseRateOn(rates, from);
  if (known) return rejected('BASE_RATE_KNOWN', { day: from, percent: percentOf(known.hundredths) });
  const next = nextHalfYear(rates.at(-1)?.from ?? from);
  if (from !== next) return rejected('BASE_RATE_NOT_NEXT', { day: from, next });
  return (
    refusedFuture(from, today) ??
    accepted({ type: 'BaseRateRecorded', data: { from, percent, source, recordedBy } })
  );
}
