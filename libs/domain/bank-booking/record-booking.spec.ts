import { expect, it } from '@jest/globals';
import { rejected } from '../decision.ts';
import { bookingFacts } from '../testing/bank-booking.ts';
import { bookingMatched, recordBankBooking, returnReasonOf } from './record-booking.ts';
import type { Match } from './match-booking.ts';

const orderNumber = 'EFA-2023-000001-Z01';
const match: Extract<Match, { readonly outcome: 'MATCHED' }> = {
  outcome: 'MATCHED',
  effect: 'SETTLEMENT',
  order: { orderNumber, amount: 1_500n, state: 'ORDERED' },
  isBookedAlready: false,
};

it('records a booking that led to its order, and that it is of it', () => {
  expect(recordBankBooking(bookingFacts, match, 'lotte').data).toEqual({
    ...bookingFacts,
    recordedBy: 'lotte',
    candidates: [],
  });
  expect(bookingMatched(bookingFacts, match, 'lotte').data).toEqual({
    bookingId: bookingFacts.bookingId,
    effect: 'SETTLEMENT',
    paymentOrder: orderNumber,
    amount: 1_500n,
    matchedBy: 'lotte',
  });
});

it('records why a booking waits, with its candidates', () => {
  const candidates = [{ paymentOrder: orderNumber, why: 'REMITTANCE' }] as const;
  const aside = { outcome: 'PUT_ASIDE', reason: 'NO_REFERENCE', candidates } as const;
  expect(recordBankBooking(bookingFacts, aside, 'lotte').data).toMatchObject({
    putAside: 'NO_REFERENCE',
    candidates,
  });
});

it('records what the order was refused for that it led to', () => {
  const { rejection } = rejected('PAYMENT_ORDER_UNKNOWN', { orderNumber });
  for (const [endToEndId, why] of [
    [orderNumber, 'END_TO_END_ID'],
    [undefined, 'PAYMENT_RUN'],
  ] as const)
    expect(
      recordBankBooking({ ...bookingFacts, ...(endToEndId && { endToEndId }) }, match, 'lotte', rejection)
        .data,
    ).toMatchObject({
      putAside: 'REFUSED',
      refusedFor: 'PAYMENT_ORDER_UNKNOWN',
      candidates: [{ paymentOrder: orderNumber, why }],
    });
});

it('names the bank’s reason of a return, by code and words', () => {
  expect(returnReasonOf({ ...bookingFacts, returnCode: 'AC04', returnInformation: 'Konto aufgelöst' })).toBe(
    'AC04 Konto aufgelöst',
  );
  expect(returnReasonOf({ ...bookingFacts, returnCode: 'MS03' })).toBe('MS03');
  expect(returnReasonOf({ ...bookingFacts, remittance: 'RETOURE' })).toBe('RETOURE');
  expect(returnReasonOf(bookingFacts)).toBe('Rücklauf');
});
