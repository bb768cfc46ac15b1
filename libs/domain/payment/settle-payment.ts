import { commitFunds } from '../budget-line/commit-funds.ts';
import { disburseFunds } from '../budget-line/disburse-funds.ts';
import { afterAll, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { fiscalYearOf, type Day, type FiscalYear } from '../calendar/day.ts';
import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { giveUpFunds } from '../grant/give-up-funds.ts';
import { lowestFrom } from '../money/day-series.ts';
import { orderIn, orderReference, type OrderAddress } from './open-order.ts';
import type { CasePayments, PaymentEvent, PaymentOrder } from './payment-order.ts';

export interface SettlePayment extends OrderAddress {
  readonly bankReference: string;
  /** The day on which the bank carried it out (Valuta). */
  readonly settledOn: Day;
}

export interface KnownToSettle {
  readonly payments: CasePayments | undefined;
  /** The line that the order's funds are committed on. */
  readonly line: BudgetLine | undefined;
  /** The same line in the year of payment, where that is another. */
  readonly paidYearLine: BudgetLine | undefined;
}

/** What a bank's answer does to the budget and to the order: all or none. */
export interface PaymentBooking {
  readonly outcome: 'accepted';
  readonly line: readonly BudgetLineEvent[];
  readonly paidYearLine: readonly BudgetLineEvent[];
  readonly payments: readonly PaymentEvent[];
}

/** The year a payment belongs to: the one it is paid in (LHO § 73(3)), unless an exception was granted. */
export const bookingYearOf = (
  { fiscalYear, bookingYearException }: PaymentOrder,
  settledOn: Day,
): FiscalYear | undefined =>
  fiscalYear === undefined || bookingYearException ? fiscalYear : fiscalYearOf(settledOn);

/**
 * Books the bank's confirmation: from now on it is paid. Paid in another year than the one its funds are committed in, the
 * commitment moves to that year's line first, as far as that has funds; or an exception was granted before.
 */
export function settlePayment(
  { payments, line, paidYearLine }: KnownToSettle,
  { orderNumber, bankReference, settledOn }: SettlePayment,
  days: Dated,
): PaymentBooking | Rejected<PaymentEvent> {
  const order = orderIn(payments, { orderNumber }, ['ORDERED']);
  if ('outcome' in order) return order;
  const { orderedOn = settledOn } = order;
  const { today } = days;
  if (settledOn < orderedOn || settledOn > today)
    return rejected('SETTLEMENT_DAY_INVALID', { settledOn, orderedOn, today });
  const booked = booking(order, line, paidYearLine, settledOn, days);
  if ('outcome' in booked) return booked;
  const { amount, shares, frameId, line: lineCode } = order;
  const fiscalYear = bookingYearOf(order, settledOn);
  return {
    outcome: 'accepted',
    line: booked.line,
    paidYearLine: booked.paidYearLine,
    payments: [
      {
        type: 'PaymentSettled',
        data: {
          ...orderReference(order),
          ...(lineCode !== undefined && { line: lineCode }),
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

interface Booked {
  readonly line: readonly BudgetLineEvent[];
  readonly paidYearLine: readonly BudgetLineEvent[];
  readonly disbursementIds: readonly string[];
}

function booking(
  order: PaymentOrder,
  line: BudgetLine | undefined,
  paidYearLine: BudgetLine | undefined,
  settledOn: Day,
  days: Dated,
): Booked | Rejected<never> {
  const { programme, line: lineCode, fiscalYear, orderNumber, amount } = order;
  if (lineCode === undefined || fiscalYear === undefined)
    return { line: [], paidYearLine: [], disbursementIds: [] };
  const bookingYear = bookingYearOf(order, settledOn) ?? fiscalYear;
  if (!line) return rejected('NO_AUTHORISATION_FOR_YEAR', { programme, line: lineCode, fiscalYear });
  if (bookingYear === fiscalYear) {
    const paid = disburseFromAll(line, order, days);
    return 'outcome' in paid ? paid : { ...paid, paidYearLine: [] };
  }
  const freed = giveUpFunds(
    line,
    order.commitmentIds,
    amount,
    `Zahlung ${orderNumber} im Jahr ${bookingYear}`,
    days,
  );
  if ('outcome' in freed) return freed;
  const key = { programme, line: lineCode, fiscalYear: bookingYear };
  const recipient = line.commitments.get(order.commitmentIds[0] ?? '')?.recipient;
  const commitment = { ...key, commitmentId: orderNumber, amount };
  const bound = commitFunds(
    paidYearLine,
    { ...commitment, ...(recipient !== undefined && { recipient }) },
    days,
  );
  if (bound.outcome === 'rejected') return rejected(bound.rejection.code, bound.rejection.figures);
  const moved = afterAll(paidYearLine, bound.events, days.on);
  const paid = disburseFunds(moved, { ...commitment, disbursementId: orderNumber }, days);
  if (paid.outcome === 'rejected') return rejected(paid.rejection.code, paid.rejection.figures);
  return { line: freed, paidYearLine: [...bound.events, ...paid.events], disbursementIds: [orderNumber] };
}

/** Disburses from the commitments of the case, the oldest first: a raised award has several. */
function disburseFromAll(
  line: BudgetLine,
  { orderNumber, commitmentIds, amount }: PaymentOrder,
  days: Dated,
): Omit<Booked, 'paidYearLine'> | Rejected<never> {
  const { programme, line: lineCode, fiscalYear } = line;
  const events: BudgetLineEvent[] = [];
  const disbursementIds: string[] = [];
  let rest = amount;
  for (const commitmentId of commitmentIds) {
    const { amount: open } = lowestFrom(line.commitments.get(commitmentId)?.open, days.on);
    const part = open < rest ? open : rest;
    if (part === 0n) continue;
    const disbursementId =
      disbursementIds.length === 0 ? orderNumber : `${orderNumber}.${disbursementIds.length + 1}`;
    const key = { programme, line: lineCode, fiscalYear };
    const paid = disburseFunds(line, { ...key, commitmentId, disbursementId, amount: part }, days);
    if (paid.outcome === 'rejected') return rejected(paid.rejection.code, paid.rejection.figures);
    events.push(...paid.events);
    disbursementIds.push(disbursementId);
    rest -= part;
  }
  if (rest > 0n) return rejected('COMMITMENT_EXCEEDED', { requested: amount, open: amount - rest });
  return { line: events, disbursementIds };
}
