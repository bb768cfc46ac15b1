import { describe, it } from '@jest/globals';
import { expectRefused, onDay, specification } from '../testing/given.ts';
import { evolveCasePayments, type CasePayments, type PaymentEvent } from '../payment/payment-order.ts';
import {
  frameArithmetic,
  frameFactual,
  frameOrder,
  frameOrdered,
  framePrepared,
  frameSettled,
  ofFrameOrder,
} from '../testing/frame-payment.ts';
import { cancelPaymentRun } from './cancel-payment-run.ts';
import { evolvePaymentRun, type PaymentRun, type PaymentRunEvent } from './payment-run.ts';
import { sendPaymentRun } from './send-payment-run.ts';
import { createdRun, orderNumber, runId } from '../testing/payment-run.ts';

const { given } = specification(evolvePaymentRun);
/** The order of the run, and what came of it. */
const orderOf = (...later: readonly PaymentEvent[]): CasePayments | undefined => {
  const { state } = specification(evolveCasePayments).given(
    framePrepared,
    frameFactual(),
    frameArithmetic(),
    frameOrdered,
    ...later,
  );
  const order = state?.orders.get(frameOrder);
  return state && order && { ...state, orders: new Map([[orderNumber, { ...order, orderNumber }]]) };
};
const ordered = orderOf();
const send =
  (on = '2023-07-13', payments: CasePayments | undefined = ordered) =>
  (run: PaymentRun | undefined) =>
    sendPaymentRun({ run, paymentsOf: () => payments }, { runId, sentBy: 'petra' }, { on, today: on });
const sent: PaymentRunEvent = {
  type: 'PaymentRunSent',
  data: { runId, controlSum: 4_800_000n, sentOn: '2023-07-13', sentBy: 'petra' },
};

describe('a payment run that is sent', () => {
  it('is in the hands of the bank: it is neither sent again nor cancelled', () => {
    given(onDay('2023-07-13', createdRun)).when(send()).then(sent);
    const { when, state } = given(onDay('2023-07-13', createdRun), onDay('2023-07-13', sent));
    const figures = { runId, state: 'SENT', controlSum: 4_800_000n };
    when(send()).thenRefused('PAYMENT_RUN_STATE', figures);
    expectRefused(
      cancelPaymentRun(
        state,
        { runId, reason: 'Irrtum', cancelledBy: 'paul' },
        { on: '2023-07-13', today: '2023-07-13' },
      ),
      'PAYMENT_RUN_STATE',
      figures,
    );
  });

  it('has no order that was paid meanwhile, or is held back by the payee’s name', () => {
    const { when } = given(onDay('2023-07-13', createdRun));
    when(send('2023-07-13', orderOf(frameSettled))).thenRefused('PAYMENT_ORDER_STATE', {
      orderNumber,
      state: 'SETTLED',
    });
    const verified: PaymentEvent = {
      type: 'PayeeVerified',
      data: { ...ofFrameOrder, runId, result: 'NO_MATCH', verifiedOn: '2023-07-13' },
    };
    when(send('2023-07-13', orderOf(verified))).thenRefused('ORDER_HELD_BACK', {
      orderNumber,
      amount: 4_800_000n,
    });
  });

  it('is one that there is, sent on no day before it was made and none after its execution day', () => {
    given().when(send()).thenRefused('PAYMENT_RUN_UNKNOWN', { runId });
    given(onDay('2023-07-13', createdRun))
      .when(send('2023-07-12'))
      .thenRefused('DAY_BEFORE_CAUSE', { day: '2023-07-12', earliest: '2023-07-13' });
    given(onDay('2023-07-13', createdRun))
      .when(send('2023-07-17'))
      .thenRefused('EXECUTION_DAY_INVALID', { executionDay: '2023-07-14', today: '2023-07-17' });
  });
});
