import type { BudgetYear } from '../budget-year/budget-year.ts';
import { firstDayOfYear, type FiscalYear } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { lesser, type Cents } from '../money/cents.ts';
import { lowestFrom } from '../money/day-series.ts';
import { outstandingOn, type CasePayments } from '../payment/payment-order.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';
import type { FinanceMinistryConsent } from './booking-year-consent.ts';
import { keyOf, type BudgetLineKey } from './budget-line-key.ts';
import { afterAll, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import {
  carryOverFunds,
  lastYearOf,
  leftOfSource,
  type CarryOverBooking,
  type NotCarriedOver,
} from './carry-over.ts';
import { refusedWithoutLine } from './on-line.ts';

/** As many Ausgabereste as one append holds on every store, in both years; the rest is carried over by the next act. */
export const carriedTogetherMax = 200;

export interface CarryOverCommitments extends BudgetLineKey, FinanceMinistryConsent {
  /** Of all of them: each gets it with a number behind it, `AR-2023.1`. */
  readonly carryOverId: string;
  /** Which ones; all that are open when absent. */
  readonly commitmentIds?: readonly string[];
  readonly reason: string;
}

export interface KnownToCarryOverCommitments {
  readonly line: BudgetLine | undefined;
  /** The same one in the following year. */
  readonly next: BudgetLine | undefined;
  /** Those that are open, in order; as many as were looked at. */
  readonly open: readonly string[];
  /** What is set for a year that funds are of. */
  readonly yearOf: (sourceYear: FiscalYear) => BudgetYear | undefined;
  /** Of the case of each commitment, by the commitment's id. */
  readonly payments: ReadonlyMap<string, CasePayments | undefined>;
  /** The published awards whose funds go along, by the commitment's id. */
  readonly awards: ReadonlyMap<string, string>;
}

type Refused = Rejected<
  never,
  NoLine | UnusableAmount | NotCarriedOver | 'COMMITMENT_ORDERED' | 'NO_COMMITMENT_OPEN'
>;

/**
 * Carries the open commitments of an ended year over in one act, with their funds (LHO §§ 19, 45): each as a carry-over of its own, as
 * far as no order on its way needs it where it is. Those that are named go all or none; of all that are open, what orders need whole
 * stays. Funds that came with a commitment keep their year, then come those of the line's year, then younger ones before older ones.
 */
export function carryOverCommitments(
  { line, next, open, yearOf, payments, awards }: KnownToCarryOverCommitments,
  command: CarryOverCommitments,
  days: Dated,
): CarryOverBooking | Refused {
  const nextYear = command.fiscalYear + 1;
  const missing =
    refusedWithoutLine(line, command, days) ??
    refusedBefore(days.on, firstDayOfYear(nextYear), 'YEAR_END') ??
    refusedWithoutLine(next, { ...command, fiscalYear: nextYear }, days);
  if (missing || !line) return missing ?? rejected('NO_AUTHORISATION_FOR_YEAR', keyOf(command));
  const { carryOverId, commitmentIds, consentReference, consentedOn, reason } = command;
  const booked: { readonly line: BudgetLineEvent[]; readonly next: BudgetLineEvent[] } = {
    line: [],
    next: [],
  };
  let state: { readonly line: BudgetLine | undefined; readonly next: BudgetLine | undefined } = {
    line,
    next,
  };
  let ordered: Refused | undefined;
  let number = 1;
  for (const commitmentId of new Set(commitmentIds ?? open)) {
    const commitment = line.commitments.get(commitmentId);
    if (!commitment) return rejected('COMMITMENT_UNKNOWN', { commitmentId });
    const { amount: ofIt } = lowestFrom(commitment.open, days.on);
    const onTheirWay = outstandingOn(payments.get(commitmentId), line.fiscalYear, [commitmentId]);
    const amount = ofIt - onTheirWay;
    if (amount <= 0n) {
      ordered ??= rejected('COMMITMENT_ORDERED', { commitmentId, open: ofIt, ordered: onTheirWay });
      if (commitmentIds) return ordered;
      continue;
    }
    const parts = partsBySource(state.line ?? line, commitmentId, amount, yearOf);
    if (booked.line.length + parts.length > carriedTogetherMax) break;
    for (const part of parts) {
      while (state.line?.carryOvers.has(`${carryOverId}.${number}`)) number += 1;
      const carried = carryOverFunds(
        { ...state, sourceYear: yearOf(part.sourceYear), awardId: awards.get(commitmentId) },
        {
          ...keyOf(line),
          ...part,
          carryOverId: `${carryOverId}.${number}`,
          commitmentId,
          consentReference,
          consentedOn,
          reason,
        },
        days,
      );
      if (carried.outcome === 'rejected') return carried;
      booked.line.push(...carried.line);
      booked.next.push(...carried.next);
      state = {
        line: afterAll(state.line, carried.line, days.on),
        next: afterAll(state.next, carried.next, days.on),
      };
    }
  }
  if (booked.line.length === 0) return ordered ?? rejected('NO_COMMITMENT_OPEN', keyOf(line));
  return { outcome: 'accepted', ...booked };
}

/** Out of whose budgets a commitment is carried over: no more of each than the line has of it, and of none that has expired while another is there. */
function partsBySource(
  line: BudgetLine,
  commitmentId: string,
  amount: Cents,
  yearOf: KnownToCarryOverCommitments['yearOf'],
): readonly { readonly sourceYear: FiscalYear; readonly amount: Cents }[] {
  const came = [...line.carryOvers.values()].filter(
    ({ direction, isReversed }) => direction === 'IN' && !isReversed,
  );
  const years = new Set([
    ...came.filter((one) => one.commitmentId === commitmentId).map(({ sourceYear }) => sourceYear),
    line.fiscalYear,
    ...came.map(({ sourceYear }) => sourceYear).sort((one, other) => other - one),
  ]);
  const parts: { readonly sourceYear: FiscalYear; amount: Cents }[] = [];
  let rest = amount;
  for (const sourceYear of years) {
    if (line.fiscalYear + 1 > lastYearOf(sourceYear, yearOf(sourceYear))) continue;
    const part = lesser(rest, leftOfSource(line, sourceYear));
    if (part <= 0n) continue;
    parts.push({ sourceYear, amount: part });
    rest -= part;
  }
  // More than the usable budgets have is refused with the figures of the year that it came from.
  const [first = line.fiscalYear] = years;
  if (rest > 0n) parts.push({ sourceYear: first, amount: rest });
  return parts;
}
