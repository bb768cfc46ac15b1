import { rejected, type Rejected } from '../decision.ts';
import type { Grant } from '../grant/grant.ts';
import { proofKeyOf, type ProofAddress } from './proof-deadlines.ts';
import type { ProofState } from './proof-of-use-state.ts';
import type { ProofOfUse, ProofsOfUse } from './proof-of-use.ts';

/** Which proof of which award. */
export interface ProofCommand extends ProofAddress {
  readonly caseNumber: string;
}

export interface KnownToProof {
  readonly grant: Grant | undefined;
  readonly proofs: ProofsOfUse | undefined;
}

/** The fields that name the proof in each of its events. */
export const proofReference = ({ caseNumber, proof, fiscalYear }: ProofCommand): ProofCommand => ({
  caseNumber,
  proof,
  ...(fiscalYear !== undefined && { fiscalYear }),
});

/** The refusal of a proof that stands elsewhere. */
export const refusedProof = (
  { caseNumber, awarded }: Grant,
  proof: ProofOfUse,
  ...states: readonly ProofState[]
): Rejected<never, 'PROOF_STATE'> | undefined =>
  states.includes(proof.state)
    ? undefined
    : rejected('PROOF_STATE', {
        caseNumber,
        proof: proofKeyOf(proof),
        state: proof.state,
        amount: proof.spent ?? awarded,
      });
