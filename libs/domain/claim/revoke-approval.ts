import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import {
  revokedNotice,
  type KnownToRevoke,
  type NotRevoked,
  type Revocation,
  type RevokeNotice,
} from '../payment/revocation.ts';
import type { Claim, ClaimEvent } from './claim.ts';
import { refusedByFourEyes } from './four-eyes.ts';
import { claimStanding, claimReference } from './open-claim.ts';
import type { NoOpenClaim } from '../reasons.ts';

export type RevokeApproval = RevokeNotice;

/**
 * Takes back the approval of a claim (Rücknahme, Widerruf; HVwVfG §§ 48, 49), by what holds for every notice. On no day
 * before the approval, and not by who submitted the claim.
 */
export function revokeApproval(
  { revoked: claim, ...money }: KnownToRevoke<Claim>,
  command: RevokeApproval,
  days: Dated,
): Revocation<ClaimEvent> | Rejected<ClaimEvent, NoOpenClaim | NotRevoked | 'FOUR_EYES'> {
  if (!claim) return rejected('CLAIM_UNKNOWN', { caseNumber: command.caseNumber });
  if (!claim.approval) return rejected('CLAIM_STATE', claimStanding(claim));
  const refused =
    refusedBefore(days.on, claim.latestOn, 'AWARD', claim.approval.amount) ??
    refusedByFourEyes(claim, 'REVOKE', command.revokedBy);
  if (refused) return refused;
  const { amount, on } = claim.approval;
  const notice = { ...claim, recipients: [claim.recipient], amount, on, givenBack: new Map() };
  const reference = claimReference(claim);
  return revokedNotice(notice, money, command, days, {
    whole: (terms): ClaimEvent => ({ type: 'ClaimRevoked', data: { ...reference, ...terms } }),
    part: (terms): ClaimEvent => ({ type: 'ClaimPartlyRevoked', data: { ...reference, ...terms } }),
  });
}
