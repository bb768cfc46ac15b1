import type { BudgetLine, BudgetLineEvent } from '../budget-line/budget-line.ts';
import { commitFunds } from '../budget-line/commit-funds.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { explainedDoubleFunding, type SameFunding } from '../double-funding/double-funding.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { refusedWithoutReason } from '../partial-decision.ts';
import { holdersOfRights, type Succession } from '../recipient/succession.ts';
import { missingCertifications, type Claim, type ClaimEvent } from './claim.ts';
import { refusedByFourEyes } from './four-eyes.ts';
import { claimStanding, claimReference } from './open-claim.ts';
import type { NoOpenClaim, UnusableAmount } from '../reasons.ts';

export interface ApproveClaim {
  readonly caseNumber: string;
  /** What is approved; the claimed amount when absent. */
  readonly amount?: Cents;
  /** Of a partial approval. */
  readonly reason?: string;
  /** Why it is approved although the same was approved before. */
  readonly doubleFundingReason?: string;
  readonly approvedBy: string;
}

/** The commitment on the budget line and the approval of the claim: both or neither. */
export interface ClaimApproval {
  readonly outcome: 'accepted';
  readonly line: readonly BudgetLineEvent[];
  readonly claim: readonly ClaimEvent[];
}

export interface KnownToApprove {
  readonly claim: Claim | undefined;
  readonly line: BudgetLine | undefined;
  /** Of the claim's recipient. */
  readonly succession: Succession;
  /** Other claims for the same service, recipient and days. */
  readonly sameFunding?: readonly SameFunding[];
}

/**
 * Approves a claim (Bewilligung) in full or in part and binds the funds for it. Only a claim certified factually and
 * arithmetically, by a person with no earlier part in it, and up to what its budget line has available; and only while
 * somebody holds the recipient's rights. What was approved before for the same is approved again only with a reason. The funds are bound under the key that the claim is of.
 */
export function approveClaim(
  { claim, line, succession, sameFunding = [] }: KnownToApprove,
  { caseNumber, approvedBy, reason, doubleFundingReason, ...command }: ApproveClaim,
  days: Dated,
):
  | ClaimApproval
  | Rejected<
      ClaimEvent,
      | NoOpenClaim
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'CLAIM_AMOUNT_EXCEEDED'
      | 'DOUBLE_FUNDING'
      | 'FOUR_EYES'
      | 'NOT_CERTIFIED'
      | 'NOT_ENOUGH_FUNDS'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
      | 'REASON_MISSING'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
    > {
  if (!claim) return rejected('CLAIM_UNKNOWN', { caseNumber });
  if (claim.decided) return rejected('CLAIM_STATE', claimStanding(claim));

  const tooEarly = refusedBefore(days.on, claim.latestOn, 'CASE', command.amount ?? claim.amount);
  if (tooEarly) return tooEarly;
  const fourEyes = refusedByFourEyes(claim, 'APPROVE', approvedBy);
  if (fourEyes) return fourEyes;
  const missing = missingCertifications(claim);
  if (missing.length > 0) return rejected('NOT_CERTIFIED', { caseNumber, missing, amount: claim.amount });

  const amount = command.amount ?? claim.amount;
  const refused = refusedAmount(amount);
  if (refused) return refused;
  if (amount > claim.amount)
    return rejected('CLAIM_AMOUNT_EXCEEDED', { requested: amount, claimed: claim.amount });
  const unexplained = refusedWithoutReason(amount, claim.amount, reason);
  if (unexplained) return unexplained;

  const { programme, fiscalYear, recipient } = claim;
  const holders = holdersOfRights(succession, [recipient], days.on);
  if ('outcome' in holders) return holders;
  const commitmentId = claim.caseNumber;
  const commitment = commitFunds(
    line,
    { programme, line: claim.line, fiscalYear, commitmentId, recipient, amount },
    days,
  );
  if (commitment.outcome === 'rejected')
    return rejected(commitment.rejection.code, commitment.rejection.figures);
  const double = explainedDoubleFunding(caseNumber, sameFunding, doubleFundingReason);
  if ('outcome' in double) return double;
  return {
    outcome: 'accepted',
    line: commitment.events,
    claim: [
      {
        type: 'ClaimApproved',
        data: {
          ...claimReference(claim),
          amount,
          claimed: claim.amount,
          commitmentId,
          ...(reason !== undefined && { reason }),
          ...double.explained,
          approvedBy,
        },
      },
    ],
  };
}
