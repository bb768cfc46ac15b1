import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, rejectedOnRecord, type Decision, type Rejected } from '../decision.ts';
import { orderStateOf, type CasePayments, type PaymentOrder } from '../payment/payment-order.ts';
import { effectOf, type AccountBookings, type BankBooking, type BankBookingEvent } from './bank-booking.ts';
import type { BankBookingState } from './bank-booking-state.ts';

interface BookingAddress {
  readonly bookingId: string;
}

export interface ProposeAssignment extends BookingAddress {
  readonly orderNumber: string;
  readonly reason: string;
  readonly proposedBy: string;
}

export interface ConfirmAssignment extends BookingAddress {
  readonly confirmedBy: string;
}

export interface RejectAssignment extends BookingAddress {
  readonly reason: string;
  readonly rejectedBy: string;
}

export interface FindNotOurs extends BookingAddress {
  readonly reason: string;
  readonly foundBy: string;
}

type NoSuchBooking = 'BANK_BOOKING_STATE' | 'BANK_BOOKING_UNKNOWN';

function bookingIn(
  account: AccountBookings | undefined,
  { bookingId }: BookingAddress,
  states: readonly BankBookingState[],
): BankBooking | Rejected<never, NoSuchBooking> {
  const booking = account?.bookings.get(bookingId);
  if (!booking) return rejected('BANK_BOOKING_UNKNOWN', { bookingId });
  const { state, amount, bookedOn } = booking;
  return states.includes(state)
    ? booking
    : rejected('BANK_BOOKING_STATE', { bookingId, state, amount, bookedOn });
}

/**
 * Proposes which order a booking is of: a debit settles it, a credit returns it. The order is in the state for it, and its whole
 * amount is in the booking; what is left of that, such as charges, stays open. Another person confirms it.
 */
export function proposeBookingAssignment(
  account: AccountBookings | undefined,
  payments: CasePayments | undefined,
  { orderNumber, reason, proposedBy, ...address }: ProposeAssignment,
  { on }: Dated,
): Decision<
  BankBookingEvent,
  | NoSuchBooking
  | 'BANK_BOOKING_EXCEEDED'
  | 'DAY_BEFORE_CAUSE'
  | 'PAYMENT_ORDER_STATE'
  | 'PAYMENT_ORDER_UNKNOWN'
> {
  const booking = bookingIn(account, address, ['OPEN']);
  if ('outcome' in booking) return booking;
  const tooEarly = refusedBefore(on, booking.bookedOn, 'BANK_BOOKING', booking.amount);
  if (tooEarly) return tooEarly;
  const order = payments?.orders.get(orderNumber);
  if (!order) return rejected('PAYMENT_ORDER_UNKNOWN', { orderNumber });
  const unfit = refusedUnfit(booking, order);
  if (unfit) return unfit;
  const { bookingId, direction } = booking;
  return accepted({
    type: 'BankBookingAssignmentProposed',
    data: { bookingId, effect: effectOf(direction), paymentOrder: orderNumber, reason, proposedBy },
  });
}

function refusedUnfit(
  { bookingId, direction, left }: BankBooking,
  order: PaymentOrder,
): Rejected<never, 'BANK_BOOKING_EXCEEDED' | 'PAYMENT_ORDER_STATE'> | undefined {
  const { orderNumber, amount } = order;
  const state = orderStateOf(order);
  if (state !== (direction === 'DEBIT' ? 'ORDERED' : 'SETTLED'))
    return rejected('PAYMENT_ORDER_STATE', { orderNumber, state, amount });
  return amount > left
    ? rejected('BANK_BOOKING_EXCEEDED', { bookingId, orderNumber, amount, left })
    : undefined;
}

/** Confirms the proposal: by another person than the one who proposed it (Vier-Augen-Prinzip). The order is booked with it. */
export function confirmBookingAssignment(
  account: AccountBookings | undefined,
  payments: CasePayments | undefined,
  { confirmedBy, ...address }: ConfirmAssignment,
): Decision<
  BankBookingEvent,
  NoSuchBooking | 'BANK_BOOKING_EXCEEDED' | 'FOUR_EYES' | 'PAYMENT_ORDER_STATE' | 'PAYMENT_ORDER_UNKNOWN'
> {
  const booking = bookingIn(account, address, ['PROPOSED']);
  if ('outcome' in booking) return booking;
  const { bookingId, direction, proposed } = booking;
  if (!proposed) return rejected('BANK_BOOKING_UNKNOWN', { bookingId });
  const { paymentOrder, proposedBy } = proposed;
  if (proposedBy === confirmedBy) {
    const attempt = { bookingId, action: 'CONFIRM', earlierPart: 'PROPOSED' } as const;
    return rejectedOnRecord(
      { type: 'BankBookingFourEyesViolationRefused', data: { ...attempt, attemptedBy: confirmedBy } },
      'FOUR_EYES',
      attempt,
    );
  }
  const order = payments?.orders.get(paymentOrder);
  if (!order) return rejected('PAYMENT_ORDER_UNKNOWN', { orderNumber: paymentOrder });
  const unfit = refusedUnfit(booking, order);
  if (unfit) return unfit;
  return accepted({
    type: 'BankBookingMatched',
    data: {
      bookingId,
      effect: effectOf(direction),
      paymentOrder,
      amount: order.amount,
      matchedBy: confirmedBy,
      proposedBy,
    },
  });
}

/** Rejects the proposal; the booking is open as before. Whoever proposed it may take it back in this way, too. */
export function rejectBookingAssignment(
  account: AccountBookings | undefined,
  { reason, rejectedBy, ...address }: RejectAssignment,
  { on }: Dated,
): Decision<BankBookingEvent, NoSuchBooking | 'DAY_BEFORE_CAUSE'> {
  const booking = bookingIn(account, address, ['PROPOSED']);
  if ('outcome' in booking) return booking;
  const { bookingId, proposed, bookedOn } = booking;
  return (
    refusedBefore(on, proposed?.proposedOn ?? bookedOn, 'PROPOSAL') ??
    accepted({
      type: 'BankBookingAssignmentRejected',
      data: { bookingId, paymentOrder: proposed?.paymentOrder ?? '', reason, rejectedBy },
    })
  );
}

/** Says that a booking, or what is left of it, is of no order of this ledger: it leaves the worklist with a reason. */
export function findBookingNotOurs(
  account: AccountBookings | undefined,
  { reason, foundBy, ...address }: FindNotOurs,
  { on }: Dated,
): Decision<BankBookingEvent, NoSuchBooking | 'DAY_BEFORE_CAUSE'> {
  const booking = bookingIn(account, address, ['OPEN']);
  if ('outcome' in booking) return booking;
  const { bookingId, bookedOn, amount } = booking;
  return (
    refusedBefore(on, bookedOn, 'BANK_BOOKING', amount) ??
    accepted({ type: 'BankBookingFoundNotOurs', data: { bookingId, reason, foundBy } })
  );
}
