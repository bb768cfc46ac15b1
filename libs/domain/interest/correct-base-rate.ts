import { accepted, rejected, type Decision } from '../decision.ts';
import { percentOf } from './base-rate.ts';
import type { RecordBaseRate } from './record-base-rate.ts';
import { baseRatesWith, type BaseRateEvent, type RecordedBaseRates } from './recorded-base-rates.ts';

export interface CorrectBaseRate extends Omit<RecordBaseRate, 'recordedBy'> {
  readonly reason: string;
  readonly correctedBy: string;
}

/**
 * Corrects the base rate of a half-year that is known (BGB § 247), with the announcement that says so and a reason. Interest is calculated with it from
 * then on; what was paid, remitted or claimed at the earlier one stays as it was decided, and what was known before is shown as it was known.
 */
export function correctBaseRate(
  recorded: RecordedBaseRates | undefined,
  { from, percent, source, reason, correctedBy }: CorrectBaseRate,
): Decision<BaseRateEvent, 'BASE_RATE_KNOWN' | 'BASE_RATE_MISSING'> {
  const known = baseRatesWith(recorded).find((rate) => rate.from === from);
  if (!known) return rejected('BASE_RATE_MISSING', { day: from });
  const before = percentOf(known.hundredths);
  if (before === percent) return rejected('BASE_RATE_KNOWN', { day: from, percent });
  return accepted({
    type: 'BaseRateCorrected',
    data: { from, percent, before, source, reason, correctedBy },
  });
}
