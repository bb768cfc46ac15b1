import { commitFunds } from '../budget-line/commit-funds.ts';
import { disburseFunds } from '../budget-line/disburse-funds.ts';
import type { BudgetLineKey } from '../budget-line/budget-line-key.ts';
import type { BudgetLine } from '../budget-line/budget-line.ts';
import type { FiscalYear } from '../calendar/day.ts';
import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { giveUpFunds } from '../grant/give-up-funds.ts';
import { sumOf, type Cents } from '../money/cents.ts';
import { lowestFrom } from '../money/day-series.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import { withCarriedYears } from './carried-funds.ts';
import type { FundsOfYear } from './funds-of-case.ts';
import type { PaymentBasis } from './payment-basis.ts';
import { giveUpSparing, sparingOthers } from './spared-funds.ts';
import {
  caseNumberOfOrder,
  fundsToMove,
  isOutstanding,
  movedCommitmentId,
  orderStateOf,
  outstandingOn,
  type CasePayments,
  type OrderFunds,
  type PaymentOrder,
} from './payment-order.ts';
import { afterDecision, refusedInYear, withEvents, type YearLines } from './year-lines.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

/** A basis whose funds are committed on a line. */
type CommittedBasis = PaymentBasis & Required<Pick<PaymentBasis, 'budget'>>;

interface Needed {
  readonly orderNumber: string;
  readonly amount: Cents;
  /** What the basis entitles to, whatever of it is paid already. */
  readonly entitled: Cents;
  /** In which it is expected to be paid. */
  readonly payingYear: FiscalYear;
  /** Whom it is bound for, where one recipient is paid. */
  readonly recipient?: RecipientKey;
}

interface Earmarked {
  readonly funds: readonly OrderFunds[];
  readonly years: YearLines;
}

/**
 * Earmarks what is open for the basis in any year: first what its own earlier payments left open in the year that they moved
 * to, then its commitments, those of the paying year first, then the oldest; and binds in the paying year what is due beyond that, as after a payment that came back as income.
 */
export function earmarked(
  payments: CasePayments | undefined,
  basis: CommittedBasis,
  years: YearLines,
  needed: Needed,
  days: Dated,
): Earmarked | Rejected<never, NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'NOT_ENOUGH_FUNDS'> {
  const funds: OrderFunds[] = [];
  let rest = needed.amount;
  const take = (fiscalYear: FiscalYear, commitmentIds: readonly string[], most: Cents): Cents => {
    const open = openIn(years.lines.get(fiscalYear), commitmentIds, days);
    const free = open - outstandingOn(payments, fiscalYear, commitmentIds);
    const amount = [rest, most, free].reduce((least, one) => (one < least ? one : least));
    if (amount <= 0n) return 0n;
    funds.push({ fiscalYear, commitmentIds, amount });
    rest -= amount;
    return amount;
  };
  const orders = ordersOf(payments, basis);
  const lineOf = ({ fiscalYear }: BudgetLineKey) => years.lines.get(fiscalYear);
  for (const { fiscalYear, commitmentIds } of payingYearFirst(
    withCarriedYears(madeBy(orders, basis), lineOf),
    needed.payingYear,
  ))
    take(fiscalYear, commitmentIds, rest);
  const taken = orders.reduce((sum, order) => sum + takenOfBasis(order), 0n);
  let left = needed.entitled - taken;
  for (const { fiscalYear, commitmentIds } of payingYearFirst(
    withCarriedYears(committedBy(basis), lineOf),
    needed.payingYear,
  ))
    left -= take(fiscalYear, commitmentIds, left);
  if (rest === 0n) return { funds, years };
  return bound(basis, { funds, years }, { ...needed, amount: rest }, days);
}

function bound(
  { programme, budget }: CommittedBasis,
  { funds, years }: Earmarked,
  { orderNumber, amount, payingYear: fiscalYear, recipient }: Needed,
  days: Dated,
): Earmarked | Rejected<never, NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'NOT_ENOUGH_FUNDS'> {
  const key = { programme, line: budget.line, fiscalYear };
  const line = years.lines.get(fiscalYear);
  const refused = refusedInYear(line, key, { amount, fundsOf: budget.fiscalYear, on: days.on });
  if (refused) return refused;
  const commitment = { ...key, commitmentId: orderNumber, ...(recipient !== undefined && { recipient }) };
  const after = afterDecision(years, fiscalYear, commitFunds(line, { ...commitment, amount }, days), days.on);
  if ('outcome' in after) return after;
  return { funds: [...funds, { fiscalYear, commitmentIds: [orderNumber], amount }], years: after };
}

/** What is bound for the basis, as its notice and its orders bound it; it may have been carried over since. */
export const fundsOfBasis = (
  payments: CasePayments | undefined,
  basis: CommittedBasis,
): readonly FundsOfYear[] => [...committedBy(basis), ...madeBy(ordersOf(payments, basis), basis)];

const committedBy = ({ programme, budget: { line }, committed }: CommittedBasis): readonly FundsOfYear[] =>
  committed.map((one) => ({ programme, line, ...one }));

const ordersOf = (
  payments: CasePayments | undefined,
  { kind, basisId }: PaymentBasis,
): readonly PaymentOrder[] =>
  [...(payments?.orders.values() ?? [])].filter((order) => order.basis === kind && order.basisId === basisId);

/** The commitments that orders made. */
const madeBy = (
  orders: readonly PaymentOrder[],
  { programme, budget: { line } }: CommittedBasis,
): readonly FundsOfYear[] =>
  orders
    .flatMap(({ made }) => made)
    .map(({ fiscalYear, commitmentId }) => ({ programme, line, fiscalYear, commitmentIds: [commitmentId] }));

/** Those of the paying year first, then the oldest. */
const payingYearFirst = <Part extends { readonly fiscalYear: FiscalYear }>(
  parts: readonly Part[],
  payingYear: FiscalYear,
): readonly Part[] =>
  parts.toSorted(
    (one, other) =>
      Number(other.fiscalYear === payingYear) - Number(one.fiscalYear === payingYear) ||
      one.fiscalYear - other.fiscalYear,
  );

/** What an order needs, or has taken for good, of the commitments of its basis itself. */
export function takenOfBasis(order: PaymentOrder): Cents {
  const state = orderStateOf(order);
  if (state === 'WITHDRAWN' || state === 'REJECTED') return 0n;
  const isOpenAgain = state === 'RETURNED' && order.incomeYear === undefined;
  const { earmarkedFunds = order.funds } = order;
  return sumOf(
    earmarkedFunds
      .filter(({ commitmentIds }) => !commitmentIds.every(isOfOrder))
      .filter(({ fiscalYear }) => !isOpenAgain || fiscalYear !== order.booking?.fiscalYear),
  );
}

const isOfOrder = (commitmentId: string): boolean =>
  caseNumberOfOrder(commitmentId.replace(/\.\d+$/, '')) !== undefined;

const openIn = (line: BudgetLine | undefined, commitmentIds: readonly string[], { on }: Dated): Cents =>
  commitmentIds.reduce((sum, id) => sum + lowestFrom(line?.commitments.get(id)?.open, on).amount, 0n);

interface Disbursed {
  readonly years: YearLines;
  readonly disbursementIds: readonly string[];
}

/**
 * Pays an order from its funds, all in one year. What is bound in other years moves first: it is given up there and bound in
 * the year of the booking, as far as that has funds.
 */
export function disbursed(
  order: PaymentOrder & { readonly line: string },
  payments: CasePayments | undefined,
  bookingYear: FiscalYear,
  before: YearLines,
  days: Dated,
):
  | Disbursed
  | Rejected<
      never,
      | NoLine
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'NOT_ENOUGH_FUNDS'
    > {
  const { orderNumber, programme, line, funds } = order;
  const key = { programme, line, fiscalYear: bookingYear };
  const commitments = funds.filter(({ fiscalYear }) => fiscalYear === bookingYear);
  const amount = fundsToMove(order, bookingYear);
  let years = before;
  if (amount > 0n) {
    const moved = fundsMoved(order, payments, { bookingYear, amount }, years, days);
    if ('outcome' in moved) return moved;
    years = moved;
    const commitmentIds = [movedCommitmentId(order, bookingYear)];
    commitments.push({ fiscalYear: bookingYear, commitmentIds, amount });
  }
  const disbursementIds: string[] = [];
  for (const { commitmentIds, amount: part } of commitments) {
    let rest = part;
    const needed = { fiscalYear: bookingYear, commitmentIds, amount: part };
    for (const one of sparingOthers(years.lines.get(bookingYear), payments, needed, days)) {
      const number = disbursementIds.length + 1;
      const disbursementId = number === 1 ? orderNumber : `${orderNumber}.${number}`;
      const decision = disburseFunds(years.lines.get(bookingYear), { ...key, ...one, disbursementId }, days);
      const after = afterDecision(years, bookingYear, decision, days.on);
      if ('outcome' in after) return after;
      years = after;
      disbursementIds.push(disbursementId);
      rest -= one.amount;
    }
    if (rest > 0n)
      return rejected('COMMITMENT_EXCEEDED', { requested: part, open: part - rest, day: days.on });
  }
  return { years, disbursementIds };
}

/** The lines after an order's funds of other years have moved: given up there, and bound in the year of the booking. */
export function fundsMoved(
  order: PaymentOrder & { readonly line: string },
  payments: CasePayments | undefined,
  { bookingYear, amount }: { readonly bookingYear: FiscalYear; readonly amount: Cents },
  before: YearLines,
  days: Dated,
):
  | YearLines
  | Rejected<
      never,
      | NoLine
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'NOT_ENOUGH_FUNDS'
    > {
  const { programme, line, funds, fiscalYear: fundsOf = bookingYear } = order;
  const key = { programme, line, fiscalYear: bookingYear };
  const refused = refusedInYear(before.lines.get(bookingYear), key, { amount, fundsOf, on: days.on });
  if (refused) return refused;
  let years = before;
  for (const needed of funds) {
    const { fiscalYear, amount: part } = needed;
    if (fiscalYear === bookingYear) continue;
    const from = years.lines.get(fiscalYear);
    if (!from) return rejected('NO_AUTHORISATION_FOR_YEAR', { programme, line, fiscalYear, amount: part });
    const reason = `Zahlung ${order.orderNumber} im Jahr ${bookingYear}`;
    const freed = giveUpSparing({ line: from, payments }, needed, reason, days);
    if ('outcome' in freed) return freed;
    years = withEvents(years, fiscalYear, freed, days.on);
  }
  const boundFor = recipientOf(order, before);
  const recipient = boundFor === undefined ? undefined : (order.payeeRecipient ?? boundFor);
  const commitment = {
    ...key,
    commitmentId: movedCommitmentId(order, bookingYear),
    ...(recipient !== undefined && { recipient }),
  };
  const decision = commitFunds(years.lines.get(bookingYear), { ...commitment, amount }, days);
  return afterDecision(years, bookingYear, decision, days.on);
}

/** Of the commitments that an order is paid from, where they name one. */
const recipientOf = ({ funds }: PaymentOrder, { lines }: YearLines): RecipientKey | undefined =>
  funds
    .flatMap(({ fiscalYear, commitmentIds }) =>
      commitmentIds.map((id) => lines.get(fiscalYear)?.commitments.get(id)?.recipient),
    )
    .find((recipient) => recipient !== undefined);

/** Gives up what the order itself bound when it was prepared. */
export function ownFundsReleased(
  order: PaymentOrder,
  before: YearLines,
  reason: string,
  days: Dated,
): YearLines | Rejected<never, NoLine | UnusableAmount | 'COMMITMENT_EXCEEDED' | 'COMMITMENT_UNKNOWN'> {
  let years = before;
  for (const { fiscalYear, commitmentIds, amount } of order.funds) {
    const line = years.lines.get(fiscalYear);
    if (!commitmentIds.includes(order.orderNumber) || !line || !isOutstanding(order)) continue;
    const freed = giveUpFunds(line, commitmentIds, amount, reason, days);
    if ('outcome' in freed) return freed;
    years = withEvents(years, fiscalYear, freed, days.on);
  }
  return years;
}
