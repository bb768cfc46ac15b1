import { describe, expect, it } from '@jest/globals';
import {
  frameArithmetic,
  frameFactual,
  frameOrder,
  frameOrdered,
  framePrepared,
  frameSettled,
  ofFrameOrder,
} from '../testing/frame-payment.ts';
import { expectRefused, specification } from '../testing/given.ts';
import { evolveCasePayments, type CasePayments } from './payment-order.ts';
import { settlePayment } from './settle-payment.ts';

const { given } = specification(evolveCasePayments);
const today = '2023-06-30';
const settle = (payments: CasePayments | undefined, settledOn = '2023-06-25', settledBy = 'paul') =>
  settlePayment(
    { payments, lines: new Map() },
    { orderNumber: frameOrder, bankReference: 'B', settledOn, settledBy },
    { on: settledOn, today },
  );
const certified = [framePrepared, frameFactual(), frameArithmetic()] as const;
const ordered = given(...certified, frameOrdered).state;

describe('the confirmation of a payment by the bank', () => {
  it('books it on the day on which the bank carried it out', () => {
    expect(settle(ordered)).toEqual({ outcome: 'accepted', lines: new Map(), payments: [frameSettled] });
    for (const day of ['2023-06-20', today]) expect(settle(ordered, day).outcome).toBe('accepted');
  });

  it('is of a day from the order on, up to today', () => {
    for (const day of ['2023-06-19', '2023-07-01'])
      expectRefused(settle(ordered, day), 'SETTLEMENT_DAY_INVALID', {
        settledOn: day,
        orderedOn: '2023-06-20',
        today,
        amount: 100n,
      });
  });

  it('is not booked by who ordered it: the attempt is on record', () =>
    expectRefused(
      settle(ordered, '2023-06-25', 'frieda'),
      'FOUR_EYES',
      { orderNumber: frameOrder, action: 'SETTLE', earlierPart: 'ORDERED' },
      [
        {
          type: 'PaymentFourEyesViolationRefused',
          data: { ...ofFrameOrder, action: 'SETTLE', earlierPart: 'ORDERED', attemptedBy: 'frieda' },
        },
      ],
    ));

  it('is of a payment that is ordered, and comes once', () => {
    expectRefused(settle(undefined), 'PAYMENT_ORDER_UNKNOWN', { orderNumber: frameOrder });
    for (const [payments, state] of [
      [given(...certified).state, 'CERTIFIED'],
      [given(...certified, frameOrdered, frameSettled).state, 'SETTLED'],
    ] as const)
      expectRefused(settle(payments), 'PAYMENT_ORDER_STATE', {
        orderNumber: frameOrder,
        state,
        amount: 100n,
      });
  });
});
