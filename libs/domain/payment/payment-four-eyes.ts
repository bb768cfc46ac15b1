import { rejectedOnRecord, type Rejected } from '../decision.ts';
import { orderReference } from './open-order.ts';
import type { PaymentAction, PaymentPart } from './payment-order-state.ts';
import type { PaymentEvent, PaymentOrder } from './payment-order.ts';

/**
 * Vier-Augen-Prinzip: who prepared or certified an order does not order it, and who ordered it does not book what the bank
 * says of it (Trennung von Anordnung und Kasse, LHO §§ 70, 77). The attempt is put on record.
 */
export function refusedOwnPart(
  order: PaymentOrder,
  action: PaymentAction,
  person: string,
): Rejected<PaymentEvent, 'FOUR_EYES'> | undefined {
  const earlierPart = action === 'ORDER' ? partBeforeOrder(order, person) : partInOrder(order, person);
  if (!earlierPart) return undefined;
  const attempt = { action, earlierPart };
  return rejectedOnRecord(
    {
      type: 'PaymentFourEyesViolationRefused',
      data: { ...orderReference(order), ...attempt, attemptedBy: person },
    },
    'FOUR_EYES',
    { orderNumber: order.orderNumber, ...attempt },
  );
}

function partBeforeOrder({ certifiers, preparedBy }: PaymentOrder, person: string): PaymentPart | undefined {
  if (certifiers.includes(person)) return 'CERTIFIED';
  return preparedBy === person ? 'PREPARED' : undefined;
}

const partInOrder = ({ orderedBy }: PaymentOrder, person: string): PaymentPart | undefined =>
  orderedBy === person ? 'ORDERED' : undefined;
