import type { Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { orderIn } from '../payment/open-order.ts';
import { isHeldBack } from '../payment/payee-verification.ts';
import type { CasePayments } from '../payment/payment-order.ts';
import type { NoSuchOrder } from '../reasons.ts';
import { runIn, type RunAddress } from './open-run.ts';
import type { PaymentRun, PaymentRunEvent } from './payment-run.ts';

export interface SendPaymentRun extends RunAddress {
  readonly sentBy: string;
}

export interface KnownToSend {
  readonly run: PaymentRun | undefined;
  readonly paymentsOf: (caseNumber: string) => CasePayments | undefined;
}

/**
 * Records that the run's file was handed over to the bank, on its execution day at the latest. It cannot be cancelled any more.
 * Each of its orders is still to be paid, and none is held back by the payee's name.
 */
export function sendPaymentRun(
  { run, paymentsOf }: KnownToSend,
  { runId, sentBy }: SendPaymentRun,
  days: Dated,
): Decision<
  PaymentRunEvent,
  NoSuchOrder | 'EXECUTION_DAY_INVALID' | 'ORDER_HELD_BACK' | 'PAYMENT_RUN_STATE' | 'PAYMENT_RUN_UNKNOWN'
> {
  const open = runIn(run, { runId }, ['CREATED'], days);
  if ('outcome' in open) return open;
  const { controlSum, executionDay } = open;
  if (executionDay < days.on) return rejected('EXECUTION_DAY_INVALID', { executionDay, today: days.on });
  for (const { orderNumber, caseNumber, amount, name } of open.transfers) {
    const order = orderIn(paymentsOf(caseNumber), { orderNumber }, ['ORDERED']);
    if ('outcome' in order) return order;
    if (isHeldBack(order.verification))
      return rejected('ORDER_HELD_BACK', { orderNumber, amount, payeeName: name });
  }
  return accepted({ type: 'PaymentRunSent', data: { runId, controlSum, sentOn: days.on, sentBy } });
}
