import { describe, it } from '@jest/globals';
import { days, onDay, specification } from '../testing/given.ts';
import { rejectApplication } from './reject-application.ts';
import { applied, caseNumber, certified, reference } from '../testing/starke-heimat-grant.ts';
import { evolveGrant, type GrantEvent } from './grant.ts';

const { given } = specification(evolveGrant);

describe('the rejection of an application', () => {
  const by = (rejectedBy: string) => ({ caseNumber, reason: 'nicht förderfähig', rejectedBy });

  it('is made by a person with no part in it, certified or not, for good', () => {
    const event: GrantEvent = {
      type: 'GrantRejected',
      data: { ...reference, reason: 'nicht förderfähig', rejectedBy: 'dora' },
    };
    for (const past of [[applied], certified])
      given(...past)
        .when((grant) => rejectApplication(grant, by('dora'), days))
        .then(event);
    given(applied, event)
      .when((grant) => rejectApplication(grant, by('dora'), days))
      .thenRefused('GRANT_STATE', { caseNumber, state: 'REJECTED', amount: 90_000_000n });
  });

  it.each([
    ['carla', 'APPLIED'],
    ['bert', 'CERTIFIED'],
    ['beate', 'CERTIFIED'],
  ] as const)(
    'by %s, who had a part in it, is refused, and the attempt is on record',
    (person, earlierPart) =>
      given(...certified)
        .when((grant) => rejectApplication(grant, by(person), days))
        .thenRefused(
          'FOUR_EYES',
          { caseNumber, action: 'REJECT', earlierPart },
          {
            type: 'GrantFourEyesViolationRefused',
            data: { ...reference, action: 'REJECT', attemptedBy: person, earlierPart },
          },
        ),
  );

  it('is of an application that there is, on no day before its latest act', () => {
    given()
      .when((grant) => rejectApplication(grant, by('dora'), days))
      .thenRefused('GRANT_UNKNOWN', { caseNumber });
    given(onDay('2023-07-01', applied))
      .when((grant) => rejectApplication(grant, by('dora'), days))
      .thenRefused('DAY_BEFORE_CAUSE', { day: '2023-06-30', earliest: '2023-07-01', cause: 'CASE' });
  });
});
