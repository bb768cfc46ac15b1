import type { OrderingAuthority } from '../ordering-authority/ordering-authority.ts';
import { orderReference } from './open-order.ts';
import { isStanding, type CasePayments, type PaymentEvent, type PaymentOrder } from './payment-order.ts';
import { sumOf } from '../money/cents.ts';

/**
 * Finds a payment that was split: standing orders of one person in one case exceed that person's limit together, while each
 * is within it. It blocks nothing, for instalments are lawful; auditors and budget controllers see it.
 */
export function splitFound(
  payments: CasePayments | undefined,
  order: PaymentOrder,
  orderedBy: string,
  { authorityId, limit }: OrderingAuthority,
): readonly PaymentEvent[] {
  const orders = [
    ...[...(payments?.orders.values() ?? [])].filter(
      (one) => one.orderedBy === orderedBy && isStanding(one) && one.amount <= limit,
    ),
    order,
  ];
  const total = sumOf(orders);
  if (total <= limit) return [];
  return [
    {
      type: 'PaymentSplitFound',
      data: {
        ...orderReference(order),
        orderedBy,
        authorityId,
        authorityLimit: limit,
        total,
        orderNumbers: orders.map(({ orderNumber }) => orderNumber),
      },
    },
  ];
}
