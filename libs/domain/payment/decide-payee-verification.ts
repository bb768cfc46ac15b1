import type { Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { NoSuchOrder } from '../reasons.ts';
import { onOrder, orderReference, type OrderAddress } from './open-order.ts';
import { isHeldBack, type VerificationDecision } from './payee-verification.ts';
import { refusedOwnPart } from './payment-four-eyes.ts';
import type { CasePayments, PaymentEvent } from './payment-order.ts';

export interface DecidePayeeVerification extends OrderAddress {
  readonly decision: VerificationDecision;
  readonly reason: string;
  readonly decidedBy: string;
}

/**
 * Decides on an order whose payee's name did not match (Verification of Payee): it goes on, or it ends and its commitment is open
 * as before. By another person than the one who ordered it.
 */
export const decidePayeeVerification = (
  payments: CasePayments | undefined,
  { orderNumber, decision, reason, decidedBy }: DecidePayeeVerification,
  days: Dated,
): Decision<PaymentEvent, NoSuchOrder | 'FOUR_EYES' | 'ORDER_NOT_HELD_BACK'> =>
  onOrder(payments, { orderNumber }, ['ORDERED'], days, (order) => {
    const { amount, verification } = order;
    if (!isHeldBack(verification)) return rejected('ORDER_NOT_HELD_BACK', { orderNumber, amount });
    return (
      refusedOwnPart(order, 'DECIDE_VERIFICATION', decidedBy) ??
      accepted({
        type: 'PayeeVerificationDecided',
        data: { ...orderReference(order), amount, decision, reason, decidedBy },
      })
    );
  });
