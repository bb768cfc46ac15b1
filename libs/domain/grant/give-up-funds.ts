import { evolveBudgetLine, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { reduceCommitment } from '../budget-line/reduce-commitment.ts';
import { releaseCommitment } from '../budget-line/release-commitment.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';

/** Frees an amount of several commitments, the newest first; refuses when less is open. */
export function giveUpFunds(
  line: BudgetLine,
  commitmentIds: readonly string[],
  amount: Cents,
  reason: string,
): readonly BudgetLineEvent[] | Rejected<never> {
  const { programme, line: lineCode, fiscalYear } = line;
  const key = { programme, line: lineCode, fiscalYear };
  const events: BudgetLineEvent[] = [];
  let state: BudgetLine | undefined = line;
  let rest = amount;
  for (const commitmentId of commitmentIds.toReversed()) {
    const open = state?.commitments.get(commitmentId)?.open ?? 0n;
    if (rest === 0n || open === 0n) continue;
    const decision =
      rest < open
        ? reduceCommitment(state, { ...key, commitmentId, amount: rest, reason })
        : releaseCommitment(state, { ...key, commitmentId, reason });
    if (decision.outcome === 'rejected') return rejected(decision.rejection.code, decision.rejection.figures);
    rest -= rest < open ? rest : open;
    for (const event of decision.events) {
      events.push(event);
      state = evolveBudgetLine(state, event);
    }
  }
  return rest === 0n ? events : rejected('COMMITMENT_EXCEEDED', { requested: amount, open: amount - rest });
}
