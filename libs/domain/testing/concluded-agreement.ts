import { evolveAgreement, type Agreement, type AgreementEvent } from '../agreement/agreement.ts';
import type { BurdenedYear } from '../agreement/conclude-agreement.ts';
import { afterAll, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { Cents } from '../money/cents.ts';
import type { Programme } from '../programme/programme.ts';
import { firstDay } from './given.ts';

export const agreementCase = 'CIVENTO-2023-000001';
const agreement = { agreementId: 'a-1', caseNumber: agreementCase };
const programme = 'CIVENTO';
const recipient = '06412000';

/** MAIN of a year with its appropriation. */
export const appropriated = (
  amount: Cents,
  fiscalYear = 2023,
  ...then: readonly BudgetLineEvent[]
): BudgetLine | undefined =>
  afterAll(
    undefined,
    [
      {
        type: 'AppropriationEnacted',
        data: {
          programme,
          line: 'MAIN',
          fiscalYear,
          name: 'civento',
          synthetic: false,
          amount,
          exactness: 'EXACT',
          source: { title: 'Haushaltsplan' },
        },
      },
      ...then,
    ],
    firstDay,
  );

export const boundOn = (
  commitmentId: string,
  amount: Cents,
  fiscalYear = 2023,
): Extract<BudgetLineEvent, { type: 'FundsCommitted' }> => ({
  type: 'FundsCommitted',
  data: { programme, line: 'MAIN', fiscalYear, commitmentId, amount },
});

/** An agreement over 1,000.00, bound in the years that it names, in a frame, or in both. */
export const concludedAgreement = (
  { budgets = [], frameId }: { readonly budgets?: readonly BurdenedYear[]; readonly frameId?: string },
  ...then: readonly AgreementEvent[]
): Agreement | undefined => {
  const bound = budgets.map((budget, index) => ({
    ...budget,
    commitmentId: index === 0 ? agreementCase : `${agreementCase}.${index + 1}`,
  }));
  const concluded: AgreementEvent = {
    type: 'AgreementConcluded',
    data: {
      ...agreement,
      programme,
      fiscalYear: 2023,
      provider: 'ekom21',
      payeeId: 'EKOM21',
      ...(frameId !== undefined && { frameId }),
      subject: 'Betrieb',
      amount: 100_000n,
      ...(bound.length > 0 && { budgets: bound }),
      allocation: { method: 'EQUAL', weights: [{ recipient, weight: 1 }] },
      concludedOn: firstDay,
      concludedBy: 'anna',
      synthetic: false,
    },
  };
  return [concluded, ...then].reduce<Agreement | undefined>(
    (state, event) => evolveAgreement(state, event, firstDay),
    undefined,
  );
};

export const milestoneAgreed = (
  milestoneId: string,
  amount: Cents,
  budget?: { readonly line: string; readonly fiscalYear: number; readonly commitmentId: string },
): AgreementEvent => ({
  type: 'MilestoneAgreed',
  data: { ...agreement, milestoneId, programme, ...budget, name: milestoneId, amount, agreedBy: 'anna' },
});

export const milestoneAccepted = (milestoneId: string, amount: Cents): AgreementEvent => ({
  type: 'MilestoneAccepted',
  data: {
    ...agreement,
    milestoneId,
    programme,
    amount,
    fiscalYear: 2023,
    shares: [{ recipient, amount }],
    acceptedOn: firstDay,
    acceptedBy: 'dora',
  },
});

export const milestoneClosed = (milestoneId: string, released: Cents): AgreementEvent => ({
  type: 'MilestoneClosed',
  data: { ...agreement, milestoneId, released, reason: 'Rest entfällt', closedBy: 'anna' },
});

/** A programme with one frame over 1,000.00 from 2019 on, which may be paid from without a year. */
export const programmeWithFrame: Programme = {
  code: programme,
  name: 'civento',
  synthetic: false,
  announcedTotals: new Map(),
  frames: new Map([['R-1', { amount: 100_000n, since: '2019-01-01' }]]),
  framePayments: true,
};
