import type { Rejection } from '../decision.ts';
import type { BankBookingEvent, BankBookingFacts } from './bank-booking.ts';
import type { Match } from './match-booking.ts';

/** Puts on record what a statement tells, once; what it is of follows in the same append, or a person finds it out. */
export function recordBankBooking(
  booking: BankBookingFacts,
  match: Exclude<Match, { readonly outcome: 'KNOWN' }>,
  recordedBy: string,
  refused?: Rejection,
): BankBookingEvent {
  const facts = { ...booking, recordedBy };
  if (match.outcome === 'PUT_ASIDE')
    return {
      type: 'BankBookingRecorded',
      data: { ...facts, putAside: match.reason, candidates: match.candidates },
    };
  const { orderNumber } = match.order;
  if (!refused) return { type: 'BankBookingRecorded', data: { ...facts, candidates: [] } };
  const why = booking.endToEndId === undefined ? 'PAYMENT_RUN' : 'END_TO_END_ID';
  return {
    type: 'BankBookingRecorded',
    data: {
      ...facts,
      putAside: 'REFUSED',
      refusedFor: refused.code,
      candidates: [{ paymentOrder: orderNumber, why }],
    },
  };
}

/** That the booking is of this order, in whole or with the others of its batch. */
export const bookingMatched = (
  { bookingId }: BankBookingFacts,
  { effect, order }: Extract<Match, { readonly outcome: 'MATCHED' }>,
  matchedBy: string,
): BankBookingEvent => ({
  type: 'BankBookingMatched',
  data: { bookingId, effect, paymentOrder: order.orderNumber, amount: order.amount, matchedBy },
});

/** What the bank says of money that came back: the code of its reason and its words. */
export const returnReasonOf = ({ returnCode, returnInformation, remittance }: BankBookingFacts): string =>
  [returnCode, returnInformation ?? remittance].filter((text) => text !== undefined).join(' ') || 'Rücklauf';
