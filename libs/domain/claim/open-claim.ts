import { rejected, type Decision } from '../decision.ts';
import { stateOf, type Claim, type ClaimEvent } from './claim.ts';

/** Decides on a claim that exists and is not decided yet; refuses on any other. */
export function onOpenClaim(
  claim: Claim | undefined,
  caseNumber: string,
  decide: (claim: Claim) => Decision<ClaimEvent>,
): Decision<ClaimEvent> {
  if (!claim) return rejected('CLAIM_UNKNOWN', { caseNumber });
  if (claim.decided) return rejected('CLAIM_STATE', { caseNumber, state: stateOf(claim) });
  return decide(claim);
}

/** The fields that name the claim in each of its events. */
export const claimReference = ({ claimId, caseNumber }: Claim): { claimId: string; caseNumber: string } => ({
  claimId,
  caseNumber,
});
