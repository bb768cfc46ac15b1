import { describe, expect, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { acceptMilestone } from './accept-milestone.ts';
import { evolveAgreement, type AgreementEvent } from './agreement.ts';
import { reportMilestone } from './report-milestone.ts';

const { given } = specification(evolveAgreement);
const reference = { agreementId: 'a-1', caseNumber: 'CIVENTO-2023-000001' };
const address = { caseNumber: reference.caseNumber, milestoneId: 'M1' };
const concluded: AgreementEvent = {
  type: 'AgreementConcluded',
  data: {
    ...reference,
    programme: 'CIVENTO',
    fiscalYear: 2023,
    provider: 'ekom21',
    payeeId: 'EKOM21',
    subject: 'Betrieb',
    amount: 120_000n,
    allocation: {
      method: 'EQUAL',
      weights: ['06411000', '06412000', '06413000'].map((recipient) => ({ recipient, weight: 1 })),
    },
    concludedOn: '2023-01-10',
    concludedBy: 'anna',
    synthetic: false,
  },
};
const agreed: AgreementEvent = {
  type: 'MilestoneAgreed',
  data: {
    ...reference,
    milestoneId: 'M1',
    programme: 'CIVENTO',
    name: 'M1',
    amount: 120_000n,
    agreedBy: 'anna',
  },
};
const report = {
  ...address,
  amount: 10_000n,
  evidence: 'Rechnung',
  reportedOn: '2023-02-01',
  reportedBy: 'bert',
};
const acceptance = { ...address, acceptedOn: '2023-02-02', acceptedBy: 'dora' };

/** Reported and accepted so many times, 100.00 each. */
function acceptedTimes(times: number): readonly AgreementEvent[] {
  const past: AgreementEvent[] = [concluded, agreed];
  for (let time = 0; time < times; time += 1)
    for (const decide of [
      (agreement: Parameters<typeof acceptMilestone>[0]) => reportMilestone(agreement, report),
      (agreement: Parameters<typeof acceptMilestone>[0]) => acceptMilestone(agreement, acceptance),
    ]) {
      const { decision } = given(...past).when(decide);
      if (decision.outcome === 'accepted') past.push(...decision.events);
    }
  return past;
}

describe('the acceptance of a milestone', () => {
  it('allocates after all earlier ones: 12 × 100.00 are 400.00 for each of three', () => {
    const shares = acceptedTimes(12)
      .filter((event) => event.type === 'MilestoneAccepted')
      .map(({ data }) => data.shares.map(({ amount }) => amount));
    expect(shares.slice(0, 3)).toEqual([
      [3_334n, 3_333n, 3_333n],
      [3_333n, 3_334n, 3_333n],
      [3_333n, 3_333n, 3_334n],
    ]);
    expect([...(given(...acceptedTimes(12)).state?.acceptedShares.values() ?? [])]).toEqual([
      40_000n,
      40_000n,
      40_000n,
    ]);
  });

  it('is refused to the person who reported it, and the attempt stays on record', () => {
    const reported: AgreementEvent = { type: 'MilestoneReported', data: { ...reference, ...report } };
    given(concluded, agreed, reported)
      .when((agreement) => acceptMilestone(agreement, { ...acceptance, acceptedBy: 'bert' }))
      .thenRefused(
        'FOUR_EYES',
        { caseNumber: reference.caseNumber, earlierPart: 'REPORTED' },
        {
          type: 'AgreementFourEyesViolationRefused',
          data: {
            ...reference,
            milestoneId: 'M1',
            action: 'ACCEPT',
            earlierPart: 'REPORTED',
            attemptedBy: 'bert',
          },
        },
      );
  });
});
