import { describe, expect, it } from '@jest/globals';
import {
  frameArithmetic,
  frameFactual,
  frameOrder,
  frameOrdered,
  framePrepared,
  frameWithdrawn,
} from '../testing/frame-payment.ts';
import { days, expectRefused, onDay, specification } from '../testing/given.ts';
import { evolveCasePayments, type CasePayments } from './payment-order.ts';
import { withdrawPaymentOrder } from './withdraw-payment-order.ts';

const { given } = specification(evolveCasePayments);
const withdraw = (payments: CasePayments | undefined, on = days) =>
  withdrawPaymentOrder(
    { payments, lines: new Map() },
    { orderNumber: frameOrder, reason: 'Irrtum', withdrawnBy: 'bert' },
    on,
  );

describe('the withdrawal of a payment', () => {
  it('takes it back before it is ordered, certified or not', () => {
    for (const past of [[], [frameFactual(), frameArithmetic()]])
      expect(withdraw(given(framePrepared, ...past).state)).toEqual({
        outcome: 'accepted',
        lines: new Map(),
        payments: [frameWithdrawn],
      });
  });

  it('is refused once it is ordered: then the bank alone can say that it was not paid', () => {
    const ordered = given(framePrepared, frameFactual(), frameArithmetic(), frameOrdered).state;
    expectRefused(withdraw(ordered), 'PAYMENT_ORDER_STATE', {
      orderNumber: frameOrder,
      state: 'ORDERED',
      amount: 100n,
    });
    expectRefused(withdraw(given(framePrepared, frameWithdrawn).state), 'PAYMENT_ORDER_STATE', {
      orderNumber: frameOrder,
      state: 'WITHDRAWN',
      amount: 100n,
    });
  });

  it('is of an order that there is, on no day before its latest step', () => {
    expectRefused(withdraw(undefined), 'PAYMENT_ORDER_UNKNOWN', { orderNumber: frameOrder });
    expectRefused(
      withdraw(given(onDay('2023-06-10', framePrepared)).state, { ...days, on: '2023-06-09' }),
      'DAY_BEFORE_CAUSE',
      { day: '2023-06-09', earliest: '2023-06-10', cause: 'LATEST_STEP', amount: 100n },
    );
  });
});
