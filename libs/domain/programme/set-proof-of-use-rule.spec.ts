import { expect, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { evolveProgramme } from './programme.ts';
import { setProofOfUseRule } from './set-proof-of-use-rule.ts';

const { given } = specification(evolveProgramme);
const rule = { programme: 'IKZ', finalMonths: 12, interimMonths: 4, reason: 'ANBest-GK' };

it('says by when awards are accounted for, with interim proofs or without; the last one holds', () => {
  const { state, then } = given({
    type: 'ProgrammeRegistered',
    data: { programme: 'IKZ', name: 'IKZ', synthetic: false },
  }).when((programme) => setProofOfUseRule(programme, rule));
  then({ type: 'ProofOfUseRuleSet', data: rule });
  expect(state?.proofRule).toEqual({ finalMonths: 12, interimMonths: 4 });
  const without = setProofOfUseRule(state, { programme: 'IKZ', finalMonths: 6, reason: 'ANBest-P' });
  expect(without).toMatchObject({
    events: [{ data: { programme: 'IKZ', finalMonths: 6, reason: 'ANBest-P' } }],
  });
  expect(
    state &&
      evolveProgramme(
        state,
        { type: 'ProofOfUseRuleSet', data: { programme: 'IKZ', finalMonths: 6, reason: 'ANBest-P' } },
        '2023-06-30',
      )?.proofRule,
  ).toEqual({ finalMonths: 6 });
});

it('needs a programme', () =>
  given()
    .when((programme) => setProofOfUseRule(programme, rule))
    .thenRefused('PROGRAMME_UNKNOWN', { programme: 'IKZ' }));
