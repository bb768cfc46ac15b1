import type { Dated } from '../calendar/day-rule.ts';
import { accepted, type Decision } from '../decision.ts';
import { onOrder, orderReference, type OrderAddress } from './open-order.ts';
import type { CasePayments, PaymentEvent } from './payment-order.ts';

export interface WithdrawPaymentOrder extends OrderAddress {
  readonly reason: string;
  readonly withdrawnBy: string;
}

/** Takes an order back before it is ordered. Afterwards only the bank can say that it was not paid. */
export const withdrawPaymentOrder = (
  payments: CasePayments | undefined,
  command: WithdrawPaymentOrder,
  days: Dated,
): Decision<PaymentEvent> =>
  onOrder(payments, command, ['PREPARED', 'CERTIFIED'], days, (order) =>
    accepted({
      type: 'PaymentOrderWithdrawn',
      data: { ...orderReference(order), reason: command.reason, withdrawnBy: command.withdrawnBy },
    }),
  );
