import { describe, expect, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { losePrerequisite } from './lose-prerequisite.ts';
import { evolveReadiness, missingOn, type ReadinessEvent } from './readiness.ts';

const { given } = specification(evolveReadiness);
const key = { recipient: '06412000', leikaKey: '99108008000000' };
const met: ReadinessEvent = {
  type: 'PrerequisiteMet',
  data: { ...key, prerequisite: 'LOCAL_INTEGRATION', since: '2022-10-01', synthetic: false },
};
const loss = { ...key, prerequisite: 'LOCAL_INTEGRATION', reason: 'abgeschaltet' } as const;

describe('a prerequisite that is lost', () => {
  it('is missing from then on', () => {
    const lost = given(met).when((readiness) => losePrerequisite(readiness, loss));
    lost.then({ type: 'PrerequisiteLost', data: loss });
    expect(missingOn(lost.state ?? {}, '2030-01-01')).toContain('LOCAL_INTEGRATION');
  });

  it('is one that was met', () => {
    const missing = { ...key, missing: ['LOCAL_INTEGRATION'] };
    given()
      .when((readiness) => losePrerequisite(readiness, loss))
      .thenRefused('PREREQUISITE_MISSING', missing);
    given(met, { type: 'PrerequisiteLost', data: loss })
      .when((readiness) => losePrerequisite(readiness, loss))
      .thenRefused('PREREQUISITE_MISSING', missing);
  });
});
