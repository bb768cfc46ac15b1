import type { BudgetLine, BudgetLineEvent } from '../budget-line/budget-line.ts';
import { obligationsOf } from '../budget-line/bind-in-year.ts';
import { obligationReleased } from '../budget-line/commitment-authority.ts';
import type { FiscalYear } from '../calendar/day.ts';
import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import { lesser, sumOf, type Cents } from '../money/cents.ts';
import { lowestFrom } from '../money/day-series.ts';
import { withCarriedYears } from '../payment/carried-funds.ts';
import type { FundsOfYear } from '../payment/funds-of-case.ts';
import { outstandingOn, type CasePayments } from '../payment/payment-order.ts';
import { giveUpSparing } from '../payment/spared-funds.ts';
import type { Grant } from './grant.ts';
import { latestFirst, type AwardBudget, type AwardedYear } from './lowered-budgets.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

/** The refusal of years that do not add up to the award, or of one named twice. */
export function refusedYears(
  { line }: Grant,
  years: readonly AwardedYear[],
  awarded: Cents,
): Rejected<never, UnusableAmount | 'AWARD_YEARS_DIFFER' | 'YEAR_NAMED_TWICE'> | undefined {
  for (const [index, { fiscalYear, amount }] of years.entries()) {
    const refused = refusedAmount(amount);
    if (refused) return refused;
    if (years.slice(0, index).some((one) => one.fiscalYear === fiscalYear))
      return rejected('YEAR_NAMED_TWICE', { line, fiscalYear, amount });
  }
  const budgeted = sumOf(years);
  return budgeted === awarded ? undefined : rejected('AWARD_YEARS_DIFFER', { awarded, budgeted });
}

/** Said in an event only where the award burdens more than the grant's own year. */
export const statedBudgets = (
  { line, fiscalYear }: Grant,
  budgets: readonly AwardBudget[],
): { readonly budgets?: readonly AwardBudget[] } =>
  budgets.every((budget) => budget.line === line && budget.fiscalYear === fiscalYear) ? {} : { budgets };

/** What an award has bound, year by year; its own year is among them where it has promised something for later ones. */
export function fundsOfGrant({
  programme,
  line: ownLine,
  fiscalYear: ownYear,
  budgets,
}: Pick<Grant, 'programme' | 'line' | 'fiscalYear' | 'budgets'>): readonly FundsOfYear[] {
  const years = new Map<string, FundsOfYear>();
  for (const { line, fiscalYear, commitmentId } of budgets) {
    const name = `${line}.${fiscalYear}`;
    const { commitmentIds = [] } = years.get(name) ?? {};
    years.set(name, { programme, line, fiscalYear, commitmentIds: [...commitmentIds, commitmentId] });
  }
  const own = `${ownLine}.${ownYear}`;
  if (!years.has(own) && budgets.some(({ fiscalYear }) => fiscalYear > ownYear))
    years.set(own, { programme, line: ownLine, fiscalYear: ownYear, commitmentIds: [] });
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
):
  | readonly FreedYear[]
  | Rejected<never, NoLine | UnusableAmount | 'COMMITMENT_EXCEEDED' | 'COMMITMENT_UNKNOWN'> {
  const freed: FreedYear[] = [];
  const bound = withCarriedYears(fundsOfGrant(grant), ({ fiscalYear }) => lines.get(fiscalYear));
  let rest = amount;
  for (const { fiscalYear, commitmentIds } of latestFirst(bound)) {
    const line = lines.get(fiscalYear);
    for (const promised of line?.appropriation ? [] : promisedFor(lines, fiscalYear, commitmentIds)) {
      const part = lesser(promised.amount, rest);
      if (part === 0n) continue;
      const { home, obligationId } = promised;
      const given = obligationReleased(home, obligationId, promised, reason, days.on, part);
      if (given.outcome === 'rejected') return rejected(given.rejection.code, given.rejection.figures);
      freed.push({ fiscalYear, amount: part, events: given.events });
      rest -= part;
    }
    const open = commitmentIds.reduce(
      (sum, id) => sum + lowestFrom(line?.commitments.get(id)?.open, days.on).amount,
      0n,
    );
    const free = open - outstandingOn(payments, fiscalYear, commitmentIds);
    const part = lesser(rest, free);
    if (!line || part <= 0n) continue;
    const funds = { fiscalYear, commitmentIds, amount: part };
    const events = giveUpSparing({ line, payments }, funds, reason, days);
    if ('outcome' in events) return events;
    freed.push({ fiscalYear, amount: part, events });
    rest -= part;
  }
  // What the end of a year has given up is not bound any more; the award may be lowered by it all the same.
  const gone = sumOf(
    bound.flatMap(({ fiscalYear, commitmentIds }) =>
      commitmentIds.map((id) => ({
        amount: lines.get(fiscalYear)?.commitments.get(id)?.releasedAtYearEnd ?? 0n,
      })),
    ),
  );
  return rest <= gone
    ? freed
    : rejected('COMMITMENT_EXCEEDED', { requested: amount, open: amount - rest, day: days.on });
}

/** What was promised for a year that has no budget yet, and on which line. */
const promisedFor = (
  lines: ReadonlyMap<FiscalYear, BudgetLine>,
  fiscalYear: FiscalYear,
  ids: readonly string[],
) =>
  [...lines.values()].flatMap((home) =>
    obligationsOf(home, ids)
      .filter(({ burdenedYear }) => burdenedYear === fiscalYear)
      .map((promised) => ({ ...promised, home })),
  );
