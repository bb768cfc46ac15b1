import { describe, it } from '@jest/globals';
import { onDay, specification } from '../testing/given.ts';
import { cancelPaymentRun } from './cancel-payment-run.ts';
import { evolvePaymentRun, type PaymentRun, type PaymentRunEvent } from './payment-run.ts';
import { sendPaymentRun } from './send-payment-run.ts';
import { createdRun, runId } from '../testing/payment-run.ts';
import { expectRefused } from '../testing/given.ts';

const { given } = specification(evolvePaymentRun);
const send =
  (on = '2023-07-13') =>
  (run: PaymentRun | undefined) =>
    sendPaymentRun(run, { runId, sentBy: 'petra' }, { on, today: on });
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
