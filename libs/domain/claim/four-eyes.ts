import { rejectedOnRecord, type Rejected } from '../decision.ts';
import type { EarlierPart, FourEyesAction } from './claim-state.ts';
import type { Claim, ClaimEvent } from './claim.ts';
import { claimReference } from './open-claim.ts';

/**
 * Vier-Augen-Prinzip: who submitted or amended a claim neither certifies nor decides it nor revokes that, and who certified
 * it does not decide it. The attempt is put on record.
 */
export function refusedByFourEyes(
  claim: Claim,
  action: FourEyesAction,
  person: string,
): Rejected<ClaimEvent, 'FOUR_EYES'> | undefined {
  const earlierPart = earlierPartOf(claim, action, person);
  if (!earlierPart) return undefined;
  return rejectedOnRecord(
    {
      type: 'FourEyesViolationRefused',
      data: { ...claimReference(claim), action, attemptedBy: person, earlierPart },
    },
    'FOUR_EYES',
    { caseNumber: claim.caseNumber, action, earlierPart },
  );
}

function earlierPartOf(claim: Claim, action: FourEyesAction, person: string): EarlierPart | undefined {
  if (claim.submitters.includes(person)) return 'SUBMITTED';
  const decides = action === 'APPROVE' || action === 'REJECT';
  const certified = claim.factualBy === person || claim.arithmeticBy === person;
  return decides && certified ? 'CERTIFIED' : undefined;
}
