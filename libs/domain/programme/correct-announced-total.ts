import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import { firstDayOf, highestFrom } from '../money/day-series.ts';
import { firstDayOfPeriod, type Programme, type ProgrammeEvent } from './programme.ts';
import { isAnnouncedPeriod, type RecordAnnouncedTotal } from './record-announced-total.ts';
import type { UnusableAmount } from '../reasons.ts';

/** All that is on record of the total, as it is right; its programme and id stay. */
export interface CorrectAnnouncedTotal extends RecordAnnouncedTotal {
  readonly reason: string;
}

/** Corrects an announced total. A frame stays at least as large as what agreements have bound of it, and begins no later. */
export function correctAnnouncedTotal(
  programme: Programme | undefined,
  command: CorrectAnnouncedTotal,
): Decision<
  ProgrammeEvent,
  UnusableAmount | 'FRAME_BOUND' | 'PERIOD_INVALID' | 'PROGRAMME_UNKNOWN' | 'TOTAL_UNKNOWN'
> {
  const { programme: code, totalId, period, kind, amount } = command;
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: code });
  if (!programme.announcedTotals.has(totalId)) return rejected('TOTAL_UNKNOWN', { programme: code, totalId });
  if (!isAnnouncedPeriod(period))
    return rejected('PERIOD_INVALID', { of: 'ANNOUNCED_TOTAL', period, amount });
  const refused = refusedAmount(amount);
  if (refused) return refused;
  const series = programme.frames.get(totalId)?.bound;
  if (series) {
    const since = firstDayOf(series);
    const { amount: bound } = highestFrom(series, since);
    if (bound > 0n && (kind !== 'FRAME' || amount < bound || firstDayOfPeriod(period) > since))
      return rejected('FRAME_BOUND', { programme: code, totalId, requested: amount, period, bound, since });
  }
  return accepted({ type: 'AnnouncedTotalCorrected', data: command });
}
