import type { BudgetLineKey } from '../budget-line/budget-line-key.ts';
import { afterAll, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { refusedClosed } from '../budget-line/on-line.ts';
import type { Day, FiscalYear } from '../calendar/day.ts';
import { refusedBefore } from '../calendar/day-rule.ts';
import { rejected, type Decision, type RejectionCode, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import { lowestFrom } from '../money/day-series.ts';
import type { NoLine } from '../reasons.ts';

/** A budget line in several years, and what a decision does to each of them. */
export interface YearLines {
  /** By year, as they are after what was decided. */
  readonly lines: ReadonlyMap<FiscalYear, BudgetLine>;
  readonly decided: ReadonlyMap<FiscalYear, readonly BudgetLineEvent[]>;
}

export const undecided = (lines: ReadonlyMap<FiscalYear, BudgetLine>): YearLines => ({
  lines,
  decided: new Map(),
});

/** The lines after events on that of one year. */
export function withEvents(
  { lines, decided }: YearLines,
  fiscalYear: FiscalYear,
  events: readonly BudgetLineEvent[],
  on: Day,
): YearLines {
  const after = afterAll(lines.get(fiscalYear), events, on);
  return {
    lines: after ? new Map([...lines, [fiscalYear, after]]) : lines,
    decided: new Map([...decided, [fiscalYear, [...(decided.get(fiscalYear) ?? []), ...events]]]),
  };
}

/** The lines after a decision on that of one year, or its refusal. */
export const afterDecision = <Reason extends RejectionCode>(
  years: YearLines,
  fiscalYear: FiscalYear,
  decision: Decision<BudgetLineEvent, Reason>,
  on: Day,
): YearLines | Rejected<never, Reason> =>
  decision.outcome === 'accepted'
    ? withEvents(years, fiscalYear, decision.events, on)
    : rejected(decision.rejection.code, decision.rejection.figures);

/**
 * The refusal to pay in a year what is bound in another (LHO § 73(3)), where that year's line is not there or has not enough
 * on some day from then on. It names the year the funds are of, for a way out.
 */
export function refusedInYear(
  line: BudgetLine | undefined,
  { programme, line: code, fiscalYear }: BudgetLineKey,
  { amount, fundsOf, on }: { readonly amount: Cents; readonly fundsOf: FiscalYear; readonly on: Day },
): Rejected<never, NoLine | 'NOT_ENOUGH_FUNDS'> | undefined {
  const key = { programme, line: code, fiscalYear, ...(fundsOf !== fiscalYear && { fundsOf }) };
  if (!line) return rejected('NO_AUTHORISATION_FOR_YEAR', { ...key, amount });
  const { amount: available, day } = lowestFrom(line.available, on);
  return (
    refusedBefore(on, line.since, 'APPROPRIATION', amount) ??
    refusedClosed(line, amount) ??
    (amount > available
      ? rejected('NOT_ENOUGH_FUNDS', { requested: amount, available, day, ...key })
      : undefined)
  );
}
