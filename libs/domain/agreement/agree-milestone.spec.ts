import { describe, expect, it } from '@jest/globals';
import {
  agreementCase,
  appropriated,
  boundOn,
  concludedAgreement,
  milestoneAccepted,
  milestoneAgreed,
  milestoneClosed,
  programmeWithFrame,
} from '../testing/concluded-agreement.ts';
import { days, expectRefused } from '../testing/given.ts';
import { agreeMilestone, type KnownToAgree } from './agree-milestone.ts';

const budget = (fiscalYear: number) => ({ line: 'MAIN', fiscalYear });
const budgets = [
  { ...budget(2023), amount: 60_000n },
  { ...budget(2024), amount: 40_000n },
];
const in2023 = { ...budget(2023), commitmentId: agreementCase };

const agree = (
  known: Partial<KnownToAgree>,
  amount: bigint,
  year?: { readonly line: string; readonly fiscalYear: number },
) =>
  agreeMilestone(
    { agreement: undefined, programme: programmeWithFrame, line: undefined, ...known },
    {
      caseNumber: agreementCase,
      milestoneId: 'M1',
      name: 'M1',
      amount,
      ...(year && { budget: year }),
      agreedBy: 'anna',
    },
    days,
  );

describe('a milestone of a year that the agreement has bound', () => {
  it('draws on what is bound there, and binds nothing more', () => {
    expect(agree({ agreement: concludedAgreement({ budgets }) }, 60_000n, budget(2023))).toMatchObject({
      outcome: 'accepted',
      line: [],
      agreement: [{ type: 'MilestoneAgreed', data: { ...in2023, amount: 60_000n } }],
    });
  });

  it('never exceeds, with the others of that year, what the agreement has bound there', () => {
    const agreement = concludedAgreement({ budgets }, milestoneAgreed('M0', 20_000n, in2023));
    expectRefused(agree({ agreement }, 40_001n, budget(2023)), 'AGREEMENT_EXCEEDED', {
      requested: 40_001n,
      left: 40_000n,
      agreed: 60_000n,
      fiscalYear: 2023,
    });
    expect(agree({ agreement }, 40_000n, budget(2023)).outcome).toBe('accepted');
    expect(agree({ agreement }, 40_000n, budget(2024)).outcome).toBe('accepted');
  });

  it('may have again what a closed one did not need', () => {
    const agreement = concludedAgreement(
      { budgets },
      milestoneAgreed('M0', 60_000n, in2023),
      milestoneAccepted('M0', 10_000n),
      milestoneClosed('M0', 50_000n),
    );
    expectRefused(agree({ agreement }, 50_001n, budget(2023)), 'AGREEMENT_EXCEEDED', { left: 50_000n });
    expect(agree({ agreement }, 50_000n, budget(2023)).outcome).toBe('accepted');
  });
});

describe('a milestone of a year that the agreement has not bound', () => {
  it('is refused where years alone carry the agreement', () =>
    expectRefused(
      agree(
        { agreement: concludedAgreement({ budgets }), line: appropriated(100_000n, 2025) },
        1n,
        budget(2025),
      ),
      'YEAR_NOT_BURDENED',
      { ...budget(2025), burdened: ['MAIN 2023', 'MAIN 2024'] },
    ));

  it('is committed on its own line where a frame carries it, as far as years have not bound the agreement', () => {
    const agreement = concludedAgreement({ frameId: 'R-1', budgets: [{ ...budget(2023), amount: 60_000n }] });
    const line = appropriated(100_000n, 2025);
    expectRefused(agree({ agreement, line }, 40_001n, budget(2025)), 'AGREEMENT_EXCEEDED', {
      left: 40_000n,
      agreed: 40_000n,
    });
    expect(agree({ agreement, line }, 40_000n, budget(2025))).toMatchObject({
      line: [boundOn(`${agreementCase}.2`, 40_000n, 2025)],
      agreement: [{ data: { commitmentId: `${agreementCase}.2` } }],
    });
  });

  it('is committed on its line in an agreement from before years were asked for', () =>
    expect(
      agree({ agreement: concludedAgreement({}), line: appropriated(200_000n) }, 100_000n, budget(2023)),
    ).toMatchObject({ line: [boundOn(`${agreementCase}.1`, 100_000n)] }));
});

describe('a milestone without a year', () => {
  it('is carried by the frame, as far as years do not carry the agreement, where the programme allows it', () => {
    const agreement = concludedAgreement({ frameId: 'R-1', budgets: [{ ...budget(2023), amount: 60_000n }] });
    expect(agree({ agreement }, 40_000n)).toMatchObject({ outcome: 'accepted', line: [] });
    expectRefused(agree({ agreement }, 40_001n), 'AGREEMENT_EXCEEDED', { left: 40_000n });
    const strict = { ...programmeWithFrame, framePayments: false };
    expectRefused(agree({ agreement, programme: strict }, 1n), 'FRAME_PAYMENT_NOT_ALLOWED', { amount: 1n });
  });

  it('is refused without a frame', () => {
    expectRefused(agree({ agreement: concludedAgreement({}) }, 1n), 'BUDGET_MISSING', { milestoneId: 'M1' });
    expectRefused(agree({ agreement: concludedAgreement({ budgets }) }, 1n), 'BUDGET_MISSING', {
      milestoneId: 'M1',
    });
  });
});
