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
import { evolveCasePayments, type CasePayments, type PaymentEvent } from './payment-order.ts';
import { rejectPayment, returnPayment } from './return-payment.ts';

const { given } = specification(evolveCasePayments);
const ordered = given(framePrepared, frameFactual(), frameArithmetic(), frameOrdered).state;
const settled = given(framePrepared, frameFactual(), frameArithmetic(), frameOrdered, frameSettled).state;
const attempt = (action: 'REJECT_BY_BANK' | 'RETURN'): PaymentEvent => ({
  type: 'PaymentFourEyesViolationRefused',
  data: { ...ofFrameOrder, action, earlierPart: 'ORDERED', attemptedBy: 'frieda' },
});

describe('the rejection of a payment by the bank', () => {
  const reject = (payments: CasePayments | undefined, rejectedOn = '2023-06-21', rejectedBy = 'paul') =>
    rejectPayment(payments, {
      orderNumber: frameOrder,
      bankReference: 'B',
      reason: 'Konto erloschen',
      rejectedOn,
      rejectedBy,
    });

  it('is recorded with the day on which the bank said so, from the order on', () => {
    expect(reject(ordered, '2023-06-20')).toEqual({
      outcome: 'accepted',
      events: [
        {
          type: 'PaymentRejectedByBank',
          data: {
            ...ofFrameOrder,
            amount: 100n,
            bankReference: 'B',
            rejectedOn: '2023-06-20',
            reason: 'Konto erloschen',
          },
        },
      ],
    });
    expectRefused(reject(ordered, '2023-06-19'), 'DAY_BEFORE_CAUSE', {
      day: '2023-06-19',
      earliest: '2023-06-20',
      cause: 'ORDER',
      amount: 100n,
    });
  });

  it('is not recorded by who ordered it: the attempt is on record', () =>
    expectRefused(
      reject(ordered, '2023-06-21', 'frieda'),
      'FOUR_EYES',
      { orderNumber: frameOrder, action: 'REJECT_BY_BANK', earlierPart: 'ORDERED' },
      [attempt('REJECT_BY_BANK')],
    ));

  it('is of a payment that is ordered and not paid', () => {
    expectRefused(reject(undefined), 'PAYMENT_ORDER_UNKNOWN', { orderNumber: frameOrder });
    expectRefused(reject(settled), 'PAYMENT_ORDER_STATE', {
      orderNumber: frameOrder,
      state: 'SETTLED',
      amount: 100n,
    });
  });
});

describe('a payment that comes back', () => {
  const giveBack = (
    payments: CasePayments | undefined,
    returnedOn = '2023-06-28',
    { returnedBy = 'paul', givenBack = 0n } = {},
  ) =>
    returnPayment(
      { payments, line: undefined, givenBack },
      { orderNumber: frameOrder, bankReference: 'R', reason: 'Konto erloschen', returnedOn, returnedBy },
      { on: returnedOn, today: returnedOn },
    );
  const data = {
    ...ofFrameOrder,
    frameId: 'F-1',
    disbursementIds: [],
    amount: 100n,
    bankReference: 'R',
    reason: 'Konto erloschen',
  };

  it('is paid no more in its year, and income of a later one', () => {
    expect(giveBack(settled)).toEqual({
      outcome: 'accepted',
      lines: new Map(),
      payments: [{ type: 'PaymentReturned', data: { ...data, returnedOn: '2023-06-28' } }],
    });
    expect(giveBack(settled, '2024-01-01')).toEqual({
      outcome: 'accepted',
      lines: new Map(),
      payments: [
        {
          type: 'PaymentReturnedAsIncome',
          data: { ...data, returnedOn: '2024-01-01', income: { fiscalYear: 2024 } },
        },
      ],
    });
  });

  it('does so on no day before it was paid', () =>
    expectRefused(giveBack(settled, '2023-06-24'), 'DAY_BEFORE_CAUSE', {
      day: '2023-06-24',
      earliest: '2023-06-25',
      cause: 'SETTLEMENT',
      amount: 100n,
    }));

  it('is not what its recipient has given back itself', () =>
    expectRefused(giveBack(settled, '2023-06-28', { givenBack: 40n }), 'RETURN_EXCEEDED', {
      requested: 100n,
      held: 60n,
      day: '2023-06-28',
    }));

  it('is not booked by who ordered it: the attempt is on record', () =>
    expectRefused(
      giveBack(settled, '2023-06-28', { returnedBy: 'frieda' }),
      'FOUR_EYES',
      { orderNumber: frameOrder, action: 'RETURN', earlierPart: 'ORDERED' },
      [attempt('RETURN')],
    ));

  it('was paid', () => {
    expectRefused(giveBack(undefined), 'PAYMENT_ORDER_UNKNOWN', { orderNumber: frameOrder });
    expectRefused(giveBack(ordered), 'PAYMENT_ORDER_STATE', {
      orderNumber: frameOrder,
      state: 'ORDERED',
      amount: 100n,
    });
  });
});
