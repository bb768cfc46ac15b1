import { describe, expect, it } from '@jest/globals';
import { rejected } from '../decision.ts';
import type { Programme } from '../programme/programme.ts';
import {
  frameBasis,
  frameEntitled,
  frameOrdered,
  framePrepared,
  frameSettled,
} from '../testing/frame-payment.ts';
import { days, expectRefused, onDay, specification } from '../testing/given.ts';
import { evolveCasePayments, type CasePayments } from './payment-order.ts';
import {
  preparePaymentOrder,
  type KnownToPrepare,
  type PreparePaymentOrder,
} from './prepare-payment-order.ts';

const { given } = specification(evolveCasePayments);
const programme: Programme = {
  code: 'DIGI',
  name: 'Digitalisierungsfabriken',
  synthetic: false,
  announcedTotals: new Map(),
  frames: new Map(),
  framePayments: true,
};
const command: PreparePaymentOrder = {
  payeeId: 'EKOM21',
  dueOn: '2023-06-30',
  reason: 'Meilenstein',
  preparedBy: 'bert',
};
const prepare = (
  payments: CasePayments | undefined,
  change: Partial<PreparePaymentOrder> = {},
  known: Partial<KnownToPrepare> = {},
  on = days,
) =>
  preparePaymentOrder(
    { ...frameEntitled(payments), lines: new Map(), programme, ...known },
    { ...command, ...change },
    on,
  );
const first = given(framePrepared).state;

describe('the preparation of a payment', () => {
  it('is of all that is left of what is due, from a frame where the programme allows that', () => {
    const { fiscalYear: _, ...alone } = { ...framePrepared.data };
    expect(prepare(undefined)).toEqual({
      outcome: 'accepted',
      lines: new Map(),
      payments: [{ type: 'PaymentOrderPrepared', data: alone }],
    });
    expectRefused(
      prepare(undefined, {}, { programme: { ...programme, framePayments: false } }),
      'FRAME_PAYMENT_NOT_ALLOWED',
      { programme: 'DIGI', caseNumber: 'DIGI-2023-000001', milestoneId: 'Q1', amount: 100n },
    );
  });

  it('may be of a part; all orders together are of no more than is due', () => {
    expect(prepare(undefined, { amount: 60n })).toMatchObject({ payments: [{ data: { amount: 60n } }] });
    expectRefused(prepare(undefined, { amount: 101n }), 'ENTITLEMENT_EXCEEDED', {
      requested: 101n,
      left: 100n,
      entitled: 100n,
      paid: 0n,
      ordered: 0n,
    });
    expectRefused(prepare(first), 'ENTITLEMENT_EXCEEDED', {
      left: 0n,
      entitled: 100n,
      paid: 0n,
      ordered: 100n,
    });
    const paid = given(framePrepared, frameOrdered, onDay('2023-06-25', frameSettled)).state;
    expectRefused(prepare(paid, { amount: 1n }), 'ENTITLEMENT_EXCEEDED', {
      requested: 1n,
      left: 0n,
      entitled: 100n,
      paid: 100n,
      ordered: 0n,
    });
    expectRefused(prepare(undefined, { amount: 0n }), 'AMOUNT_NOT_POSITIVE', { amount: 0n });
  });

  it('gets the next number of its case', () => {
    const more = prepare(first, {}, { basis: { ...frameBasis, basisId: 'Q2' } });
    expect(more).toMatchObject({ payments: [{ data: { orderNumber: 'DIGI-2023-000001-Z02' } }] });
  });

  it('due on a day when no bank works is paid on the next one, and remembers what was asked for', () =>
    expect(prepare(undefined, { dueOn: '2023-07-01' })).toMatchObject({
      payments: [{ data: { dueOn: '2023-07-03', dueOnRequested: '2023-07-01' } }],
    }));

  it('is on no day before it came to be due', () =>
    expectRefused(prepare(undefined, {}, {}, { ...days, on: '2023-03-14' }), 'DAY_BEFORE_CAUSE', {
      day: '2023-03-14',
      earliest: '2023-03-15',
      cause: 'ENTITLEMENT',
      amount: 100n,
    }));

  it('goes to the payee that was agreed, to a confirmed account, and is not practice among real figures', () => {
    const payeeId = 'EKOM21';
    expectRefused(prepare(undefined, {}, { payee: undefined }), 'PAYEE_UNKNOWN', { payeeId });
    const unconfirmed = { payeeId, synthetic: false, version: 1, latestOn: '2023-01-01' };
    expectRefused(prepare(undefined, {}, { payee: unconfirmed }), 'PAYEE_NOT_CONFIRMED', { payeeId });
    expectRefused(prepare(undefined, { payeeId: 'FULDA' }), 'PAYEE_NOT_ENTITLED', {
      payeeId: 'FULDA',
      entitled: ['EKOM21'],
    });
    expectRefused(
      prepare(undefined, {}, { basis: { ...frameBasis, synthetic: true } }),
      'PAYEE_NOT_ENTITLED',
      { payeeId, entitled: ['EKOM21'] },
    );
  });

  it('is refused as what it is to be paid for is', () =>
    expectRefused(
      prepare(undefined, {}, { basis: rejected('AGREEMENT_UNKNOWN', { caseNumber: 'DIGI-2023-000001' }) }),
      'AGREEMENT_UNKNOWN',
      { caseNumber: 'DIGI-2023-000001' },
    ));
});
