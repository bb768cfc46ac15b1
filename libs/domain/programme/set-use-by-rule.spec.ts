import { expect, it } from '@jest/globals';
import { expectRefused, firstDay, specification } from '../testing/given.ts';
import { evolveProgramme } from './programme.ts';
import { setUseByRule } from './set-use-by-rule.ts';

const { given } = specification(evolveProgramme);
const rule = { programme: 'IKZ', months: 3, interestFrom: 'DEADLINE', reason: 'Richtlinie' } as const;

it('says by when payments of a programme are used; the last rule holds', () => {
  const registered = {
    type: 'ProgrammeRegistered',
    data: { programme: 'IKZ', name: 'IKZ', synthetic: false },
  } as const;
  given(registered)
    .when((programme) => setUseByRule(programme, rule))
    .then({ type: 'UseByRuleSet', data: rule });
  expect(given(registered, { type: 'UseByRuleSet', data: rule }).state?.useByRules).toEqual([
    { from: firstDay, months: 3, interestFrom: 'DEADLINE' },
  ]);
  expectRefused(setUseByRule(undefined, rule), 'PROGRAMME_UNKNOWN', { programme: 'IKZ' });
});
