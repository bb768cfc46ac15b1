import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Decision, type RejectionCode, type Rejected } from '../decision.ts';
import { centsMax, type Cents } from '../money/cents.ts';
import { highestFrom, lowestFrom, type OnDay } from '../money/day-series.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine, BudgetLineEvent } from './budget-line.ts';
import type { NoLine } from '../reasons.ts';

/** Decides on a line that has its appropriation, on no day before that takes effect; refuses on any other. */
export function onLine<Reason extends RejectionCode = never>(
  line: BudgetLine | undefined,
  key: BudgetLineKey & { readonly amount?: Cents },
  days: Dated,
  decide: (line: BudgetLine) => Decision<BudgetLineEvent, Reason>,
): Decision<BudgetLineEvent, Reason | NoLine> {
  const refused = refusedWithoutLine(line, key, days);
  if (refused) return refused;
  return line ? decide(line) : rejected('NO_AUTHORISATION_FOR_YEAR', keyOf(key));
}

/** The refusal of a line that has no appropriation, none by the day, or whose year is closed. */
export function refusedWithoutLine(
  line: BudgetLine | undefined,
  key: BudgetLineKey & { readonly amount?: Cents },
  { on }: Pick<Dated, 'on'>,
): Rejected<never, NoLine> | undefined {
  const { amount } = key;
  if (!line?.appropriation)
    return rejected('NO_AUTHORISATION_FOR_YEAR', { ...keyOf(key), ...(amount !== undefined && { amount }) });
  return refusedBefore(on, line.since, 'APPROPRIATION', amount) ?? refusedClosed(line, amount);
}

/** The refusal of a booking into a closed year (LHO § 76): what corrects it belongs to the open one. */
export const refusedClosed = (line: BudgetLine, amount?: Cents): Rejected<never, 'YEAR_CLOSED'> | undefined =>
  line.closed &&
  rejected('YEAR_CLOSED', {
    ...keyOf(line),
    closedOn: line.closed.on,
    ...(amount !== undefined && { amount }),
  });

/** The refusal to take more than is available on the tightest day from the decision's on; undefined when it is there. */
export function refusedFunds(
  line: BudgetLine,
  requested: Cents,
  on: string,
): Rejected<never, 'NOT_ENOUGH_FUNDS'> | undefined {
  const tightest = lowestFrom(line.available, on);
  return requested > tightest.amount ? notEnough(line, requested, tightest) : undefined;
}

const notEnough = (
  line: BudgetLine,
  requested: Cents,
  { amount, day }: OnDay,
): Rejected<never, 'NOT_ENOUGH_FUNDS'> =>
  rejected('NOT_ENOUGH_FUNDS', { requested, available: amount, day, ...keyOf(line) });

/** The refusal to add more than the ledger can count, on the day or any later one. */
export const refusedTooMuch = (
  { authorised }: BudgetLine,
  amount: Cents,
  on: string,
): Rejected<never, 'AMOUNT_OUT_OF_RANGE'> | undefined => {
  const largest = centsMax - highestFrom(authorised, on).amount;
  return amount > largest ? rejected('AMOUNT_OUT_OF_RANGE', { amount, largest }) : undefined;
};
