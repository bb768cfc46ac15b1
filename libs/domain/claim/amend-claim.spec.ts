import { describe, expect, it } from '@jest/globals';
import { days, expectRefused, onDay, specification } from '../testing/given.ts';
import { caseNumber, certified, reference, rejectedEvent, submitted } from '../testing/wohngeld-claim.ts';
import { amendClaim, type AmendClaim } from './amend-claim.ts';
import { certifyFactual } from './certify-claim.ts';
import { evolveClaim, stateOf, type Claim } from './claim.ts';

const { given } = specification(evolveClaim);
const command: AmendClaim = {
  caseNumber,
  amount: 900_000n,
  receivedOn: '2023-03-01',
  reason: 'Korrektur',
  amendedBy: 'carl',
};
const amend =
  (change: Partial<AmendClaim> = {}, on = days) =>
  (claim: Claim | undefined) =>
    amendClaim(claim, { ...command, ...change }, on);

describe('an amendment', () => {
  it('is a new version, for which certifications of the one before no longer count', () => {
    const amended = given(...certified).when(amend());
    const { caseNumber: _, ...version } = command;
    amended.then({ type: 'ClaimAmended', data: { ...reference, version: 2, ...version } });
    expect(amended.state).toMatchObject({ version: 2, amount: 900_000n, submitters: ['carla', 'carl'] });
    expect(amended.state && stateOf(amended.state)).toBe('SUBMITTED');
    expectRefused(
      certifyFactual(amended.state, { caseNumber, certifiedBy: 'carl' }, days),
      'FOUR_EYES',
      { caseNumber, action: 'CERTIFY_FACTUAL', earlierPart: 'SUBMITTED' },
      [
        {
          type: 'FourEyesViolationRefused',
          data: { ...reference, action: 'CERTIFY_FACTUAL', attemptedBy: 'carl', earlierPart: 'SUBMITTED' },
        },
      ],
    );
  });

  it('is received by its day, and on no day before the version that it replaces', () => {
    given(submitted)
      .when(amend({ receivedOn: '2023-07-01' }))
      .thenRefused('DAY_IN_FUTURE', { day: '2023-07-01', today: '2023-06-30', amount: 900_000n });
    given(submitted)
      .when(amend({ receivedOn: '2023-02-14' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-02-14',
        earliest: '2023-02-15',
        cause: 'CLAIM_RECEIVED',
        amount: 900_000n,
      });
  });

  it('is for more than nothing, of a claim that is there and not decided, on no day before its latest act', () => {
    given(submitted)
      .when(amend({ amount: 0n }))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    given().when(amend()).thenRefused('CLAIM_UNKNOWN', { caseNumber });
    given(...certified, rejectedEvent)
      .when(amend())
      .thenRefused('CLAIM_STATE', { caseNumber, state: 'REJECTED', amount: 1_250_000n });
    given(onDay('2023-02-15', submitted))
      .when(amend({}, { ...days, on: '2023-02-14' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-02-14',
        earliest: '2023-02-15',
        cause: 'CASE',
        amount: 900_000n,
      });
  });

  it('is of the municipality’s own claim', () =>
    given(submitted)
      .when(amend({ onlyOf: '06411000' }))
      .thenRefused('CLAIM_UNKNOWN', { caseNumber }));
});
