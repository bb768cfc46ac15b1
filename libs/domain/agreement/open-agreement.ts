import { rejected, type Rejected } from '../decision.ts';
import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { Agreement, AgreementEvent, Milestone } from './agreement.ts';

/** What a decision on an agreement does to the budget line of its milestone: both or neither. */
export interface AgreementDecision {
  readonly outcome: 'accepted';
  readonly line: readonly BudgetLineEvent[];
  readonly agreement: readonly AgreementEvent[];
}

/** The agreement while it runs, or its refusal. */
export function runningAgreement(
  agreement: Agreement | undefined,
  caseNumber: string,
): Agreement | Rejected<never, 'AGREEMENT_STATE' | 'AGREEMENT_UNKNOWN'> {
  if (!agreement) return rejected('AGREEMENT_UNKNOWN', { caseNumber });
  return agreement.ended
    ? rejected('AGREEMENT_STATE', { caseNumber, state: 'ENDED', amount: agreement.amount })
    : agreement;
}

export interface MilestoneAddress {
  readonly caseNumber: string;
  readonly milestoneId: string;
}

/** A milestone that is not closed, with its running agreement, or the refusal. */
export function openMilestone(
  existing: Agreement | undefined,
  { caseNumber, milestoneId }: MilestoneAddress,
):
  | { readonly agreement: Agreement; readonly milestone: Milestone }
  | Rejected<never, 'AGREEMENT_STATE' | 'AGREEMENT_UNKNOWN' | 'MILESTONE_STATE' | 'MILESTONE_UNKNOWN'> {
  const agreement = runningAgreement(existing, caseNumber);
  if ('outcome' in agreement) return agreement;
  const milestone = agreement.milestones.get(milestoneId);
  if (!milestone) return rejected('MILESTONE_UNKNOWN', { caseNumber, milestoneId });
  if (milestone.closed)
    return rejected('MILESTONE_STATE', { milestoneId, state: 'CLOSED', amount: milestone.amount });
  return { agreement, milestone };
}
