import type { BankBookingEvent, BankBookingFacts } from '../bank-booking/bank-booking.ts';
import type { PutAsideReason } from '../bank-booking/bank-booking-state.ts';

export const bookingId = '2023.1f0c7e2ab9d4.0123456789abcdef01234567';

export const bookingFacts: BankBookingFacts = {
  bookingId,
  likeness: '89abcdef0123456701234567',
  hasReference: true,
  account: 'DE02500105170137075030',
  fileHash: 'c1f3',
  statementId: 'S-1',
  direction: 'DEBIT',
  amount: 1_500n,
  bookedOn: '2023-03-06',
  bankReference: 'B-1',
  isReversal: false,
  returned: false,
};

/** A booking of the bank as it was recorded. */
export const booking = (
  change: Partial<BankBookingFacts> & { readonly putAside?: PutAsideReason } = {},
): Extract<BankBookingEvent, { readonly type: 'BankBookingRecorded' }> => ({
  type: 'BankBookingRecorded',
  data: { ...bookingFacts, recordedBy: 'lotte', candidates: [], ...change },
});
