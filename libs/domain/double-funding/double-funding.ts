import type { Claim } from '../claim/claim.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { Grant } from '../grant/grant.ts';
import { sumOf, type Cents } from '../money/cents.ts';

/** Of another request for the same: `OPEN` is not decided, `FUNDED` approved or awarded, `ENDED` neither any more. */
export type FundingStanding = 'OPEN' | 'FUNDED' | 'ENDED';

/** Another request for the same. */
export interface SameFunding {
  readonly reference: string;
  readonly standing: FundingStanding;
  /** Approved or awarded, cents; 0 of what is not, or of an award that was published. */
  readonly amount: Cents;
}

/** @param claim undefined of a submission that came to nothing */
export function standingOfClaim(claim: Claim | undefined): Omit<SameFunding, 'reference'> {
  if (!claim) return { standing: 'ENDED', amount: 0n };
  if (claim.approval) return { standing: 'FUNDED', amount: claim.approval.amount };
  return { standing: claim.decided ? 'ENDED' : 'OPEN', amount: 0n };
}

/** @param grant undefined of an application that came to nothing */
export function standingOfGrant(grant: Grant | undefined): Omit<SameFunding, 'reference'> {
  if (!grant) return { standing: 'ENDED', amount: 0n };
  const { state, awarded } = grant;
  if (state === 'AWARDED' || state === 'COMPLETED') return { standing: 'FUNDED', amount: awarded };
  return { standing: state === 'APPLIED' || state === 'CERTIFIED' ? 'OPEN' : 'ENDED', amount: 0n };
}

/** Of a request that came in while another one was decided: it cannot have been decided itself. */
export const standingOfNewcomer: Omit<SameFunding, 'reference'> = { standing: 'OPEN', amount: 0n };

/** It is funded; what its recipients got of the published sum is not known. */
export const standingOfPublishedAward: Omit<SameFunding, 'reference'> = { standing: 'FUNDED', amount: 0n };

/** More than these are not named one by one. */
const namedMax = 100;

/** The references of those that are or may still be funded, the newest where there are many: what has ended does not count. */
export const possibleDoubleFunding = (others: readonly SameFunding[]): readonly string[] =>
  others
    .filter(({ standing }) => standing !== 'ENDED')
    .slice(-namedMax)
    .map(({ reference }) => reference);

/** What an approval says of double funding; nothing where there is none. */
export interface ExplainedDoubleFunding {
  readonly explained: { readonly doubleFunding?: readonly string[]; readonly doubleFundingReason?: string };
}

/**
 * The refusal to fund the same twice without a reason: something with a recipient in common was approved for the same service
 * and days, or for the same purpose. One of several that are open may be approved; the next one is asked.
 */
export function explainedDoubleFunding(
  caseNumber: string,
  others: readonly SameFunding[],
  reason = '',
): ExplainedDoubleFunding | Rejected<never, 'DOUBLE_FUNDING'> {
  const funded = others.filter(({ standing }) => standing === 'FUNDED');
  if (funded.length === 0) return { explained: {} };
  const doubleFunding = funded.slice(-namedMax).map(({ reference }) => reference);
  const approved = sumOf(funded);
  return reason.trim() === ''
    ? rejected('DOUBLE_FUNDING', { caseNumber, others: doubleFunding, ...(approved > 0n && { approved }) })
    : { explained: { doubleFunding, doubleFundingReason: reason } };
}
