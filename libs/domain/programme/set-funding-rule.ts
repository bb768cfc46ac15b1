import { accepted, rejected, type Decision } from '../decision.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';

export interface SetFundingRule {
  readonly programme: string;
  /** Largest share of the project cost that a grant may have, in whole percent. */
  readonly shareMaxPercent: number;
  readonly reason: string;
}

/** Sets the share that a programme finances at most, such as the 90 % of Starke Heimat. A rule is data of its programme. */
export function setFundingRule(
  programme: Programme | undefined,
  { programme: code, shareMaxPercent, reason }: SetFundingRule,
): Decision<ProgrammeEvent, 'PROGRAMME_UNKNOWN' | 'SHARE_INVALID'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: code });
  if (!Number.isInteger(shareMaxPercent) || shareMaxPercent < 1 || shareMaxPercent > 100)
    return rejected('SHARE_INVALID', { shareMaxPercent });
  return accepted({ type: 'FundingRuleSet', data: { programme: code, shareMaxPercent, reason } });
}
