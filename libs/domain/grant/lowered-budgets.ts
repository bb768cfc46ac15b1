import type { FiscalYear } from '../calendar/day.ts';
import type { Cents } from '../money/cents.ts';

/** The part of an award that one year of the line carries, committed there with the notice. */
export interface AwardBudget {
  readonly line: string;
  readonly fiscalYear: FiscalYear;
  readonly commitmentId: string;
  readonly amount: Cents;
}

/** With what an award burdens a year of the grant's line. */
export interface AwardedYear {
  readonly fiscalYear: FiscalYear;
  readonly amount: Cents;
}

/**
 * The parts of an award that is lowered by an amount: each year by what was freed of it; what came back as income, and so was
 * not bound any more, the earliest first.
 */
export function loweredBudgets(
  budgets: readonly AwardBudget[],
  amount: Cents,
  freed: readonly AwardedYear[] = [],
): readonly AwardBudget[] {
  const after = new Map(budgets.map((budget) => [budget.commitmentId, budget]));
  const lower = (ids: readonly string[], by: Cents): Cents => {
    let rest = by;
    for (const id of ids) {
      const budget = after.get(id);
      const part = budget && budget.amount < rest ? budget.amount : rest;
      if (!budget || part === 0n) continue;
      after.set(id, { ...budget, amount: budget.amount - part });
      rest -= part;
    }
    return by - rest;
  };
  let rest = amount;
  for (const year of freed) {
    const ofYear = budgets.filter(({ fiscalYear }) => fiscalYear === year.fiscalYear).toReversed();
    rest -= lower(idsOf(ofYear), year.amount);
  }
  lower(idsOf(latestFirst(budgets).toReversed()), rest);
  return [...after.values()];
}

const idsOf = (budgets: readonly AwardBudget[]): readonly string[] =>
  budgets.map(({ commitmentId }) => commitmentId);

export const latestFirst = <Part extends { readonly fiscalYear: FiscalYear }>(
  parts: readonly Part[],
): readonly Part[] => parts.toSorted((one, other) => other.fiscalYear - one.fiscalYear);
