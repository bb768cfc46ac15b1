import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { keyOf } from './budget-line-key.ts';
import { available, type BudgetLine, type BudgetLineEvent, type BudgetLineKey } from './budget-line.ts';

export interface BlockFunds extends BudgetLineKey {
  readonly blockId: string;
  readonly amount: Cents;
  readonly reason: string;
}

/** Haushaltssperre (LHO §§ 22, 36): lowers what is available. What is bound or paid already cannot be blocked. */
export function blockFunds(line: BudgetLine | undefined, command: BlockFunds): Decision<BudgetLineEvent> {
  if (!line) return rejected('NO_AUTHORISATION_FOR_YEAR', { ...keyOf(command) });
  if (line.blocks.has(command.blockId))
    return rejected('ALREADY_EXISTS', { what: `Sperre ${command.blockId}` });
  const refused = refusedAmount(command.amount);
  if (refused) return refused;
  if (command.amount > available(line))
    return rejected('NOT_ENOUGH_FUNDS', { requested: command.amount, available: available(line) });
  return accepted({
    type: 'FundsBlocked',
    data: { ...keyOf(line), blockId: command.blockId, amount: command.amount, reason: command.reason },
  });
}
