import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { totalOf } from '../money/day-series.ts';
import { freeAll, refusedOnTheWay, type BoundFunds } from '../payment/funds-of-case.ts';
import { paidAndKept, type CasePayments } from '../payment/payment-order.ts';
import type { Claim, ClaimEvent } from './claim.ts';
import { refusedByFourEyes } from './four-eyes.ts';
import { claimStanding, claimReference } from './open-claim.ts';
import type { NoOpenClaim, UnusableAmount } from '../reasons.ts';

export interface RevokeApproval {
  readonly caseNumber: string;
  readonly reason: string;
  readonly revokedBy: string;
}

export interface KnownToRevokeApproval {
  readonly claim: Claim | undefined;
  readonly payments: CasePayments | undefined;
  /** Wherever funds of the claim are bound. */
  readonly bound: readonly BoundFunds[];
}

/** The revocation of the claim, and what it frees on each line: all or none. */
export interface ApprovalRevocation {
  readonly outcome: 'accepted';
  readonly lines: readonly (readonly BudgetLineEvent[])[];
  readonly claim: readonly ClaimEvent[];
}

/**
 * Revokes the approval of a claim (Rücknahme, Widerruf; HVwVfG §§ 48, 49): all of its funds that are still open are free
 * again, and what was paid is on record as to be repaid. On no day before the approval, not while a payment is on its way,
 * and not by who submitted the claim.
 */
export function revokeApproval(
  { claim, payments, bound }: KnownToRevokeApproval,
  { caseNumber, reason, revokedBy }: RevokeApproval,
  days: Dated,
):
  | ApprovalRevocation
  | Rejected<
      ClaimEvent,
      | NoOpenClaim
      | UnusableAmount
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'FOUR_EYES'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'ORDER_ON_ITS_WAY'
    > {
  if (!claim) return rejected('CLAIM_UNKNOWN', { caseNumber });
  if (!claim.approval) return rejected('CLAIM_STATE', claimStanding(claim));
  const refused =
    refusedBefore(days.on, claim.latestOn, 'AWARD', claim.approval.amount) ??
    refusedByFourEyes(claim, 'REVOKE', revokedBy) ??
    refusedOnTheWay(payments);
  if (refused) return refused;
  const freed = freeAll(bound, reason, days);
  if ('outcome' in freed) return freed;
  const repayable = totalOf(paidAndKept(payments));
  return {
    outcome: 'accepted',
    lines: freed.lines,
    claim: [
      {
        type: 'ClaimRevoked',
        data: { ...claimReference(claim), released: freed.released, repayable, reason, revokedBy },
      },
    ],
  };
}
