import { afterAll, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { incomeYearOf } from '../budget-line/record-disbursement.ts';
import { reverseDisbursement } from '../budget-line/reverse-disbursement.ts';
import { fiscalYearOf, type Day } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision, type Rejected } from '../decision.ts';
import { giveUpFunds } from '../grant/give-up-funds.ts';
import type { Cents } from '../money/cents.ts';
import { totalOf } from '../money/day-series.ts';
import { orderIn, orderReference, type OrderAddress } from './open-order.ts';
import { refusedOwnPart } from './payment-four-eyes.ts';
import type { Booking, CasePayments, PaymentBooking, PaymentEvent, PaymentOrder } from './payment-order.ts';
import type { NoLine, NoSuchOrder, UnusableAmount } from '../reasons.ts';

export interface RejectPayment extends OrderAddress {
  readonly bankReference: string;
  readonly reason: string;
  /** The day on which the bank said so. */
  readonly rejectedOn: Day;
  readonly rejectedBy: string;
}

export interface ReturnPayment extends OrderAddress {
  readonly bankReference: string;
  readonly reason: string;
  readonly returnedOn: Day;
  readonly returnedBy: string;
}

/** Records that the bank did not carry an order out; its commitment is open as before, and a new order may follow. Not by who ordered it. */
export function rejectPayment(
  payments: CasePayments | undefined,
  { orderNumber, bankReference, reason, rejectedOn, rejectedBy }: RejectPayment,
): Decision<PaymentEvent, NoSuchOrder | 'FOUR_EYES'> {
  const order = orderIn(payments, { orderNumber }, ['ORDERED']);
  if ('outcome' in order) return order;
  return (
    refusedOwnPart(order, 'REJECT_BY_BANK', rejectedBy) ??
    refusedBefore(rejectedOn, order.orderedOn ?? rejectedOn, 'ORDER', order.amount) ??
    accepted({
      type: 'PaymentRejectedByBank',
      data: { ...orderReference(order), amount: order.amount, bankReference, rejectedOn, reason },
    })
  );
}

export interface KnownToReturnPayment {
  readonly payments: CasePayments | undefined;
  readonly line: BudgetLine | undefined;
  /** What the recipient itself gave back of the payment. */
  readonly givenBack?: Cents;
  /** The notice was revoked: what is open again is free at once. */
  readonly isRevoked?: boolean;
}

/**
 * Books money that came back (Rückläufer), which its recipient did not give back before. In the year it is booked in, the
 * disbursement is reversed, and its commitment is open again; in a later year it is income of that year, and the earlier one
 * keeps what it paid. Not by who ordered it.
 */
export function returnPayment(
  { payments, line, givenBack = 0n, isRevoked = false }: KnownToReturnPayment,
  { orderNumber, bankReference, reason, returnedOn, returnedBy }: ReturnPayment,
  days: Dated,
):
  | PaymentBooking
  | Rejected<
      PaymentEvent,
      | NoSuchOrder
      | UnusableAmount
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'DISBURSEMENT_EXCEEDED'
      | 'DISBURSEMENT_UNKNOWN'
      | 'FOUR_EYES'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
      | 'RETURN_EXCEEDED'
    > {
  const order = orderIn(payments, { orderNumber }, ['SETTLED']);
  if ('outcome' in order) return order;
  const fourEyes = refusedOwnPart(order, 'RETURN', returnedBy);
  if (fourEyes) return fourEyes;
  const { booking, amount, shares, frameId, settledOn = returnedOn } = order;
  const tooEarly = refusedBefore(returnedOn, settledOn, 'SETTLEMENT', amount);
  if (tooEarly) return tooEarly;
  if (givenBack > 0n)
    return rejected('RETURN_EXCEEDED', { requested: amount, held: amount - givenBack, day: returnedOn });
  const income = incomeYearOf(booking?.fiscalYear ?? fiscalYearOf(settledOn), returnedOn);
  const reversed =
    booking && income === undefined ? reversal(order, booking, { line, isRevoked }, reason, days) : [];
  if ('outcome' in reversed) return reversed;
  const data = {
    ...orderReference(order),
    ...(booking && { line: booking.line, fiscalYear: booking.fiscalYear }),
    ...(frameId !== undefined && { frameId }),
    disbursementIds: booking?.disbursementIds ?? [],
    amount,
    ...(shares && { shares }),
    bankReference,
    returnedOn,
    reason,
  };
  return {
    outcome: 'accepted',
    lines: new Map(booking && reversed.length > 0 ? [[booking.fiscalYear, reversed]] : []),
    payments: [
      income === undefined
        ? { type: 'PaymentReturned', data }
        : { type: 'PaymentReturnedAsIncome', data: { ...data, income: { fiscalYear: income } } },
    ],
  };
}

function reversal(
  { programme }: PaymentOrder,
  { line: lineCode, fiscalYear, disbursementIds }: Booking,
  { line, isRevoked }: { readonly line: BudgetLine | undefined; readonly isRevoked: boolean },
  reason: string,
  days: Dated,
):
  | readonly BudgetLineEvent[]
  | Rejected<
      never,
      | NoLine
      | UnusableAmount
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'DISBURSEMENT_EXCEEDED'
      | 'DISBURSEMENT_UNKNOWN'
    > {
  const events: BudgetLineEvent[] = [];
  for (const disbursementId of disbursementIds) {
    const amount = totalOf(line?.disbursements.get(disbursementId)?.standing);
    const key = { programme, line: lineCode, fiscalYear };
    const reversed = reverseDisbursement(line, { ...key, disbursementId, amount, reason }, days);
    if (reversed.outcome === 'rejected') return rejected(reversed.rejection.code, reversed.rejection.figures);
    events.push(...reversed.events);
    const opened = afterAll(line, events, days.on);
    const { commitmentId } = line?.disbursements.get(disbursementId) ?? {};
    if (!isRevoked || !opened || commitmentId === undefined) continue;
    const freed = giveUpFunds(opened, [commitmentId], amount, reason, days);
    if ('outcome' in freed) return freed;
    events.push(...freed);
  }
  return events;
}
