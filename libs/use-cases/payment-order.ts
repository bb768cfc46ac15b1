import {
  rejected,
  bookingYearOf,
  caseNumberOfOrder,
  payingYearOf,
  standingOfNotice,
  type BudgetLine,
  type CasePayments,
  type CertifyPaymentOrder,
  type Dated,
  type Day,
  type Decision,
  type FiscalYear,
  type KnownToEntitle,
  type OrderPayment,
  type PaymentBooking,
  type PaymentEvent,
  type PaymentOrder,
  type Rejected,
  type ReturnPayment,
  type SettlePayment,
  type WithdrawPaymentOrder,
} from '#domain';
import * as rules from '#domain';
import type { PlanLookups, StateOf, Stream, UseCase } from '#command-handling';
import { caseIdOf } from './case-id.ts';
import {
  casePaymentsStream,
  claimStream,
  grantStream,
  orderingAuthorityStream,
  payeeStream,
  repaymentsStream,
} from './streams.ts';
import { ontoHome } from './onto-home.ts';
import { basisSourceOf, statesNow, type PayFor } from './payment-basis.ts';
import { written } from './written.ts';
import { successionStreams } from './succession-streams.ts';
import { yearLineStreams } from './year-line-streams.ts';
import { ontoLinesAndHome } from './onto-lines-and-home.ts';

interface OfOrder {
  readonly orderNumber: string;
}

interface OrderAt {
  readonly home: Stream<CasePayments, PaymentEvent>;
  readonly correlationId: string;
  readonly caseNumber: string;
  readonly order: PaymentOrder;
}

/** The payments of the order's case, and the order as it stands. */
async function orderAt({ orderNumber }: OfOrder, lookups: PlanLookups): Promise<OrderAt | Rejected<never>> {
  const caseNumber = caseNumberOfOrder(orderNumber);
  if (caseNumber === undefined) return rejected('PAYMENT_ORDER_UNKNOWN', { orderNumber });
  const home = casePaymentsStream(caseNumber);
  const [payments, caseId] = await Promise.all([lookups.stateOf(home), caseIdOf(caseNumber, lookups)]);
  const order = payments?.orders.get(orderNumber);
  if (caseId === undefined || !order) return rejected('PAYMENT_ORDER_UNKNOWN', { orderNumber });
  return { home, correlationId: caseId, caseNumber, order };
}

const onOrderAlone =
  <Data extends OfOrder>(
    decide: (payments: CasePayments | undefined, command: Data, days: Dated) => Decision<PaymentEvent>,
    dayOf?: (command: Data) => Day,
  ): UseCase<Data> =>
  async ({ data, today, ...request }, lookups) => {
    const on = dayOf?.(data) ?? request.on;
    const at = await orderAt(data, lookups);
    if ('outcome' in at) return at;
    const { home, correlationId, order } = at;
    return {
      home,
      correlationId,
      on,
      others: [],
      decide: (state) => ontoHome(home, decide(state(home), data, { on, today }), order.synthetic),
    };
  };

/** What says whether an order is still entitled to: its basis, its payee, and who holds the rights of its recipients. */
async function entitledTo(
  { home, correlationId, caseNumber, order }: OrderAt,
  on: Day,
  lookups: PlanLookups,
) {
  const source = await basisSourceOf(correlationId, payForOf(caseNumber, order), home, lookups);
  const basis = source.basisOf(await statesNow([...source.streams, home], lookups), on);
  const payee = payeeStream(order.payeeId);
  const succession = await successionStreams('outcome' in basis ? [] : basis.recipients, lookups);
  return {
    streams: [...source.streams, payee, ...succession],
    known: (state: StateOf) => ({
      basis: source.basisOf(state, on),
      payee: state(payee),
      succession: succession.map((one) => state(one)),
    }),
  };
}

const payForOf = (caseNumber: string, { basis, basisId }: PaymentOrder): PayFor => ({
  caseNumber,
  ...(basis === 'DRAWDOWN' && { drawdownId: basisId }),
  ...(basis === 'MILESTONE' && { milestoneId: basisId }),
});

const onEntitledOrder =
  (
    decide: (known: KnownToEntitle, command: CertifyPaymentOrder, days: Dated) => Decision<PaymentEvent>,
  ): UseCase<CertifyPaymentOrder> =>
  async ({ data, on, today }, lookups) => {
    const at = await orderAt(data, lookups);
    if ('outcome' in at) return at;
    const { home, correlationId, order } = at;
    const entitled = await entitledTo(at, on, lookups);
    return {
      home,
      correlationId,
      others: entitled.streams,
      decide: (state) => {
        const known = { payments: state(home), ...entitled.known(state) };
        return ontoHome(home, decide(known, data, { on, today }), order.synthetic);
      },
    };
  };

export const certifyPaymentFactual = onEntitledOrder(rules.certifyPaymentFactual);
export const certifyPaymentArithmetic = onEntitledOrder(rules.certifyPaymentArithmetic);
export const grantBookingYearException = onOrderAlone(rules.grantBookingYearException);
export const decidePayeeVerification = onOrderAlone(rules.decidePayeeVerification);
export const rejectPayment = onOrderAlone(rules.rejectPayment, ({ rejectedOn }) => rejectedOn);

export const orderPayment: UseCase<OrderPayment> = async ({ data, today }, lookups) => {
  const at = await orderAt(data, lookups);
  if ('outcome' in at) return at;
  const { home, correlationId, order } = at;
  const authorities = orderingAuthorityStream(data.orderedBy);
  const handedOnBy = [...((await lookups.stateOf(authorities))?.granted.values() ?? [])].flatMap(
    ({ delegatedFrom = [] }) => delegatedFrom.map(({ person }) => person),
  );
  const delegators = new Map(
    [...new Set(handedOnBy)].map((person) => [person, orderingAuthorityStream(person)] as const),
  );
  const entitled = await entitledTo(at, data.orderedOn, lookups);
  const lines = yearLineStreams(order, [...yearsOfOrder(order), payingYearOf(order, data.orderedOn)]);
  return {
    home,
    correlationId,
    on: data.orderedOn,
    others: [authorities, ...delegators.values(), ...entitled.streams, ...lines.streams],
    decide: (state) => {
      const known = {
        payments: state(home),
        ...entitled.known(state),
        authorities: state(authorities),
        authoritiesOf: (person: string) => {
          const stream = delegators.get(person);
          return stream && state(stream);
        },
        lines: lines.states(state),
      };
      const decision = rules.orderPayment(known, data, { on: data.orderedOn, today });
      const planned = ontoLinesAndHome(lines, home, decision, order.synthetic);
      if (planned.outcome === 'rejected' || decision.outcome === 'rejected') return planned;
      // First: of two orders under one authority at the same moment, one sees what the other used of the day.
      const used = decision.authority.flatMap((event) =>
        written(delegators.get(event.data.person) ?? authorities, [event]),
      );
      return { ...planned, writes: [...used, ...planned.writes] };
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
        readonly order: PaymentOrder;
      },
      command: Data,
      days: Dated,
    ) => PaymentBooking | Rejected<PaymentEvent>,
    dayOf?: (command: Data) => Day,
  ): UseCase<Data> =>
  async ({ data, today, ...request }, lookups) => {
    const on = dayOf?.(data) ?? request.on;
    const at = await orderAt(data, lookups);
    if ('outcome' in at) return at;
    const { home, correlationId, order } = at;
    const lines = yearLineStreams(order, yearsOf(order, data));
    return {
      home,
      correlationId,
      on,
      others: lines.streams,
      decide: (state) => {
        const known = { payments: state(home), lines: lines.states(state), order };
        return ontoLinesAndHome(lines, home, decide(known, data, { on, today }), order.synthetic);
      },
    };
  };

const yearsOfOrder = ({ funds }: PaymentOrder): readonly FiscalYear[] =>
  funds.map(({ fiscalYear }) => fiscalYear);

export const withdrawPaymentOrder = onOrderAndLines<WithdrawPaymentOrder>(
  yearsOfOrder,
  rules.withdrawPaymentOrder,
);

export const settlePayment = onOrderAndLines<SettlePayment>(
  (order, { settledOn }) => [...yearsOfOrder(order), bookingYearOf(order, settledOn)],
  rules.settlePayment,
  ({ settledOn }) => settledOn,
);

/** How the case stands whose payment came back: whether its notice was revoked, and what its recipient gave back itself. */
function caseOf(order: PaymentOrder, caseId: string) {
  const claim = order.basis === 'CLAIM' ? claimStream(caseId) : undefined;
  const grant = order.basis === 'DRAWDOWN' ? grantStream(caseId) : undefined;
  const repayments = repaymentsStream(caseNumberOfOrder(order.orderNumber) ?? '');
  return {
    streams: [claim, grant, repayments].filter((one) => one !== undefined),
    known: (state: StateOf) =>
      standingOfNotice(
        { claim: claim && state(claim), grant: grant && state(grant), repayments: state(repayments) },
        order.orderNumber,
      ),
  };
}

export const returnPayment: UseCase<ReturnPayment> = async ({ data, today }, lookups) => {
  const at = await orderAt(data, lookups);
  if ('outcome' in at) return at;
  const { home, correlationId, order } = at;
  const year = order.booking?.fiscalYear;
  const repayments = repaymentsStream(at.caseNumber);
  const lines = yearLineStreams(order, [year]);
  const ofCase = caseOf(order, correlationId);
  return {
    home,
    correlationId,
    on: data.returnedOn,
    others: [...lines.streams, ...ofCase.streams],
    decide: (state) => {
      const line = lines.states(state).get(year ?? 0);
      const known = { payments: state(home), line, ...ofCase.known(state) };
      const decision = rules.returnPayment(known, data, { on: data.returnedOn, today });
      const plan = ontoLinesAndHome(lines, home, decision, order.synthetic);
      if (plan.outcome === 'rejected') return plan;
      const settled = rules.settledByReturn(state(repayments), order, data);
      return { ...plan, writes: [...plan.writes, ...written(repayments, settled)] };
    },
  };
};
