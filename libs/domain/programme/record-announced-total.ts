import { accepted, rejected, type Decision } from '../decision.ts';
import { centsMax } from '../money/cents.ts';
import type { AnnouncedTotal, Programme, ProgrammeEvent } from './programme.ts';
import type { UnusableAmount } from '../reasons.ts';

export type RecordAnnouncedTotal = AnnouncedTotal;

export const announcedPeriodPattern = /^(2\d{3})(?:\+|-(2\d{3}))?$/;

/** True for `2020`, `2020-2024` (ascending) and `2019+`. */
export function isAnnouncedPeriod(text: string): boolean {
  const match = announcedPeriodPattern.exec(text);
  return match !== null && (match[2] === undefined || Number(match[2]) > Number(match[1]));
}

/** Records a published sum that is not split into years, such as the almost 17 million for the Digitalisierungsfabriken. */
export function recordAnnouncedTotal(
  programme: Programme | undefined,
  command: RecordAnnouncedTotal,
): Decision<ProgrammeEvent, UnusableAmount | 'ALREADY_EXISTS' | 'PERIOD_INVALID' | 'PROGRAMME_UNKNOWN'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: command.programme });
  if (programme.announcedTotals.has(command.totalId))
    return rejected('ALREADY_EXISTS', { what: `Gesamtsumme ${command.totalId}` });
  if (!isAnnouncedPeriod(command.period))
    return rejected('PERIOD_INVALID', {
      of: 'ANNOUNCED_TOTAL',
      period: command.period,
      amount: command.amount,
    });
  if (command.amount <= 0n) return rejected('AMOUNT_NOT_POSITIVE', { amount: command.amount });
  if (command.amount > centsMax)
    return rejected('AMOUNT_OUT_OF_RANGE', { amount: command.amount, largest: centsMax });
  return accepted({ type: 'AnnouncedTotalRecorded', data: command });
}
