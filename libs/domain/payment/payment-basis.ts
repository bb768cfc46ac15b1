import type { Agreement } from '../agreement/agreement.ts';
import type { AllocationRule } from '../agreement/allocation.ts';
import type { FiscalYear } from '../calendar/day.ts';
import { claimStanding } from '../claim/open-claim.ts';
import { grantStanding } from '../grant/open-grant.ts';
import type { Claim } from '../claim/claim.ts';
import { rejected, type Rejected } from '../decision.ts';
import { fundsOfGrant } from '../grant/award-years.ts';
import type { Grant } from '../grant/grant.ts';
import type { Cents } from '../money/cents.ts';
import { booked, type DaySeries } from '../money/day-series.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { PaymentBasisKind } from './payment-basis-kind.ts';

/**
 * What entitles to a payment: an approved claim, a drawdown of a grant, an accepted milestone of an agreement, or a commitment
 * that a controller made for no notice.
 */
export interface PaymentBasis {
  readonly kind: PaymentBasisKind;
  readonly caseNumber: string;
  /** The drawdown, milestone or commitment; the case number for a claim. */
  readonly basisId: string;
  readonly programme: string;
  /** Where the funds are committed; absent where a frame without year split carries them. */
  readonly budget?: { readonly line: string; readonly fiscalYear: FiscalYear };
  /** In each year that carries it. */
  readonly committed: readonly CommittedInYear[];
  readonly frameId?: string;
  /** Approved, drawn down or accepted, and from which day on. */
  readonly entitled: DaySeries;
  /** What all orders of the case may come to together, where the case may keep less than it has drawn down. */
  readonly ceiling?: Cents;
  readonly recipients: readonly RecipientKey[];
  /** The provider's, where the agreement names one. */
  readonly payeeId?: string;
  /** Allocates it to beneficiaries that are not paid themselves. */
  readonly allocation?: AllocationRule;
  readonly synthetic: boolean;
}

export interface CommittedInYear {
  readonly fiscalYear: FiscalYear;
  readonly commitmentIds: readonly string[];
}

/** @returns the refusal while the claim is not approved */
export function basisOfClaim(
  claim: Claim | undefined,
  caseNumber: string,
): PaymentBasis | Rejected<never, 'CLAIM_STATE' | 'CLAIM_UNKNOWN'> {
  if (!claim) return rejected('CLAIM_UNKNOWN', { caseNumber });
  const { approval, programme, line, fiscalYear, recipient, synthetic } = claim;
  if (!approval) return rejected('CLAIM_STATE', claimStanding(claim));
  return {
    kind: 'CLAIM',
    caseNumber,
    basisId: caseNumber,
    programme,
    budget: { line, fiscalYear },
    committed: [{ fiscalYear, commitmentIds: [approval.commitmentId] }],
    entitled: booked(undefined, approval.on, approval.amount),
    recipients: [recipient],
    synthetic,
  };
}

export function basisOfDrawdown(
  grant: Grant | undefined,
  caseNumber: string,
  drawdownId: string,
): PaymentBasis | Rejected<never, 'DRAWDOWN_UNKNOWN' | 'GRANT_STATE' | 'GRANT_UNKNOWN'> {
  if (!grant) return rejected('GRANT_UNKNOWN', { caseNumber });
  if (grant.state === 'REVOKED') return rejected('GRANT_STATE', grantStanding(grant));
  const drawdown = grant.drawdowns.get(drawdownId);
  if (!drawdown) return rejected('DRAWDOWN_UNKNOWN', { caseNumber, drawdownId });
  const { programme, line, fiscalYear, recipients, synthetic } = grant;
  return {
    kind: 'DRAWDOWN',
    caseNumber,
    basisId: drawdownId,
    programme,
    budget: { line, fiscalYear },
    committed: fundsOfGrant(grant),
    entitled: booked(undefined, drawdown.requestedOn, drawdown.amount),
    ceiling: [...grant.givenBack.values()].reduce(
      (sum, amount) => sum + amount,
      grant.entitled + grant.claimedBack,
    ),
    recipients,
    synthetic,
  };
}

export function basisOfMilestone(
  agreement: Agreement | undefined,
  caseNumber: string,
  milestoneId: string,
): PaymentBasis | Rejected<never, 'AGREEMENT_UNKNOWN' | 'MILESTONE_STATE' | 'MILESTONE_UNKNOWN'> {
  if (!agreement) return rejected('AGREEMENT_UNKNOWN', { caseNumber });
  const milestone = agreement.milestones.get(milestoneId);
  if (!milestone) return rejected('MILESTONE_UNKNOWN', { caseNumber, milestoneId });
  const { programme, payeeId, frameId, allocation, synthetic } = agreement;
  const { budget, acceptances: entitled } = milestone;
  if (!entitled)
    return rejected('MILESTONE_STATE', { milestoneId, state: 'NOT_ACCEPTED', amount: milestone.amount });
  return {
    kind: 'MILESTONE',
    caseNumber,
    basisId: milestoneId,
    programme,
    ...(budget && { budget: { line: budget.line, fiscalYear: budget.fiscalYear } }),
    committed: budget ? [{ fiscalYear: budget.fiscalYear, commitmentIds: [budget.commitmentId] }] : [],
    ...(frameId !== undefined && { frameId }),
    entitled,
    recipients: [],
    payeeId,
    allocation,
    synthetic,
  };
}
