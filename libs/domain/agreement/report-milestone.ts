import type { Day } from '../calendar/day.ts';
import { refusedBefore } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { agreementReference, type Agreement, type AgreementEvent } from './agreement.ts';
import { openMilestone, type MilestoneAddress } from './open-agreement.ts';
import type { UnusableAmount } from '../reasons.ts';

export interface ReportMilestone extends MilestoneAddress {
  /** What the provider invoices; all that is not accepted yet when absent. */
  readonly amount?: Cents;
  /** Invoice, protocol, or where to look. */
  readonly evidence: string;
  readonly reportedOn: Day;
  readonly reportedBy: string;
}

/**
 * Records that a milestone, or a part of it, was delivered and invoiced, on no day before it was agreed. Another person
 * accepts it.
 */
export function reportMilestone(
  existing: Agreement | undefined,
  command: ReportMilestone,
): Decision<
  AgreementEvent,
  | UnusableAmount
  | 'AGREEMENT_STATE'
  | 'AGREEMENT_UNKNOWN'
  | 'DAY_BEFORE_CAUSE'
  | 'MILESTONE_EXCEEDED'
  | 'MILESTONE_STATE'
  | 'MILESTONE_UNKNOWN'
> {
  const open = openMilestone(existing, command);
  if ('outcome' in open) return open;
  const { agreement, milestone } = open;
  const { milestoneId, evidence, reportedOn, reportedBy } = command;
  if (milestone.report)
    return rejected('MILESTONE_STATE', { milestoneId, state: 'REPORTED', amount: milestone.amount });
  const left = milestone.amount - milestone.accepted;
  if (left === 0n)
    return rejected('MILESTONE_STATE', { milestoneId, state: 'ACCEPTED', amount: milestone.amount });
  const amount = command.amount ?? left;
  const refused = refusedAmount(amount) ?? refusedBefore(reportedOn, milestone.agreedOn, 'MILESTONE', amount);
  if (refused) return refused;
  if (amount > left)
    return rejected('MILESTONE_EXCEEDED', { requested: amount, left, agreed: milestone.amount });
  return accepted({
    type: 'MilestoneReported',
    data: { ...agreementReference(agreement), milestoneId, amount, evidence, reportedOn, reportedBy },
  });
}
