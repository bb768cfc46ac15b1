import type { Day } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedUnless } from '../grant/open-grant.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { NoSuchGrant, UnusableAmount } from '../reasons.ts';
import { proofReference, refusedProof, type KnownToProof, type ProofCommand } from './open-proof.ts';
import { proofOf, type ProofOfUseEvent } from './proof-of-use.ts';

export interface ReceiveProof extends ProofCommand {
  readonly receivedOn: Day;
  /** What the recipient says that it has spent. */
  readonly spent: Cents;
  readonly receivedBy: string;
}

/**
 * Records that a proof of use came in, and on which day (ANBest no. 6): one that is due, or one after an objection. Also of an
 * award that was revoked since. On no day before the award.
 */
export function receiveProof(
  { grant, proofs }: KnownToProof,
  command: ReceiveProof,
  { today }: Dated,
): Decision<
  ProofOfUseEvent,
  NoSuchGrant | UnusableAmount | 'DAY_IN_FUTURE' | 'PROOF_STATE' | 'PROOF_UNKNOWN'
> {
  const { caseNumber, receivedOn, spent, receivedBy } = command;
  const refused = refusedUnless(grant, { caseNumber }, 'AWARDED', 'COMPLETED', 'REVOKED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const proof = proofOf(grant, proofs, command);
  if (!proof) return rejected('PROOF_UNKNOWN', proofReference(command));
  const wrong =
    refusedAmount(spent) ??
    refusedFuture(receivedOn, today, spent) ??
    refusedProof(grant, proof, 'DUE', 'OBJECTED') ??
    refusedBefore(receivedOn, proof.receivedOn ?? grant.awardedOn ?? receivedOn, 'AWARD', spent);
  if (wrong) return wrong;
  return accepted({
    type: 'ProofOfUseReceived',
    data: { ...proofReference(command), receivedOn, spent, receivedBy },
  });
}
