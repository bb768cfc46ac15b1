import { describe, it } from '@jest/globals';
import { evolveGrant, type Grant } from '../grant/grant.ts';
import { days, specification } from '../testing/given.ts';
import { awarded, caseNumber, certified } from '../testing/starke-heimat-grant.ts';
import { examineProof } from './examine-proof.ts';
import { evolveProofsOfUse, type ProofOfUseEvent, type ProofsOfUse } from './proof-of-use.ts';

const grant = specification(evolveGrant).given(...certified, awarded).state;
const known = (proofs: ProofsOfUse | undefined, of: Grant | undefined = grant) => ({ grant: of, proofs });
const { given } = specification<ProofsOfUse, ProofOfUseEvent>(evolveProofsOfUse);
const final = { caseNumber, proof: 'FINAL' } as const;
const received: ProofOfUseEvent = {
  type: 'ProofOfUseReceived',
  data: { ...final, receivedOn: '2023-06-30', spent: 1_000n, receivedBy: 'bert' },
};

describe('the examination of a proof of use', () => {
  it('is examined when it came in, on no day before, for no more than it accounts for', () => {
    const examine =
      (amount: bigint | undefined, on = days.on) =>
      (proofs: ProofsOfUse | undefined) =>
        examineProof(
          known(proofs),
          {
            ...final,
            result: amount === undefined ? 'ACCEPTED' : 'ACCEPTED_WITH_REDUCTION',
            ...(amount !== undefined && { amount, reason: 'Bewirtung' }),
            examinedBy: 'bert',
          },
          { on, today: days.today },
        );
    given(received)
      .when(examine(undefined))
      .then({
        type: 'ProofOfUseExamined',
        data: { ...final, result: 'ACCEPTED', spent: 1_000n, amount: 0n, examinedBy: 'bert' },
      });
    given(received).when(examine(1_001n)).thenRefused('PROOF_RESULT_INVALID', {
      result: 'ACCEPTED_WITH_REDUCTION',
      amount: 1_001n,
      spent: 1_000n,
    });
    given(received).when(examine(undefined, '2023-06-29')).thenRefused('DAY_BEFORE_CAUSE', {
      day: '2023-06-29',
      earliest: '2023-06-30',
      cause: 'PROOF_RECEIVED',
      amount: 1_000n,
    });
  });
});
