import { describe, expect, it } from '@jest/globals';
import {
  frameArithmetic,
  frameFactual,
  frameOrder,
  frameOrdered,
  framePrepared,
  ofFrameOrder,
} from '../testing/frame-payment.ts';
import { days, specification } from '../testing/given.ts';
import { decidePayeeVerification } from './decide-payee-verification.ts';
import { evolveCasePayments, orderStateOf, type CasePayments, type PaymentEvent } from './payment-order.ts';
import type { VerificationDecision, VerificationResult } from './payee-verification.ts';

const { given } = specification(evolveCasePayments);
const ordered = [framePrepared, frameFactual(), frameArithmetic(), frameOrdered];
const verified = (result: VerificationResult): PaymentEvent => ({
  type: 'PayeeVerified',
  data: { ...ofFrameOrder, runId: 'ZL-3F9A2C71B0D48E5F', result, verifiedOn: '2023-06-21' },
});
const decide =
  (decision: VerificationDecision, decidedBy = 'petra') =>
  (payments: CasePayments | undefined) =>
    decidePayeeVerification(
      payments,
      { orderNumber: frameOrder, decision, reason: 'Angerufen', decidedBy },
      days,
    );
const decided = (decision: VerificationDecision): PaymentEvent => ({
  type: 'PayeeVerificationDecided',
  data: { ...ofFrameOrder, amount: 100n, decision, reason: 'Angerufen', decidedBy: 'petra' },
});

describe('the decision on a payee whose name did not match', () => {
  it.each(['CLOSE_MATCH', 'NO_MATCH'] as const)('lets the order of %s go on, or ends it', (result) => {
    for (const [decision, state] of [
      ['PROCEED', 'ORDERED'],
      ['STOP', 'REJECTED'],
    ] as const) {
      const specified = given(...ordered, verified(result)).when(decide(decision));
      specified.then(decided(decision));
      const order = specified.state?.orders.get(frameOrder);
      expect(order && orderStateOf(order)).toBe(state);
    }
  });

  it('is made by another person than the one who ordered it: the attempt is on record', () =>
    given(...ordered, verified('NO_MATCH'))
      .when(decide('PROCEED', 'frieda'))
      .thenRefused(
        'FOUR_EYES',
        { orderNumber: frameOrder, action: 'DECIDE_VERIFICATION', earlierPart: 'ORDERED' },
        {
          type: 'PaymentFourEyesViolationRefused',
          data: {
            ...ofFrameOrder,
            action: 'DECIDE_VERIFICATION',
            earlierPart: 'ORDERED',
            attemptedBy: 'frieda',
          },
        },
      ));

  it('is of an order that is held back, and made once', () => {
    const figures = { orderNumber: frameOrder, amount: 100n };
    for (const past of [
      [],
      [verified('MATCH')],
      [verified('NOT_POSSIBLE')],
      [verified('NO_MATCH'), decided('PROCEED')],
    ])
      given(...ordered, ...past)
        .when(decide('PROCEED'))
        .thenRefused('ORDER_NOT_HELD_BACK', figures);
    given(framePrepared).when(decide('STOP')).thenRefused('PAYMENT_ORDER_STATE', { state: 'PREPARED' });
  });
});
