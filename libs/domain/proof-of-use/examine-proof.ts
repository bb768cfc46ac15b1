import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedUnless } from '../grant/open-grant.ts';
import type { Cents } from '../money/cents.ts';
import { refusedWithoutReason } from '../partial-decision.ts';
import type { NoSuchGrant } from '../reasons.ts';
import { proofReference, refusedProof, type KnownToProof, type ProofCommand } from './open-proof.ts';
import { proofOf, type ProofOfUseEvent } from './proof-of-use.ts';
import type { ProofResult } from './proof-of-use-state.ts';

export interface ExamineProof extends ProofCommand {
  readonly result: ProofResult;
  /** What is not accepted or objected to; none of a proof that is accepted as a whole. */
  readonly amount?: Cents;
  /** Of anything but full acceptance. */
  readonly reason?: string;
  readonly examinedBy: string;
}

/**
 * Records what the examination of a proof that came in has come to (LHO § 44, VV no. 11): accepted, accepted with a reduction,
 * or objected to, with the amount and the reason. On no day before it came in.
 */
export function examineProof(
  { grant, proofs }: KnownToProof,
  command: ExamineProof,
  { on }: Dated,
): Decision<
  ProofOfUseEvent,
  NoSuchGrant | 'PROOF_RESULT_INVALID' | 'PROOF_STATE' | 'PROOF_UNKNOWN' | 'REASON_MISSING'
> {
  const { caseNumber, result, amount, reason, examinedBy } = command;
  const refused = refusedUnless(grant, { caseNumber }, 'AWARDED', 'COMPLETED', 'REVOKED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const proof = proofOf(grant, proofs, command);
  if (!proof) return rejected('PROOF_UNKNOWN', proofReference(command));
  const elsewhere = refusedProof(grant, proof, 'RECEIVED');
  if (elsewhere) return elsewhere;
  const { spent = 0n, receivedOn = on } = proof;
  const questioned = amount ?? 0n;
  if ((result === 'ACCEPTED') !== (questioned === 0n) || questioned < 0n || questioned > spent)
    return rejected('PROOF_RESULT_INVALID', { result, amount: questioned, spent });
  const wrong =
    refusedBefore(on, receivedOn, 'PROOF_RECEIVED', spent) ??
    refusedWithoutReason(spent - questioned, spent, reason);
  if (wrong) return wrong;
  return accepted({
    type: 'ProofOfUseExamined',
    data: {
      ...proofReference(command),
      result,
      spent,
      amount: questioned,
      ...(reason !== undefined && { reason }),
      examinedBy,
    },
  });
}
