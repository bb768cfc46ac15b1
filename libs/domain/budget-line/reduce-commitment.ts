import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { firstDayOf, lowestFrom, totalOf } from '../money/day-series.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import { referenceOf, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { onLine } from './on-line.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface ReduceCommitment extends BudgetLineKey {
  readonly commitmentId: string;
  /** By how much; less than what is open. To give up all of it, release it. */
  readonly amount: Cents;
  readonly reason: string;
}

/** Lowers an open commitment; what it no longer binds is available again. */
export const reduceCommitment = (
  line: BudgetLine | undefined,
  command: ReduceCommitment,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | UnusableAmount | 'COMMITMENT_EXCEEDED' | 'COMMITMENT_UNKNOWN'> =>
  onLine(line, command, days, (opened) => {
    const { commitmentId, amount } = command;
    const { on } = days;
    const commitment = opened.commitments.get(commitmentId);
    if (!commitment) return rejected('COMMITMENT_UNKNOWN', { commitmentId });
    const refused =
      refusedAmount(amount) ?? refusedBefore(on, firstDayOf(commitment.open), 'COMMITMENT', amount);
    if (refused) return refused;
    const { amount: open, day } = lowestFrom(commitment.open, on);
    if (amount > open || amount === totalOf(commitment.open))
      return rejected('COMMITMENT_EXCEEDED', { requested: amount, open, day });
    return accepted({
      type: 'CommitmentReduced',
      data: { ...keyOf(opened), ...referenceOf(commitment), amount, reason: command.reason },
    });
  });
