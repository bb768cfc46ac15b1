import { describe, expect, it } from '@jest/globals';
import { booking, bookingFacts, bookingId } from '../testing/bank-booking.ts';
import {
  evolveAccountBookings,
  type AccountBookings,
  type BankBookingEvent,
  type BankBookingFacts,
} from './bank-booking.ts';
import { matchBooking, type KnownToMatch, type MatchableOrder } from './match-booking.ts';

const orderNumber = 'EFA-2023-000001-Z01';
const order = (change: Partial<MatchableOrder> = {}): MatchableOrder => ({
  orderNumber,
  state: 'ORDERED',
  amount: 1_500n,
  ...change,
});
const account = (...events: readonly BankBookingEvent[]): AccountBookings | undefined =>
  events.reduce<AccountBookings | undefined>(
    (state, event) => evolveAccountBookings(state, event, '2023-03-06'),
    undefined,
  );
const matched = (paymentOrder = orderNumber, amount = 1_500n): BankBookingEvent => ({
  type: 'BankBookingMatched',
  data: { bookingId, effect: 'SETTLEMENT', paymentOrder, amount, matchedBy: 'lotte' },
});
const match = (known: Partial<KnownToMatch>, facts: Partial<BankBookingFacts> = {}) =>
  matchBooking(
    { account: undefined, byRemittance: [], ...known },
    { ...bookingFacts, endToEndId: orderNumber, ...facts },
  );
const other = { bookingId: bookingId.replace('0123', '9999'), fileHash: 'other' };

describe('a booking', () => {
  it('is of the order that its EndToEndId leads to, where amount and state are right', () => {
    expect(match({ byEndToEndId: order() })).toEqual({
      outcome: 'MATCHED',
      effect: 'SETTLEMENT',
      order: order(),
      isBookedAlready: false,
    });
    const back = { direction: 'CREDIT', returned: true } as const;
    expect(match({ byEndToEndId: order({ state: 'SETTLED' }) }, back)).toMatchObject({
      outcome: 'MATCHED',
      effect: 'RETURN',
    });
  });

  it.each(['DE02 1203 0000 0000 2020 51', '0000202051', undefined])(
    'is of its order to the same account, and where the bank tells no IBAN (%s)',
    (counterpartyAccount) => {
      const byEndToEndId = order({ iban: 'DE02120300000000202051' });
      const told = counterpartyAccount === undefined ? {} : { counterpartyAccount };
      expect(match({ byEndToEndId }, told)).toMatchObject({ outcome: 'MATCHED' });
    },
  );

  it.each([
    ['no reference', {}, { endToEndId: undefined }, 'NO_REFERENCE'],
    ['an order that there is not', {}, {}, 'ORDER_UNKNOWN'],
    ['another amount', { byEndToEndId: order({ amount: 1_499n }) }, {}, 'AMOUNT_DIFFERS'],
    [
      'another account',
      { byEndToEndId: order({ iban: 'DE02120300000000202051' }) },
      { counterpartyAccount: 'DE89 3704 0044 0532 0130 00' },
      'ACCOUNT_DIFFERS',
    ],
    ['an order not given yet', { byEndToEndId: order({ state: 'CERTIFIED' }) }, {}, 'ORDER_STATE'],
    ['an order that the bank rejected', { byEndToEndId: order({ state: 'REJECTED' }) }, {}, 'ORDER_STATE'],
    ['a reversal', { byEndToEndId: order() }, { isReversal: true }, 'REVERSAL'],
    ['another currency', { byEndToEndId: order() }, { statedAmount: 'USD 15.00' }, 'AMOUNT_UNUSABLE'],
    ['money in without a reason', { byEndToEndId: order() }, { direction: 'CREDIT' }, 'NO_RETURN_REASON'],
    [
      'a return of what was not paid',
      { byEndToEndId: order() },
      { direction: 'CREDIT', returned: true },
      'ORDER_STATE',
    ],
  ] as const)('waits for a person where it has %s', (_, known, facts, reason) => {
    const { endToEndId: _e, ...plain } = { ...bookingFacts, endToEndId: orderNumber, ...facts };
    const asked = 'endToEndId' in facts ? plain : { ...plain, endToEndId: orderNumber };
    expect(matchBooking({ account: undefined, byRemittance: [], ...known }, asked)).toMatchObject({
      outcome: 'PUT_ASIDE',
      reason,
    });
  });

  it('names its candidates once, each by what leads there first', () => {
    expect(
      match({
        byEndToEndId: order({ amount: 1n }),
        byRemittance: [order({ amount: 1n }), order({ orderNumber: 'EFA-2023-000002-Z01' })],
      }),
    ).toMatchObject({
      candidates: [
        { paymentOrder: orderNumber, why: 'END_TO_END_ID' },
        { paymentOrder: 'EFA-2023-000002-Z01', why: 'REMITTANCE' },
      ],
    });
  });

  it('is known under its id, and without references by its likeness', () => {
    const known = account(booking(), matched());
    const settled = { account: known, byEndToEndId: order({ state: 'SETTLED' as const }) };
    expect(match(settled)).toMatchObject({ outcome: 'KNOWN' });
    expect(match(settled, { ...other, hasReference: false })).toMatchObject({ outcome: 'KNOWN' });
    const unreferenced = account(booking({ hasReference: false }), matched());
    expect(match({ ...settled, account: unreferenced }, other)).toMatchObject({ outcome: 'KNOWN' });
  });

  it('in another form is known where it is of the same day; in one statement, or on another day, it is paid twice', () => {
    const settled = {
      account: account(booking(), matched()),
      byEndToEndId: order({ state: 'SETTLED' as const }),
    };
    const form = { ...other, likeness: 'another' };
    expect(match(settled, form)).toMatchObject({ outcome: 'KNOWN' });
    expect(match(settled, { ...form, fileHash: 'c1f3' })).toMatchObject({ reason: 'PAID_TWICE' });
    expect(match(settled, { ...form, bookedOn: '2023-03-07' })).toMatchObject({ reason: 'PAID_TWICE' });
  });

  it('is of an order that was booked by hand', () => {
    for (const state of ['SETTLED', 'RETURNED'] as const)
      expect(match({ byEndToEndId: order({ state }) })).toMatchObject({
        outcome: 'MATCHED',
        isBookedAlready: true,
      });
  });

  it('that waits is looked at again, until somebody has proposed its order', () => {
    const waiting = booking({ putAside: 'ORDER_STATE' });
    expect(match({ account: account(waiting), byEndToEndId: order() })).toMatchObject({ outcome: 'MATCHED' });
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
    expect(match({ account: account(waiting, proposed), byEndToEndId: order() })).toMatchObject({
      outcome: 'KNOWN',
    });
  });
});

describe('a batch without details', () => {
  const second = order({ orderNumber: 'EFA-2023-000002-Z01', amount: 500n });
  const batch = (known: Partial<KnownToMatch>, facts: Partial<BankBookingFacts> = {}) =>
    matchBooking(
      { account: undefined, byRemittance: [], ...known },
      { ...bookingFacts, amount: 2_000n, ...facts },
    );

  it('is of the orders of its run one after another, where it is their sum', () => {
    const ofRun = [order(), second];
    expect(batch({ ofRun })).toMatchObject({ outcome: 'MATCHED', order: { orderNumber } });
    const begun = account(booking({ amount: 2_000n }), matched());
    expect(batch({ ofRun: [order({ state: 'SETTLED' }), second], account: begun })).toMatchObject({
      outcome: 'MATCHED',
      order: second,
    });
    const done = account(booking({ amount: 2_000n }), matched(), matched(second.orderNumber, 500n));
    expect(batch({ ofRun, account: done })).toMatchObject({ outcome: 'KNOWN' });
  });

  it('leaves out what the bank rejected, and waits where it is another sum', () => {
    const rejectedOne = order({ orderNumber: 'EFA-2023-000003-Z01', state: 'REJECTED' });
    expect(batch({ ofRun: [order(), second, rejectedOne] })).toMatchObject({ outcome: 'MATCHED' });
    expect(batch({ ofRun: [order(), second] }, { amount: 1_999n })).toMatchObject({
      reason: 'RUN_SUM_DIFFERS',
      candidates: [{ why: 'PAYMENT_RUN' }, { why: 'PAYMENT_RUN' }],
    });
  });

  it('is known where each of its orders was booked by itself on the day', () => {
    const one = account(booking(), matched());
    const settled = order({ state: 'SETTLED' });
    expect(
      matchBooking(
        { account: one, byRemittance: [], ofRun: [settled] },
        { ...bookingFacts, ...other, likeness: 'batch' },
      ),
    ).toMatchObject({ outcome: 'KNOWN' });
    expect(batch({ account: one, ofRun: [settled, second] }, { ...other, likeness: 'batch' })).toMatchObject({
      outcome: 'MATCHED',
      order: second,
    });
  });
});
