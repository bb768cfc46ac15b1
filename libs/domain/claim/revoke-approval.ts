import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import {
  revokedWithFunds,
  type KnownToRevoke,
  type NotFreed,
  type Revocation,
} from '../payment/revocation.ts';
import type { Claim, ClaimEvent } from './claim.ts';
import { refusedByFourEyes } from './four-eyes.ts';
import { claimStanding, claimReference } from './open-claim.ts';
import type { NoOpenClaim } from '../reasons.ts';

export interface RevokeApproval {
  readonly caseNumber: string;
  readonly reason: string;
  readonly revokedBy: string;
}

/**
 * Revokes the approval of a claim (Rücknahme, Widerruf; HVwVfG §§ 48, 49): all of its funds that are still open are free
 * again, and what was paid is on record as to be repaid. On no day before the approval, not while a payment is on its way,
 * and not by who submitted the claim.
 */
export function revokeApproval(
  { revoked: claim, ...money }: KnownToRevoke<Claim>,
  { caseNumber, reason, revokedBy }: RevokeApproval,
  days: Dated,
): Revocation<ClaimEvent> | Rejected<ClaimEvent, NoOpenClaim | NotFreed | 'FOUR_EYES'> {
  if (!claim) return rejected('CLAIM_UNKNOWN', { caseNumber });
  if (!claim.approval) return rejected('CLAIM_STATE', claimStanding(claim));
  const refused =
    refusedBefore(days.on, claim.latestOn, 'AWARD', claim.approval.amount) ??
    refusedByFourEyes(claim, 'REVOKE', revokedBy);
  if (refused) return refused;
  return revokedWithFunds(money, reason, days, (released, repayable) => ({
    type: 'ClaimRevoked',
    data: { ...claimReference(claim), released, repayable, reason, revokedBy },
  }));
}
