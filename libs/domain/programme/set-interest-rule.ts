import { accepted, rejected, type Decision } from '../decision.ts';
import type { DayCount } from '../interest/interest.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';

export interface SetInterestRule {
  readonly programme: string;
  readonly dayCount: DayCount;
  readonly reason: string;
}

/** Says how the days of interest are counted in the programme (HVwVfG § 49a leaves it open). It holds for what is claimed back from then on. */
export function setInterestRule(
  programme: Programme | undefined,
  { programme: code, dayCount, reason }: SetInterestRule,
): Decision<ProgrammeEvent, 'PROGRAMME_UNKNOWN'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: code });
  return accepted({ type: 'InterestRuleSet', data: { programme: code, dayCount, reason } });
}
