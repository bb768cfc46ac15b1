import type { CommandPlan, DatedRequest, PlanLookups, StateOf, Stream, UseCase } from '#command-handling';
import {
  caseNumberOfOrder,
  namedIn,
  orderNumberOfEndToEndId,
  orderStateOf,
  rejected,
  runIdOfEndToEndId,
  runIdOfPaymentInformationId,
  type AccountBookings,
  type BankBookingEvent,
  type BankBookingFacts,
  type BookingEffect,
  type BudgetYear,
  type CasePayments,
  type ConfirmAssignment,
  type Dated,
  type Decision,
  type FindNotOurs,
  type KnownToMatch,
  type Match,
  type MatchableOrder,
  type PaymentEvent,
  type PaymentOrder,
  type ProposeAssignment,
  type ReceiveStatement,
  type RejectAssignment,
  type Rejected,
  type Rejection,
} from '#domain';
import * as rules from '#domain';
import { ontoHome } from './onto-home.ts';
import { returnPayment, settlePayment } from './payment-order.ts';
import {
  accountBookingsStream,
  accountYearOf,
  bankStatementStream,
  budgetYearStream,
  casePaymentsStream,
  paymentRunStream,
} from './streams.ts';
import { written } from './written.ts';

type Bookings = Stream<AccountBookings, BankBookingEvent>;

/** Notes a file of statements that was read whole. */
export const receiveStatement: UseCase<ReceiveStatement> = ({ data }) => {
  const home = bankStatementStream(data.fileHash);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, rules.receiveStatement(state(home), data), false),
  };
};

type RecordBankBooking = BankBookingFacts & { readonly recordedBy: string };

/**
 * Records a booking of the bank with what it leads to, in one append: the order that it settles or returns, else that it waits
 * for a person. A batch is of its orders one after another: each repetition of the command, under another id, does the next.
 * Told before: `ALREADY_EXISTS`.
 */
export const recordBankBooking: UseCase<RecordBankBooking> = async (request, lookups) =>
  notedInYear(await planOfBooking(request, lookups), request.data, lookups);

/** With the first booking on an account in a year, that year learns of the account. */
async function notedInYear(
  plan: CommandPlan | Rejected<never>,
  { bookingId }: BankBookingFacts,
  lookups: PlanLookups,
): Promise<CommandPlan | Rejected<never>> {
  const of = accountYearOf(bookingId);
  if ('outcome' in plan || !of) return plan;
  const { fiscalYear, account } = of;
  const year = budgetYearStream(fiscalYear);
  const isNoted = (noted: BudgetYear | undefined): boolean => noted?.accounts?.includes(account) === true;
  if (isNoted(await lookups.stateOf(year))) return plan;
  return {
    ...plan,
    others: [...plan.others, year],
    decide: (state) => {
      const decision = plan.decide(state);
      if (decision?.outcome !== 'accepted' || isNoted(state(year))) return decision;
      const noted = written(year, [rules.bankAccountBookedInYear(of)]);
      return {
        ...decision,
        writes: [...decision.writes.slice(0, -1), ...noted, ...decision.writes.slice(-1)],
      };
    },
  };
}

const planOfBooking: UseCase<RecordBankBooking> = async (request, lookups) => {
  const { recordedBy, ...booking } = request.data;
  const home = accountBookingsStream(booking.bookingId);
  if (!home) return rejected('BANK_BOOKING_UNKNOWN', { bookingId: booking.bookingId });
  const found = await ordersOf(booking, lookups);
  const account = await lookups.stateOf(home);
  const match = rules.matchBooking({ ...found.known, account }, booking);
  const on = booking.bookedOn;
  const alone = (refused?: Rejection): CommandPlan => ({
    home,
    others: [],
    on,
    decide: (state) => {
      if (match.outcome === 'KNOWN' || state(home)?.bookings.has(booking.bookingId)) return known(booking);
      return ontoHome(
        home,
        rules.accepted(rules.recordBankBooking(booking, match, recordedBy, refused)),
        false,
      );
    },
  });
  if (match.outcome !== 'MATCHED') return alone();
  const { orderNumber } = match.order;
  const payments = paymentsStreamOf(orderNumber);
  if (!payments) return rejected('PAYMENT_ORDER_UNKNOWN', { orderNumber });
  const notes = (state: StateOf): readonly BankBookingEvent[] => [
    ...(isNew(state, home, booking) ? [rules.recordBankBooking(booking, match, recordedBy)] : []),
    rules.bookingMatched(booking, match, recordedBy),
  ];
  const holds = (state: StateOf): boolean =>
    isSame(
      match,
      rules.matchBooking(
        { ...refreshed(found.known, orderNumber, state(payments)), account: state(home) },
        booking,
      ),
    );
  const synthetic = found.synthetic.has(orderNumber);
  if (match.isBookedAlready)
    return {
      home,
      others: [payments],
      on,
      decide: (state) =>
        holds(state) ? { outcome: 'accepted', writes: written(home, notes(state)), synthetic } : undefined,
    };
  const plan = await bookedBy(match.effect, orderNumber, booking, request, recordedBy, lookups);
  if ('outcome' in plan) return account?.bookings.has(booking.bookingId) ? plan : alone(plan.rejection);
  return {
    ...plan,
    others: [...plan.others, home],
    decide: (state) => {
      if (!holds(state)) return undefined;
      const decision = plan.decide(state);
      if (decision?.outcome === 'accepted') return withNotes(decision, home, notes(state));
      if (!decision || !isNew(state, home, booking)) return decision;
      const { onRecord, rejection } = decision;
      const note = rules.recordBankBooking(booking, match, recordedBy, rejection);
      return {
        outcome: 'accepted',
        home,
        writes: [...written(plan.home, onRecord), ...written(home, [note])],
        synthetic,
      };
    },
  };
};

const isNew = (state: StateOf, home: Bookings, { bookingId }: BankBookingFacts): boolean =>
  state(home)?.bookings.has(bookingId) !== true;

const isSame = (planned: Extract<Match, { readonly outcome: 'MATCHED' }>, now: Match): boolean =>
  now.outcome === 'MATCHED' &&
  now.order.orderNumber === planned.order.orderNumber &&
  now.isBookedAlready === planned.isBookedAlready;

const known = ({ bookingId }: BankBookingFacts): Rejected<never, 'ALREADY_EXISTS'> =>
  rejected('ALREADY_EXISTS', { what: `Buchung ${bookingId}` });

type Accepted = Extract<ReturnType<CommandPlan['decide']>, { readonly outcome: 'accepted' }>;

/** What moves funds stays first: on a store without a transaction it is the decision. The order remembers the request. */
const withNotes = (decision: Accepted, home: Bookings, events: readonly BankBookingEvent[]): Accepted => ({
  ...decision,
  writes: [...decision.writes.slice(0, -1), ...written(home, events), ...decision.writes.slice(-1)],
});

/** What a booking does to its order, by the command that everybody else books it with; in the name of who brought it. */
function bookedBy(
  effect: BookingEffect,
  orderNumber: string,
  booking: BankBookingFacts,
  request: DatedRequest<unknown>,
  person: string,
  lookups: PlanLookups,
): Promise<CommandPlan | Rejected<never>> {
  const { bankReference, bookedOn } = booking;
  const order = { orderNumber, bankReference };
  return Promise.resolve(
    effect === 'SETTLEMENT'
      ? settlePayment({ ...request, data: { ...order, settledOn: bookedOn, settledBy: person } }, lookups)
      : returnPayment(
          {
            ...request,
            data: {
              ...order,
              returnedOn: bookedOn,
              returnedBy: person,
              reason: rules.returnReasonOf(booking),
            },
          },
          lookups,
        ),
  );
}

const matchableOf = (order: PaymentOrder): MatchableOrder => {
  const { orderNumber, amount, iban } = order;
  return { orderNumber, amount, ...(iban !== undefined && { iban }), state: orderStateOf(order) };
};

interface FoundOrders {
  readonly known: Omit<KnownToMatch, 'account'>;
  /** Numbers of those that are practice. */
  readonly synthetic: ReadonlySet<string>;
}

/** The orders that a booking leads to. */
async function ordersOf(
  { endToEndId, paymentInformationId = '', remittance = '' }: BankBookingFacts,
  lookups: PlanLookups,
): Promise<FoundOrders> {
  const synthetic = new Set<string>();
  const matchable = (order: PaymentOrder): MatchableOrder => {
    if (order.synthetic) synthetic.add(order.orderNumber);
    return matchableOf(order);
  };
  const byNumber = async (orderNumber: string | undefined): Promise<readonly MatchableOrder[]> => {
    const payments = orderNumber === undefined ? undefined : paymentsStreamOf(orderNumber);
    const order = payments && (await lookups.stateOf(payments))?.orders.get(orderNumber ?? '');
    return order ? [matchable(order)] : [];
  };
  const ofCase = async (caseNumber: string): Promise<readonly MatchableOrder[]> => {
    const payments = await lookups.stateOf(casePaymentsStream(caseNumber));
    return [...(payments?.orders.values() ?? [])].map(matchable);
  };
  const [byEndToEndId] = await byNumber(
    endToEndId === undefined ? undefined : await orderNumberAtBank(endToEndId, lookups),
  );
  const { orderNumbers, caseNumbers } = namedIn(remittance);
  const byRemittance = await Promise.all([...orderNumbers.map(byNumber), ...caseNumbers.map(ofCase)]);
  const runId = runIdOfPaymentInformationId(paymentInformationId);
  const run = runId === undefined ? undefined : await lookups.stateOf(paymentRunStream(runId));
  const ofRun = run && (await Promise.all(run.transfers.map((one) => byNumber(one.orderNumber)))).flat();
  return {
    known: {
      ...(byEndToEndId && { byEndToEndId }),
      ...(ofRun && { ofRun }),
      byRemittance: byRemittance.flat(),
    },
    synthetic,
  };
}

/** The order that an `EndToEndId` names by itself, or as a place in its run. */
async function orderNumberAtBank(endToEndId: string, lookups: PlanLookups): Promise<string | undefined> {
  const runId = runIdOfEndToEndId(endToEndId);
  if (runId === undefined) return orderNumberOfEndToEndId(endToEndId);
  const run = await lookups.stateOf(paymentRunStream(runId));
  return run?.transfers.find((one) => one.endToEndId === endToEndId.trim())?.orderNumber;
}

const paymentsStreamOf = (orderNumber: string): Stream<CasePayments, PaymentEvent> | undefined => {
  const caseNumber = caseNumberOfOrder(orderNumber);
  return caseNumber === undefined ? undefined : casePaymentsStream(caseNumber);
};

/** With the order as it is when it is decided. */
function refreshed(
  found: Omit<KnownToMatch, 'account'>,
  orderNumber: string,
  payments: CasePayments | undefined,
): Omit<KnownToMatch, 'account'> {
  const now = payments?.orders.get(orderNumber);
  const again = (order: MatchableOrder): MatchableOrder =>
    now && order.orderNumber === orderNumber ? matchableOf(now) : order;
  return {
    ...found,
    ...(found.byEndToEndId && { byEndToEndId: again(found.byEndToEndId) }),
    ...(found.ofRun && { ofRun: found.ofRun.map(again) }),
  };
}

/** Proposes the order of a booking that waits for a person. */
export const proposeAssignment: UseCase<ProposeAssignment> = ({ data, on, today }) => {
  const home = accountBookingsStream(data.bookingId);
  if (!home) return rejected('BANK_BOOKING_UNKNOWN', { bookingId: data.bookingId });
  const payments = paymentsStreamOf(data.orderNumber);
  if (!payments) return rejected('PAYMENT_ORDER_UNKNOWN', { orderNumber: data.orderNumber });
  return {
    home,
    others: [payments],
    decide: (state) =>
      ontoHome(home, rules.proposeBookingAssignment(state(home), state(payments), data, { on, today })),
  };
};

/** Confirms which order a booking is of: it is settled or returned in the same append. */
export const confirmAssignment: UseCase<ConfirmAssignment> = async (request, lookups) => {
  const { data } = request;
  const home = accountBookingsStream(data.bookingId);
  const account = home && (await lookups.stateOf(home));
  const booking = account?.bookings.get(data.bookingId);
  if (!home || !booking) return rejected('BANK_BOOKING_UNKNOWN', { bookingId: data.bookingId });
  const orderNumber = booking.proposed?.paymentOrder;
  const payments = orderNumber === undefined ? undefined : paymentsStreamOf(orderNumber);
  const decideAlone = (state: StateOf): Decision<BankBookingEvent> =>
    rules.confirmBookingAssignment(state(home), payments && state(payments), data);
  const refusedAlone = (): CommandPlan => ({
    home,
    others: payments ? [payments] : [],
    decide: (state) => {
      const decision = decideAlone(state);
      return decision.outcome === 'rejected' ? decision : undefined;
    },
  });
  const payment = payments && (await lookups.stateOf(payments));
  const first = rules.confirmBookingAssignment(account, payment, data);
  if (first.outcome === 'rejected' || orderNumber === undefined) return refusedAlone();
  const effect = rules.effectOf(booking.direction);
  const plan = await bookedBy(effect, orderNumber, booking, request, data.confirmedBy, lookups);
  if ('outcome' in plan) return plan;
  return {
    ...plan,
    others: [...plan.others, home],
    decide: (state) => {
      const decision = decideAlone(state);
      if (decision.outcome === 'rejected') return undefined;
      if (state(home)?.bookings.get(data.bookingId)?.proposed?.paymentOrder !== orderNumber) return undefined;
      const settled = plan.decide(state);
      if (settled?.outcome !== 'accepted') return settled;
      return { ...withNotes(settled, home, decision.events), home };
    },
  };
};

const onBookingAlone =
  <Data extends { readonly bookingId: string }>(
    decide: (account: AccountBookings | undefined, command: Data, days: Dated) => Decision<BankBookingEvent>,
  ): UseCase<Data> =>
  ({ data, on, today }) => {
    const home = accountBookingsStream(data.bookingId);
    if (!home) return rejected('BANK_BOOKING_UNKNOWN', { bookingId: data.bookingId });
    return { home, others: [], decide: (state) => ontoHome(home, decide(state(home), data, { on, today })) };
  };

export const rejectAssignment = onBookingAlone<RejectAssignment>(rules.rejectBookingAssignment);
export const findNotOurs = onBookingAlone<FindNotOurs>(rules.findBookingNotOurs);
