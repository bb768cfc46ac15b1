import { describe, it } from '@jest/globals';
import {
  frameArithmetic,
  frameFactual,
  frameOrder,
  frameOrdered,
  framePrepared,
  frameWithdrawn,
  ofFrameOrder,
} from '../testing/frame-payment.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { grantBookingYearException } from './grant-booking-year-exception.ts';
import { evolveCasePayments, type PaymentEvent } from './payment-order.ts';

const { given } = specification(evolveCasePayments);
const command = {
  orderNumber: frameOrder,
  consentReference: 'HMdF-1',
  consentedOn: '2023-06-29',
  reason: 'Rechnung des Vorjahres',
  grantedBy: 'anna',
};
/** From the line of 2023. */
const prepared: PaymentEvent = {
  ...framePrepared,
  data: { ...framePrepared.data, line: 'MAIN', fiscalYear: 2023 },
};
const { orderNumber: _, ...exception } = command;
const granted: PaymentEvent = {
  type: 'BookingYearExceptionGranted',
  data: { ...ofFrameOrder, fiscalYear: 2023, ...exception },
};

describe('the exception from the year of the payment', () => {
  it('books a payment in the year of its budget, as long as the bank has not paid it', () => {
    for (const past of [
      [],
      [frameFactual(), frameArithmetic()],
      [frameFactual(), frameArithmetic(), frameOrdered],
    ])
      given(prepared, ...past)
        .when((payments) => grantBookingYearException(payments, command, days))
        .then(granted);
  });

  it('is granted once', () =>
    given(prepared, granted)
      .when((payments) => grantBookingYearException(payments, command, days))
      .thenRefused('ALREADY_EXISTS', { what: `Ausnahme vom Zahlungsjahr für ${frameOrder}` }));

  it('needs a budget of a year, and a consent that was given by then', () => {
    given(framePrepared)
      .when((payments) => grantBookingYearException(payments, command, days))
      .thenRefused('BUDGET_MISSING', { caseNumber: frameOrder, amount: 100n });
    given(prepared)
      .when((payments) =>
        grantBookingYearException(payments, { ...command, consentedOn: '2023-07-01' }, days),
      )
      .thenRefused('DAY_IN_FUTURE', { day: '2023-07-01', today: '2023-06-30', amount: 100n });
  });

  it('is of an order that is there and on its way, on no day before its latest step', () => {
    given()
      .when((payments) => grantBookingYearException(payments, command, days))
      .thenRefused('PAYMENT_ORDER_UNKNOWN', { orderNumber: frameOrder });
    given(prepared, frameWithdrawn)
      .when((payments) => grantBookingYearException(payments, command, days))
      .thenRefused('PAYMENT_ORDER_STATE', { orderNumber: frameOrder, state: 'WITHDRAWN', amount: 100n });
    given(onDay('2023-06-10', prepared))
      .when((payments) => grantBookingYearException(payments, command, { ...days, on: '2023-06-09' }))
      .thenRefused('DAY_BEFORE_CAUSE', { earliest: '2023-06-10', cause: 'LATEST_STEP', amount: 100n });
  });
});
