import { fiscalYearOf, type Day } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, rejectedOnRecord, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { refusedWithoutReason } from '../partial-decision.ts';
import { agreementReference, type Agreement, type AgreementEvent } from './agreement.ts';
import { nextShares } from './allocation.ts';
import { openMilestone, type MilestoneAddress } from './open-agreement.ts';
import type { UnusableAmount } from '../reasons.ts';

export interface AcceptMilestone extends MilestoneAddress {
  /** What is accepted of the report; all of it when absent. */
  readonly amount?: Cents;
  /** Of a partial acceptance. */
  readonly reason?: string;
  readonly acceptedOn: Day;
  readonly acceptedBy: string;
}

export interface SendMilestoneBack extends MilestoneAddress {
  readonly reason: string;
  readonly sentBackBy: string;
}

/**
 * Accepts what was reported of a milestone (Abnahme), in full or in part, and allocates it to the beneficiaries: the
 * shares of all acceptances together follow their sum. On no day before the report, and not by the person who reported it;
 * the attempt is on record.
 */
export function acceptMilestone(
  existing: Agreement | undefined,
  command: AcceptMilestone,
): Decision<
  AgreementEvent,
  | UnusableAmount
  | 'AGREEMENT_STATE'
  | 'AGREEMENT_UNKNOWN'
  | 'DAY_BEFORE_CAUSE'
  | 'FOUR_EYES'
  | 'MILESTONE_EXCEEDED'
  | 'MILESTONE_STATE'
  | 'MILESTONE_UNKNOWN'
  | 'REASON_MISSING'
> {
  const open = openMilestone(existing, command);
  if ('outcome' in open) return open;
  const { agreement, milestone } = open;
  const { milestoneId, reason, acceptedOn, acceptedBy } = command;
  const { report, budget } = milestone;
  if (!report)
    return rejected('MILESTONE_STATE', { milestoneId, state: 'NOT_REPORTED', amount: milestone.amount });
  if (report.reportedBy === acceptedBy) {
    const attempt = { action: 'ACCEPT', earlierPart: 'REPORTED' } as const;
    const { caseNumber } = agreement;
    return rejectedOnRecord(
      {
        type: 'AgreementFourEyesViolationRefused',
        data: { ...agreementReference(agreement), milestoneId, ...attempt, attemptedBy: acceptedBy },
      },
      'FOUR_EYES',
      { caseNumber, ...attempt },
    );
  }
  const amount = command.amount ?? report.amount;
  const refused = refusedAmount(amount) ?? refusedBefore(acceptedOn, report.reportedOn, 'MILESTONE', amount);
  if (refused) return refused;
  if (amount > report.amount)
    return rejected('MILESTONE_EXCEEDED', {
      requested: amount,
      left: report.amount,
      agreed: milestone.amount,
    });
  const unexplained = refusedWithoutReason(amount, report.amount, reason);
  if (unexplained) return unexplained;
  return accepted({
    type: 'MilestoneAccepted',
    data: {
      ...agreementReference(agreement),
      milestoneId,
      programme: agreement.programme,
      ...(!budget && agreement.frameId !== undefined && { frameId: agreement.frameId }),
      amount,
      fiscalYear: budget?.fiscalYear ?? fiscalYearOf(acceptedOn),
      shares: nextShares(amount, agreement.allocation, agreement.acceptedShares),
      ...(reason !== undefined && { reason }),
      acceptedOn,
      acceptedBy,
    },
  });
}

/** Sends a report back to whoever made it; the milestone may be reported anew. */
export function sendMilestoneBack(
  existing: Agreement | undefined,
  command: SendMilestoneBack,
  { on }: Dated,
): Decision<
  AgreementEvent,
  'AGREEMENT_STATE' | 'AGREEMENT_UNKNOWN' | 'DAY_BEFORE_CAUSE' | 'MILESTONE_STATE' | 'MILESTONE_UNKNOWN'
> {
  const open = openMilestone(existing, command);
  if ('outcome' in open) return open;
  const { agreement, milestone } = open;
  const { milestoneId, reason, sentBackBy } = command;
  if (!milestone.report)
    return rejected('MILESTONE_STATE', { milestoneId, state: 'NOT_REPORTED', amount: milestone.amount });
  const early = refusedBefore(on, milestone.report.reportedOn, 'MILESTONE', milestone.report.amount);
  if (early) return early;
  return accepted({
    type: 'MilestoneSentBack',
    data: { ...agreementReference(agreement), milestoneId, reason, sentBackBy },
  });
}
