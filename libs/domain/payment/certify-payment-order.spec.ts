import { describe, expect, it } from '@jest/globals';
import {
  frameArithmetic,
  frameEntitled,
  frameFactual,
  frameOrder,
  frameOrdered,
  framePrepared,
} from '../testing/frame-payment.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { booked } from '../money/day-series.ts';
import { certifyPaymentArithmetic, certifyPaymentFactual } from './certify-payment-order.ts';
import { evolveCasePayments, orderStateOf } from './payment-order.ts';

const { given } = specification(evolveCasePayments);
const command = { orderNumber: frameOrder, certifiedBy: 'beate' };
const kinds = [
  ['factual', certifyPaymentFactual, frameFactual, frameArithmetic, 'Sachliche'],
  ['arithmetic', certifyPaymentArithmetic, frameArithmetic, frameFactual, 'Rechnerische'],
] as const;

describe.each(kinds)('the %s certification of a payment', (_, certify, own, other, word) => {
  it('names the version of the payee that it is of', () => {
    given(framePrepared)
      .when((payments) => certify(frameEntitled(payments), command, days))
      .then(own());
    given(framePrepared)
      .when((payments) => certify(frameEntitled(payments, {}, 2), command, days))
      .then(own(2));
  });

  it('is made once, and once more where the payee has changed since', () => {
    given(framePrepared, own())
      .when((payments) => certify(frameEntitled(payments), command, days))
      .thenRefused('ALREADY_EXISTS', { what: `${word} Feststellung von ${frameOrder}` });
    given(framePrepared, own(), other())
      .when((payments) => certify(frameEntitled(payments), command, days))
      .thenRefused('PAYMENT_ORDER_STATE', { orderNumber: frameOrder, state: 'CERTIFIED', amount: 100n });
    given(framePrepared, own(), other())
      .when((payments) => certify(frameEntitled(payments, {}, 2), command, days))
      .then(own(2));
  });

  it('with the other one makes the order ready', () => {
    const { state } = given(framePrepared, other()).when((payments) =>
      certify(frameEntitled(payments), command, days),
    );
    const order = state?.orders.get(frameOrder);
    expect(order && orderStateOf(order)).toBe('CERTIFIED');
  });

  it('is of what is still due', () =>
    given(framePrepared)
      .when((payments) =>
        certify(frameEntitled(payments, { entitled: booked(undefined, '2023-03-15', 99n) }), command, days),
      )
      .thenRefused('ENTITLEMENT_EXCEEDED', {
        requested: 100n,
        left: 99n,
        entitled: 99n,
        paid: 0n,
        ordered: 0n,
      }));

  it('is of an order that is there and not ordered yet, on no day before its latest step', () => {
    given()
      .when((payments) => certify(frameEntitled(payments), command, days))
      .thenRefused('PAYMENT_ORDER_UNKNOWN', { orderNumber: frameOrder });
    given(framePrepared, own(), other(), frameOrdered)
      .when((payments) => certify(frameEntitled(payments), command, days))
      .thenRefused('PAYMENT_ORDER_STATE', { orderNumber: frameOrder, state: 'ORDERED', amount: 100n });
    given(onDay('2023-06-10', framePrepared))
      .when((payments) => certify(frameEntitled(payments), command, { ...days, on: '2023-06-09' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-06-09',
        earliest: '2023-06-10',
        cause: 'LATEST_STEP',
        amount: 100n,
      });
  });
});
