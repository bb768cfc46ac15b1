import type { Dated } from '../calendar/day-rule.ts';
import type { Decision } from '../decision.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';
import type { BudgetLine, BudgetLineEvent, Obligation } from './budget-line.ts';
import { commitFunds, type CommitFunds } from './commit-funds.ts';
import { enterObligation } from './commitment-authority.ts';

/**
 * Binds what a notice promises in a year: committed on its line, or, before that has a budget, as an obligation that consumes the
 * commitment authority of the notice's own year (LHO § 38). When the budget is enacted, the obligation is a commitment of its own name there.
 */
export function bindInYear(
  /** The line in the year that is burdened, and in the year of the notice. */
  { line, home }: { readonly line: BudgetLine | undefined; readonly home: BudgetLine | undefined },
  command: CommitFunds,
  reason: string,
  days: Dated,
): Decision<
  BudgetLineEvent,
  | NoLine
  | UnusableAmount
  | 'ALREADY_EXISTS'
  | 'BURDENED_YEAR_INVALID'
  | 'COMMITMENT_AUTHORITY_EXCEEDED'
  | 'NOT_ENOUGH_FUNDS'
> {
  const { fiscalYear, commitmentId, amount, recipient } = command;
  if (line?.appropriation || !home || fiscalYear <= home.fiscalYear) return commitFunds(line, command, days);
  const { programme, line: code, fiscalYear: enteredIn } = home;
  return enterObligation(
    { line: home, burdened: line },
    {
      programme,
      line: code,
      fiscalYear: enteredIn,
      obligationId: commitmentId,
      burdenedYear: fiscalYear,
      amount,
      ...(recipient !== undefined && { recipient }),
      reason,
    },
    days,
  );
}

/** What a line has promised for later years under these names, and is not given up. */
export const obligationsOf = (
  line: BudgetLine,
  ids: readonly string[],
): readonly (Obligation & { readonly obligationId: string })[] =>
  ids.flatMap((obligationId) => {
    const found = line.obligations.get(obligationId);
    return found && !found.isReleased ? [{ ...found, obligationId }] : [];
  });
