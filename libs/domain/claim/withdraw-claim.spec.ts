import { describe, expect, it } from '@jest/globals';
import { days, onDay, specification } from '../testing/given.ts';
import { caseNumber, certified, reference, rejectedEvent, submitted } from '../testing/wohngeld-claim.ts';
import { evolveClaim, stateOf } from './claim.ts';
import { withdrawClaim } from './withdraw-claim.ts';

const { given } = specification(evolveClaim);
const command = { caseNumber, reason: 'Doppelt gestellt', withdrawnBy: 'carla' };

describe('the withdrawal of a claim', () => {
  it('ends it before it is decided, certified or not', () => {
    for (const past of [[submitted], certified]) {
      const { state, then } = given(...past).when((claim) => withdrawClaim(claim, command, days));
      then({
        type: 'ClaimWithdrawn',
        data: { ...reference, reason: 'Doppelt gestellt', withdrawnBy: 'carla' },
      });
      expect(state && stateOf(state)).toBe('WITHDRAWN');
    }
  });

  it('is refused once it is decided', () =>
    given(...certified, rejectedEvent)
      .when((claim) => withdrawClaim(claim, command, days))
      .thenRefused('CLAIM_STATE', { caseNumber, state: 'REJECTED', amount: 1_250_000n }));

  it('is of the municipality’s own claim: another one’s is unknown to it', () => {
    given(submitted)
      .when((claim) => withdrawClaim(claim, { ...command, onlyOf: '06411000' }, days))
      .thenRefused('CLAIM_UNKNOWN', { caseNumber });
    given(submitted)
      .when((claim) => withdrawClaim(claim, { ...command, onlyOf: '06412000' }, days))
      .then({
        type: 'ClaimWithdrawn',
        data: { ...reference, reason: 'Doppelt gestellt', withdrawnBy: 'carla' },
      });
  });

  it('takes effect on no day before the latest act in it', () =>
    given(onDay('2023-02-15', submitted))
      .when((claim) => withdrawClaim(claim, command, { ...days, on: '2023-02-14' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-02-14',
        earliest: '2023-02-15',
        cause: 'CASE',
        amount: 1_250_000n,
      }));
});
