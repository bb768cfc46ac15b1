import {
  bankDayFor,
  basisOfClaim,
  basisOfDrawdown,
  basisOfMilestone,
  bookingYearOf,
  caseNumberOfOrder,
  certifyPaymentArithmetic,
  certifyPaymentFactual,
  fiscalYearOf,
  grantBookingYearException,
  laterOf,
  orderPayment,
  payingYearOf,
  rejected,
  preparePaymentOrder,
  rejectPayment,
  returnPayment,
  settlePayment,
  withdrawPaymentOrder,
  yearsOfFunds,
  type BudgetLine,
  type CasePayments,
  type CertifyPaymentOrder,
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
import type { PlanLookups, PlannedAcceptance, StateOf, UseCase } from '../command.ts';
import {
  agreementStream,
  casePaymentsStream,
  claimStream,
  grantStream,
  orderingAuthorityStream,
  payeeStream,
  programmeStream,
  type Stream,
} from '../streams.ts';
import { noCase } from './no-case.ts';
import { ontoHome } from './onto-home.ts';
import { successionStreams } from './succession-streams.ts';
import { written } from './written.ts';
import { yearLineStreams, type YearLineStreams } from './year-line-streams.ts';

/** Which approved claim, drawdown or accepted milestone is to be paid; the claim where neither of the others is named. */
export interface PayFor {
  readonly caseNumber: string;
  readonly drawdownId?: string;
  readonly milestoneId?: string;
}

interface BasisSource {
  readonly stream: Stream;
  load(lookups: PlanLookups): Promise<PaymentBasis | Rejected<never>>;
  decided(state: StateOf): PaymentBasis | Rejected<never>;
}

const basisSource = <State, Event extends LedgerEvent>(
  stream: Stream<State, Event>,
  basisOf: (state: State | undefined) => PaymentBasis | Rejected<never>,
): BasisSource => ({
  stream: stream,
  load: async (lookups) => basisOf(await lookups.stateOf(stream)),
  decided: (state) => basisOf(state(stream)),
});

function basisSourceOf(caseId: string, { caseNumber, drawdownId, milestoneId }: PayFor): BasisSource {
  if (milestoneId !== undefined)
    return basisSource(agreementStream(caseId), (agreement) =>
      basisOfMilestone(agreement, caseNumber, milestoneId),
    );
  if (drawdownId !== undefined)
    return basisSource(grantStream(caseId), (grant) => basisOfDrawdown(grant, caseNumber, drawdownId));
  return basisSource(claimStream(caseId), (claim) => basisOfClaim(claim, caseNumber));
}

export const preparePaymentOrderUseCase: UseCase<PayFor & PreparePaymentOrder> = async (
  { data, on, today },
  lookups,
) => {
  const home = casePaymentsStream(data.caseNumber);
  const caseId = (await lookups.caseIdOf(data.caseNumber)) ?? noCase;
  const source = basisSourceOf(caseId, data);
  const payee = payeeStream(data.payeeId);
  const [basis, payments] = await Promise.all([source.load(lookups), lookups.stateOf(home)]);
  const lines = linesOfBasis(basis, payments, fiscalYearOf(laterOf(bankDayFor(data.dueOn, today), on)));
  const programme = 'outcome' in basis ? undefined : programmeStream(basis.programme);
  const succession = await successionStreams('outcome' in basis ? [] : basis.recipients, lookups);
  return {
    home,
    correlationId: caseId,
    others: [
      source.stream,
      payee,
      ...lines.streams,
      ...(programme ? [programme] : []),
      ...succession,
    ] as Stream[],
    decide: (state) => {
      const decided = source.decided(state);
      const known = {
        payments: state(home),
        basis: decided,
        lines: lines.states(state),
        payee: state(payee),
        succession: succession.map((one) => state(one)),
        programme: programme && state(programme),
      };
      return onLinesAndHome(
        lines,
        home,
        preparePaymentOrder(known, data, { on, today }),
        'outcome' in decided ? false : decided.synthetic,
      );
    },
  };
};

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
    lookups.caseIdOf(caseNumber),
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
async function entitledTo(order: PaymentOrder | undefined, caseId: string, lookups: PlanLookups) {
  if (!order) return undefined;
  const source = basisSourceOf(caseId, payForOf(order));
  const payee = payeeStream(order.payeeId);
  const basis = await source.load(lookups);
  const succession = await successionStreams('outcome' in basis ? [] : basis.recipients, lookups);
  return {
    streams: [source.stream, payee, ...succession] as Stream[],
    known: (state: StateOf) => ({
      basis: source.decided(state),
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

/** Nobody is entitled to what is ordered under an unknown number. */
const entitledToNothing = (orderNumber: string): Omit<KnownToEntitle, 'payments'> => ({
  basis: rejected('PAYMENT_ORDER_UNKNOWN', { orderNumber }),
  payee: undefined,
  succession: [],
});

const onEntitledOrder =
  (
    decide: (known: KnownToEntitle, command: CertifyPaymentOrder, days: Dated) => Decision<PaymentEvent>,
  ): UseCase<CertifyPaymentOrder> =>
  async ({ data, on, today }, lookups) => {
    const { home, correlationId, order } = await orderAt(data, lookups);
    const entitled = await entitledTo(order, correlationId, lookups);
    return {
      home,
      correlationId,
      others: entitled?.streams ?? [],
      decide: (state) => {
        const known = {
          payments: state(home),
          ...(entitled?.known(state) ?? entitledToNothing(data.orderNumber)),
        };
        return ontoHome(home, decide(known, data, { on, today }), order?.synthetic ?? false);
      },
    };
  };

export const certifyPaymentFactualUseCase = onEntitledOrder(certifyPaymentFactual);
export const certifyPaymentArithmeticUseCase = onEntitledOrder(certifyPaymentArithmetic);
export const grantBookingYearExceptionUseCase = onOrderAlone(grantBookingYearException);
export const rejectPaymentUseCase = onOrderAlone(rejectPayment, ({ rejectedOn }) => rejectedOn);

export const orderPaymentUseCase: UseCase<OrderPayment> = async ({ data }, lookups) => {
  const { home, correlationId, order } = await orderAt(data, lookups);
  const authorities = orderingAuthorityStream(data.orderedBy);
  const entitled = await entitledTo(order, correlationId, lookups);
  const payingYear = order && payingYearOf(order, data.orderedOn);
  const lines = order && yearLineStreams(order, [payingYear]);
  return {
    home,
    correlationId,
    on: data.orderedOn,
    others: [authorities, ...(entitled?.streams ?? []), ...(lines?.streams ?? [])] as Stream[],
    decide: (state) => {
      const known = {
        payments: state(home),
        ...(entitled?.known(state) ?? entitledToNothing(data.orderNumber)),
        authorities: state(authorities),
        payingLine: lines?.states(state).get(payingYear ?? 0),
      };
      return ontoHome(home, orderPayment(known, data), order?.synthetic ?? false);
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
