import { afterAll, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { incomeYearOf } from '../budget-line/record-disbursement.ts';
import { reverseDisbursement } from '../budget-line/reverse-disbursement.ts';
import { fiscalYearOf, type Day } from '../calendar/day.ts';
import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { giveUpFunds } from '../grant/give-up-funds.ts';
import type { BaseRates } from '../interest/base-rate.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import { lesser, type Cents } from '../money/cents.ts';
import { lowestFrom } from '../money/day-series.ts';
import type { CasePayments, PaymentOrder } from '../payment/payment-order.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';
import { openRepayment, type NoSuchRepayment, type RepaymentAddress } from './open-repayment.ts';
import {
  repaidIn,
  repaymentFigures,
  repaymentReference,
  type RepaidPayment,
  type RepaymentClaim,
  type RepaymentEvent,
  type Repayments,
} from './repayment-claim.ts';

export interface ReceiveRepayment extends RepaymentAddress {
  readonly receiptId: string;
  readonly amount: Cents;
  readonly receivedOn: Day;
  /** As who paid has said: what is owed first, and the interest on it after that. */
  readonly isPrincipalFirst?: boolean;
  readonly reason?: string;
}

export interface KnownToReceive {
  readonly repayments: Repayments | undefined;
  readonly payments: CasePayments | undefined;
  /** Of the year of the receipt. */
  readonly line: BudgetLine | undefined;
  readonly rates: BaseRates;
}

/** What came in, and what that does to the line of its year: both or neither. */
export interface RepaymentReceipt {
  readonly outcome: 'accepted';
  readonly line: readonly BudgetLineEvent[];
  readonly repayment: readonly RepaymentEvent[];
}

type NotBooked =
  | NoLine
  | UnusableAmount
  | 'COMMITMENT_EXCEEDED'
  | 'COMMITMENT_UNKNOWN'
  | 'DISBURSEMENT_EXCEEDED'
  | 'DISBURSEMENT_UNKNOWN';

/**
 * Records what came in on a repayment claim (HVwVfG § 49a): no more than is open with the interest up to its day. It counts
 * against the interest first and the claim after it (BGB § 367 (1)), unless who paid said otherwise and that was accepted
 * (§ 367 (2)). What was paid in the same year goes back to its line and is free there; what was paid in an earlier year, and all interest,
 * is income of the year in which it came in (LHO § 73 (3)).
 */
export function receiveRepayment(
  known: KnownToReceive,
  command: ReceiveRepayment,
  days: Dated,
):
  | RepaymentReceipt
  | Rejected<
      RepaymentEvent,
      NoSuchRepayment | NotBooked | 'ALREADY_EXISTS' | 'BASE_RATE_UNKNOWN' | 'REPAYMENT_EXCEEDED'
    > {
  const { receiptId, amount, receivedOn, isPrincipalFirst = false, reason } = command;
  const claim = openRepayment(known.repayments, command, receivedOn, amount, days);
  if ('outcome' in claim) return claim;
  if (claim.receipts.some((one) => one.receiptId === receiptId))
    return rejected('ALREADY_EXISTS', { what: `Rückzahlung ${receiptId}` });
  const invalid = refusedAmount(amount);
  if (invalid) return invalid;
  const figures = repaymentFigures(claim, receivedOn, known.rates);
  if ('outcome' in figures) return figures;
  const open = { principal: figures.principal.open, interest: figures.interest.open };
  if (amount > open.principal + open.interest)
    return rejected('REPAYMENT_EXCEEDED', {
      of: 'ALL',
      requested: amount,
      open: open.principal + open.interest,
      day: receivedOn,
    });
  const first = isPrincipalFirst ? open.principal : open.interest;
  const taken = lesser(amount, first);
  const principal = isPrincipalFirst ? taken : amount - taken;
  const booked = bookedPayments(claim, known, principal, days);
  if ('outcome' in booked) return booked;
  const onLine = booked.payments.reduce((sum, one) => sum + (one.isBackOnLine ? one.amount : 0n), 0n);
  return {
    outcome: 'accepted',
    line: booked.line,
    repayment: [
      {
        type: 'RepaymentReceived',
        data: {
          ...repaymentReference(claim),
          programme: claim.programme,
          line: claim.line,
          receiptId,
          amount,
          interest: amount - principal,
          principal,
          receivedOn,
          payments: booked.payments,
          incomeAmount: amount - onLine,
          incomeYear: fiscalYearOf(receivedOn),
          ...(reason !== undefined && { reason }),
        },
      },
    ],
  };
}

interface Booked {
  readonly payments: readonly RepaidPayment[];
  readonly line: readonly BudgetLineEvent[];
}

/** The payments of the claim that the principal is of, the newest first. */
function bookedPayments(
  claim: RepaymentClaim,
  { payments, line }: KnownToReceive,
  principal: Cents,
  days: Dated,
): Booked | Rejected<never, NotBooked> {
  let rest = principal;
  let done: Booked = { payments: [], line: [] };
  const reason = `Rückforderung ${claim.repaymentId}`;
  for (const { orderNumber, amount } of claim.payments) {
    const before = repaidIn(claim, orderNumber);
    const part = lesser(rest, amount - before);
    const order = payments?.orders.get(orderNumber);
    if (part <= 0n || !order?.booking) continue;
    const { fiscalYear: paidYear } = order.booking;
    const isBackOnLine = incomeYearOf(paidYear, days.on) === undefined;
    const reversed = isBackOnLine
      ? backOnLine(order, part, afterAll(line, done.line, days.on), reason, days)
      : [];
    if ('outcome' in reversed) return reversed;
    done = {
      payments: [...done.payments, { orderNumber, amount: part, paidYear, isBackOnLine }],
      line: [...done.line, ...reversed],
    };
    rest -= part;
  }
  return done;
}

/** Reverses the disbursements of a payment by a part of it, and frees what is bound again: its notice was revoked. */
function backOnLine(
  { programme, booking }: PaymentOrder,
  amount: Cents,
  line: BudgetLine | undefined,
  reason: string,
  days: Dated,
): readonly BudgetLineEvent[] | Rejected<never, NotBooked> {
  const events: BudgetLineEvent[] = [];
  let state = line;
  let rest = amount;
  for (const disbursementId of booking?.disbursementIds.toReversed() ?? []) {
    const disbursement = state?.disbursements.get(disbursementId);
    const { amount: standing } = lowestFrom(disbursement?.standing, days.on);
    const part = lesser(rest, standing);
    if (!booking || !state || !disbursement || part === 0n) continue;
    const key = { programme, line: booking.line, fiscalYear: booking.fiscalYear };
    const reversed = reverseDisbursement(state, { ...key, disbursementId, amount: part, reason }, days);
    if (reversed.outcome === 'rejected') return rejected(reversed.rejection.code, reversed.rejection.figures);
    const opened = afterAll(state, reversed.events, days.on) ?? state;
    const freed = giveUpFunds(opened, [disbursement.commitmentId], part, reason, days);
    if ('outcome' in freed) return freed;
    events.push(...reversed.events, ...freed);
    state = afterAll(opened, freed, days.on);
    rest -= part;
  }
  return rest === 0n
    ? events
    : rejected('DISBURSEMENT_EXCEEDED', { requested: amount, standing: amount - rest, day: days.on });
}
