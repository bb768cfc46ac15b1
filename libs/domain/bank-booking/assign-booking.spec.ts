import { describe, expect, it } from '@jest/globals';
import type { CasePayments, PaymentOrder } from '../payment/payment-order.ts';
import { recordedRefusal } from '../recorded-refusal.ts';
import { onDay, specification } from '../testing/given.ts';
import { booking, bookingId } from '../testing/bank-booking.ts';
import {
  confirmBookingAssignment,
  findBookingNotOurs,
  proposeBookingAssignment,
  rejectBookingAssignment,
} from './assign-booking.ts';
import { evolveAccountBookings, type AccountBookings, type BankBookingEvent } from './bank-booking.ts';

const { given } = specification(evolveAccountBookings);
const orderNumber = 'EFA-2023-000001-Z01';
const recorded = onDay('2023-03-06', booking({ amount: 1_500n, putAside: 'NO_REFERENCE' }));
const proposal = { bookingId, orderNumber, reason: 'Betrag', proposedBy: 'lotte' };
const proposed: BankBookingEvent = {
  type: 'BankBookingAssignmentProposed',
  data: {
    bookingId,
    effect: 'SETTLEMENT',
    paymentOrder: orderNumber,
    reason: 'Betrag',
    proposedBy: 'lotte',
  },
};
const matched: BankBookingEvent = {
  type: 'BankBookingMatched',
  data: {
    bookingId,
    effect: 'SETTLEMENT',
    paymentOrder: orderNumber,
    amount: 1_500n,
    matchedBy: 'paul',
    proposedBy: 'lotte',
  },
};
const dated = (on: string) => ({ on, today: '2023-12-29' });
const payments = (change: Partial<PaymentOrder> = {}): CasePayments => {
  const order: PaymentOrder = {
    orderNumber,
    programme: 'EFA',
    commitmentIds: [],
    basis: 'CLAIM',
    basisId: 'EFA-2023-000001',
    payeeId: 'FRANKFURT',
    amount: 1_500n,
    dueOn: '2023-03-06',
    recipients: [],
    synthetic: false,
    preparedBy: 'bert',
    reason: 'Betriebskosten',
    certifiers: [],
    decided: 'ORDERED',
    latestOn: '2023-03-06',
    bookingYearException: false,
    funds: [],
    made: [],
    ...change,
  };
  return { caseNumber: 'EFA-2023-000001', orders: new Map([[orderNumber, order]]) };
};
const propose =
  (known = payments(), on = '2023-03-10') =>
  (account: AccountBookings | undefined) =>
    proposeBookingAssignment(account, known, proposal, dated(on));
const confirm =
  (known = payments(), confirmedBy = 'paul') =>
  (account: AccountBookings | undefined) =>
    confirmBookingAssignment(account, known, { bookingId, confirmedBy });

describe('the order of a booking', () => {
  it('is proposed, and confirmed by another person', () => {
    given(recorded).when(propose()).then(proposed);
    const { then, state } = given(recorded, proposed).when(confirm());
    then(matched);
    expect(state?.bookings.get(bookingId)).toMatchObject({
      state: 'MATCHED',
      left: 0n,
      orders: [orderNumber],
    });
  });

  it('is not confirmed by who proposed it: the attempt is on record and changes nothing', () => {
    const attempt: BankBookingEvent = {
      type: 'BankBookingFourEyesViolationRefused',
      data: { bookingId, action: 'CONFIRM', earlierPart: 'PROPOSED', attemptedBy: 'lotte' },
    };
    const figures = { bookingId, action: 'CONFIRM', earlierPart: 'PROPOSED' };
    given(recorded, proposed).when(confirm(payments(), 'lotte')).thenRefused('FOUR_EYES', figures, attempt);
    expect(recordedRefusal(attempt)?.rejection).toEqual({ code: 'FOUR_EYES', figures });
    expect(given(recorded, proposed, attempt).state?.bookings.get(bookingId)).toMatchObject({
      state: 'PROPOSED',
    });
  });

  it('is paid whole: what is left of the booking stays open, and a larger order is refused', () => {
    const { state } = given(recorded, proposed).when(confirm(payments({ amount: 1_000n })));
    expect(state?.bookings.get(bookingId)).toMatchObject({ state: 'OPEN', left: 500n });
    const figures = { bookingId, orderNumber, amount: 1_501n, left: 1_500n };
    const larger = payments({ amount: 1_501n });
    given(recorded).when(propose(larger)).thenRefused('BANK_BOOKING_EXCEEDED', figures);
    given(recorded, proposed).when(confirm(larger)).thenRefused('BANK_BOOKING_EXCEEDED', figures);
  });

  it('is in the state for it: ordered before a debit, settled before a credit', () => {
    const figures = { orderNumber, state: 'SETTLED', amount: 1_500n };
    given(recorded)
      .when(propose(payments({ decided: 'SETTLED' })))
      .thenRefused('PAYMENT_ORDER_STATE', figures);
    const credit = onDay('2023-03-06', booking({ amount: 1_500n, direction: 'CREDIT' }));
    const { decision } = given(credit).when(propose(payments({ decided: 'SETTLED' })));
    expect(decision).toMatchObject({ events: [{ data: { effect: 'RETURN' } }] });
  });

  it('is one that there is, of a booking that there is, on no day before the bank booked it', () => {
    given().when(propose()).thenRefused('BANK_BOOKING_UNKNOWN', { bookingId });
    given(recorded)
      .when(propose({ caseNumber: 'EFA-2023-000001', orders: new Map() }))
      .thenRefused('PAYMENT_ORDER_UNKNOWN', { orderNumber });
    given(recorded).when(propose(payments(), '2023-03-05')).thenRefused('DAY_BEFORE_CAUSE', {
      day: '2023-03-05',
      earliest: '2023-03-06',
      cause: 'BANK_BOOKING',
      amount: 1_500n,
    });
    given(recorded).when(confirm()).thenRefused('BANK_BOOKING_STATE', {
      bookingId,
      state: 'OPEN',
      amount: 1_500n,
      bookedOn: '2023-03-06',
    });
  });

  it('may be rejected, by who proposed it as well: the booking is open again', () => {
    const rejection = { bookingId, reason: 'Andere Rechnung', rejectedBy: 'lotte' };
    const { then, state } = given(recorded, onDay('2023-03-10', proposed)).when((account) =>
      rejectBookingAssignment(account, rejection, dated('2023-03-10')),
    );
    then({ type: 'BankBookingAssignmentRejected', data: { ...rejection, paymentOrder: orderNumber } });
    expect(state?.bookings.get(bookingId)?.state).toBe('OPEN');
    expect(state?.bookings.get(bookingId)?.proposed).toBeUndefined();
  });
});

it('says of a booking that it is of no order, once and with a reason', () => {
  const finding = { bookingId, reason: 'Kontoführung', foundBy: 'lotte' };
  const find = (account: AccountBookings | undefined) =>
    findBookingNotOurs(account, finding, dated('2023-03-10'));
  const notOurs: BankBookingEvent = { type: 'BankBookingFoundNotOurs', data: finding };
  given(recorded).when(find).then(notOurs);
  given(recorded, notOurs).when(find).thenRefused('BANK_BOOKING_STATE', {
    bookingId,
    state: 'NOT_OURS',
    amount: 1_500n,
    bookedOn: '2023-03-06',
  });
});
