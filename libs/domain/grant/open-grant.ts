import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, rejectedOnRecord, type Decision, type RejectionCode, type Rejected } from '../decision.ts';
import type { FourEyesFigures, RejectionFigures } from '../rejection-figures.ts';
import type { Cents } from '../money/cents.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { GrantAction, GrantPart, GrantState } from './grant-state.ts';
import { grantReference, type Grant, type GrantEvent } from './grant.ts';
import type { NoSuchGrant } from '../reasons.ts';

/**
 * Which grant, and for whom: with `onlyOf`, a grant that this municipality has no part in is unknown, and of a joint one
 * the lead alone acts.
 */
export interface GrantAddress {
  readonly caseNumber: string;
  readonly onlyOf?: RecipientKey;
}

/** The refusal of a grant that there is not, or that stands elsewhere; undefined when it may go on. */
export function refusedUnless(
  grant: Grant | undefined,
  { caseNumber, onlyOf }: GrantAddress,
  ...states: readonly GrantState[]
): Rejected<never, 'GRANT_STATE' | 'GRANT_UNKNOWN' | 'LEAD_ONLY'> | undefined {
  if (!grant || (onlyOf !== undefined && !grant.recipients.includes(onlyOf)))
    return rejected('GRANT_UNKNOWN', { caseNumber });
  const [lead = ''] = grant.recipients;
  if (onlyOf !== undefined && onlyOf !== lead)
    return rejected('LEAD_ONLY', { caseNumber, recipient: onlyOf, lead });
  if (!states.includes(grant.state)) return rejected('GRANT_STATE', grantStanding(grant));
  return undefined;
}

/** How a grant stands, and over what: its award, and before that what was requested. */
export const grantStanding = ({
  caseNumber,
  state,
  awarded,
  requested,
}: Grant): RejectionFigures['GRANT_STATE'] => ({
  caseNumber,
  state,
  amount: awarded > 0n ? awarded : requested,
});

/** Decides on a grant in one of the states, on no day before its latest act; refuses on any other. */
export function onGrant<Reason extends RejectionCode = never>(
  grant: Grant | undefined,
  address: GrantAddress & { readonly amount?: Cents },
  { on }: Dated,
  states: readonly GrantState[],
  decide: (grant: Grant) => Decision<GrantEvent, Reason>,
): Decision<GrantEvent, Reason | NoSuchGrant> {
  const refused = refusedUnless(grant, address, ...states);
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber: address.caseNumber });
  return refusedBefore(on, grant.latestOn, 'CASE', address.amount) ?? decide(grant);
}

/**
 * Vier-Augen-Prinzip: who applied neither certifies nor decides nor revokes, and who certified does not decide. The attempt is put on
 * record.
 */
export function refusedOwnPart(
  grant: Grant,
  action: GrantAction,
  person: string,
): Rejected<GrantEvent, 'FOUR_EYES'> | undefined {
  const earlierPart = earlierPartOf(grant, action, person);
  return (
    earlierPart &&
    rejectedOnRecord(
      {
        type: 'GrantFourEyesViolationRefused',
        data: { ...grantReference(grant), action, attemptedBy: person, earlierPart },
      },
      'FOUR_EYES',
      grantFourEyesFigures(grant.caseNumber, action, earlierPart),
    )
  );
}

function earlierPartOf(
  { appliedBy, factualBy, arithmeticBy }: Grant,
  action: GrantAction,
  person: string,
): GrantPart | undefined {
  if (person === appliedBy) return 'APPLIED';
  const decides = action === 'AWARD' || action === 'REJECT' || action === 'AMEND';
  return decides && (person === factualBy || person === arithmeticBy) ? 'CERTIFIED' : undefined;
}

export const grantFourEyesFigures = (
  caseNumber: string,
  action: GrantAction,
  earlierPart: GrantPart = 'APPLIED',
): FourEyesFigures => ({ caseNumber, action, earlierPart });
