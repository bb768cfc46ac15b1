import type { Dated } from '../calendar/day-rule.ts';
import type { Rejected } from '../decision.ts';
import type { RunBooking } from './create-payment-run.ts';
import { runIn, type RunAddress } from './open-run.ts';
import type { PaymentRun } from './payment-run.ts';

export interface CancelPaymentRun extends RunAddress {
  readonly reason: string;
  readonly cancelledBy: string;
}

/** Takes a run back before it is sent, with a reason: its orders may go into another one. */
export function cancelPaymentRun(
  run: PaymentRun | undefined,
  { runId, reason, cancelledBy }: CancelPaymentRun,
  days: Dated,
): RunBooking | Rejected<never, 'DAY_BEFORE_CAUSE' | 'PAYMENT_RUN_STATE' | 'PAYMENT_RUN_UNKNOWN'> {
  const open = runIn(run, { runId }, ['CREATED'], days);
  if ('outcome' in open) return open;
  const { controlSum } = open;
  const orderNumbers = open.transfers.map(({ orderNumber }) => orderNumber);
  return {
    outcome: 'accepted',
    register: [{ type: 'OrdersFreedFromRun', data: { runId, orderNumbers } }],
    run: [{ type: 'PaymentRunCancelled', data: { runId, controlSum, orderNumbers, reason, cancelledBy } }],
  };
}
