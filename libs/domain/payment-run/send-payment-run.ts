import type { Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { runIn, type RunAddress } from './open-run.ts';
import type { PaymentRun, PaymentRunEvent } from './payment-run.ts';

export interface SendPaymentRun extends RunAddress {
  readonly sentBy: string;
}

/** Records that the run's file was handed over to the bank, on its execution day at the latest. It cannot be cancelled any more. */
export function sendPaymentRun(
  run: PaymentRun | undefined,
  { runId, sentBy }: SendPaymentRun,
  days: Dated,
): Decision<
  PaymentRunEvent,
  'DAY_BEFORE_CAUSE' | 'EXECUTION_DAY_INVALID' | 'PAYMENT_RUN_STATE' | 'PAYMENT_RUN_UNKNOWN'
> {
  const open = runIn(run, { runId }, ['CREATED'], days);
  if ('outcome' in open) return open;
  const { controlSum, executionDay } = open;
  if (executionDay < days.on) return rejected('EXECUTION_DAY_INVALID', { executionDay, today: days.on });
  return accepted({ type: 'PaymentRunSent', data: { runId, controlSum, sentOn: days.on, sentBy } });
}
