import type { Claim } from '../claim/claim.ts';
import type { Grant } from '../grant/grant.ts';
import { repaidOf, type Repayments } from '../repayment/repayment-claim.ts';
import type { Cents } from '../money/cents.ts';

/** The case that a payment was made for; a payment for a milestone or a commitment has neither. */
export interface NoticeOfPayment {
  readonly claim?: Claim | undefined;
  readonly grant?: Grant | undefined;
  readonly repayments?: Repayments | undefined;
}

/** How the notice of a payment stands when its money comes back. */
export interface NoticeStanding {
  /** What is open again is free at once. */
  readonly isRevoked: boolean;
  /** What the recipient itself gave back of the payment, cents. */
  readonly givenBack: Cents;
}

export const standingOfNotice = (
  { claim, grant, repayments }: NoticeOfPayment,
  orderNumber: string,
): NoticeStanding => ({
  isRevoked: claim?.decided === 'REVOKED' || grant?.state === 'REVOKED',
  givenBack: (grant?.givenBack.get(orderNumber) ?? 0n) + repaidOf(repayments, orderNumber),
});
