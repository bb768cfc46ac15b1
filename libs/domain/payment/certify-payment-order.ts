import type { Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { onOrder, orderReference, type OrderAddress } from './open-order.ts';
import type { CasePayments, PaymentEvent } from './payment-order.ts';

export interface CertifyPaymentOrder extends OrderAddress {
  readonly certifiedBy: string;
}

/** Certifies an order as factually correct (sachlich richtig). Who certifies cannot order it. */
export const certifyPaymentFactual = (
  payments: CasePayments | undefined,
  command: CertifyPaymentOrder,
  days: Dated,
): Decision<PaymentEvent> =>
  onOrder(payments, command, ['PREPARED'], days, (order) =>
    order.factualBy === undefined
      ? accepted({
          type: 'PaymentOrderCertifiedFactual',
          data: { ...orderReference(order), certifiedBy: command.certifiedBy },
        })
      : rejected('ALREADY_EXISTS', { what: `Sachliche Feststellung von ${order.orderNumber}` }),
  );

/** Certifies an order as arithmetically correct (rechnerisch richtig). Who certifies cannot order it. */
export const certifyPaymentArithmetic = (
  payments: CasePayments | undefined,
  command: CertifyPaymentOrder,
  days: Dated,
): Decision<PaymentEvent> =>
  onOrder(payments, command, ['PREPARED'], days, (order) =>
    order.arithmeticBy === undefined
      ? accepted({
          type: 'PaymentOrderCertifiedArithmetic',
          data: { ...orderReference(order), certifiedBy: command.certifiedBy },
        })
      : rejected('ALREADY_EXISTS', { what: `Rechnerische Feststellung von ${order.orderNumber}` }),
  );
