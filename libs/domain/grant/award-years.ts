import type { BudgetLine, BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { FiscalYear } from '../calendar/day.ts';
import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { lowestFrom } from '../money/day-series.ts';
import type { FundsOfYear } from '../payment/funds-of-case.ts';
import { outstandingOn, type CasePayments } from '../payment/payment-order.ts';
import { giveUpFunds } from './give-up-funds.ts';
import type { AwardBudget, Grant } from './grant.ts';

/** With what an award burdens a year of the grant's line. */
export interface AwardedYear {
  readonly fiscalYear: FiscalYear;
  readonly amount: Cents;
}

/** The refusal of years that do not add up to the award, or of one named twice. */
export function refusedYears(
  { line }: Grant,
  years: readonly AwardedYear[],
  awarded: Cents,
): Rejected<never> | undefined {
  for (const [index, { fiscalYear, amount }] of years.entries()) {
    const refused = refusedAmount(amount);
    if (refused) return refused;
    if (years.slice(0, index).some((one) => one.fiscalYear === fiscalYear))
      return rejected('YEAR_NAMED_TWICE', { line, fiscalYear, amount });
  }
  const budgeted = years.reduce((sum, { amount }) => sum + amount, 0n);
  return budgeted === awarded ? undefined : rejected('AWARD_YEARS_DIFFER', { awarded, budgeted });
}

/** Said in an event only where the award burdens more than the grant's own year. */
export const statedBudgets = (
  { line, fiscalYear }: Grant,
  budgets: readonly AwardBudget[],
): { readonly budgets?: readonly AwardBudget[] } =>
  budgets.every((budget) => budget.line === line && budget.fiscalYear === fiscalYear) ? {} : { budgets };

/** What an award has bound, year by year. */
export function fundsOfGrant({
  programme,
  budgets,
}: Pick<Grant, 'programme' | 'budgets'>): readonly FundsOfYear[] {
  const years = new Map<string, FundsOfYear>();
  for (const { line, fiscalYear, commitmentId } of budgets) {
    const name = `${line}.${fiscalYear}`;
    const { commitmentIds = [] } = years.get(name) ?? {};
    years.set(name, { programme, line, fiscalYear, commitmentIds: [...commitmentIds, commitmentId] });
  }
  return [...years.values()];
}

/** What is given up of an award in one year. */
export interface FreedYear extends AwardedYear {
  readonly events: readonly BudgetLineEvent[];
}

/** Where funds of an award are bound, and what orders on their way need of them. */
export interface BoundAward {
  readonly grant: Grant;
  /** The grant's line, in each year that the award burdens. */
  readonly lines: ReadonlyMap<FiscalYear, BudgetLine>;
  readonly payments: CasePayments | undefined;
}

/** Frees an amount of an award, that of its latest year first, and nothing that an order on its way needs; refuses when less is free. */
export function giveUpAward(
  { grant, lines, payments }: BoundAward,
  amount: Cents,
  reason: string,
  days: Dated,
): readonly FreedYear[] | Rejected<never> {
  const freed: FreedYear[] = [];
  let rest = amount;
  for (const { fiscalYear, commitmentIds } of latestFirst(fundsOfGrant(grant))) {
    const line = lines.get(fiscalYear);
    const open = commitmentIds.reduce(
      (sum, id) => sum + lowestFrom(line?.commitments.get(id)?.open, days.on).amount,
      0n,
    );
    const free = open - outstandingOn(payments, fiscalYear, commitmentIds);
    const part = rest < free ? rest : free;
    if (!line || part <= 0n) continue;
    const events = giveUpFunds(line, commitmentIds, part, reason, days);
    if ('outcome' in events) return events;
    freed.push({ fiscalYear, amount: part, events });
    rest -= part;
  }
  return rest === 0n ? freed : rejected('COMMITMENT_EXCEEDED', { requested: amount, open: amount - rest });
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

const latestFirst = <Part extends { readonly fiscalYear: FiscalYear }>(
  parts: readonly Part[],
): readonly Part[] => parts.toSorted((one, other) => other.fiscalYear - one.fiscalYear);
