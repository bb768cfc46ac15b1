import { paymentsStoppedBy } from '../budget-line/block-generally.ts';
import { keyOf } from '../budget-line/budget-line-key.ts';
import type { BudgetLine } from '../budget-line/budget-line.ts';
import { fiscalYearOf, type Day, type FiscalYear } from '../calendar/day.ts';
import { laterOf, refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, rejectedOnRecord, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import {
  covers,
  exceededDayLimit,
  heldAuthority,
  type HeldAuthority,
} from '../ordering-authority/held-authority.ts';
import type {
  OrderingAuthorities,
  OrderingAuthorityEvent,
} from '../ordering-authority/ordering-authority.ts';
import { entitlementOfOrder, type KnownToEntitle } from './entitlement.ts';
import { orderIn, orderReference, type OrderAddress } from './open-order.ts';
import { fundsMoved } from './payment-funds.ts';
import { refusedOwnPart } from './payment-four-eyes.ts';
import { splitFound } from './payment-split.ts';
import {
  fundsToMove,
  orderStateOf,
  type PaymentBooking,
  type PaymentEvent,
  type PaymentOrder,
} from './payment-order.ts';
import { refusedInYear, undecided, type YearLines } from './year-lines.ts';
import type { NoAccount, NoBasis, NoLine, NoSuchOrder, UnusableAmount } from '../reasons.ts';

export interface OrderPayment extends OrderAddress {
  /** Today: the authority is checked as of the order's time. */
  readonly orderedOn: Day;
  readonly orderedBy: string;
}

export interface KnownToOrder extends KnownToEntitle {
  readonly authorities: OrderingAuthorities | undefined;
  /** Of those whose authority was handed on to who orders. */
  readonly authoritiesOf?: (person: string) => OrderingAuthorities | undefined;
  /** The order's line, in the years of its funds and in the one in which it will be paid, as far as one knows. */
  readonly lines: ReadonlyMap<FiscalYear, BudgetLine>;
}

/**
 * Orders a payment (Anordnung, LHO § 70): certified factually and arithmetically, by a person with no earlier part in it,
 * whose ordering authority covers the amount on this day (attempts beyond it are on record), and for an account that is still entitled to it and has not changed
 * since it was certified. What is due in
 * another year than its funds' is ordered when that year's line has them: it will be booked there (LHO § 73(3)), and is
 * bound there with the order once that year's budget is in force.
 */
export function orderPayment(
  known: KnownToOrder,
  { orderNumber, orderedOn, orderedBy }: OrderPayment,
  days: Dated,
):
  | (PaymentBooking & { readonly authority: readonly OrderingAuthorityEvent[] })
  | Rejected<
      PaymentEvent,
      | NoBasis
      | NoSuchOrder
      | NoAccount
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'AUTHORITY_DAY_EXCEEDED'
      | 'AUTHORITY_EXCEEDED'
      | 'AUTHORITY_MISSING'
      | 'COMMITMENT_EXCEEDED'
      | 'ENTITLEMENT_EXCEEDED'
      | 'FOUR_EYES'
      | 'NOT_CERTIFIED'
      | 'NOT_ENOUGH_FUNDS'
      | 'PAYEE_CHANGED'
      | 'PAYMENTS_STOPPED'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
    > {
  const order = orderIn(known.payments, { orderNumber }, ['PREPARED', 'CERTIFIED']);
  if ('outcome' in order) return order;
  const tooEarly = refusedBefore(orderedOn, order.latestOn, 'LATEST_STEP', order.amount);
  if (tooEarly) return tooEarly;
  const fourEyes = refusedOwnPart(order, 'ORDER', orderedBy);
  if (fourEyes) return fourEyes;
  const missing = [
    ...(order.factual ? [] : (['FACTUAL'] as const)),
    ...(order.arithmetic ? [] : (['ARITHMETIC'] as const)),
  ];
  if (missing.length > 0)
    return rejected('NOT_CERTIFIED', { caseNumber: orderNumber, missing, amount: order.amount });
  const { amount, payeeId, synthetic } = order;
  const asked = { day: orderedOn, synthetic, amount };
  const held = heldAuthority(known.authorities, known.authoritiesOf ?? (() => undefined), asked);
  if (!held || !covers(held, amount)) return refusedAuthority(order, held, orderedBy, orderedOn);
  const { authority, ordered: orderedThatDay } = held;
  const entitlement = entitlementOfOrder(known, order, { on: orderedOn });
  if ('outcome' in entitlement) return entitlement;
  const { confirmed } = entitlement;
  const stopped = refusedStopped(order, known.lines, orderedOn);
  if (stopped) return stopped;
  const payeeChanged = refusedPayeeChange(order, confirmed.version);
  if (payeeChanged) return payeeChanged;
  const fundsMissing = refusedByPayingYear(order, known, orderedOn);
  if (fundsMissing) return fundsMissing;
  const payingYear = payingYearOf(order, orderedOn);
  const years = movedAhead(order, known, payingYear, days);
  if ('outcome' in years) return years;
  const ordered: PaymentEvent = {
    type: 'PaymentOrdered',
    data: {
      ...orderReference(order),
      amount,
      payeeId,
      payeeVersion: confirmed.version,
      payeeName: confirmed.name,
      ...(confirmed.bankName !== undefined && { payeeBankName: confirmed.bankName }),
      ...(confirmed.address && { payeeAddress: confirmed.address }),
      iban: confirmed.iban,
      ...(confirmed.recipient !== undefined && { payeeRecipient: confirmed.recipient }),
      orderedOn,
      orderedBy,
      authorityId: authority.authorityId,
      authorityLimit: authority.limit,
      ...(authority.dayLimit !== undefined && { authorityDayLimit: authority.dayLimit, orderedThatDay }),
      ...(authority.delegatedFrom && { authorityDelegatedFrom: authority.delegatedFrom }),
      ...(years.decided.size > 0 && { movedTo: payingYear }),
    },
  };
  return {
    outcome: 'accepted',
    lines: years.decided,
    payments: [ordered, ...splitFound(known.payments, order, orderedBy, authority)],
    authority: usedOf(held, { ofOrder: orderNumber, amount, orderedOn }, orderedBy),
  };
}

/** Of the authority and of those that it came by: each that has a limit of the day. */
const usedOf = (
  { authority, sources }: HeldAuthority,
  used: { readonly ofOrder: string; readonly amount: Cents; readonly orderedOn: Day },
  orderedBy: string,
): readonly OrderingAuthorityEvent[] =>
  [
    { authority, person: orderedBy },
    ...sources.map((source, index) => ({
      authority: source.authority,
      person: authority.delegatedFrom?.[index]?.person ?? '',
    })),
  ].flatMap(({ authority: { authorityId, dayLimit }, person }) =>
    dayLimit === undefined
      ? []
      : [{ type: 'OrderingAuthorityUsed' as const, data: { person, authorityId, ...used } }],
  );

/** Nobody orders without an authority or above it; the attempt is put on record. */
function refusedAuthority(
  order: PaymentOrder,
  held: HeldAuthority | undefined,
  person: string,
  day: Day,
): Rejected<PaymentEvent, 'AUTHORITY_DAY_EXCEEDED' | 'AUTHORITY_EXCEEDED' | 'AUTHORITY_MISSING'> {
  const { amount } = order;
  const authority = held?.authority;
  const ofDay = held && amount <= held.authority.limit ? exceededDayLimit(held, amount) : undefined;
  const attempt: PaymentEvent = {
    type: 'PaymentAuthorityViolationRefused',
    data: {
      ...orderReference(order),
      amount,
      authorityLimit: authority?.limit ?? 0n,
      ...(authority && { authorityId: ofDay?.authorityId ?? authority.authorityId }),
      ...(ofDay && { authorityDayLimit: ofDay.dayLimit, orderedThatDay: ofDay.ordered }),
      attemptedOn: day,
      attemptedBy: person,
    },
  };
  if (ofDay) return rejectedOnRecord(attempt, 'AUTHORITY_DAY_EXCEEDED', { amount, ...ofDay, day });
  return authority
    ? rejectedOnRecord(attempt, 'AUTHORITY_EXCEEDED', {
        amount,
        limit: authority.limit,
        authorityId: authority.authorityId,
      })
    : rejectedOnRecord(attempt, 'AUTHORITY_MISSING', { person, day, amount });
}

/** A general block may stop payments of its line (LHO § 41): nothing is ordered before it is released. */
function refusedStopped(
  { amount }: PaymentOrder,
  lines: ReadonlyMap<FiscalYear, BudgetLine>,
  on: Day,
): Rejected<never, 'PAYMENTS_STOPPED'> | undefined {
  for (const line of lines.values()) {
    const blockId = paymentsStoppedBy(line, on);
    if (blockId !== undefined) return rejected('PAYMENTS_STOPPED', { ...keyOf(line), blockId, amount });
  }
  return undefined;
}

/** What was certified is what is paid: both certifications are of the account that the order goes to. */
function refusedPayeeChange(
  { orderNumber, payeeId, factual, arithmetic, amount }: PaymentOrder,
  version: number,
): Rejected<never, 'PAYEE_CHANGED'> | undefined {
  const outdated = [
    ...(factual?.payeeVersion === version ? [] : (['FACTUAL'] as const)),
    ...(arithmetic?.payeeVersion === version ? [] : (['ARITHMETIC'] as const)),
  ];
  return outdated.length === 0
    ? undefined
    : rejected('PAYEE_CHANGED', { orderNumber, payeeId, version, outdated, amount });
}

/** In which an order will be paid, as far as one knows: when it is due, or when it is ordered if that is later. */
export const payingYearOf = ({ dueOn }: PaymentOrder, orderedOn: Day): FiscalYear =>
  fiscalYearOf(laterOf(dueOn, orderedOn));

/** Binds in the year it is paid in what is bound in others; a year whose budget is not in force yet binds nothing. */
function movedAhead(
  order: PaymentOrder,
  { payments, lines }: Pick<KnownToOrder, 'payments' | 'lines'>,
  payingYear: FiscalYear,
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
  const { line, bookingYearException } = order;
  const before = undecided(lines);
  const payingLine = lines.get(payingYear);
  const amount = fundsToMove(order, payingYear);
  if (line === undefined || bookingYearException || amount === 0n) return before;
  if (!payingLine || days.on < payingLine.since) return before;
  return fundsMoved({ ...order, line }, payments, { bookingYear: payingYear, amount }, before, days);
}

/** The line of the year it is paid in needs the funds for this order and for those of the case that it waits with. */
function refusedByPayingYear(
  order: PaymentOrder,
  { payments, lines }: Pick<KnownToOrder, 'payments' | 'lines'>,
  orderedOn: Day,
): Rejected<never, NoLine | 'NOT_ENOUGH_FUNDS'> | undefined {
  const { programme, line, fiscalYear: fundsOf, dueOn, bookingYearException } = order;
  if (line === undefined || fundsOf === undefined || bookingYearException) return undefined;
  const payingYear = payingYearOf(order, orderedOn);
  const own = fundsToMove(order, payingYear);
  if (own === 0n) return undefined;
  const amount = [...(payments?.orders.values() ?? [])]
    .filter((one) => waitsFor(one, payingYear) && one.line === line)
    .reduce((sum, one) => sum + fundsToMove(one, payingYear), own);
  const key = { programme, line, fiscalYear: payingYear };
  return refusedInYear(lines.get(payingYear), key, { amount, fundsOf, on: laterOf(dueOn, orderedOn) });
}

/** Ordered and not yet paid, for the year. */
const waitsFor = (order: PaymentOrder, payingYear: FiscalYear): boolean =>
  orderStateOf(order) === 'ORDERED' &&
  !order.bookingYearException &&
  payingYearOf(order, order.orderedOn ?? order.dueOn) === payingYear;
