import { afterAll, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { incomeYearOf } from '../budget-line/record-disbursement.ts';
import { reverseDisbursement } from '../budget-line/reverse-disbursement.ts';
import type { Day } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import { lesser, type Cents } from '../money/cents.ts';
import { booked, firstDayOf, lowestFrom, totalOf, type DaySeries } from '../money/day-series.ts';
import { orderStateOf, paidAndKept, type CasePayments, type PaymentOrder } from '../payment/payment-order.ts';
import { giveUpFunds } from './give-up-funds.ts';
import { grantReference, keptOf, type Grant, type GrantEvent } from './grant.ts';
import { refusedUnless } from './open-grant.ts';
import type { NoLine, NoSuchGrant, UnusableAmount } from '../reasons.ts';

export interface ReturnFunds {
  readonly caseNumber: string;
  readonly returnId: string;
  readonly amount: Cents;
  readonly returnedOn: Day;
  readonly reason: string;
}

export interface KnownToReturn {
  readonly grant: Grant | undefined;
  readonly payments: CasePayments | undefined;
  /** Of the year of the return, where payments of the grant were booked on it. */
  readonly line: BudgetLine | undefined;
}

/** What came back, and what that does to the line of its year: both or neither. */
export interface FundsReturn {
  readonly outcome: 'accepted';
  readonly line: readonly BudgetLineEvent[];
  readonly grant: readonly GrantEvent[];
}

/**
 * Funds that the recipient gives back: never more than it was paid and keeps, on the day and every day since. It counts
 * against the newest payments first. Of a payment of the same year it reverses the disbursement: the funds are bound for the
 * grant again where it can still draw them down, else they are free. Of an earlier year it is income of the year.
 */
export function returnFunds(
  { grant, payments, line }: KnownToReturn,
  command: ReturnFunds,
  days: Dated,
):
  | FundsReturn
  | Rejected<
      GrantEvent,
      | NoSuchGrant
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'DAY_IN_FUTURE'
      | 'DISBURSEMENT_EXCEEDED'
      | 'DISBURSEMENT_UNKNOWN'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
      | 'RETURN_EXCEEDED'
    > {
  const { caseNumber, returnId, amount, returnedOn } = command;
  const refused = refusedUnless(grant, command, 'AWARDED', 'COMPLETED', 'REVOKED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  if (grant.returnIds.has(returnId)) return rejected('ALREADY_EXISTS', { what: `Rückzahlung ${returnId}` });
  const invalid = refusedAmount(amount) ?? refusedFuture(returnedOn, days.today, amount);
  if (invalid) return invalid;
  const kept = keptByDay(grant, payments);
  if (!kept) return rejected('RETURN_EXCEEDED', { requested: amount, held: 0n, day: returnedOn });
  const tooEarly = refusedBefore(returnedOn, firstDayOf(kept), 'SETTLEMENT', amount);
  if (tooEarly) return tooEarly;
  const { amount: held, day } = lowestFrom(kept, returnedOn);
  if (amount > held) return rejected('RETURN_EXCEEDED', { requested: amount, held, day });

  let rest = amount;
  let state: FundsReturn = { outcome: 'accepted', line: [], grant: [] };
  for (const order of newestFirst(payments, returnedOn)) {
    const keptOfOrder = order.amount - (grant.givenBack.get(order.orderNumber) ?? 0n);
    const part = rest < keptOfOrder ? rest : keptOfOrder;
    if (part <= 0n) continue;
    const taken = takenBack(grant, order, part, { line, state, command, days });
    if (taken.outcome === 'rejected') return taken;
    state = taken;
    rest -= part;
  }
  return rest === 0n ? state : rejected('RETURN_EXCEEDED', { requested: amount, held: amount - rest, day });
}

/** What the recipients keep of what was paid, on each day. */
function keptByDay(grant: Grant, payments: CasePayments | undefined): DaySeries | undefined {
  let kept = paidAndKept(payments);
  for (const { day, amount } of grant.returns) kept = booked(kept, day, -amount);
  return payments && kept;
}

const newestFirst = (payments: CasePayments | undefined, by: Day): readonly PaymentOrder[] =>
  [...(payments?.orders.values() ?? [])]
    .filter((order) => orderStateOf(order) === 'SETTLED' && (order.settledOn ?? '') <= by)
    .toReversed()
    .toSorted((one, other) => ((one.settledOn ?? '') < (other.settledOn ?? '') ? 1 : -1));

/** Of what comes back, what may be drawn down again: what the recipients were to repay is free. */
function mayBeDrawnAgain(grant: Grant, { grant: events }: FundsReturn, part: Cents): Cents {
  const sofar = events.reduce((sum, { data }) => sum + ('amount' in data ? data.amount : 0n), 0n);
  const excess = keptOf(grant) - sofar - grant.entitled;
  if (excess <= 0n) return part;
  return part > excess ? part - excess : 0n;
}

interface Context {
  readonly line: BudgetLine | undefined;
  /** What was taken back of newer payments. */
  readonly state: FundsReturn;
  readonly command: ReturnFunds;
  readonly days: Dated;
}

/** A part of one payment: as income where it was booked in an earlier year, else by reversing its disbursements. */
function takenBack(
  grant: Grant,
  { orderNumber, programme, booking }: PaymentOrder,
  amount: Cents,
  { line, state, command: { returnId, returnedOn, reason }, days }: Context,
):
  | FundsReturn
  | Rejected<
      never,
      | NoLine
      | UnusableAmount
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'DISBURSEMENT_EXCEEDED'
      | 'DISBURSEMENT_UNKNOWN'
      | 'RETURN_EXCEEDED'
    > {
  const data = { ...grantReference(grant), returnId, returnedOn, reason, ofOrder: orderNumber };
  const income = booking && incomeYearOf(booking.fiscalYear, returnedOn);
  if (booking && income !== undefined) {
    const paidFrom = { programme, line: booking.line, fiscalYear: booking.fiscalYear };
    return {
      ...state,
      grant: [
        ...state.grant,
        {
          type: 'GrantFundsReturnedAsIncome',
          data: { ...data, ...paidFrom, amount, income: { fiscalYear: income } },
        },
      ],
    };
  }
  let rest = amount;
  let after = state;
  for (const disbursementId of booking?.disbursementIds.toReversed() ?? []) {
    const lineNow = afterAll(line, after.line, days.on);
    const disbursement = lineNow?.disbursements.get(disbursementId);
    const standing = totalOf(disbursement?.standing);
    const part = lesser(rest, standing);
    if (!lineNow || !disbursement || part === 0n) continue;
    const key = { programme, line: lineNow.line, fiscalYear: lineNow.fiscalYear };
    const reversed = reverseDisbursement(lineNow, { ...key, disbursementId, amount: part, reason }, days);
    if (reversed.outcome === 'rejected') return rejected(reversed.rejection.code, reversed.rejection.figures);
    const isBoundAgain =
      grant.state === 'AWARDED' &&
      grant.budgets.some(({ commitmentId }) => commitmentId === disbursement.commitmentId);
    const opened = afterAll(lineNow, reversed.events, days.on) ?? lineNow;
    const mayBeDrawn = isBoundAgain ? mayBeDrawnAgain(grant, after, part) : 0n;
    const toFree = part - mayBeDrawn;
    const freed = toFree === 0n ? [] : giveUpFunds(opened, [disbursement.commitmentId], toFree, reason, days);
    if ('outcome' in freed) return freed;
    const noted = { ...data, disbursementId };
    after = {
      outcome: 'accepted',
      line: [...after.line, ...reversed.events, ...freed],
      grant: [
        ...after.grant,
        ...(toFree > 0n ? [{ type: 'GrantFundsReturned', data: { ...noted, amount: toFree } } as const] : []),
        ...(mayBeDrawn > 0n
          ? [
              {
                type: 'GrantFundsReturned',
                data: { ...noted, amount: mayBeDrawn, isBoundAgain: true },
              } as const,
            ]
          : []),
      ],
    };
    rest -= part;
  }
  return rest === 0n
    ? after
    : rejected('RETURN_EXCEEDED', { requested: amount, held: amount - rest, day: returnedOn });
}
