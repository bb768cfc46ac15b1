import { openOf, type BudgetLine } from '../budget-line/budget-line.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { giveUpFunds } from '../grant/give-up-funds.ts';
import { lesser, type Cents } from '../money/cents.ts';
import { agreementReference, isOnAgreement, type Agreement, type AgreementEvent } from './agreement.ts';
import { openMilestone, type AgreementDecision, type MilestoneAddress } from './open-agreement.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface CloseMilestone extends MilestoneAddress {
  readonly reason: string;
  readonly closedBy: string;
}

/**
 * Gives up what was not accepted of a milestone. Its funds go back to the agreement where that has bound the year, and stay bound
 * there; else they are free again. What was accepted stays payable.
 */
export function closeMilestone(
  {
    agreement: existing,
    line,
  }: { readonly agreement: Agreement | undefined; readonly line: BudgetLine | undefined },
  command: CloseMilestone,
  days: Dated,
):
  | AgreementDecision
  | Rejected<
      AgreementEvent,
      | NoLine
      | UnusableAmount
      | 'AGREEMENT_STATE'
      | 'AGREEMENT_UNKNOWN'
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'MILESTONE_STATE'
      | 'MILESTONE_UNKNOWN'
    > {
  const open = openMilestone(existing, command);
  if ('outcome' in open) return open;
  const { agreement, milestone } = open;
  const { milestoneId, reason, closedBy } = command;
  const released = milestone.amount - milestone.accepted;
  if (released === 0n)
    return rejected('MILESTONE_STATE', { milestoneId, state: 'ACCEPTED', amount: milestone.amount });
  const early = refusedBefore(days.on, milestone.lastActOn, 'MILESTONE', released);
  if (early) return early;
  const freed =
    milestone.budget && line && !isOnAgreement(agreement, milestone)
      ? giveUpFunds(
          line,
          [milestone.budget.commitmentId],
          stillBound(line, milestone.budget, released),
          reason,
          days,
        )
      : [];
  if ('outcome' in freed) return freed;
  return {
    outcome: 'accepted',
    line: freed,
    agreement: [
      {
        type: 'MilestoneClosed',
        data: { ...agreementReference(agreement), milestoneId, released, reason, closedBy },
      },
    ],
  };
}

/** What the end of its year has given up is not bound any more. */
function stillBound(
  line: BudgetLine,
  { commitmentId }: { readonly commitmentId: string },
  amount: Cents,
): Cents {
  const { releasedAtYearEnd = 0n } = line.commitments.get(commitmentId) ?? {};
  return releasedAtYearEnd > 0n ? lesser(amount, openOf(line, commitmentId)) : amount;
}
