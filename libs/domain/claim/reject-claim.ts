import type { Dated } from '../calendar/day-rule.ts';
import { accepted, type Decision } from '../decision.ts';
import type { Claim, ClaimEvent } from './claim.ts';
import { refusedByFourEyes } from './four-eyes.ts';
import { claimReference, onOpenClaim } from './open-claim.ts';
import type { NoOpenClaim } from '../reasons.ts';

export interface RejectClaim {
  readonly caseNumber: string;
  readonly reason: string;
  readonly rejectedBy: string;
}

/** Refuses a claim for good (Ablehnung), with the reason. Not by who submitted or certified it. */
export const rejectClaim = (
  existing: Claim | undefined,
  command: RejectClaim,
  days: Dated,
): Decision<ClaimEvent, NoOpenClaim | 'FOUR_EYES'> =>
  onOpenClaim(
    existing,
    command,
    days,
    (claim) =>
      refusedByFourEyes(claim, 'REJECT', command.rejectedBy) ??
      accepted({
        type: 'ClaimRejected',
        data: { ...claimReference(claim), reason: command.reason, rejectedBy: command.rejectedBy },
      }),
  );
