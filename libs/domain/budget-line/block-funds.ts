import type { Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine, BudgetLineEvent } from './budget-line.ts';
import { onLine, refusedFunds } from './on-line.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface BlockFunds extends BudgetLineKey {
  readonly blockId: string;
  readonly amount: Cents;
  readonly reason: string;
}

/** Haushaltssperre (LHO §§ 22, 36): lowers what is available. What is bound or paid already cannot be blocked. */
export const blockFunds = (
  line: BudgetLine | undefined,
  command: BlockFunds,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'NOT_ENOUGH_FUNDS'> =>
  onLine(line, command, days, (opened) => {
    const { blockId, amount, reason } = command;
    const { on } = days;
    if (opened.blocks.has(blockId)) return rejected('ALREADY_EXISTS', { what: `Sperre ${blockId}` });
    return (
      refusedAmount(amount) ??
      refusedFunds(opened, amount, on) ??
      accepted({ type: 'FundsBlocked', data: { ...keyOf(opened), blockId, amount, reason } })
    );
  });
