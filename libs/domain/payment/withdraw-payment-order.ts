import type { BudgetLine } from '../budget-line/budget-line.ts';
import type { FiscalYear } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import type { Rejected } from '../decision.ts';
import { orderIn, orderReference, type OrderAddress } from './open-order.ts';
import { ownFundsReleased } from './payment-funds.ts';
import type { CasePayments, PaymentBooking, PaymentEvent } from './payment-order.ts';
import { undecided } from './year-lines.ts';
import type { NoSuchOrder, UnusableAmount } from '../reasons.ts';

export interface WithdrawPaymentOrder extends OrderAddress {
  readonly reason: string;
  readonly withdrawnBy: string;
}

export interface KnownToWithdraw {
  readonly payments: CasePayments | undefined;
  /** The order's line, in the years in which the order itself bound funds. */
  readonly lines: ReadonlyMap<FiscalYear, BudgetLine>;
}

/**
 * Takes an order back before it is ordered, and gives up what it bound for itself. Afterwards only the bank can say that it
 * was not paid.
 */
export function withdrawPaymentOrder(
  { payments, lines }: KnownToWithdraw,
  { orderNumber, reason, withdrawnBy }: WithdrawPaymentOrder,
  days: Dated,
):
  | PaymentBooking
  | Rejected<
      PaymentEvent,
      | NoSuchOrder
      | UnusableAmount
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
    > {
  const order = orderIn(payments, { orderNumber }, ['PREPARED', 'CERTIFIED']);
  if ('outcome' in order) return order;
  const tooEarly = refusedBefore(days.on, order.latestOn, 'LATEST_STEP', order.amount);
  if (tooEarly) return tooEarly;
  const years = ownFundsReleased(order, undecided(lines), reason, days);
  if ('outcome' in years) return years;
  return {
    outcome: 'accepted',
    lines: years.decided,
    payments: [{ type: 'PaymentOrderWithdrawn', data: { ...orderReference(order), reason, withdrawnBy } }],
  };
}
