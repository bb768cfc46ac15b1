import { describe, it } from '@jest/globals';
import { evolveGrant, type Grant } from '../grant/grant.ts';
import { days, specification } from '../testing/given.ts';
import { awarded, caseNumber, certified } from '../testing/starke-heimat-grant.ts';
import { evolveProofsOfUse, type ProofOfUseEvent, type ProofsOfUse } from './proof-of-use.ts';
import { receiveProof } from './receive-proof.ts';
import { setProofDeadline } from './set-proof-deadline.ts';

const grant = specification(evolveGrant).given(...certified, awarded).state;
const known = (proofs: ProofsOfUse | undefined, of: Grant | undefined = grant) => ({ grant: of, proofs });
const { given } = specification<ProofsOfUse, ProofOfUseEvent>(evolveProofsOfUse);
const final = { caseNumber, proof: 'FINAL' } as const;

describe('the deadline of a proof of use', () => {
  it('are those of its notice, whatever the rule is later', () => {
    const proofsDue = [{ proof: 'FINAL', dueOn: '2026-01-31' }] as const;
    given()
      .when((proofs) =>
        setProofDeadline(known(proofs, grant && { ...grant, proofsDue }), {
          ...final,
          dueOn: '2026-03-31',
          reason: 'Antrag',
          setBy: 'bert',
        }),
      )
      .then({
        type: 'ProofOfUseDeadlineSet',
        data: { ...final, dueOn: '2026-03-31', before: '2026-01-31', reason: 'Antrag', setBy: 'bert' },
      });
  });

  it('of an interim year is asked for by a deadline of its own, within the period of the award alone', () => {
    const interim = { caseNumber, proof: 'INTERIM', fiscalYear: 2023 } as const;
    const set = (fiscalYear: number) => (proofs: ProofsOfUse | undefined) =>
      setProofDeadline(known(proofs), {
        ...interim,
        fiscalYear,
        dueOn: '2024-04-30',
        reason: 'Auflage',
        setBy: 'bert',
      });
    given()
      .when(set(2023))
      .then({
        type: 'ProofOfUseDeadlineSet',
        data: { ...interim, dueOn: '2024-04-30', reason: 'Auflage', setBy: 'bert' },
      });
    given().when(set(2025)).thenRefused('PROOF_UNKNOWN', { caseNumber, proof: 'INTERIM', fiscalYear: 2025 });
    given()
      .when((proofs) =>
        receiveProof(known(proofs), { ...interim, receivedOn: days.on, spent: 1n, receivedBy: 'bert' }, days),
      )
      .thenRefused('PROOF_UNKNOWN', { caseNumber, proof: 'INTERIM', fiscalYear: 2023 });
  });
});
