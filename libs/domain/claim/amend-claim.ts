import type { Day } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { Claim, ClaimEvent } from './claim.ts';
import { claimReference, onOpenClaim, type ClaimAddress } from './open-claim.ts';
import type { NoOpenClaim, UnusableAmount } from '../reasons.ts';

export interface AmendClaim extends ClaimAddress {
  readonly amount: Cents;
  readonly receivedOn: Day;
  readonly reason: string;
  readonly amendedBy: string;
}

/** Replaces the amount of an open claim by a new version, which must be certified anew. Earlier versions stay readable. */
export const amendClaim = (
  existing: Claim | undefined,
  command: AmendClaim,
  days: Dated,
): Decision<ClaimEvent, NoOpenClaim | UnusableAmount | 'DAY_IN_FUTURE'> =>
  onOpenClaim(existing, command, days, (claim) => {
    const { amount, receivedOn, reason, amendedBy } = command;
    return (
      refusedAmount(amount) ??
      refusedFuture(receivedOn, days.on, amount) ??
      refusedBefore(receivedOn, claim.receivedOn, 'CLAIM_RECEIVED', amount) ??
      accepted({
        type: 'ClaimAmended',
        data: { ...claimReference(claim), version: claim.version + 1, amount, receivedOn, reason, amendedBy },
      })
    );
  });
