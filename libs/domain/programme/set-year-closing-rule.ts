import { accepted, rejected, type Decision } from '../decision.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';
import type { DayOfYear } from './year-closing-rule.ts';

export interface SetYearClosingRule {
  readonly programme: string;
  /** Of the year after; absent to leave closing to people again. */
  readonly closesOn?: DayOfYear;
  readonly reason: string;
}

/** Lets the lines of a programme be closed by themselves on a day of the following year (LHO § 76); off unless set. */
export function setYearClosingRule(
  programme: Programme | undefined,
  { programme: code, closesOn, reason }: SetYearClosingRule,
): Decision<ProgrammeEvent, 'PROGRAMME_UNKNOWN'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: code });
  return accepted({
    type: 'YearClosingRuleSet',
    data: { programme: code, ...(closesOn !== undefined && { closesOn }), reason },
  });
}
