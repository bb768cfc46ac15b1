import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import {
  revokedNotice,
  type KnownToRevoke,
  type NotRevoked,
  type Revocation,
  type RevokeNotice,
} from '../payment/revocation.ts';
import { grantReference, type Grant, type GrantEvent } from './grant.ts';
import { refusedOwnPart, refusedUnless } from './open-grant.ts';
import type { NoSuchGrant } from '../reasons.ts';

export type RevokeAward = RevokeNotice;

/**
 * Takes back an award (Rücknahme, Widerruf; HVwVfG §§ 48, 49), by what holds for every notice; drawdowns that are not paid
 * lapse with it. On no day before the latest act of the grant, and not by who applied.
 */
export function revokeAward(
  { revoked: grant, ...money }: KnownToRevoke<Grant>,
  command: RevokeAward,
  days: Dated,
): Revocation<GrantEvent> | Rejected<GrantEvent, NoSuchGrant | NotRevoked | 'FOUR_EYES'> {
  const { caseNumber, revokedBy } = command;
  const refused = refusedUnless(grant, { caseNumber }, 'AWARDED', 'COMPLETED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const own =
    refusedBefore(days.on, grant.latestOn, 'CASE', grant.awarded) ??
    refusedOwnPart(grant, 'REVOKE', revokedBy);
  if (own) return own;
  const notice = { ...grant, amount: grant.awarded, on: grant.awardedOn ?? grant.latestOn };
  const reference = grantReference(grant);
  return revokedNotice(notice, money, command, days, {
    whole: (terms): GrantEvent => ({ type: 'GrantRevoked', data: { ...reference, ...terms } }),
    part: (terms): GrantEvent => ({ type: 'GrantPartlyRevoked', data: { ...reference, ...terms } }),
  });
}
