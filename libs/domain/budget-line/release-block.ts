import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { firstDayOf, lowestFrom, totalOf } from '../money/day-series.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine, BudgetLineEvent } from './budget-line.ts';
import { onLine } from './on-line.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface ReleaseBlock extends BudgetLineKey {
  readonly blockId: string;
  /** What to release; all that is still blocked when absent. */
  readonly amount?: Cents;
  readonly reason: string;
}

/** Lifts a Haushaltssperre in whole or in part; the reason stays on record. */
export const releaseBlock = (
  line: BudgetLine | undefined,
  command: ReleaseBlock,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | UnusableAmount | 'BLOCK_EXCEEDED' | 'BLOCK_UNKNOWN'> =>
  onLine(line, command, days, (opened) => {
    const { blockId, reason } = command;
    const { on } = days;
    const block = opened.blocks.get(blockId);
    if (block === undefined) return rejected('BLOCK_UNKNOWN', { blockId });
    const { amount = totalOf(block) } = command;
    const tooEarly = refusedBefore(on, firstDayOf(block), 'BLOCK', amount);
    if (tooEarly) return tooEarly;
    const { amount: blocked, day } = lowestFrom(block, on);
    if (blocked === 0n || amount > blocked)
      return rejected('BLOCK_EXCEEDED', { requested: amount, blocked, day });
    return (
      refusedAmount(amount) ??
      accepted({ type: 'BlockReleased', data: { ...keyOf(opened), blockId, amount, reason } })
    );
  });
