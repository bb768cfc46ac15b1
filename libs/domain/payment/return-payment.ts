import type { BudgetLine, BudgetLineEvent } from '../budget-line/budget-line.ts';
import { reverseDisbursement } from '../budget-line/reverse-disbursement.ts';
import type { Day } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision, type Rejected } from '../decision.ts';
import { totalOf } from '../money/day-series.ts';
import { orderIn, orderReference, type OrderAddress } from './open-order.ts';
import type { CasePayments, PaymentEvent } from './payment-order.ts';

export interface RejectPayment extends OrderAddress {
  readonly bankReference: string;
  readonly reason: string;
  /** The day on which the bank said so. */
  readonly rejectedOn: Day;
}

export interface ReturnPayment extends OrderAddress {
  readonly bankReference: string;
  readonly reason: string;
  readonly returnedOn: Day;
}

/** Records that the bank did not carry an order out; its commitment is open as before, and a new order may follow. */
export function rejectPayment(
  payments: CasePayments | undefined,
  { orderNumber, bankReference, reason, rejectedOn }: RejectPayment,
): Decision<PaymentEvent> {
  const order = orderIn(payments, { orderNumber }, ['ORDERED']);
  if ('outcome' in order) return order;
  return (
    refusedBefore(rejectedOn, order.orderedOn ?? rejectedOn, 'ORDER') ??
    accepted({
      type: 'PaymentRejectedByBank',
      data: { ...orderReference(order), amount: order.amount, bankReference, rejectedOn, reason },
    })
  );
}

/** Books money that came back (Rückläufer): the disbursement is reversed, and its commitment is open again. */
export function returnPayment(
  { payments, line }: { readonly payments: CasePayments | undefined; readonly line: BudgetLine | undefined },
  { orderNumber, bankReference, reason, returnedOn }: ReturnPayment,
  days: Dated,
):
  | {
      readonly outcome: 'accepted';
      readonly line: readonly BudgetLineEvent[];
      readonly payments: readonly PaymentEvent[];
    }
  | Rejected<PaymentEvent> {
  const order = orderIn(payments, { orderNumber }, ['SETTLED']);
  if ('outcome' in order) return order;
  const tooEarly = refusedBefore(returnedOn, order.settledOn ?? returnedOn, 'SETTLEMENT');
  if (tooEarly) return tooEarly;
  const { booking, programme, amount, shares, frameId } = order;
  const events: BudgetLineEvent[] = [];
  for (const disbursementId of booking?.disbursementIds ?? []) {
    const standing = totalOf(line?.disbursements.get(disbursementId)?.standing);
    const key = { programme, line: booking?.line ?? '', fiscalYear: booking?.fiscalYear ?? 0 };
    const reversed = reverseDisbursement(line, { ...key, disbursementId, amount: standing, reason }, days);
    if (reversed.outcome === 'rejected') return rejected(reversed.rejection.code, reversed.rejection.figures);
    events.push(...reversed.events);
  }
  return {
    outcome: 'accepted',
    line: events,
    payments: [
      {
        type: 'PaymentReturned',
        data: {
          ...orderReference(order),
          ...(booking && { line: booking.line, fiscalYear: booking.fiscalYear }),
          ...(frameId !== undefined && { frameId }),
          disbursementIds: booking?.disbursementIds ?? [],
          amount,
          ...(shares && { shares }),
          bankReference,
          returnedOn,
          reason,
        },
      },
    ],
  };
}
