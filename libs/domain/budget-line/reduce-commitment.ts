import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { keyOf } from './budget-line-key.ts';
import { referenceOf, type BudgetLine, type BudgetLineEvent, type BudgetLineKey } from './budget-line.ts';

export interface ReduceCommitment extends BudgetLineKey {
  readonly commitmentId: string;
  /** By how much; less than what is open. To give up all of it, release it. */
  readonly amount: Cents;
  readonly reason: string;
}

/** Lowers an open commitment; what it no longer binds is available again. */
export function reduceCommitment(
  line: BudgetLine | undefined,
  command: ReduceCommitment,
): Decision<BudgetLineEvent> {
  if (!line) return rejected('NO_AUTHORISATION_FOR_YEAR', { ...keyOf(command) });
  const commitment = line.commitments.get(command.commitmentId);
  if (!commitment) return rejected('COMMITMENT_UNKNOWN', { commitmentId: command.commitmentId });
  const refused = refusedAmount(command.amount);
  if (refused) return refused;
  if (command.amount >= commitment.open)
    return rejected('COMMITMENT_EXCEEDED', { requested: command.amount, open: commitment.open });
  return accepted({
    type: 'CommitmentReduced',
    data: { ...keyOf(line), ...referenceOf(commitment), amount: command.amount, reason: command.reason },
  });
}
