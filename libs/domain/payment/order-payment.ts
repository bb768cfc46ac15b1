import type { BudgetLine } from '../budget-line/budget-line.ts';
import { fiscalYearOf, type Day, type FiscalYear } from '../calendar/day.ts';
import { laterOf, refusedBefore } from '../calendar/day-rule.ts';
import { accepted, rejected, rejectedOnRecord, type Decision, type Rejected } from '../decision.ts';
import { authorityFor, type OrderingAuthorities } from '../ordering-authority/ordering-authority.ts';
import { entitlementOfOrder, type KnownToEntitle } from './entitlement.ts';
import { orderIn, orderReference, type OrderAddress } from './open-order.ts';
import { fundsToMove } from './payment-funds.ts';
import type { PaymentEvent, PaymentOrder } from './payment-order.ts';
import { refusedInYear } from './year-lines.ts';

export interface OrderPayment extends OrderAddress {
  /** Today: the authority is checked as of the order's time. */
  readonly orderedOn: Day;
  readonly orderedBy: string;
}

export interface KnownToOrder extends KnownToEntitle {
  readonly authorities: OrderingAuthorities | undefined;
  /** The order's line in the year in which it will be paid, as far as one knows. */
  readonly payingLine: BudgetLine | undefined;
}

/**
 * Orders a payment (Anordnung, LHO § 70): certified factually and arithmetically, by a person with no earlier part in it,
 * whose ordering authority covers the amount on this day, and for an account that is still entitled to it and has not changed
 * since it was certified. What is due in
 * another year than its funds' is ordered when that year's line has them: it will be booked there (LHO § 73(3)).
 */
export function orderPayment(
  known: KnownToOrder,
  { orderNumber, orderedOn, orderedBy }: OrderPayment,
): Decision<PaymentEvent> {
  const order = orderIn(known.payments, { orderNumber }, ['PREPARED', 'CERTIFIED']);
  if ('outcome' in order) return order;
  const tooEarly = refusedBefore(orderedOn, order.latestOn, 'LATEST_STEP');
  if (tooEarly) return tooEarly;
  const fourEyes = refusedOwnPart(order, orderedBy);
  if (fourEyes) return fourEyes;
  const missing = [
    ...(order.factual ? [] : (['FACTUAL'] as const)),
    ...(order.arithmetic ? [] : (['ARITHMETIC'] as const)),
  ];
  if (missing.length > 0) return rejected('NOT_CERTIFIED', { caseNumber: orderNumber, missing });
  const { amount, payeeId } = order;
  const entitlement = entitlementOfOrder(known, order, { on: orderedOn });
  if ('outcome' in entitlement) return entitlement;
  const { confirmed } = entitlement;
  const payeeChanged = refusedPayeeChange(order, confirmed.version);
  if (payeeChanged) return payeeChanged;
  const authority = authorityFor(known.authorities, {
    person: orderedBy,
    day: orderedOn,
    amount,
    synthetic: order.synthetic,
  });
  if ('outcome' in authority) return authority;
  const fundsMissing = refusedByPayingYear(order, known.payingLine, orderedOn);
  if (fundsMissing) return fundsMissing;
  return accepted({
    type: 'PaymentOrdered',
    data: {
      ...orderReference(order),
      amount,
      payeeId,
      payeeVersion: confirmed.version,
      payeeName: confirmed.name,
      iban: confirmed.iban,
      ...(confirmed.recipient !== undefined && { payeeRecipient: confirmed.recipient }),
      orderedOn,
      orderedBy,
      authorityId: authority.authorityId,
      authorityLimit: authority.limit,
    },
  });
}

/** What was certified is what is paid: both certifications are of the account that the order goes to. */
function refusedPayeeChange(
  { orderNumber, payeeId, factual, arithmetic }: PaymentOrder,
  version: number,
): Rejected<never> | undefined {
  const outdated = [
    ...(factual?.payeeVersion === version ? [] : (['FACTUAL'] as const)),
    ...(arithmetic?.payeeVersion === version ? [] : (['ARITHMETIC'] as const)),
  ];
  return outdated.length === 0
    ? undefined
    : rejected('PAYEE_CHANGED', { orderNumber, payeeId, version, outdated });
}

/** In which an order will be paid, as far as one knows: when it is due, or when it is ordered if that is later. */
export const payingYearOf = ({ dueOn }: PaymentOrder, orderedOn: Day): FiscalYear =>
  fiscalYearOf(laterOf(dueOn, orderedOn));

function refusedByPayingYear(
  order: PaymentOrder,
  payingLine: BudgetLine | undefined,
  orderedOn: Day,
): Rejected<never> | undefined {
  const { programme, line, fiscalYear: fundsOf, dueOn, bookingYearException } = order;
  if (line === undefined || fundsOf === undefined || bookingYearException) return undefined;
  const payingYear = payingYearOf(order, orderedOn);
  const amount = fundsToMove(order, payingYear);
  const key = { programme, line, fiscalYear: payingYear };
  return amount === 0n
    ? undefined
    : refusedInYear(payingLine, key, { amount, fundsOf, on: laterOf(dueOn, orderedOn) });
}

/** Vier-Augen-Prinzip: who prepared or certified an order does not order it. The attempt is put on record. */
function refusedOwnPart(order: PaymentOrder, person: string): Rejected<PaymentEvent> | undefined {
  const certified = order.certifiers.includes(person);
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
