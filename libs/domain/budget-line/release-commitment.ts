import { accepted, rejected, type Decision } from '../decision.ts';
import { keyOf } from './budget-line-key.ts';
import { referenceOf, type BudgetLine, type BudgetLineEvent, type BudgetLineKey } from './budget-line.ts';

export interface ReleaseCommitment extends BudgetLineKey {
  readonly commitmentId: string;
  readonly reason: string;
}

/** Gives up what is still open of a commitment; exactly once, for nothing stays open after it. */
export function releaseCommitment(
  line: BudgetLine | undefined,
  command: ReleaseCommitment,
): Decision<BudgetLineEvent> {
  if (!line) return rejected('NO_AUTHORISATION_FOR_YEAR', { ...keyOf(command) });
  const commitment = line.commitments.get(command.commitmentId);
  if (!commitment) return rejected('COMMITMENT_UNKNOWN', { commitmentId: command.commitmentId });
  if (commitment.open === 0n) return rejected('COMMITMENT_EXCEEDED', { requested: 0n, open: 0n });
  return accepted({
    type: 'CommitmentReleased',
    data: { ...keyOf(line), ...referenceOf(commitment), amount: commitment.open, reason: command.reason },
  });
}
