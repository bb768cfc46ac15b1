import {
  bankDayFor,
  basisOfCommitment,
  fiscalYearOf,
  fundsOfBasis,
  laterOf,
  openCommitmentCase,
  type CasePayments,
  type CommitmentAddress,
  type Dated,
  type FiscalYear,
  type NoBasis,
  type PaymentBasis,
  type PaymentBooking,
  type PaymentEvent,
  type PreparePaymentOrder,
  type Rejected,
} from '#domain';
import * as rules from '#domain';
import type { PlanLookups, StateOf, UseCase } from '#command-handling';
import { caseIdOf } from './case-id.ts';
import {
  budgetLineStream,
  casePaymentsStream,
  caseRegisterStream,
  commitmentCaseStream,
  payeeStream,
  programmeStream,
  publishedAwardStream,
} from './streams.ts';
import { carriedFunds } from './carried-funds.ts';
import { commitmentCaseId } from './commitment-case.ts';
import { basisSourceOf, nothingToPay, statesNow, type PayFor } from './payment-basis.ts';
import { successionStreams } from './succession-streams.ts';
import { written } from './written.ts';
import { yearLineStreams } from './year-line-streams.ts';
import { ontoLinesAndHome } from './onto-lines-and-home.ts';

export const preparePaymentOrder: UseCase<PayFor & PreparePaymentOrder> = async (
  { data, on, today },
  lookups,
) => {
  const home = casePaymentsStream(data.caseNumber);
  const caseId = await caseIdOf(data.caseNumber, lookups);
  if (caseId === undefined) return nothingToPay(data);
  const source = await basisSourceOf(caseId, data, home, lookups);
  const before = await statesNow([...source.streams, home], lookups);
  const prepared = await preparation(data, source.basisOf(before, on), before(home), { on, today }, lookups);
  return {
    home,
    correlationId: caseId,
    others: [...source.streams, ...prepared.streams],
    decide: (state) => {
      const basis = source.basisOf(state, on);
      const decision = prepared.decide(state, state(home), basis);
      return (
        decision &&
        ontoLinesAndHome(prepared.lines, home, decision, 'outcome' in basis ? false : basis.synthetic)
      );
    },
  };
};

/** A commitment that no notice stands on. */
export interface PayCommitment {
  readonly commitment: CommitmentAddress;
}

/** Gives the commitment its case number with the first order: one append. */
export const prepareOrderOnCommitment: UseCase<PayCommitment & PreparePaymentOrder> = async (
  { data, on, today },
  lookups,
) => {
  const { programme, fiscalYear, commitmentId } = data.commitment;
  const caseId = commitmentCaseId(data.commitment);
  const commitmentCase = commitmentCaseStream(caseId);
  const register = caseRegisterStream(programme, fiscalYear);
  const line = budgetLineStream(data.commitment);
  const award = publishedAwardStream(commitmentId);
  const own = [commitmentCase, register, line, award];
  const opening = (state: StateOf) =>
    openCommitmentCase(
      {
        existing: state(commitmentCase),
        register: state(register),
        line: state(line),
        award: state(award),
      },
      data.commitment,
      caseId,
    );
  const before = await statesNow(own, lookups);
  const expected = opening(before);
  const home = casePaymentsStream('outcome' in expected ? '' : expected.case.caseNumber);
  const payments = await lookups.stateOf(home);
  const basisOf = (state: StateOf, known: CasePayments | undefined) => {
    const opened = opening(state);
    return 'outcome' in opened
      ? opened
      : basisOfCommitment(opened.case, { line: state(line), payments: known }, { on });
  };
  const prepared = await preparation(data, basisOf(before, payments), payments, { on, today }, lookups);
  return {
    home,
    correlationId: caseId,
    others: [...own, ...prepared.streams],
    decide: (state) => {
      const opened = opening(state);
      if ('outcome' in opened) return opened;
      if (casePaymentsStream(opened.case.caseNumber).name !== home.name) return undefined;
      const decision = prepared.decide(state, state(home), basisOf(state, state(home)));
      if (!decision) return undefined;
      const planned = ontoLinesAndHome(prepared.lines, home, decision, opened.case.synthetic);
      if (planned.outcome === 'rejected') return planned;
      const opens = [...written(register, opened.register), ...written(commitmentCase, opened.opened)];
      return { ...planned, writes: [...opens, ...planned.writes] };
    },
  };
};

/** What a preparation reads besides its basis, and what it comes to. */
async function preparation(
  data: PreparePaymentOrder,
  expected: PaymentBasis | Rejected<never, NoBasis>,
  payments: CasePayments | undefined,
  days: Dated,
  lookups: PlanLookups,
) {
  const payingYear = fiscalYearOf(laterOf(bankDayFor(data.dueOn, days.today), days.on));
  const { lines, areAll } = await linesOfBasis(expected, payments, payingYear, lookups);
  const payee = payeeStream(data.payeeId);
  const programme = 'outcome' in expected ? undefined : programmeStream(expected.programme);
  const recipients = 'outcome' in expected ? [] : expected.recipients;
  const succession = await successionStreams(recipients, lookups);
  return {
    lines,
    streams: [payee, ...lines.streams, ...(programme ? [programme] : []), ...succession],
    decide: (
      state: StateOf,
      known: CasePayments | undefined,
      basis: PaymentBasis | Rejected<never, NoBasis>,
    ): PaymentBooking | Rejected<PaymentEvent> | undefined =>
      areAll(state, known, basis)
        ? rules.preparePaymentOrder(
            {
              payments: known,
              basis,
              lines: lines.states(state),
              payee: state(payee),
              succession: succession.map((one) => state(one)),
              programme: programme && state(programme),
            },
            data,
            days,
          )
        : undefined,
  };
}

/** The line in each year that carries the basis, also by having it carried over, and in the one it is expected to be paid in. */
async function linesOfBasis(
  basis: PaymentBasis | Rejected<never, NoBasis>,
  payments: CasePayments | undefined,
  payingYear: FiscalYear,
  lookups: PlanLookups,
) {
  if ('outcome' in basis || !basis.budget)
    return { lines: yearLineStreams({ programme: '' }, []), areAll: () => true };
  const { programme, budget } = basis;
  const carried = await carriedFunds(fundsOfBasis(payments, { ...basis, budget }), lookups);
  const years = [budget.fiscalYear, payingYear, ...carried.funds.map(({ fiscalYear }) => fiscalYear)];
  return {
    lines: yearLineStreams({ programme, line: budget.line }, years),
    areAll: (
      state: StateOf,
      known: CasePayments | undefined,
      now: PaymentBasis | Rejected<never, NoBasis>,
    ): boolean =>
      'outcome' in now ||
      !now.budget ||
      carried.areAll(state, fundsOfBasis(known, { ...now, budget: now.budget })),
  };
}
