import { describe, expect, it } from '@jest/globals';
import type { Agreement, AgreementEvent } from './agreement.ts';
import type { BudgetLine } from '../budget-line/budget-line.ts';
import { evolveCasePayments, type CasePayments, type PaymentEvent } from '../payment/payment-order.ts';
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
import { closeMilestone } from './close-milestone.ts';
import { endAgreement } from './end-agreement.ts';

const in2023 = { line: 'MAIN', fiscalYear: 2023, commitmentId: agreementCase };
const budgets = [{ line: 'MAIN', fiscalYear: 2023, amount: 100_000n }];
const orderNumber = `${agreementCase}-Z01`;
const order = { caseNumber: agreementCase, orderNumber, programme: 'CIVENTO' };

const prepared = (amount: bigint): PaymentEvent => ({
  type: 'PaymentOrderPrepared',
  data: {
    ...order,
    line: 'MAIN',
    fiscalYear: 2023,
    commitmentIds: [agreementCase],
    basis: 'MILESTONE',
    basisId: 'M1',
    payeeId: 'EKOM21',
    recipients: [],
    amount,
    dueOn: '2023-06-30',
    reason: 'Rechnung',
    preparedBy: 'bert',
    synthetic: false,
  },
});
const settled = (amount: bigint): PaymentEvent => ({
  type: 'PaymentSettled',
  data: { ...order, disbursementIds: [orderNumber], amount, bankReference: 'B', settledOn: '2023-03-31' },
});
const payments = (...events: readonly PaymentEvent[]): CasePayments | undefined =>
  events.reduce<CasePayments | undefined>(
    (state, event) => evolveCasePayments(state, event, '2023-03-31'),
    undefined,
  );
const paidLine = (paid: bigint): BudgetLine | undefined =>
  appropriated(100_000n, 2023, boundOn(agreementCase, 100_000n), {
    type: 'FundsDisbursed',
    data: {
      programme: 'CIVENTO',
      line: 'MAIN',
      fiscalYear: 2023,
      commitmentId: agreementCase,
      disbursementId: orderNumber,
      amount: paid,
    },
  });

const end = (
  known: {
    readonly agreement: Agreement | undefined;
    readonly line?: BudgetLine | undefined;
    readonly payments?: CasePayments | undefined;
  },
  endedOn = '2023-06-30',
) =>
  endAgreement(
    {
      programme: programmeWithFrame,
      payments: known.payments,
      bound: [{ line: known.line, commitmentIds: [agreementCase] }],
      agreement: known.agreement,
    },
    { caseNumber: agreementCase, reason: 'Erfüllt', endedOn, endedBy: 'anna' },
    { ...days, on: endedOn },
  );

const delivered: readonly AgreementEvent[] = [
  milestoneAgreed('M1', 100_000n, in2023),
  milestoneAccepted('M1', 70_000n),
  milestoneClosed('M1', 30_000n),
];

describe('the end of an agreement', () => {
  it('frees what it has bound in a year and did not need', () => {
    const agreement = concludedAgreement({ budgets }, ...delivered);
    const known = {
      agreement,
      line: paidLine(70_000n),
      payments: payments(prepared(70_000n), settled(70_000n)),
    };
    expect(end(known)).toMatchObject({
      outcome: 'accepted',
      lines: [[{ type: 'CommitmentReleased', data: { commitmentId: agreementCase, amount: 30_000n } }]],
      programme: [],
      agreement: [{ type: 'AgreementEnded', data: { released: 30_000n } }],
    });
  });

  it('waits until all that was accepted is paid, and nothing is on its way', () => {
    const agreement = concludedAgreement({ budgets }, ...delivered);
    const line = paidLine(1n);
    const due = (paid: CasePayments | undefined, figures: object) =>
      expectRefused(end({ agreement, line, payments: paid }), 'PAYMENTS_OPEN', {
        caseNumber: agreementCase,
        ...figures,
      });
    due(undefined, { due: 70_000n, ordered: 0n });
    due(payments(prepared(60_000n)), { due: 70_000n, ordered: 60_000n });
    due(payments(prepared(60_000n), settled(60_000n)), { due: 10_000n, ordered: 0n });
  });

  it('waits for each milestone to be accepted or closed', () =>
    expectRefused(
      end({ agreement: concludedAgreement({ budgets }, milestoneAgreed('M1', 1n, in2023)) }),
      'MILESTONES_OPEN',
      { milestones: ['M1'] },
    ));

  it('comes on no day before the last step of a payment', () => {
    const agreement = concludedAgreement({ budgets }, ...delivered);
    const known = {
      agreement,
      line: paidLine(70_000n),
      payments: payments(prepared(70_000n), settled(70_000n)),
    };
    expectRefused(end(known, '2023-03-30'), 'DAY_BEFORE_CAUSE', { earliest: '2023-03-31', cause: 'CASE' });
    expect(end(known, '2023-03-31').outcome).toBe('accepted');
  });

  it('frees its part of the frame as well', () => {
    const agreement = concludedAgreement({ frameId: 'R-1', budgets: [{ ...in2023, amount: 60_000n }] });
    const line = appropriated(60_000n, 2023, boundOn(agreementCase, 60_000n));
    expect(end({ agreement, line })).toMatchObject({
      lines: [[{ data: { amount: 60_000n } }]],
      programme: [{ type: 'FrameFundsFreed', data: { frameId: 'R-1', amount: 100_000n } }],
    });
  });
});

describe('the closing of a milestone', () => {
  const close = (agreement: Agreement | undefined, line: BudgetLine | undefined) =>
    closeMilestone(
      { agreement, line },
      { caseNumber: agreementCase, milestoneId: 'M1', reason: 'Rest entfällt', closedBy: 'anna' },
      days,
    );

  it('leaves its rest bound for the agreement in the year that this has bound', () => {
    const agreement = concludedAgreement({ budgets }, ...delivered.slice(0, 2));
    expect(close(agreement, appropriated(100_000n, 2023, boundOn(agreementCase, 100_000n)))).toMatchObject({
      line: [],
      agreement: [{ type: 'MilestoneClosed', data: { released: 30_000n } }],
    });
  });

  it('frees its rest on the line where it had a commitment of its own', () => {
    const own = { ...in2023, commitmentId: `${agreementCase}.1` };
    const agreement = concludedAgreement(
      { frameId: 'R-1' },
      milestoneAgreed('M1', 100_000n, own),
      milestoneAccepted('M1', 70_000n),
    );
    const line = appropriated(100_000n, 2023, boundOn(own.commitmentId, 100_000n));
    expect(close(agreement, line)).toMatchObject({
      line: [{ type: 'CommitmentReduced', data: { commitmentId: own.commitmentId, amount: 30_000n } }],
    });
  });
});
