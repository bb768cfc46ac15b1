import {
  bankDayFor,
  basisOfCommitment,
  bookingYearOf,
  caseNumberOfOrder,
  certifyPaymentArithmetic,
  certifyPaymentFactual,
  fiscalYearOf,
  grantBookingYearException,
  laterOf,
  openCommitmentCase,
  orderPayment,
  payingYearOf,
  preparePaymentOrder,
  rejectPayment,
  returnPayment,
  settlePayment,
  withdrawPaymentOrder,
  yearsOfFunds,
  type BudgetLine,
  type CasePayments,
  type CertifyPaymentOrder,
  type CommitmentAddress,
  type Dated,
  type Day,
  type Decision,
  type FiscalYear,
  type KnownToEntitle,
  type LedgerEvent,
  type OrderPayment,
  type PaymentBasis,
  type PaymentBooking,
  type PaymentEvent,
  type PaymentOrder,
  type PreparePaymentOrder,
  type Rejected,
  type ReturnPayment,
  type SettlePayment,
  type WithdrawPaymentOrder,
} from '#domain';
import type { PlanLookups, PlannedAcceptance, StateOf, Stream, UseCase } from '#command-handling';
import { caseIdOf } from './case-id.ts';
import {
  budgetLineStream,
  casePaymentsStream,
  caseRegisterStream,
  claimStream,
  commitmentCaseStream,
  grantStream,
  orderingAuthorityStream,
  payeeStream,
  programmeStream,
  publishedAwardStream,
} from './streams.ts';
import { commitmentCaseId } from './commitment-case.ts';
import { noCase } from './no-case.ts';
import { ontoHome } from './onto-home.ts';
import { basisSourceOf, nothingEntitles, statesNow, type PayFor } from './payment-basis.ts';
import { successionStreams } from './succession-streams.ts';
import { written } from './written.ts';
import { yearLineStreams, type YearLineStreams } from './year-line-streams.ts';

export const preparePaymentOrderUseCase: UseCase<PayFor & PreparePaymentOrder> = async (
  { data, on, today },
  lookups,
) => {
  const home = casePaymentsStream(data.caseNumber);
  const caseId = (await caseIdOf(data.caseNumber, lookups)) ?? noCase;
  const source = await basisSourceOf(caseId, data, home, lookups);
  const before = await statesNow([...source.streams, home], lookups);
  const prepared = await preparation(data, source.basisOf(before, on), before(home), { on, today }, lookups);
  return {
    home,
    correlationId: caseId,
    others: [...source.streams, ...prepared.streams],
    decide: (state) => {
      const basis = source.basisOf(state, on);
      return onLinesAndHome(
        prepared.lines,
        home,
        prepared.decide(state, state(home), basis),
        'outcome' in basis ? false : basis.synthetic,
      );
    },
  };
};

/** A commitment that no notice stands on. */
export interface PayCommitment {
  readonly commitment: CommitmentAddress;
}

/** Gives the commitment its case number with the first order: one append. */
export const prepareOrderOnCommitmentUseCase: UseCase<PayCommitment & PreparePaymentOrder> = async (
  { data, on, today },
  lookups,
) => {
  const { programme, fiscalYear, commitmentId } = data.commitment;
  const caseId = commitmentCaseId(data.commitment);
  const commitmentCase = commitmentCaseStream(caseId);
  const register = caseRegisterStream(programme, fiscalYear);
  const line = budgetLineStream(data.commitment);
  const award = publishedAwardStream(commitmentId);
  const own = [commitmentCase, register, line, award] as Stream[];
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
      const planned = onLinesAndHome(prepared.lines, home, decision, opened.case.synthetic);
      if (planned.outcome === 'rejected') return planned;
      const opens = [...written(register, opened.register), ...written(commitmentCase, opened.opened)];
      return { ...planned, writes: [...opens, ...planned.writes] };
    },
  };
};

/** What a preparation reads besides its basis, and what it comes to. */
async function preparation(
  data: PreparePaymentOrder,
  expected: PaymentBasis | Rejected<never>,
  payments: CasePayments | undefined,
  days: Dated,
  lookups: PlanLookups,
) {
  const payingYear = fiscalYearOf(laterOf(bankDayFor(data.dueOn, days.today), days.on));
  const lines = linesOfBasis(expected, payments, payingYear);
  const payee = payeeStream(data.payeeId);
  const programme = 'outcome' in expected ? undefined : programmeStream(expected.programme);
  const recipients = 'outcome' in expected ? [] : expected.recipients;
  const succession = await successionStreams(recipients, lookups);
  return {
    lines,
    streams: [payee, ...lines.streams, ...(programme ? [programme] : []), ...succession] as Stream[],
    decide: (
      state: StateOf,
      known: CasePayments | undefined,
      basis: PaymentBasis | Rejected<never>,
    ): PaymentBooking | Rejected<PaymentEvent> =>
      preparePaymentOrder(
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
      ),
  };
}

function linesOfBasis(
  basis: PaymentBasis | Rejected<never>,
  payments: CasePayments | undefined,
  payingYear: FiscalYear,
): YearLineStreams {
  if ('outcome' in basis || !basis.budget) return yearLineStreams({ programme: '' }, []);
  const { programme, budget } = basis;
  const years = yearsOfFunds(payments, { ...basis, budget }, payingYear);
  return yearLineStreams({ programme, line: budget.line }, years);
}

/** What an act on an order does, the lines first: one append. */
const onLinesAndHome = (
  lines: YearLineStreams,
  home: Stream<CasePayments, PaymentEvent>,
  decision: PaymentBooking | Rejected<PaymentEvent>,
  synthetic: boolean,
): PlannedAcceptance | Rejected<LedgerEvent> =>
  decision.outcome === 'rejected'
    ? decision
    : {
        outcome: 'accepted',
        writes: [...lines.writes(decision.lines), ...written(home, decision.payments)],
        synthetic,
      };

interface OfOrder {
  readonly orderNumber: string;
}

/** The payments of the order's case, and the order as it stands. */
async function orderAt({ orderNumber }: OfOrder, lookups: PlanLookups) {
  const caseNumber = caseNumberOfOrder(orderNumber) ?? '';
  const home = casePaymentsStream(caseNumber);
  const [payments, caseId = noCase] = await Promise.all([
    lookups.stateOf(home),
    caseIdOf(caseNumber, lookups),
  ]);
  return { home, correlationId: caseId, order: payments?.orders.get(orderNumber) };
}

const onOrderAlone =
  <Data extends OfOrder>(
    decide: (payments: CasePayments | undefined, command: Data, days: Dated) => Decision<PaymentEvent>,
    dayOf?: (command: Data) => Day,
  ): UseCase<Data> =>
  async ({ data, today, ...request }, lookups) => {
    const on = dayOf?.(data) ?? request.on;
    const { home, correlationId, order } = await orderAt(data, lookups);
    return {
      home,
      correlationId,
      on,
      others: [],
      decide: (state) => ontoHome(home, decide(state(home), data, { on, today }), order?.synthetic ?? false),
    };
  };

/** What says whether an order is still entitled to: its basis, its payee, and who holds the rights of its recipients. */
async function entitledTo(
  { home, correlationId, order }: Awaited<ReturnType<typeof orderAt>>,
  orderNumber: string,
  on: Day,
  lookups: PlanLookups,
) {
  if (!order) {
    const nothing = { basis: nothingEntitles(orderNumber), payee: undefined, succession: [] };
    return { streams: [], known: () => nothing };
  }
  const source = await basisSourceOf(correlationId, payForOf(order), home, lookups);
  const basis = source.basisOf(await statesNow([...source.streams, home], lookups), on);
  const payee = payeeStream(order.payeeId);
  const succession = await successionStreams('outcome' in basis ? [] : basis.recipients, lookups);
  return {
    streams: [...source.streams, payee, ...succession] as Stream[],
    known: (state: StateOf) => ({
      basis: source.basisOf(state, on),
      payee: state(payee),
      succession: succession.map((one) => state(one)),
    }),
  };
}

const payForOf = ({ orderNumber, basis, basisId }: PaymentOrder): PayFor => ({
  caseNumber: caseNumberOfOrder(orderNumber) ?? '',
  ...(basis === 'DRAWDOWN' && { drawdownId: basisId }),
  ...(basis === 'MILESTONE' && { milestoneId: basisId }),
});

const onEntitledOrder =
  (
    decide: (known: KnownToEntitle, command: CertifyPaymentOrder, days: Dated) => Decision<PaymentEvent>,
  ): UseCase<CertifyPaymentOrder> =>
  async ({ data, on, today }, lookups) => {
    const at = await orderAt(data, lookups);
    const { home, correlationId, order } = at;
    const entitled = await entitledTo(at, data.orderNumber, on, lookups);
    return {
      home,
      correlationId,
      others: entitled.streams,
      decide: (state) => {
        const known = { payments: state(home), ...entitled.known(state) };
        return ontoHome(home, decide(known, data, { on, today }), order?.synthetic ?? false);
      },
    };
  };

export const certifyPaymentFactualUseCase = onEntitledOrder(certifyPaymentFactual);
export const certifyPaymentArithmeticUseCase = onEntitledOrder(certifyPaymentArithmetic);
export const grantBookingYearExceptionUseCase = onOrderAlone(grantBookingYearException);
export const rejectPaymentUseCase = onOrderAlone(rejectPayment, ({ rejectedOn }) => rejectedOn);

export const orderPaymentUseCase: UseCase<OrderPayment> = async ({ data, today }, lookups) => {
  const at = await orderAt(data, lookups);
  const { home, correlationId, order } = at;
  const authorities = orderingAuthorityStream(data.orderedBy);
  const entitled = await entitledTo(at, data.orderNumber, data.orderedOn, lookups);
  const lines = yearLineStreams(
    order ?? { programme: '' },
    order ? [...yearsOfOrder(order), payingYearOf(order, data.orderedOn)] : [],
  );
  return {
    home,
    correlationId,
    on: data.orderedOn,
    others: [authorities, ...entitled.streams, ...lines.streams] as Stream[],
    decide: (state) => {
      const known = {
        payments: state(home),
        ...entitled.known(state),
        authorities: state(authorities),
        lines: lines.states(state),
      };
      const decision = orderPayment(known, data, { on: data.orderedOn, today });
      return onLinesAndHome(lines, home, decision, order?.synthetic ?? false);
    },
  };
};

/** Decides on an order and its line, in the years that the act touches. */
const onOrderAndLines =
  <Data extends OfOrder>(
    yearsOf: (order: PaymentOrder, command: Data) => readonly (FiscalYear | undefined)[],
    decide: (
      known: {
        readonly payments: CasePayments | undefined;
        readonly lines: ReadonlyMap<FiscalYear, BudgetLine>;
        readonly order: PaymentOrder | undefined;
      },
      command: Data,
      days: Dated,
    ) => PaymentBooking | Rejected<PaymentEvent>,
    dayOf?: (command: Data) => Day,
  ): UseCase<Data> =>
  async ({ data, today, ...request }, lookups) => {
    const on = dayOf?.(data) ?? request.on;
    const { home, correlationId, order } = await orderAt(data, lookups);
    const lines = yearLineStreams(order ?? { programme: '' }, order ? yearsOf(order, data) : []);
    return {
      home,
      correlationId,
      on,
      others: lines.streams,
      decide: (state) => {
        const known = { payments: state(home), lines: lines.states(state), order };
        return onLinesAndHome(lines, home, decide(known, data, { on, today }), order?.synthetic ?? false);
      },
    };
  };

const yearsOfOrder = ({ funds }: PaymentOrder): readonly FiscalYear[] =>
  funds.map(({ fiscalYear }) => fiscalYear);

export const withdrawPaymentOrderUseCase = onOrderAndLines<WithdrawPaymentOrder>(
  yearsOfOrder,
  withdrawPaymentOrder,
);

export const settlePaymentUseCase = onOrderAndLines<SettlePayment>(
  (order, { settledOn }) => [...yearsOfOrder(order), bookingYearOf(order, settledOn)],
  settlePayment,
  ({ settledOn }) => settledOn,
);

/** How the case stands whose payment came back: whether its notice was revoked, and what its recipient gave back itself. */
function caseOf(order: PaymentOrder | undefined, caseId: string) {
  const claim = order?.basis === 'CLAIM' ? claimStream(caseId) : undefined;
  const grant = order?.basis === 'DRAWDOWN' ? grantStream(caseId) : undefined;
  return {
    streams: [claim, grant].filter((one) => one !== undefined) as Stream[],
    known: (state: StateOf) => ({
      isRevoked:
        (claim && state(claim))?.decided === 'REVOKED' || (grant && state(grant))?.state === 'REVOKED',
      givenBack: (grant && state(grant))?.givenBack.get(order?.orderNumber ?? '') ?? 0n,
    }),
  };
}

export const returnPaymentUseCase: UseCase<ReturnPayment> = async ({ data, today }, lookups) => {
  const { home, correlationId, order } = await orderAt(data, lookups);
  const year = order?.booking?.fiscalYear;
  const lines = yearLineStreams(order ?? { programme: '' }, [year]);
  const ofCase = caseOf(order, correlationId);
  return {
    home,
    correlationId,
    on: data.returnedOn,
    others: [...lines.streams, ...ofCase.streams],
    decide: (state) => {
      const line = lines.states(state).get(year ?? 0);
      const known = { payments: state(home), line, ...ofCase.known(state) };
      const decision = returnPayment(known, data, { on: data.returnedOn, today });
      return onLinesAndHome(lines, home, decision, order?.synthetic ?? false);
    },
  };
};
