import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Decision, type RejectionCode, type Rejected } from '../decision.ts';
import { caseNumberOfOrder, orderStateOf } from './payment-order.ts';
import type { PaymentOrderState } from './payment-order-state.ts';
import type { CasePayments, PaymentEvent, PaymentOrder } from './payment-order.ts';
import type { NoSuchOrder } from '../reasons.ts';

export interface OrderAddress {
  readonly orderNumber: string;
}

/** The order in one of the states, or its refusal. */
export function orderIn(
  payments: CasePayments | undefined,
  { orderNumber }: OrderAddress,
  states: readonly PaymentOrderState[],
): PaymentOrder | Rejected<never, 'PAYMENT_ORDER_STATE' | 'PAYMENT_ORDER_UNKNOWN'> {
  const order = payments?.orders.get(orderNumber);
  if (!order) return rejected('PAYMENT_ORDER_UNKNOWN', { orderNumber });
  const state = orderStateOf(order);
  return states.includes(state)
    ? order
    : rejected('PAYMENT_ORDER_STATE', { orderNumber, state, amount: order.amount });
}

/** Decides on an order in one of the states, on no day before its latest step; refuses on any other. */
export function onOrder<Reason extends RejectionCode = never>(
  payments: CasePayments | undefined,
  address: OrderAddress,
  states: readonly PaymentOrderState[],
  { on }: Dated,
  decide: (order: PaymentOrder) => Decision<PaymentEvent, Reason>,
): Decision<PaymentEvent, Reason | NoSuchOrder> {
  const order = orderIn(payments, address, states);
  if ('outcome' in order) return order;
  return refusedBefore(on, order.latestOn, 'LATEST_STEP', order.amount) ?? decide(order);
}

/** The fields that name the order in each of its events. */
export const orderReference = ({
  orderNumber,
  programme,
}: PaymentOrder): { caseNumber: string; orderNumber: string; programme: string } => ({
  caseNumber: caseNumberOfOrder(orderNumber) ?? '',
  orderNumber,
  programme,
});
