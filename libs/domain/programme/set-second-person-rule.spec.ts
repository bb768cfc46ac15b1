import { describe, expect, it } from '@jest/globals';
import { fabrik, fabrikRegistered } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { evolveProgramme } from './programme.ts';
import { setSecondPersonRule } from './set-second-person-rule.ts';

const { given } = specification(evolveProgramme);
const of = (required: boolean) => ({ programme: fabrik, required, reason: 'Erlass' });

describe('the rule that a second person confirms what is enacted', () => {
  it.each([true, false])('is set to %s by a decision with a reason', (required) => {
    const set = given(fabrikRegistered).when((programme) => setSecondPersonRule(programme, of(required)));
    set.then({ type: 'SecondPersonRuleSet', data: of(required) });
    expect(set.state?.secondPersonRequired).toBe(required);
  });

  it('is of a programme that there is', () =>
    given()
      .when((programme) => setSecondPersonRule(programme, of(true)))
      .thenRefused('PROGRAMME_UNKNOWN', { programme: fabrik }));
});
