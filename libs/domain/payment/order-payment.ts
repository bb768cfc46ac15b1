import { fiscalYearOf, type Day } from '../calendar/day.ts';
import { refusedBefore } from '../calendar/day-rule.ts';
import { accepted, rejected, rejectedOnRecord, type Decision, type Rejected } from '../decision.ts';
import { authorityFor, type OrderingAuthorities } from '../ordering-authority/ordering-authority.ts';
import type { Payee } from '../payee/payee.ts';
import { orderIn, orderReference, type OrderAddress } from './open-order.ts';
import type { CasePayments, PaymentEvent, PaymentOrder } from './payment-order.ts';

export interface OrderPayment extends OrderAddress {
  /** Today: the authority is checked as of the order's time. */
  readonly orderedOn: Day;
  readonly orderedBy: string;
}

export interface KnownToOrder {
  readonly payments: CasePayments | undefined;
  readonly authorities: OrderingAuthorities | undefined;
  readonly payee: Payee | undefined;
}

/**
 * Orders a payment (Anordnung, LHO § 70): certified factually and arithmetically, by a person with no earlier part in it,
 * whose ordering authority covers the amount on this day. The account is the confirmed one of this moment.
 */
export function orderPayment(
  { payments, authorities, payee }: KnownToOrder,
  { orderNumber, orderedOn, orderedBy }: OrderPayment,
): Decision<PaymentEvent> {
  const order = orderIn(payments, { orderNumber }, ['PREPARED', 'CERTIFIED']);
  if ('outcome' in order) return order;
  const tooEarly = refusedBefore(orderedOn, order.latestOn, 'LATEST_STEP');
  if (tooEarly) return tooEarly;
  const fourEyes = refusedOwnPart(order, orderedBy);
  if (fourEyes) return fourEyes;
  const missing = [
    ...(order.factualBy === undefined ? (['FACTUAL'] as const) : []),
    ...(order.arithmeticBy === undefined ? (['ARITHMETIC'] as const) : []),
  ];
  if (missing.length > 0) return rejected('NOT_CERTIFIED', { caseNumber: orderNumber, missing });
  const { amount, payeeId, dueOn, fiscalYear } = order;
  if (fiscalYear !== undefined && fiscalYearOf(dueOn) !== fiscalYear && !order.bookingYearException)
    return rejected('DUE_IN_OTHER_YEAR', { orderNumber, dueOn, fiscalYear });
  const confirmed = payee?.confirmed;
  if (!confirmed) return rejected('PAYEE_NOT_CONFIRMED', { payeeId });
  const authority = authorityFor(authorities, {
    person: orderedBy,
    day: orderedOn,
    amount,
    synthetic: order.synthetic,
  });
  if ('outcome' in authority) return authority;
  return accepted({
    type: 'PaymentOrdered',
    data: {
      ...orderReference(order),
      amount,
      payeeId,
      payeeVersion: confirmed.version,
      payeeName: confirmed.name,
      iban: confirmed.iban,
      orderedOn,
      orderedBy,
      authorityId: authority.authorityId,
      authorityLimit: authority.limit,
    },
  });
}

/** Vier-Augen-Prinzip: who prepared or certified an order does not order it. The attempt is put on record. */
function refusedOwnPart(order: PaymentOrder, person: string): Rejected<PaymentEvent> | undefined {
  const certified = order.factualBy === person || order.arithmeticBy === person;
  const earlierPart = certified ? 'CERTIFIED' : order.preparedBy === person ? 'PREPARED' : undefined;
  if (!earlierPart) return undefined;
  const attempt = { action: 'ORDER', earlierPart } as const;
  return rejectedOnRecord<PaymentEvent>(
    {
      type: 'PaymentFourEyesViolationRefused',
      data: { ...orderReference(order), ...attempt, attemptedBy: person },
    },
    'FOUR_EYES',
    { orderNumber: order.orderNumber, ...attempt },
  );
}
