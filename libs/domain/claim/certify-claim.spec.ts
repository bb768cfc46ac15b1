import { describe, expect, it } from '@jest/globals';
import { recordedRefusal } from '../recorded-refusal.ts';
import { days, onDay, specification } from '../testing/given.ts';
import {
  arithmetic,
  caseNumber,
  certified,
  claimOf,
  factual,
  reference,
  rejectedEvent,
  submitted,
} from '../testing/wohngeld-claim.ts';
import { certifyArithmetic, certifyFactual } from './certify-claim.ts';
import { evolveClaim, stateOf, type ClaimEvent } from './claim.ts';

const { given } = specification(evolveClaim);

describe('the certification of a claim', () => {
  it('is made once for facts and once for sums, by anyone but who submitted', () => {
    given(submitted)
      .when((claim) => certifyFactual(claim, { caseNumber, certifiedBy: 'bert' }, days))
      .then(factual);
    given(submitted, factual)
      .when((claim) => certifyArithmetic(claim, { caseNumber, certifiedBy: 'beate' }, days))
      .then(arithmetic);
    given(submitted, factual)
      .when((claim) => certifyFactual(claim, { caseNumber, certifiedBy: 'beate' }, days))
      .thenRefused('ALREADY_EXISTS', { what: `Sachliche Feststellung von ${caseNumber}` });
    given(submitted, arithmetic)
      .when((claim) => certifyArithmetic(claim, { caseNumber, certifiedBy: 'bert' }, days))
      .thenRefused('ALREADY_EXISTS', { what: `Rechnerische Feststellung von ${caseNumber}` });
    expect([claimOf(submitted, factual), claimOf(...certified)].map(stateOf)).toEqual([
      'SUBMITTED',
      'CERTIFIED',
    ]);
  });

  it('by who submitted is refused, and the attempt is on record', () => {
    const attempt: ClaimEvent = {
      type: 'FourEyesViolationRefused',
      data: { ...reference, action: 'CERTIFY_FACTUAL', attemptedBy: 'carla', earlierPart: 'SUBMITTED' },
    };
    const figures = { caseNumber, action: 'CERTIFY_FACTUAL', earlierPart: 'SUBMITTED' };
    given(submitted)
      .when((claim) => certifyFactual(claim, { caseNumber, certifiedBy: 'carla' }, days))
      .thenRefused('FOUR_EYES', figures, attempt);
    expect(recordedRefusal(attempt)?.rejection).toEqual({ code: 'FOUR_EYES', figures });
    expect(recordedRefusal(submitted)).toBeUndefined();
    expect(claimOf(submitted, attempt)).toEqual(claimOf(submitted));
  });

  it('of its sums by who submitted is refused, and the attempt is on record', () =>
    given(submitted)
      .when((claim) => certifyArithmetic(claim, { caseNumber, certifiedBy: 'carla' }, days))
      .thenRefused(
        'FOUR_EYES',
        { caseNumber, action: 'CERTIFY_ARITHMETIC', earlierPart: 'SUBMITTED' },
        {
          type: 'FourEyesViolationRefused',
          data: {
            ...reference,
            action: 'CERTIFY_ARITHMETIC',
            attemptedBy: 'carla',
            earlierPart: 'SUBMITTED',
          },
        },
      ));

  it.each([
    ['factual', certifyFactual],
    ['arithmetic', certifyArithmetic],
  ])('is %s of a claim that is there and not decided, on no day before its latest act', (_, certify) => {
    const command = { caseNumber, certifiedBy: 'bert' };
    given()
      .when((claim) => certify(claim, command, days))
      .thenRefused('CLAIM_UNKNOWN', { caseNumber });
    given(submitted, rejectedEvent)
      .when((claim) => certify(claim, command, days))
      .thenRefused('CLAIM_STATE', { caseNumber, state: 'REJECTED', amount: 1_250_000n });
    given(onDay('2023-02-15', submitted))
      .when((claim) => certify(claim, command, { ...days, on: '2023-02-14' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-02-14',
        earliest: '2023-02-15',
        cause: 'CASE',
        amount: 1_250_000n,
      });
  });
});
