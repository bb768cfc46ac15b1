import { fiscalYearOf, type Day } from '../calendar/day.ts';
import { refusedBefore } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { Grant } from '../grant/grant.ts';
import { refusedUnless } from '../grant/open-grant.ts';
import type { NoSuchGrant } from '../reasons.ts';
import { proofReference, refusedProof, type KnownToProof, type ProofCommand } from './open-proof.ts';
import { proofOf, type ProofOfUseEvent } from './proof-of-use.ts';

export interface SetProofDeadline extends ProofCommand {
  readonly dueOn: Day;
  readonly reason: string;
  readonly setBy: string;
}

/**
 * Sets by when one proof of an award is due, other than its notice has it; an interim proof may be asked for that was not.
 * On no day before the award, and not once the proof was accepted.
 */
export function setProofDeadline(
  { grant, proofs }: KnownToProof,
  command: SetProofDeadline,
): Decision<ProofOfUseEvent, NoSuchGrant | 'PROOF_STATE' | 'PROOF_UNKNOWN'> {
  const { caseNumber, dueOn, reason, setBy } = command;
  const refused = refusedUnless(grant, { caseNumber }, 'AWARDED', 'COMPLETED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  if (!isWithin(grant, command)) return rejected('PROOF_UNKNOWN', proofReference(command));
  const proof = proofOf(grant, proofs, command);
  const wrong =
    (proof && refusedProof(grant, proof, 'DUE', 'RECEIVED', 'OBJECTED')) ??
    refusedBefore(dueOn, grant.awardedOn ?? dueOn, 'AWARD', grant.awarded);
  if (wrong) return wrong;
  return accepted({
    type: 'ProofOfUseDeadlineSet',
    data: { ...proofReference(command), dueOn, ...(proof && { before: proof.dueOn }), reason, setBy },
  });
}

/** A year that the period of the award touches, for an interim proof and for no other. */
function isWithin({ period }: Grant, { proof, fiscalYear }: ProofCommand): boolean {
  if (proof === 'FINAL') return fiscalYear === undefined;
  return (
    period !== undefined &&
    fiscalYear !== undefined &&
    fiscalYear >= fiscalYearOf(period.from) &&
    fiscalYear <= fiscalYearOf(period.to)
  );
}
