import { describe, expect, it } from '@jest/globals';
import {
  agreementCase,
  concludedAgreement,
  milestoneAccepted,
  milestoneAgreed,
} from '../testing/concluded-agreement.ts';
import { expectRefused, firstDay } from '../testing/given.ts';
import type { AgreementEvent } from './agreement.ts';
import { reportMilestone, type ReportMilestone } from './report-milestone.ts';

const reference = { agreementId: 'a-1', caseNumber: agreementCase };
const command: ReportMilestone = {
  caseNumber: agreementCase,
  milestoneId: 'M1',
  evidence: 'Rechnung 4711',
  reportedOn: '2023-06-30',
  reportedBy: 'bert',
};
const agreed = milestoneAgreed('M1', 40_000n);
const reported = (amount: bigint): AgreementEvent => ({
  type: 'MilestoneReported',
  data: {
    ...reference,
    milestoneId: 'M1',
    amount,
    evidence: 'Rechnung 4711',
    reportedOn: '2023-06-30',
    reportedBy: 'bert',
  },
});
const closed: AgreementEvent = {
  type: 'MilestoneClosed',
  data: { ...reference, milestoneId: 'M1', released: 40_000n, reason: 'Entfällt', closedBy: 'anna' },
};
const ended: AgreementEvent = {
  type: 'AgreementEnded',
  data: { ...reference, released: 100_000n, reason: 'Kündigung', endedOn: firstDay, endedBy: 'anna' },
};
const report = (past: readonly AgreementEvent[], change: Partial<ReportMilestone> = {}) =>
  reportMilestone(concludedAgreement({}, ...past), { ...command, ...change });

describe('the report of a milestone', () => {
  it('is of a part of it, or of all that is not accepted yet', () => {
    expect(report([agreed])).toEqual({ outcome: 'accepted', events: [reported(40_000n)] });
    expect(report([agreed], { amount: 15_000n })).toEqual({
      outcome: 'accepted',
      events: [reported(15_000n)],
    });
    expect(report([agreed, milestoneAccepted('M1', 15_000n)])).toEqual({
      outcome: 'accepted',
      events: [reported(25_000n)],
    });
  });

  it('is of no more than is not accepted yet, and of more than nothing', () => {
    expectRefused(
      report([agreed, milestoneAccepted('M1', 15_000n)], { amount: 25_001n }),
      'MILESTONE_EXCEEDED',
      {
        requested: 25_001n,
        left: 25_000n,
        agreed: 40_000n,
      },
    );
    expectRefused(report([agreed], { amount: 0n }), 'AMOUNT_NOT_POSITIVE', { amount: 0n });
  });

  it('waits for the one before to be accepted or sent back', () =>
    expectRefused(report([agreed, reported(15_000n)]), 'MILESTONE_STATE', {
      milestoneId: 'M1',
      state: 'REPORTED',
      amount: 40_000n,
    }));

  it('is refused once all of it is accepted, and once it is closed', () => {
    expectRefused(report([agreed, milestoneAccepted('M1', 40_000n)]), 'MILESTONE_STATE', {
      milestoneId: 'M1',
      state: 'ACCEPTED',
      amount: 40_000n,
    });
    expectRefused(report([agreed, closed]), 'MILESTONE_STATE', {
      milestoneId: 'M1',
      state: 'CLOSED',
      amount: 40_000n,
    });
  });

  it('is of a milestone that was agreed, in an agreement that there is and that has not ended', () => {
    expectRefused(report([]), 'MILESTONE_UNKNOWN', { caseNumber: agreementCase, milestoneId: 'M1' });
    expectRefused(reportMilestone(undefined, command), 'AGREEMENT_UNKNOWN', { caseNumber: agreementCase });
    expectRefused(report([agreed, ended]), 'AGREEMENT_STATE', {
      caseNumber: agreementCase,
      state: 'ENDED',
      amount: 100_000n,
    });
  });

  it('is on no day before the milestone was agreed', () =>
    expectRefused(report([agreed], { reportedOn: '2022-12-31' }), 'DAY_BEFORE_CAUSE', {
      day: '2022-12-31',
      earliest: firstDay,
      cause: 'MILESTONE',
      amount: 40_000n,
    }));
});
