import { describe, expect, it } from '@jest/globals';
import type { BudgetLine } from '../budget-line/budget-line.ts';
import {
  agreementCase,
  appropriated,
  boundOn,
  concludedAgreement,
  milestoneAccepted,
  milestoneAgreed,
} from '../testing/concluded-agreement.ts';
import { days, expectRefused, firstDay } from '../testing/given.ts';
import type { Agreement, AgreementEvent } from './agreement.ts';
import { closeMilestone } from './close-milestone.ts';

const own = `${agreementCase}/M1`;
const command = { caseNumber: agreementCase, milestoneId: 'M1', reason: 'Rest entfällt', closedBy: 'anna' };
const close = (agreement: Agreement | undefined, line?: BudgetLine, on = days) =>
  closeMilestone({ agreement, line }, command, on);
const closed = (released: bigint): AgreementEvent => ({
  type: 'MilestoneClosed',
  data: {
    agreementId: 'a-1',
    caseNumber: agreementCase,
    milestoneId: 'M1',
    released,
    reason: 'Rest entfällt',
    closedBy: 'anna',
  },
});
const withOwnFunds = milestoneAgreed('M1', 40_000n, { line: 'MAIN', fiscalYear: 2023, commitmentId: own });

describe('the end of a milestone', () => {
  it('frees what was not accepted of the funds that it has bound itself; what was accepted stays bound', () => {
    const line = appropriated(100_000n, 2023, boundOn(own, 40_000n));
    const reference = { programme: 'CIVENTO', line: 'MAIN', fiscalYear: 2023, commitmentId: own };
    expect(close(concludedAgreement({}, withOwnFunds), line)).toEqual({
      outcome: 'accepted',
      line: [
        { type: 'CommitmentReleased', data: { ...reference, amount: 40_000n, reason: 'Rest entfällt' } },
      ],
      agreement: [closed(40_000n)],
    });
    expect(close(concludedAgreement({}, withOwnFunds, milestoneAccepted('M1', 15_000n)), line)).toEqual({
      outcome: 'accepted',
      line: [{ type: 'CommitmentReduced', data: { ...reference, amount: 25_000n, reason: 'Rest entfällt' } }],
      agreement: [closed(25_000n)],
    });
  });

  it('leaves with the agreement what that has bound in the year, and moves nothing where a frame carries it', () => {
    const budgets = [{ line: 'MAIN', fiscalYear: 2023, amount: 100_000n }];
    const ofAgreement = milestoneAgreed('M1', 40_000n, {
      line: 'MAIN',
      fiscalYear: 2023,
      commitmentId: agreementCase,
    });
    const line = appropriated(100_000n, 2023, boundOn(agreementCase, 100_000n));
    for (const decision of [
      close(concludedAgreement({ budgets }, ofAgreement), line),
      close(concludedAgreement({ frameId: 'R-1' }, milestoneAgreed('M1', 40_000n))),
    ])
      expect(decision).toEqual({ outcome: 'accepted', line: [], agreement: [closed(40_000n)] });
  });

  it('is refused once all of it is accepted, and a second time', () => {
    expectRefused(
      close(concludedAgreement({}, withOwnFunds, milestoneAccepted('M1', 40_000n))),
      'MILESTONE_STATE',
      { milestoneId: 'M1', state: 'ACCEPTED', amount: 40_000n },
    );
    expectRefused(close(concludedAgreement({}, withOwnFunds, closed(40_000n))), 'MILESTONE_STATE', {
      milestoneId: 'M1',
      state: 'CLOSED',
      amount: 40_000n,
    });
  });

  it('is of a milestone and an agreement that there are, on no day before its latest act', () => {
    expectRefused(close(undefined), 'AGREEMENT_UNKNOWN', { caseNumber: agreementCase });
    expectRefused(close(concludedAgreement({})), 'MILESTONE_UNKNOWN', {
      caseNumber: agreementCase,
      milestoneId: 'M1',
    });
    expectRefused(
      close(concludedAgreement({}, withOwnFunds), undefined, { ...days, on: '2022-12-31' }),
      'DAY_BEFORE_CAUSE',
      { day: '2022-12-31', earliest: firstDay, cause: 'MILESTONE', amount: 40_000n },
    );
  });
});
