import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLine, BudgetLineEvent, BudgetLineKey } from './budget-line.ts';

export interface ReleaseBlock extends BudgetLineKey {
  readonly blockId: string;
  /** What to release; all that is still blocked when absent. */
  readonly amount?: Cents;
  readonly reason: string;
}

/** Lifts a Haushaltssperre in whole or in part; the reason stays on record. */
export function releaseBlock(line: BudgetLine | undefined, command: ReleaseBlock): Decision<BudgetLineEvent> {
  if (!line) return rejected('NO_AUTHORISATION_FOR_YEAR', { ...keyOf(command) });
  const blocked = line.blocks.get(command.blockId);
  if (blocked === undefined) return rejected('BLOCK_UNKNOWN', { blockId: command.blockId });
  const amount = command.amount ?? blocked;
  if (blocked === 0n || amount > blocked) return rejected('BLOCK_EXCEEDED', { requested: amount, blocked });
  return (
    refusedAmount(amount) ??
    accepted({
      type: 'BlockReleased',
      data: { ...keyOf(line), blockId: command.blockId, amount, reason: command.reason },
    })
  );
}
