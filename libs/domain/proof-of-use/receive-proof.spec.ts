import { describe, expect, it } from '@jest/globals';
import { evolveGrant, type Grant } from '../grant/grant.ts';
import { days, specification } from '../testing/given.ts';
import { awarded, caseNumber, certified } from '../testing/starke-heimat-grant.ts';
import { evolveProofsOfUse, type ProofOfUseEvent, type ProofsOfUse } from './proof-of-use.ts';
import { receiveProof } from './receive-proof.ts';

const grant = specification(evolveGrant).given(...certified, awarded).state;
const known = (proofs: ProofsOfUse | undefined, of: Grant | undefined = grant) => ({ grant: of, proofs });
const { given } = specification<ProofsOfUse, ProofOfUseEvent>(evolveProofsOfUse);
const final = { caseNumber, proof: 'FINAL' } as const;
const received: ProofOfUseEvent = {
  type: 'ProofOfUseReceived',
  data: { ...final, receivedOn: '2023-06-30', spent: 1_000n, receivedBy: 'bert' },
};

describe('the receipt of a proof of use', () => {
  it('comes in once, and again after an objection', () => {
    const receive = (proofs: ProofsOfUse | undefined) =>
      receiveProof(
        known(proofs),
        { ...final, receivedOn: '2023-06-30', spent: 1_000n, receivedBy: 'bert' },
        days,
      );
    given().when(receive).then(received);
    given(received)
      .when(receive)
      .thenRefused('PROOF_STATE', { caseNumber, proof: 'FINAL', state: 'RECEIVED', amount: 1_000n });
    const objected: ProofOfUseEvent = {
      type: 'ProofOfUseExamined',
      data: {
        ...final,
        result: 'OBJECTED',
        spent: 1_000n,
        amount: 10n,
        reason: 'Belege',
        examinedBy: 'bert',
      },
    };
    given(received, objected).when(receive).then(received);
    expect(given(received, objected, received).state?.proofs.get('FINAL')).toEqual({
      proof: 'FINAL',
      state: 'RECEIVED',
      receivedOn: '2023-06-30',
      spent: 1_000n,
    });
  });
});
