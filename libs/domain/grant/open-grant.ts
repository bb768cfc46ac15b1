import { rejected, rejectedOnRecord, type Decision, type Rejected } from '../decision.ts';
import type { FourEyesFigures } from '../rejection-figures.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import { grantReference, type Grant, type GrantAction, type GrantEvent, type GrantState } from './grant.ts';

/** Which grant, and for whom: with `onlyOf`, a grant that this municipality has no part in is unknown. */
export interface GrantAddress {
  readonly caseNumber: string;
  readonly onlyOf?: RecipientKey;
}

/** The refusal of a grant that there is not, or that stands elsewhere; undefined when it may go on. */
export function refusedUnless(
  grant: Grant | undefined,
  { caseNumber, onlyOf }: GrantAddress,
  ...states: readonly GrantState[]
): Rejected<never> | undefined {
  if (!grant || (onlyOf !== undefined && !grant.recipients.includes(onlyOf)))
    return rejected('GRANT_UNKNOWN', { caseNumber });
  if (!states.includes(grant.state)) return rejected('GRANT_STATE', { caseNumber, state: grant.state });
  return undefined;
}

/** Decides on a grant in one of the states; refuses on any other. */
export function onGrant(
  grant: Grant | undefined,
  address: GrantAddress,
  states: readonly GrantState[],
  decide: (grant: Grant) => Decision<GrantEvent>,
): Decision<GrantEvent> {
  const refused = refusedUnless(grant, address, ...states);
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber: address.caseNumber });
  return decide(grant);
}

/** Vier-Augen-Prinzip: who applied does not decide. The attempt is put on record. */
export const refusedOwnApplication = (
  grant: Grant,
  action: GrantAction,
  person: string,
): Rejected<GrantEvent> | undefined =>
  person === grant.appliedBy
    ? rejectedOnRecord<GrantEvent>(
        {
          type: 'GrantFourEyesViolationRefused',
          data: { ...grantReference(grant), action, attemptedBy: person },
        },
        'FOUR_EYES',
        grantFourEyesFigures(grant.caseNumber, action),
      )
    : undefined;

export const grantFourEyesFigures = (caseNumber: string, action: GrantAction): FourEyesFigures => ({
  caseNumber,
  action,
  earlierPart: 'APPLIED',
});
