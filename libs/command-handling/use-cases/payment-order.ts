import {
  basisOfClaim,
  basisOfDrawdown,
  basisOfMilestone,
  bookingYearOf,
  caseNumberOfOrder,
  certifyPaymentArithmetic,
  certifyPaymentFactual,
  grantBookingYearException,
  orderPayment,
  preparePaymentOrder,
  rejectPayment,
  returnPayment,
  settlePayment,
  withdrawPaymentOrder,
  type CasePayments,
  type Dated,
  type Day,
  type Decision,
  type LedgerEvent,
  type OrderPayment,
  type PaymentBasis,
  type PaymentEvent,
  type PaymentOrder,
  type PreparePaymentOrder,
  type Rejected,
  type ReturnPayment,
  type SettlePayment,
} from '#domain';
import type { PlanLookups, StateOf, UseCase } from '../command.ts';
import {
  agreementStream,
  budgetLineStream,
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
  const basis = await source.load(lookups);
  const line =
    'outcome' in basis || !basis.budget
      ? undefined
      : budgetLineStream({ programme: basis.programme, ...basis.budget });
  const programme = 'outcome' in basis ? undefined : programmeStream(basis.programme);
  const succession = await successionStreams('outcome' in basis ? [] : basis.recipients, lookups);
  return {
    home,
    correlationId: caseId,
    others: [
      source.stream,
      payee,
      ...(line ? [line] : []),
      ...(programme ? [programme] : []),
      ...succession,
    ] as Stream[],
    decide: (state) => {
      const decided = source.decided(state);
      const known = {
        payments: state(home),
        basis: decided,
        line: line && state(line),
        payee: state(payee),
        succession: succession.map((one) => state(one)),
        programme: programme && state(programme),
      };
      return ontoHome(
        home,
        preparePaymentOrder(known, data, { on, today }),
        'outcome' in decided ? false : decided.synthetic,
      );
    },
  };
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

export const certifyPaymentFactualUseCase = onOrderAlone(certifyPaymentFactual);
export const certifyPaymentArithmeticUseCase = onOrderAlone(certifyPaymentArithmetic);
export const withdrawPaymentOrderUseCase = onOrderAlone(withdrawPaymentOrder);
export const grantBookingYearExceptionUseCase = onOrderAlone(grantBookingYearException);
export const rejectPaymentUseCase = onOrderAlone(rejectPayment, ({ rejectedOn }) => rejectedOn);

export const orderPaymentUseCase: UseCase<OrderPayment> = async ({ data }, lookups) => {
  const { home, correlationId, order } = await orderAt(data, lookups);
  const authorities = orderingAuthorityStream(data.orderedBy);
  const payee = order && payeeStream(order.payeeId);
  return {
    home,
    correlationId,
    on: data.orderedOn,
    others: [authorities, ...(payee ? [payee] : [])] as Stream[],
    decide: (state) => {
      const known = {
        payments: state(home),
        authorities: state(authorities),
        payee: payee && state(payee),
      };
      return ontoHome(home, orderPayment(known, data), order?.synthetic ?? false);
    },
  };
};

export const settlePaymentUseCase: UseCase<SettlePayment> = async ({ data, today }, lookups) => {
  const { home, correlationId, order } = await orderAt(data, lookups);
  const line = order && lineIn(order, order.fiscalYear);
  const paidYear = order && bookingYearOf(order, data.settledOn);
  const paidYearLine = order && paidYear !== order.fiscalYear ? lineIn(order, paidYear) : undefined;
  return {
    home,
    correlationId,
    on: data.settledOn,
    others: [line, paidYearLine].filter((stream) => stream !== undefined),
    decide: (state) => {
      const known = {
        payments: state(home),
        line: line && state(line),
        paidYearLine: paidYearLine && state(paidYearLine),
      };
      const decision = settlePayment(known, data, { on: data.settledOn, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          ...(line ? written(line, decision.line) : []),
          ...(paidYearLine ? written(paidYearLine, decision.paidYearLine) : []),
          ...written(home, decision.payments),
        ],
        synthetic: order?.synthetic ?? false,
      };
    },
  };
};

export const returnPaymentUseCase: UseCase<ReturnPayment> = async ({ data, today }, lookups) => {
  const { home, correlationId, order } = await orderAt(data, lookups);
  const line = order?.booking && lineIn(order, order.booking.fiscalYear);
  return {
    home,
    correlationId,
    on: data.returnedOn,
    others: line ? [line] : [],
    decide: (state) => {
      const known = { payments: state(home), line: line && state(line) };
      const decision = returnPayment(known, data, { on: data.returnedOn, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [...(line ? written(line, decision.line) : []), ...written(home, decision.payments)],
        synthetic: order?.synthetic ?? false,
      };
    },
  };
};

const lineIn = ({ programme, line }: PaymentOrder, fiscalYear: number | undefined) =>
  line === undefined || fiscalYear === undefined
    ? undefined
    : budgetLineStream({ programme, line, fiscalYear });
