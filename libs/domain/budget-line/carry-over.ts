import type { BudgetYear } from '../budget-year/budget-year.ts';
import { firstDayOfYear, type Day, type FiscalYear } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { lowestFrom, totalOf } from '../money/day-series.ts';
import type { FinanceMinistryConsent } from './booking-year-consent.ts';
import { keyOf, type BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine, BudgetLineEvent } from './budget-line.ts';
import { refusedFunds, refusedTooMuch, refusedWithoutLine } from './on-line.ts';
import { acceptedWithUsageWarning } from './usage-warning.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

/** Until the end of which following year a remainder may be used where its year's rule says nothing else (LHO § 45). */
const carryOverYearsUnlessSet = 2;

export interface CarryOverFunds extends BudgetLineKey, FinanceMinistryConsent {
  readonly carryOverId: string;
  readonly amount: Cents;
  /** The open commitment that goes along with its funds; absent for what is free. */
  readonly commitmentId?: string;
  /** Of whose budget the funds are; that of the line unless they were carried over to it before. */
  readonly sourceYear?: FiscalYear;
  readonly reason: string;
}

export interface KnownToCarryOver {
  readonly line: BudgetLine | undefined;
  /** The same one in the following year. */
  readonly next: BudgetLine | undefined;
  /** What is set for the year that the funds are of. */
  readonly sourceYear: BudgetYear | undefined;
  /** The published award whose funds go along, where the line does not say so itself. */
  readonly awardId?: string | undefined;
}

export type NotCarriedOver =
  | NoLine
  | UnusableAmount
  | 'ALREADY_EXISTS'
  | 'CARRY_OVER_EXCEEDED'
  | 'CARRY_OVER_EXPIRED'
  | 'COMMITMENT_EXCEEDED'
  | 'COMMITMENT_UNKNOWN'
  | 'DAY_IN_FUTURE'
  | 'NOT_ENOUGH_FUNDS';

/** What it does to the line in both years: one append. */
export interface CarryOverBooking {
  readonly outcome: 'accepted';
  readonly line: readonly BudgetLineEvent[];
  readonly next: readonly BudgetLineEvent[];
}

/**
 * Ausgaberest (LHO §§ 19, 45; HGrG § 27): carries what is free of an ended year, or an open commitment with its funds, over to the
 * line of the following year, with approval on record. The year whose budget it comes from stays visible, and says until when.
 */
export function carryOverFunds(
  { line, next, sourceYear: rule, awardId: ofAward }: KnownToCarryOver,
  command: CarryOverFunds,
  days: Dated,
): CarryOverBooking | Rejected<never, NotCarriedOver> {
  const { carryOverId, amount, commitmentId, consentReference, consentedOn, reason } = command;
  const nextYear = command.fiscalYear + 1;
  const missing =
    refusedWithoutLine(line, command, days) ??
    refusedBefore(days.on, firstDayOfYear(nextYear), 'YEAR_END', amount) ??
    refusedWithoutLine(next, { ...command, fiscalYear: nextYear }, days);
  if (missing || !line || !next) return missing ?? rejected('NO_AUTHORISATION_FOR_YEAR', keyOf(command));
  if (line.carryOvers.has(carryOverId) || next.carryOvers.has(carryOverId))
    return rejected('ALREADY_EXISTS', { what: `Ausgaberest ${carryOverId}` });
  const { sourceYear = line.fiscalYear } = command;
  const refused =
    refusedAmount(amount) ??
    refusedFuture(consentedOn, days.today, amount) ??
    refusedBefore(days.on, consentedOn, 'CONSENT', amount) ??
    refusedExpired(sourceYear, rule, nextYear, amount) ??
    refusedBeyondSource(line, sourceYear, amount) ??
    refusedCommitment(line, next, command, days.on) ??
    (commitmentId === undefined ? refusedFunds(line, amount, days.on) : undefined) ??
    refusedTooMuch(next, amount, days.on);
  if (refused) return refused;
  const { recipient, awardId = ofAward } =
    (commitmentId === undefined ? undefined : line.commitments.get(commitmentId)) ?? {};
  const carried = {
    carryOverId,
    sourceYear,
    amount,
    ...(commitmentId !== undefined && { commitmentId }),
    ...(recipient !== undefined && { recipient }),
    ...(awardId !== undefined && { awardId }),
    usableUntil: usableUntil(sourceYear, rule),
    consentReference,
    consentedOn,
    reason,
  };
  const arrival: BudgetLineEvent = {
    type: 'FundsCarriedIn',
    data: { ...keyOf(next), ...carried, otherYear: line.fiscalYear },
  };
  return {
    outcome: 'accepted',
    line: [{ type: 'FundsCarriedOn', data: { ...keyOf(line), ...carried, otherYear: nextYear } }],
    next: acceptedWithUsageWarning(next, arrival, days).events,
  };
}

/** The last one that remainders of a year's budget may be used in. */
export const lastYearOf = (sourceYear: FiscalYear, rule: BudgetYear | undefined): FiscalYear =>
  sourceYear + (rule?.carryOverYears ?? carryOverYearsUnlessSet);

/** The last day of that year. */
export const usableUntil = (sourceYear: FiscalYear, rule: BudgetYear | undefined): Day =>
  `${lastYearOf(sourceYear, rule)}-12-31`;

const refusedExpired = (
  sourceYear: FiscalYear,
  rule: BudgetYear | undefined,
  nextYear: FiscalYear,
  amount: Cents,
): Rejected<never, 'CARRY_OVER_EXPIRED'> | undefined =>
  nextYear > lastYearOf(sourceYear, rule)
    ? rejected('CARRY_OVER_EXPIRED', {
        sourceYear,
        usableUntil: usableUntil(sourceYear, rule),
        fiscalYear: nextYear,
        amount,
      })
    : undefined;

/** What the line still has of the budget of a year; cents. */
export function leftOfSource(line: BudgetLine, sourceYear: FiscalYear): Cents {
  const sumOf = (direction: 'IN' | 'ON', of?: FiscalYear): Cents =>
    [...line.carryOvers.values()]
      .filter(({ isReversed }) => !isReversed)
      .filter((one) => one.direction === direction && (of === undefined || one.sourceYear === of))
      .reduce((sum, one) => sum + one.amount, 0n);
  const had =
    sourceYear === line.fiscalYear ? totalOf(line.authorised) - sumOf('IN') : sumOf('IN', sourceYear);
  return had - sumOf('ON', sourceYear);
}

/** No more than the budget of the source year has in the line: a remainder does not become younger by being carried on. */
function refusedBeyondSource(
  line: BudgetLine,
  sourceYear: FiscalYear,
  amount: Cents,
): Rejected<never, 'CARRY_OVER_EXCEEDED'> | undefined {
  const left = leftOfSource(line, sourceYear);
  return amount > left
    ? rejected('CARRY_OVER_EXCEEDED', { ...keyOf(line), requested: amount, left, sourceYear })
    : undefined;
}

function refusedCommitment(
  line: BudgetLine,
  next: BudgetLine,
  { commitmentId, amount }: CarryOverFunds,
  on: Day,
): Rejected<never, 'ALREADY_EXISTS' | 'COMMITMENT_EXCEEDED' | 'COMMITMENT_UNKNOWN'> | undefined {
  if (commitmentId === undefined) return undefined;
  const commitment = line.commitments.get(commitmentId);
  if (!commitment) return rejected('COMMITMENT_UNKNOWN', { commitmentId });
  // What came from here before may get more of it: it is the same commitment.
  if (next.commitments.has(commitmentId) && !cameAlong(next, commitmentId))
    return rejected('ALREADY_EXISTS', { what: `Festlegung ${commitmentId}` });
  const { amount: open, day } = lowestFrom(commitment.open, on);
  return amount > open ? rejected('COMMITMENT_EXCEEDED', { requested: amount, open, day }) : undefined;
}

const cameAlong = ({ carryOvers }: BudgetLine, commitmentId: string): boolean =>
  [...carryOvers.values()].some((one) => one.direction === 'IN' && one.commitmentId === commitmentId);

export interface ReverseCarryOver extends BudgetLineKey {
  readonly carryOverId: string;
  readonly reason: string;
}

/**
 * Takes an Ausgaberest back as a whole, as long as nothing of it was used: what was free is available there, a commitment that went
 * along is still open, and neither went on to a further year. Both years are open; over them the sum stays as it is (LHO § 45).
 */
export function reverseCarryOver(
  { line, next }: Pick<KnownToCarryOver, 'line' | 'next'>,
  command: ReverseCarryOver,
  days: Dated,
):
  | CarryOverBooking
  | Rejected<
      never,
      | NoLine
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'CARRY_OVER_EXCEEDED'
      | 'CARRY_OVER_UNKNOWN'
      | 'COMMITMENT_EXCEEDED'
      | 'NOT_ENOUGH_FUNDS'
    > {
  const { carryOverId, reason } = command;
  const nextYear = command.fiscalYear + 1;
  const missing =
    refusedWithoutLine(line, command, days) ??
    refusedWithoutLine(next, { ...command, fiscalYear: nextYear }, days);
  if (missing || !line || !next) return missing ?? rejected('NO_AUTHORISATION_FOR_YEAR', keyOf(command));
  const carryOver = line.carryOvers.get(carryOverId);
  if (carryOver?.direction !== 'ON') return rejected('CARRY_OVER_UNKNOWN', { ...keyOf(line), carryOverId });
  if (carryOver.isReversed)
    return rejected('ALREADY_EXISTS', { what: `Rücknahme des Ausgaberests ${carryOverId}` });
  const { amount, sourceYear, commitmentId } = carryOver;
  const commitment = commitmentId === undefined ? undefined : next.commitments.get(commitmentId);
  const { amount: open, day } = lowestFrom(commitment?.open, days.on);
  const refused =
    refusedBefore(days.on, carryOver.on, 'CARRY_OVER', amount) ??
    refusedBeyondSource(next, sourceYear, amount) ??
    (commitmentId === undefined
      ? refusedFunds(next, amount, days.on)
      : amount > open
        ? rejected('COMMITMENT_EXCEEDED', { requested: amount, open, day })
        : undefined) ??
    refusedTooMuch(line, amount, days.on);
  if (refused) return refused;
  const { recipient, awardId } = commitment ?? {};
  const back = {
    carryOverId,
    sourceYear,
    amount,
    ...(commitmentId !== undefined && { commitmentId }),
    ...(recipient !== undefined && { recipient }),
    ...(awardId !== undefined && { awardId }),
    reason,
  };
  const left: BudgetLineEvent = {
    type: 'CarryOverReversed',
    data: { ...keyOf(next), ...back, direction: 'IN', otherYear: line.fiscalYear },
  };
  return {
    outcome: 'accepted',
    line: [
      {
        type: 'CarryOverReversed',
        data: { ...keyOf(line), ...back, direction: 'ON', otherYear: nextYear },
      },
    ],
    next: acceptedWithUsageWarning(next, left, days).events,
  };
}
