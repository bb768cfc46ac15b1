import { afterAll, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { reduceCommitment } from '../budget-line/reduce-commitment.ts';
import { releaseCommitment } from '../budget-line/release-commitment.ts';
import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { lesser, type Cents } from '../money/cents.ts';
import { lowestFrom, totalOf } from '../money/day-series.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

/** Frees an amount of several commitments, the newest first; refuses when less is open. */
export function giveUpFunds(
  line: BudgetLine,
  commitmentIds: readonly string[],
  amount: Cents,
  reason: string,
  days: Dated,
):
  | readonly BudgetLineEvent[]
  | Rejected<never, NoLine | UnusableAmount | 'COMMITMENT_EXCEEDED' | 'COMMITMENT_UNKNOWN'> {
  const { programme, line: lineCode, fiscalYear } = line;
  const key = { programme, line: lineCode, fiscalYear };
  const events: BudgetLineEvent[] = [];
  let state: BudgetLine | undefined = line;
  let rest = amount;
  for (const commitmentId of commitmentIds.toReversed()) {
    const series = state?.commitments.get(commitmentId)?.open;
    const { amount: open } = lowestFrom(series, days.on);
    const part = lesser(rest, open);
    if (part === 0n) continue;
    const decision =
      part < totalOf(series)
        ? reduceCommitment(state, { ...key, commitmentId, amount: part, reason }, days)
        : releaseCommitment(state, { ...key, commitmentId, reason }, days);
    if (decision.outcome === 'rejected') return rejected(decision.rejection.code, decision.rejection.figures);
    rest -= part;
    events.push(...decision.events);
    state = afterAll(state, decision.events, days.on);
  }
  return rest === 0n
    ? events
    : rejected('COMMITMENT_EXCEEDED', { requested: amount, open: amount - rest, day: days.on });
}
