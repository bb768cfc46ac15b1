import { accepted, rejected, type Decision } from '../decision.ts';
import type { Programme } from '../programme/programme.ts';
import type { BudgetActEvent } from './budget-act.ts';

export interface ProposeRuleLifting {
  readonly budgetActId: string;
  readonly programme: string;
  readonly reason: string;
  readonly proposedBy: string;
}

/** Proposes that the programme no longer asks for a second person; a second person must confirm that, too. */
export function proposeRuleLifting(
  programme: Programme | undefined,
  { budgetActId, programme: code, reason, proposedBy }: ProposeRuleLifting,
): Decision<BudgetActEvent, 'PROGRAMME_UNKNOWN'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: code });
  return accepted({
    type: 'RuleLiftingProposed',
    data: {
      budgetActId,
      act: 'RULE_LIFTING',
      programme: code,
      reason,
      proposedBy,
      synthetic: programme.synthetic,
    },
  });
}
