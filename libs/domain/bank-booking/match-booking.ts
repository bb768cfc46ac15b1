import { sumOf, type Cents } from '../money/cents.ts';
import { faultOfIban, normalIban, type Iban } from '../payee/iban.ts';
import type { PaymentOrderState } from '../payment/payment-order-state.ts';
import type { BookingEffect, CandidateReason, PutAsideReason } from './bank-booking-state.ts';
import {
  effectOf,
  matchKey,
  type AccountBookings,
  type BankBooking,
  type BankBookingFacts,
  type BookingCandidate,
} from './bank-booking.ts';

/** What matching needs of an order. */
export interface MatchableOrder {
  readonly orderNumber: string;
  readonly state: PaymentOrderState;
  readonly amount: Cents;
  /** The account that was ordered to be paid to. */
  readonly iban?: Iban;
}

export interface KnownToMatch {
  readonly account: AccountBookings | undefined;
  /** The order that the `EndToEndId` leads to. */
  readonly byEndToEndId?: MatchableOrder;
  /** All orders of the run that a batch without details leads to. */
  readonly ofRun?: readonly MatchableOrder[];
  /** Orders that the remittance information names, itself or by their case. */
  readonly byRemittance: readonly MatchableOrder[];
}

export type Match =
  /** Told before: recorded under this id, or of an order that the same booking had settled in another form. */
  | { readonly outcome: 'KNOWN'; readonly booking: BankBooking }
  /** It is of this order, next. */
  | {
      readonly outcome: 'MATCHED';
      readonly effect: BookingEffect;
      readonly order: MatchableOrder;
      /** The order had been booked by hand. */
      readonly isBookedAlready: boolean;
    }
  | {
      readonly outcome: 'PUT_ASIDE';
      readonly reason: PutAsideReason;
      readonly candidates: readonly BookingCandidate[];
    };

/**
 * What a booking of the bank is of: the order that its `EndToEndId` leads to, with the same amount, in the state for it and, where the
 * bank tells the IBAN it paid to, to the order's account, or the orders of a run whose sum it is. What leads nowhere, or not exactly, waits for a person: nothing is guessed.
 */
export function matchBooking(known: KnownToMatch, booking: BankBookingFacts): Match {
  const recorded = recordedAs(known.account, booking);
  if (recorded && (recorded.state !== 'OPEN' || recorded.bookingId !== booking.bookingId))
    return { outcome: 'KNOWN', booking: recorded };
  const candidates = candidatesOf(known);
  const putAside = (reason: PutAsideReason): Match => ({ outcome: 'PUT_ASIDE', reason, candidates });
  if (booking.statedAmount !== undefined) return putAside('AMOUNT_UNUSABLE');
  if (booking.isReversal) return putAside('REVERSAL');
  if (booking.endToEndId === undefined && booking.direction === 'DEBIT' && known.ofRun)
    return matchRun(known.account, booking, known.ofRun, putAside);
  const { byEndToEndId: order } = known;
  if (!order) return putAside(booking.endToEndId === undefined ? 'NO_REFERENCE' : 'ORDER_UNKNOWN');
  if (booking.direction === 'CREDIT' && !booking.returned) return putAside('NO_RETURN_REASON');
  return matchOrder(known.account, booking, order, putAside);
}

/** The booking as it is on record: under its own id, or where one of the two forms has no references, by its likeness. */
function recordedAs(
  account: AccountBookings | undefined,
  { bookingId, likeness, hasReference }: BankBookingFacts,
): BankBooking | undefined {
  const same = account?.bookings.get(bookingId);
  if (same) return same;
  const alike = account?.byLikeness.get(likeness);
  return alike && !(hasReference && alike.hasReference) ? account?.bookings.get(alike.bookingId) : undefined;
}

type PutAside = (reason: PutAsideReason) => Match;

/** States before and after the effect. */
const statesOf: Readonly<Record<BookingEffect, readonly [PaymentOrderState, PaymentOrderState]>> = {
  SETTLEMENT: ['ORDERED', 'SETTLED'],
  RETURN: ['SETTLED', 'RETURNED'],
};

function matchOrder(
  account: AccountBookings | undefined,
  booking: BankBookingFacts,
  order: MatchableOrder,
  putAside: PutAside,
): Match {
  const effect = effectOf(booking.direction);
  if (order.amount !== booking.amount) return putAside('AMOUNT_DIFFERS');
  const [before, after] = statesOf[effect];
  const matched = (isBookedAlready: boolean): Match =>
    isOfOtherAccount(booking, order)
      ? putAside('ACCOUNT_DIFFERS')
      : { outcome: 'MATCHED', effect, order, isBookedAlready };
  if (order.state === before) return matched(false);
  if (!isPast(order.state, after)) return putAside('ORDER_STATE');
  const first = account?.byOrder.get(matchKey(effect, order.orderNumber));
  if (!first) return matched(true);
  return isOtherFormOf(booking, first) ? { outcome: 'KNOWN', booking: first } : putAside('PAID_TWICE');
}

/** The bank tells an account, and it is another IBAN than the order's; what is no IBAN, such as a number of a bank's own, says nothing. */
function isOfOtherAccount(
  { counterpartyAccount }: BankBookingFacts,
  { iban: ordered }: MatchableOrder,
): boolean {
  if (counterpartyAccount === undefined || ordered === undefined) return false;
  const told = normalIban(counterpartyAccount);
  return told !== ordered && faultOfIban(told) === undefined;
}

/** What came back had been settled before. */
const isPast = (state: PaymentOrderState, after: PaymentOrderState): boolean =>
  state === after || (after === 'SETTLED' && state === 'RETURNED');

/** The same booking, once as a batch and once by itself: on one day, and not twice in one statement, whose sum has each once. */
const isOtherFormOf = (booking: BankBookingFacts, first: BankBooking): boolean =>
  booking.bookedOn === first.bookedOn &&
  !(booking.fileHash === first.fileHash && booking.statementId === first.statementId);

/**
 * A batch without details is the sum of its run without what the bank had rejected; it is of its orders one after
 * another.
 */
function matchRun(
  account: AccountBookings | undefined,
  booking: BankBookingFacts,
  run: readonly MatchableOrder[],
  putAside: PutAside,
): Match {
  const orders = run.filter(({ state }) => state !== 'REJECTED' && state !== 'WITHDRAWN');
  if (sumOf(orders) !== booking.amount) return putAside('RUN_SUM_DIFFERS');
  const own = account?.bookings.get(booking.bookingId);
  const left = orders.filter(({ orderNumber }) => own?.orders.includes(orderNumber) !== true);
  const each = left.map((order) =>
    matchOrder(account, { ...booking, amount: order.amount }, order, putAside),
  );
  const aside = each.find(({ outcome }) => outcome === 'PUT_ASIDE');
  if (aside) return aside;
  // What was booked singly before is part of the batch as well, unless all of it was.
  const known = each.filter((match) => match.outcome === 'KNOWN');
  const [first] = known;
  if (first && known.length === orders.length) return first;
  const next = each.find((match) => match.outcome === 'MATCHED');
  if (next) return next;
  const [order] = left;
  return order
    ? { outcome: 'MATCHED', effect: 'SETTLEMENT', order, isBookedAlready: true }
    : putAside('RUN_SUM_DIFFERS');
}

function candidatesOf({ byEndToEndId, ofRun = [], byRemittance }: KnownToMatch): readonly BookingCandidate[] {
  const found = new Map<string, CandidateReason>();
  const add = (why: CandidateReason, orders: readonly MatchableOrder[]): void => {
    for (const { orderNumber } of orders) if (!found.has(orderNumber)) found.set(orderNumber, why);
  };
  add('END_TO_END_ID', byEndToEndId ? [byEndToEndId] : []);
  add('REMITTANCE', byRemittance);
  add('PAYMENT_RUN', ofRun);
  return [...found].slice(0, candidatesMax).map(([paymentOrder, why]) => ({ paymentOrder, why }));
}

/** More than a person can choose among. */
const candidatesMax = 100;
