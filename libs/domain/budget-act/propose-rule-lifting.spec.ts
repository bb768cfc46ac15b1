import { describe, expect, it } from '@jest/globals';
import { efaProgramme } from '../testing/efa-line.ts';
import { expectRefused } from '../testing/given.ts';
import { proposeRuleLifting } from './propose-rule-lifting.ts';

const command = { budgetActId: 'HA-1', programme: 'EFA', reason: 'Urlaub', proposedBy: 'anna' };

describe('the proposal that a programme asks for no second person any more', () => {
  it('waits for a second person, for practice where its programme is', () => {
    for (const synthetic of [false, true])
      expect(proposeRuleLifting({ ...efaProgramme, secondPersonRequired: true, synthetic }, command)).toEqual(
        {
          outcome: 'accepted',
          events: [{ type: 'RuleLiftingProposed', data: { ...command, act: 'RULE_LIFTING', synthetic } }],
        },
      );
  });

  it('is of a programme that there is', () =>
    expectRefused(proposeRuleLifting(undefined, command), 'PROGRAMME_UNKNOWN', { programme: 'EFA' }));
});
