import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { firstDayOf, lowestFrom, totalOf } from '../money/day-series.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import { referenceOf, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { onLine } from './on-line.ts';
import type { NoLine } from '../reasons.ts';

export interface ReleaseCommitment extends BudgetLineKey {
  readonly commitmentId: string;
  readonly reason: string;
}

/** Gives up what is still open of a commitment; exactly once, for nothing stays open after it. */
export const releaseCommitment = (
  line: BudgetLine | undefined,
  command: ReleaseCommitment,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | 'COMMITMENT_EXCEEDED' | 'COMMITMENT_UNKNOWN'> =>
  onLine(line, command, days, (opened) => {
    const { commitmentId, reason } = command;
    const { on } = days;
    const commitment = opened.commitments.get(commitmentId);
    if (!commitment) return rejected('COMMITMENT_UNKNOWN', { commitmentId });
    const requested = totalOf(commitment.open);
    const refused = refusedBefore(on, firstDayOf(commitment.open), 'COMMITMENT', requested);
    if (refused) return refused;
    const { amount: open, day } = lowestFrom(commitment.open, on);
    if (requested === 0n || open < requested)
      return rejected('COMMITMENT_EXCEEDED', { requested, open, day });
    return accepted({
      type: 'CommitmentReleased',
      data: { ...keyOf(opened), ...referenceOf(commitment), amount: requested, reason },
    });
  });
