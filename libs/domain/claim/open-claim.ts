import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Decision, type RejectionCode } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { RejectionFigures } from '../rejection-figures.ts';
import { stateOf, type Claim, type ClaimEvent } from './claim.ts';
import type { NoOpenClaim } from '../reasons.ts';

/** Which claim, and for whom: with `onlyOf`, a claim of another municipality is as unknown as one that does not exist. */
export interface ClaimAddress {
  readonly caseNumber: string;
  readonly onlyOf?: RecipientKey;
}

/** How a claim stands, and over what: what was approved, and before that what is claimed. */
export const claimStanding = (claim: Claim): RejectionFigures['CLAIM_STATE'] => ({
  caseNumber: claim.caseNumber,
  state: stateOf(claim),
  amount: claim.approval?.amount ?? claim.amount,
});

/** Decides on a claim that exists and is not decided yet, on no day before its latest act; refuses on any other. */
export function onOpenClaim<Reason extends RejectionCode = never>(
  claim: Claim | undefined,
  { caseNumber, onlyOf, amount }: ClaimAddress & { readonly amount?: Cents },
  { on }: Dated,
  decide: (claim: Claim) => Decision<ClaimEvent, Reason>,
): Decision<ClaimEvent, Reason | NoOpenClaim> {
  if (!claim || (onlyOf !== undefined && claim.recipient !== onlyOf))
    return rejected('CLAIM_UNKNOWN', { caseNumber });
  if (claim.decided) return rejected('CLAIM_STATE', claimStanding(claim));
  return refusedBefore(on, claim.latestOn, 'CASE', amount ?? claim.amount) ?? decide(claim);
}

/** The fields that name the claim in each of its events. */
export const claimReference = ({ claimId, caseNumber }: Claim): { claimId: string; caseNumber: string } => ({
  claimId,
  caseNumber,
});
