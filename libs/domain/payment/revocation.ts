import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import { openOf } from '../budget-line/budget-line.ts';
import type { Day } from '../calendar/day.ts';
import { laterOf, refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { giveUpFunds } from '../grant/give-up-funds.ts';
import type { DayCount } from '../interest/interest.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import { lesser, sumOf, type Cents } from '../money/cents.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import {
  claimedOf,
  repaymentIdOf,
  type ClaimedPayment,
  type RepaymentEvent,
  type Repayments,
} from '../repayment/repayment-claim.ts';
import { freeAll, refusedOnTheWay, type BoundFunds, type FreedFunds } from './funds-of-case.ts';
import { orderStateOf, type CasePayments } from './payment-order.ts';
import type { Hearing, RevocationGround } from './revocation-ground.ts';

/** Takes back the notice on a claim or a grant, in whole or in part. */
export interface RevokeNotice {
  readonly caseNumber: string;
  /** Withdrawal or revocation; a revocation unless said. */
  readonly ground?: RevocationGround;
  /** What is taken back of it; all when absent. */
  readonly amount?: Cents;
  /** From when on the notice has no effect, which may be before the revocation itself; its day when absent. */
  readonly ineffectiveFrom?: Day;
  readonly hearing?: Hearing;
  /** When what is to be repaid is due; a month from today when absent. */
  readonly dueOn?: Day;
  readonly reason: string;
  readonly revokedBy: string;
}

/** A claim or grant whose approval is to be revoked, and its money. */
export interface KnownToRevoke<Case> {
  readonly revoked: Case | undefined;
  readonly payments: CasePayments | undefined;
  /** What was claimed back in the case before. */
  readonly repayments?: Repayments | undefined;
  /** Wherever funds of the case are bound. */
  readonly bound: readonly BoundFunds[];
  /** How the programme counts the days of interest; as the calendar has them over 365 unless it says so. */
  readonly dayCount?: DayCount | undefined;
}

/** The revocation, what it frees on each line in the order of the bound funds, and what is claimed back: all or none. */
export interface Revocation<Event> {
  readonly outcome: 'accepted';
  readonly lines: readonly (readonly BudgetLineEvent[])[];
  readonly events: readonly Event[];
  readonly repayments: readonly RepaymentEvent[];
}

export type NotFreed =
  NoLine | UnusableAmount | 'COMMITMENT_EXCEEDED' | 'COMMITMENT_UNKNOWN' | 'ORDER_ON_ITS_WAY';

export type NotRevoked = NotFreed | 'DAY_IN_FUTURE' | 'HEARING_MISSING' | 'REVOCATION_EXCEEDED';

/** What a notice says that is to be revoked. */
export interface StandingNotice {
  readonly caseNumber: string;
  readonly programme: string;
  readonly line: string;
  readonly recipients: readonly RecipientKey[];
  readonly amount: Cents;
  readonly on: Day;
  /** What the recipients gave back of a payment without being asked to. */
  readonly givenBack: ReadonlyMap<string, Cents>;
}

/** What a revocation has come to; amounts in cents. */
export interface RevocationTerms {
  readonly released: Cents;
  readonly repayable: Cents;
  readonly reason: string;
  readonly revokedBy: string;
  readonly ground?: RevocationGround;
  readonly ineffectiveFrom?: Day;
  readonly hearing?: Hearing;
}

/** The event of a notice that is taken back as a whole, or by an amount that leaves something of it. */
export interface ToRevocationEvent<Event> {
  readonly whole: (terms: RevocationTerms) => Event;
  readonly part: (terms: RevocationTerms & { readonly amount: Cents }) => Event;
}

/**
 * What every withdrawal (Rücknahme, HVwVfG § 48) and revocation (Widerruf, § 49) of a notice does, in whole or in part: what it
 * takes back and is still open is free again, and what was paid beyond what is left is claimed back in the same append (§ 49a (1)), the newest payments
 * first. Not while a payment is on its way; the notice loses its effect on no day before it was made; and nothing is claimed
 * back from who was not heard before (§ 28).
 */
export function revokedNotice<Event>(
  notice: StandingNotice,
  { payments, repayments, bound, dayCount = 'ACT_365' }: Omit<KnownToRevoke<unknown>, 'revoked'>,
  command: RevokeNotice,
  days: Dated,
  toEvent: ToRevocationEvent<Event>,
): Revocation<Event> | Rejected<never, NotRevoked> {
  const { caseNumber, amount = notice.amount, reason, revokedBy, ground, hearing } = command;
  const { ineffectiveFrom = days.on } = command;
  const refused =
    refusedAmount(amount) ??
    (amount > notice.amount
      ? rejected('REVOCATION_EXCEEDED', { caseNumber, requested: amount, awarded: notice.amount })
      : undefined) ??
    refusedBefore(ineffectiveFrom, notice.on, 'AWARD', amount) ??
    refusedFuture(ineffectiveFrom, days.on, amount) ??
    (hearing && refusedFuture(hearing.heldOn, days.today, amount)) ??
    refusedOnTheWay(payments);
  if (refused) return refused;

  const kept = keptPayments(notice, payments, repayments, ineffectiveFrom);
  const paid = sumOf(kept);
  const left = notice.amount - amount;
  const claimed = takenFrom(kept, paid > left ? paid - left : 0n);
  const repayable = sumOf(claimed);
  if (repayable > 0n && !hearing)
    return rejected('HEARING_MISSING', { caseNumber, amount: repayable, recipients: notice.recipients });
  const freed =
    left === 0n ? freeAll(bound, reason, days) : freeDownTo(bound, left - (paid - repayable), reason, days);
  if ('outcome' in freed) return freed;
  const terms: RevocationTerms = {
    released: freed.released,
    repayable,
    reason,
    revokedBy,
    ...(ground && { ground }),
    ...(command.ineffectiveFrom !== undefined && { ineffectiveFrom }),
    ...(hearing && { hearing }),
  };
  const terms49a = { ineffectiveFrom, dueOn: command.dueOn, dayCount, reason, claimedBy: revokedBy };
  const repayment = repaymentClaimed(notice, repayments, claimed, terms49a, days);
  return {
    outcome: 'accepted',
    lines: freed.lines,
    events: [left === 0n ? toEvent.whole(terms) : toEvent.part({ ...terms, amount })],
    repayments: repayable > 0n ? [repayment] : [],
  };
}

/** What was paid, kept and not claimed back before, beyond an amount: the newest payments first. */
export function paidBeyond(
  notice: Pick<StandingNotice, 'givenBack'>,
  { payments, repayments }: Pick<KnownToRevoke<unknown>, 'payments' | 'repayments'>,
  amount: Cents,
  ineffectiveFrom: Day,
): readonly ClaimedPayment[] {
  const kept = keptPayments(notice, payments, repayments, ineffectiveFrom);
  const beyond = sumOf(kept) - amount;
  return takenFrom(kept, beyond > 0n ? beyond : 0n);
}

/** Claims parts of payments back (HVwVfG § 49a (1)), under the next number of the case; due in a month unless said. */
export const repaymentClaimed = (
  {
    caseNumber,
    programme,
    line,
    recipients,
  }: Pick<StandingNotice, 'caseNumber' | 'programme' | 'line' | 'recipients'>,
  repayments: Repayments | undefined,
  payments: readonly ClaimedPayment[],
  terms: {
    readonly ineffectiveFrom: Day;
    readonly dueOn: Day | undefined;
    readonly dayCount: DayCount;
    readonly reason: string;
    readonly claimedBy: string;
  },
  { today }: Dated,
): RepaymentEvent => ({
  type: 'RepaymentClaimed',
  data: {
    caseNumber,
    repaymentId: repaymentIdOf(caseNumber, (repayments?.claims.size ?? 0) + 1),
    programme,
    line,
    recipients,
    amount: sumOf(payments),
    payments,
    ineffectiveFrom: terms.ineffectiveFrom,
    dueOn: terms.dueOn ?? monthAfter(today),
    dayCount: terms.dayCount,
    reason: terms.reason,
    claimedBy: terms.claimedBy,
  },
});

const monthAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ months: 1 }).toString();

/** What was paid, did not come back and was not claimed back before, the newest payment first. */
function keptPayments(
  { givenBack }: Pick<StandingNotice, 'givenBack'>,
  payments: CasePayments | undefined,
  repayments: Repayments | undefined,
  ineffectiveFrom: Day,
): readonly ClaimedPayment[] {
  const claimed = claimedOf(repayments);
  return [...(payments?.orders.values() ?? [])]
    .filter((order) => orderStateOf(order) === 'SETTLED')
    .toReversed()
    .map(({ orderNumber, amount, settledOn = ineffectiveFrom }) => ({
      orderNumber,
      amount: amount - (givenBack.get(orderNumber) ?? 0n) - (claimed.get(orderNumber) ?? 0n),
      paidOn: settledOn,
      interestFrom: laterOf(settledOn, ineffectiveFrom),
    }))
    .filter(({ amount }) => amount > 0n)
    .toSorted((one, other) => (one.paidOn < other.paidOn ? 1 : Number(one.paidOn > other.paidOn) * -1));
}

function takenFrom(kept: readonly ClaimedPayment[], amount: Cents): readonly ClaimedPayment[] {
  let rest = amount;
  return kept.flatMap((payment) => {
    const part = lesser(rest, payment.amount);
    rest -= part;
    return part > 0n ? [{ ...payment, amount: part }] : [];
  });
}

/** Frees what is open of a case beyond an amount, that of the line named last first. */
function freeDownTo(
  bound: readonly BoundFunds[],
  allowed: Cents,
  reason: string,
  days: Dated,
): FreedFunds | Rejected<never, NotFreed> {
  const openOn = ({ line, commitmentIds }: BoundFunds): Cents =>
    commitmentIds.reduce((sum, id) => sum + openOf(line, id), 0n);
  const open = bound.reduce((sum, one) => sum + openOn(one), 0n);
  let rest = open > allowed ? open - allowed : 0n;
  const released = rest;
  const lines: (readonly BudgetLineEvent[])[] = [];
  for (const one of bound.toReversed()) {
    const ofLine = openOn(one);
    const part = rest < ofLine ? rest : ofLine;
    const freed = one.line && part > 0n ? giveUpFunds(one.line, one.commitmentIds, part, reason, days) : [];
    if ('outcome' in freed) return freed;
    lines.unshift(freed);
    rest -= part;
  }
  return { released, lines };
}
