import { accepted, rejected, type Decision } from '../decision.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';

export interface SetSecondPersonRule {
  readonly programme: string;
  readonly required: boolean;
  readonly reason: string;
}

/**
 * Says whether a second person must confirm what is enacted, supplemented, consented to, transferred, blocked, released, carried
 * over, closed and reopened on the programme's lines (Vier-Augen-Prinzip). Unless it is set, one person with the role does. Lifting the rule is such an act itself.
 */
export function setSecondPersonRule(
  programme: Programme | undefined,
  { programme: code, required, reason }: SetSecondPersonRule,
): Decision<ProgrammeEvent, 'PROGRAMME_UNKNOWN'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: code });
  return accepted({ type: 'SecondPersonRuleSet', data: { programme: code, required, reason } });
}
