import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import {
  revokedWithFunds,
  type KnownToRevoke,
  type NotFreed,
  type Revocation,
} from '../payment/revocation.ts';
import { grantReference, type Grant, type GrantEvent } from './grant.ts';
import { refusedOwnPart, refusedUnless } from './open-grant.ts';
import type { NoSuchGrant } from '../reasons.ts';

export interface RevokeAward {
  readonly caseNumber: string;
  readonly reason: string;
  readonly revokedBy: string;
}

/**
 * Revokes an award (Rücknahme, Widerruf; HVwVfG §§ 48, 49): drawdowns that are not paid lapse, all funds that are still open
 * are free again, and what the recipients keep is on record as to be repaid. On no day before the latest act of the grant,
 * not while a payment is on its way, and not by who applied.
 */
export function revokeAward(
  { revoked: grant, ...money }: KnownToRevoke<Grant>,
  command: RevokeAward,
  days: Dated,
): Revocation<GrantEvent> | Rejected<GrantEvent, NoSuchGrant | NotFreed | 'FOUR_EYES'> {
  const { caseNumber, reason, revokedBy } = command;
  const refused = refusedUnless(grant, command, 'AWARDED', 'COMPLETED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const own =
    refusedBefore(days.on, grant.latestOn, 'CASE', grant.awarded) ??
    refusedOwnPart(grant, 'REVOKE', revokedBy);
  if (own) return own;
  return revokedWithFunds(money, reason, days, (released, paid) => {
    const kept = paid - grant.returned;
    const repayable = kept > 0n ? kept : 0n;
    return {
      type: 'GrantRevoked',
      data: { ...grantReference(grant), released, repayable, reason, revokedBy },
    };
  });
}
