import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { totalOf } from '../money/day-series.ts';
import { freeAll, refusedOnTheWay, type BoundFunds } from '../payment/funds-of-case.ts';
import { paidAndKept, type CasePayments } from '../payment/payment-order.ts';
import { grantReference, type Grant, type GrantEvent } from './grant.ts';
import { refusedOwnPart, refusedUnless } from './open-grant.ts';
import type { NoSuchGrant, UnusableAmount } from '../reasons.ts';

export interface RevokeAward {
  readonly caseNumber: string;
  readonly reason: string;
  readonly revokedBy: string;
}

export interface KnownToRevokeAward {
  readonly grant: Grant | undefined;
  readonly payments: CasePayments | undefined;
  /** Wherever funds of the grant are bound. */
  readonly bound: readonly BoundFunds[];
}

/** The revocation of the award, and what it frees on each line: all or none. */
export interface AwardRevocation {
  readonly outcome: 'accepted';
  readonly lines: readonly (readonly BudgetLineEvent[])[];
  readonly grant: readonly GrantEvent[];
}

/**
 * Revokes an award (Rücknahme, Widerruf; HVwVfG §§ 48, 49): drawdowns that are not paid lapse, all funds that are still open
 * are free again, and what the recipients keep is on record as to be repaid. On no day before the latest act of the grant,
 * not while a payment is on its way, and not by who applied.
 */
export function revokeAward(
  { grant, payments, bound }: KnownToRevokeAward,
  command: RevokeAward,
  days: Dated,
):
  | AwardRevocation
  | Rejected<
      GrantEvent,
      | NoSuchGrant
      | UnusableAmount
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'FOUR_EYES'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'ORDER_ON_ITS_WAY'
    > {
  const { caseNumber, reason, revokedBy } = command;
  const refused = refusedUnless(grant, command, 'AWARDED', 'COMPLETED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const own =
    refusedBefore(days.on, grant.latestOn, 'CASE', grant.awarded) ??
    refusedOwnPart(grant, 'REVOKE', revokedBy) ??
    refusedOnTheWay(payments);
  if (own) return own;
  const freed = freeAll(bound, reason, days);
  if ('outcome' in freed) return freed;
  const kept = totalOf(paidAndKept(payments)) - grant.returned;
  const repayable = kept > 0n ? kept : 0n;
  return {
    outcome: 'accepted',
    lines: freed.lines,
    grant: [
      {
        type: 'GrantRevoked',
        data: { ...grantReference(grant), released: freed.released, repayable, reason, revokedBy },
      },
    ],
  };
}
