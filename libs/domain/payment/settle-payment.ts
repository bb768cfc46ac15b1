import type { BudgetLine } from '../budget-line/budget-line.ts';
import { fiscalYearOf, type Day, type FiscalYear } from '../calendar/day.ts';
import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { orderIn, orderReference, type OrderAddress } from './open-order.ts';
import { refusedOwnPart } from './payment-four-eyes.ts';
import { disbursed } from './payment-funds.ts';
import type { CasePayments, PaymentBooking, PaymentEvent, PaymentOrder } from './payment-order.ts';
import { undecided } from './year-lines.ts';
import type { NoSuchOrder, UnusableAmount } from '../reasons.ts';

export interface SettlePayment extends OrderAddress {
  readonly bankReference: string;
  /** The day on which the bank carried it out (Valuta). */
  readonly settledOn: Day;
  readonly settledBy: string;
}

export interface KnownToSettle {
  readonly payments: CasePayments | undefined;
  /** The order's line, in the years of its funds and of the booking. */
  readonly lines: ReadonlyMap<FiscalYear, BudgetLine>;
}

/** The year a payment belongs to: the one it is paid in (LHO § 73(3)), unless an exception was granted. */
export const bookingYearOf = (
  { fiscalYear, bookingYearException }: PaymentOrder,
  settledOn: Day,
): FiscalYear | undefined =>
  fiscalYear === undefined || bookingYearException ? fiscalYear : fiscalYearOf(settledOn);

/**
 * Books the bank's confirmation: from now on it is paid. Paid in another year than the one its funds are committed in, the
 * commitment moves to that year's line first, as far as that has funds; or an exception was granted before. Not by who ordered it.
 */
export function settlePayment(
  { payments, lines }: KnownToSettle,
  { orderNumber, bankReference, settledOn, settledBy }: SettlePayment,
  days: Dated,
):
  | PaymentBooking
  | Rejected<
      PaymentEvent,
      | NoSuchOrder
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'FOUR_EYES'
      | 'NOT_ENOUGH_FUNDS'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
      | 'SETTLEMENT_DAY_INVALID'
    > {
  const order = orderIn(payments, { orderNumber }, ['ORDERED']);
  if ('outcome' in order) return order;
  const fourEyes = refusedOwnPart(order, 'SETTLE', settledBy);
  if (fourEyes) return fourEyes;
  const { orderedOn = settledOn, amount, shares, frameId, line } = order;
  const { today } = days;
  if (settledOn < orderedOn || settledOn > today)
    return rejected('SETTLEMENT_DAY_INVALID', { settledOn, orderedOn, today, amount });
  const fiscalYear = bookingYearOf(order, settledOn);
  const before = undecided(lines);
  const booked =
    line === undefined || fiscalYear === undefined
      ? { years: before, disbursementIds: [] }
      : disbursed({ ...order, line }, payments, fiscalYear, before, days);
  if ('outcome' in booked) return booked;
  return {
    outcome: 'accepted',
    lines: booked.years.decided,
    payments: [
      {
        type: 'PaymentSettled',
        data: {
          ...orderReference(order),
          ...(line !== undefined && { line }),
          ...(fiscalYear !== undefined && { fiscalYear }),
          ...(frameId !== undefined && { frameId }),
          disbursementIds: booked.disbursementIds,
          amount,
          ...(shares && { shares }),
          bankReference,
          settledOn,
        },
      },
    ],
  };
}
