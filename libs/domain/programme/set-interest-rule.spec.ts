import { expect, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { evolveProgramme } from './programme.ts';
import { setInterestRule } from './set-interest-rule.ts';

const { given } = specification(evolveProgramme);
const rule = { programme: 'IKZ', dayCount: '30_360', reason: 'Zinsmethode der Kasse' } as const;

it('says how the days of interest are counted', () => {
  const { state, then } = given({
    type: 'ProgrammeRegistered',
    data: { programme: 'IKZ', name: 'IKZ', synthetic: false },
  }).when((programme) => setInterestRule(programme, rule));
  then({ type: 'InterestRuleSet', data: rule });
  expect(state?.dayCount).toBe('30_360');
});

it('needs a programme', () =>
  given()
    .when((programme) => setInterestRule(programme, rule))
    .thenRefused('PROGRAMME_UNKNOWN', { programme: 'IKZ' }));
