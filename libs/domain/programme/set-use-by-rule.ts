import { accepted, rejected, type Decision } from '../decision.ts';
import type { UseByRule } from '../use-of-funds/use-figures.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';

export interface SetUseByRule extends UseByRule {
  readonly programme: string;
  readonly reason: string;
}

/** Says within how many months what is paid of the programme's grants is to be used (VV zu § 44 LHO), and from when late use bears interest. */
export function setUseByRule(
  programme: Programme | undefined,
  { programme: code, months, interestFrom, reason }: SetUseByRule,
): Decision<ProgrammeEvent, 'PROGRAMME_UNKNOWN'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: code });
  return accepted({ type: 'UseByRuleSet', data: { programme: code, months, interestFrom, reason } });
}
