import { describe, it } from '@jest/globals';
import { days, onDay, specification } from '../testing/given.ts';
import { caseNumber, certified, reference, rejectedEvent, submitted } from '../testing/wohngeld-claim.ts';
import { evolveClaim } from './claim.ts';
import { rejectClaim } from './reject-claim.ts';

const { given } = specification(evolveClaim);
const by = (rejectedBy: string) => ({ caseNumber, reason: 'nicht belegt', rejectedBy });

describe('the rejection of a claim', () => {
  it('is made by a person with no part in it, for good', () => {
    given(...certified)
      .when((claim) => rejectClaim(claim, by('dora'), days))
      .then(rejectedEvent);
    given(...certified, rejectedEvent)
      .when((claim) => rejectClaim(claim, by('dora'), days))
      .thenRefused('CLAIM_STATE', { caseNumber, state: 'REJECTED', amount: 1_250_000n });
  });

  it.each([
    ['carla', 'SUBMITTED'],
    ['bert', 'CERTIFIED'],
    ['beate', 'CERTIFIED'],
  ] as const)(
    'by %s, who had a part in it, is refused, and the attempt is on record',
    (person, earlierPart) =>
      given(...certified)
        .when((claim) => rejectClaim(claim, by(person), days))
        .thenRefused(
          'FOUR_EYES',
          { caseNumber, action: 'REJECT', earlierPart },
          {
            type: 'FourEyesViolationRefused',
            data: { ...reference, action: 'REJECT', attemptedBy: person, earlierPart },
          },
        ),
  );

  it('is of a claim that there is, and on no day before its latest act', () => {
    given()
      .when((claim) => rejectClaim(claim, by('dora'), days))
      .thenRefused('CLAIM_UNKNOWN', { caseNumber });
    given(onDay('2023-02-15', submitted))
      .when((claim) => rejectClaim(claim, by('dora'), { ...days, on: '2023-02-14' }))
      .thenRefused('DAY_BEFORE_CAUSE', { day: '2023-02-14', earliest: '2023-02-15', cause: 'CASE' });
  });
});
