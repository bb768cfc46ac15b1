import { describe, expect, it } from '@jest/globals';
import { days, onDay, specification } from '../testing/given.ts';
import { certifyGrantArithmetic, certifyGrantFactual } from './certify-application.ts';
import {
  applied,
  arithmetic,
  caseNumber,
  certified,
  factual,
  reference,
} from '../testing/starke-heimat-grant.ts';
import { evolveGrant } from './grant.ts';

const { given } = specification(evolveGrant);

describe('the certification of an application', () => {
  it('is made once for facts and once for sums, by anyone but who applied, and then awaits the award', () => {
    given(applied)
      .when((grant) => certifyGrantFactual(grant, { caseNumber, certifiedBy: 'bert' }, days))
      .then(factual);
    given(applied, factual)
      .when((grant) => certifyGrantArithmetic(grant, { caseNumber, certifiedBy: 'beate' }, days))
      .then(arithmetic);
    given(applied, factual)
      .when((grant) => certifyGrantFactual(grant, { caseNumber, certifiedBy: 'beate' }, days))
      .thenRefused('ALREADY_EXISTS', { what: `Sachliche Feststellung von ${caseNumber}` });
    given(applied, arithmetic)
      .when((grant) => certifyGrantArithmetic(grant, { caseNumber, certifiedBy: 'bert' }, days))
      .thenRefused('ALREADY_EXISTS', { what: `Rechnerische Feststellung von ${caseNumber}` });
    given(...certified)
      .when((grant) => certifyGrantArithmetic(grant, { caseNumber, certifiedBy: 'bert' }, days))
      .thenRefused('GRANT_STATE', { caseNumber, state: 'CERTIFIED', amount: 90_000_000n });
    expect([given(applied, factual), given(...certified)].map(({ state }) => state?.state)).toEqual([
      'APPLIED',
      'CERTIFIED',
    ]);
  });

  it('by who applied is refused, and the attempt is on record', () =>
    given(applied)
      .when((grant) => certifyGrantFactual(grant, { caseNumber, certifiedBy: 'carla' }, days))
      .thenRefused(
        'FOUR_EYES',
        { caseNumber, action: 'CERTIFY_FACTUAL', earlierPart: 'APPLIED' },
        {
          type: 'GrantFourEyesViolationRefused',
          data: {
            ...reference,
            action: 'CERTIFY_FACTUAL',
            attemptedBy: 'carla',
            earlierPart: 'APPLIED',
          },
        },
      ));

  it('never takes effect before the application', () =>
    given(onDay('2023-02-15', applied))
      .when((grant) =>
        certifyGrantFactual(grant, { caseNumber, certifiedBy: 'bert' }, { ...days, on: '2023-02-14' }),
      )
      .thenRefused('DAY_BEFORE_CAUSE', { day: '2023-02-14', earliest: '2023-02-15', cause: 'CASE' }));

  it('of its sums by who applied is refused, and the attempt is on record', () =>
    given(applied)
      .when((grant) => certifyGrantArithmetic(grant, { caseNumber, certifiedBy: 'carla' }, days))
      .thenRefused(
        'FOUR_EYES',
        { caseNumber, action: 'CERTIFY_ARITHMETIC', earlierPart: 'APPLIED' },
        {
          type: 'GrantFourEyesViolationRefused',
          data: {
            ...reference,
            action: 'CERTIFY_ARITHMETIC',
            attemptedBy: 'carla',
            earlierPart: 'APPLIED',
          },
        },
      ));

  it('is of an application that there is', () => {
    for (const certify of [certifyGrantFactual, certifyGrantArithmetic])
      given()
        .when((grant) => certify(grant, { caseNumber, certifiedBy: 'bert' }, days))
        .thenRefused('GRANT_UNKNOWN', { caseNumber });
  });
});
