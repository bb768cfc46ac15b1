import type { Dated } from '../calendar/day-rule.ts';
import { accepted, type Decision } from '../decision.ts';
import type { Claim, ClaimEvent } from './claim.ts';
import { claimReference, onOpenClaim, type ClaimAddress } from './open-claim.ts';
import type { NoOpenClaim } from '../reasons.ts';

export interface WithdrawClaim extends ClaimAddress {
  readonly reason: string;
  readonly withdrawnBy: string;
}

/** The claimant takes the claim back before it is decided. */
export const withdrawClaim = (
  existing: Claim | undefined,
  command: WithdrawClaim,
  days: Dated,
): Decision<ClaimEvent, NoOpenClaim> =>
  onOpenClaim(existing, command, days, (claim) =>
    accepted({
      type: 'ClaimWithdrawn',
      data: { ...claimReference(claim), reason: command.reason, withdrawnBy: command.withdrawnBy },
    }),
  );
