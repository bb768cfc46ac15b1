import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { entitlementOfOrder, type KnownToEntitle } from './entitlement.ts';
import { orderIn, orderReference, type OrderAddress } from './open-order.ts';
import { orderStateOf, type Certification, type PaymentEvent, type PaymentOrder } from './payment-order.ts';
import type { NoAccount, NoBasis, NoSuchOrder } from '../reasons.ts';

export interface CertifyPaymentOrder extends OrderAddress {
  readonly certifiedBy: string;
}

/** Certifies an order as factually correct (sachlich richtig). Who certifies cannot order it. */
export const certifyPaymentFactual = (
  known: KnownToEntitle,
  command: CertifyPaymentOrder,
  days: Dated,
): Decision<
  PaymentEvent,
  | NoBasis
  | NoSuchOrder
  | NoAccount
  | 'ALREADY_EXISTS'
  | 'ENTITLEMENT_EXCEEDED'
  | 'RECIPIENT_ENDED'
  | 'RECIPIENT_NOT_YET_VALID'
  | 'RECIPIENT_UNKNOWN'
> => certify(known, command, days, 'Sachliche', ({ factual }) => factual, 'PaymentOrderCertifiedFactual');

/** Certifies an order as arithmetically correct (rechnerisch richtig). Who certifies cannot order it. */
export const certifyPaymentArithmetic = (
  known: KnownToEntitle,
  command: CertifyPaymentOrder,
  days: Dated,
): Decision<
  PaymentEvent,
  | NoBasis
  | NoSuchOrder
  | NoAccount
  | 'ALREADY_EXISTS'
  | 'ENTITLEMENT_EXCEEDED'
  | 'RECIPIENT_ENDED'
  | 'RECIPIENT_NOT_YET_VALID'
  | 'RECIPIENT_UNKNOWN'
> =>
  certify(
    known,
    command,
    days,
    'Rechnerische',
    ({ arithmetic }) => arithmetic,
    'PaymentOrderCertifiedArithmetic',
  );

/**
 * What is certified is what is paid: the certification names the payee's version. Once more where the payee has changed
 * since, and never for what nobody is entitled to any more.
 */
function certify(
  known: KnownToEntitle,
  { orderNumber, certifiedBy }: CertifyPaymentOrder,
  days: Dated,
  kind: 'Sachliche' | 'Rechnerische',
  certificationOf: (order: PaymentOrder) => Certification | undefined,
  type: 'PaymentOrderCertifiedFactual' | 'PaymentOrderCertifiedArithmetic',
): Decision<
  PaymentEvent,
  | NoBasis
  | NoSuchOrder
  | NoAccount
  | 'ALREADY_EXISTS'
  | 'ENTITLEMENT_EXCEEDED'
  | 'RECIPIENT_ENDED'
  | 'RECIPIENT_NOT_YET_VALID'
  | 'RECIPIENT_UNKNOWN'
> {
  const order = orderIn(known.payments, { orderNumber }, ['PREPARED', 'CERTIFIED']);
  if ('outcome' in order) return order;
  const tooEarly = refusedBefore(days.on, order.latestOn, 'LATEST_STEP', order.amount);
  if (tooEarly) return tooEarly;
  const entitlement = entitlementOfOrder(known, order, days);
  if ('outcome' in entitlement) return entitlement;
  const { version: payeeVersion } = entitlement.confirmed;
  const before = certificationOf(order);
  if (before?.payeeVersion === payeeVersion) {
    const state = orderStateOf(order);
    return state === 'CERTIFIED'
      ? rejected('PAYMENT_ORDER_STATE', { orderNumber, state, amount: order.amount })
      : rejected('ALREADY_EXISTS', { what: `${kind} Feststellung von ${orderNumber}` });
  }
  return accepted({ type, data: { ...orderReference(order), certifiedBy, payeeVersion } });
}
