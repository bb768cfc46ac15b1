import { describe, expect, it } from '@jest/globals';
import { createdRun, orderNumber, runId } from '../testing/payment-run.ts';
import { expectRefused, onDay, specification } from '../testing/given.ts';
import { cancelPaymentRun } from './cancel-payment-run.ts';
import { evolvePaymentRun, type PaymentRun } from './payment-run.ts';

const { given } = specification(evolvePaymentRun);
const cancel = (run: PaymentRun | undefined) =>
  cancelPaymentRun(
    run,
    { runId, reason: 'Falscher Tag', cancelledBy: 'paul' },
    { on: '2023-07-13', today: '2023-07-13' },
  );

describe('a payment run that is cancelled', () => {
  it('frees its orders for another one, with a reason', () => {
    const decision = cancel(given(onDay('2023-07-13', createdRun)).state);
    expect(decision).toMatchObject({
      outcome: 'accepted',
      register: [{ type: 'OrdersFreedFromRun', data: { runId, orderNumbers: [orderNumber] } }],
      run: [
        {
          type: 'PaymentRunCancelled',
          data: { runId, controlSum: 4_800_000n, orderNumbers: [orderNumber], reason: 'Falscher Tag' },
        },
      ],
    });
    const events = decision.outcome === 'accepted' ? decision.run : [];
    const { state } = given(createdRun, ...events);
    expect(state?.state).toBe('CANCELLED');
    expectRefused(cancel(state), 'PAYMENT_RUN_STATE', { runId, state: 'CANCELLED', controlSum: 4_800_000n });
  });

  it('is one that there is', () => expectRefused(cancel(undefined), 'PAYMENT_RUN_UNKNOWN', { runId }));
});
