import { rejected, type Rejected } from '../decision.ts';
import type { BudgetAct } from './budget-act.ts';

export interface BudgetActAddress {
  readonly budgetActId: string;
}

/** The act while it waits for its second person; the refusal of any other. */
export function openBudgetAct(
  act: BudgetAct | undefined,
  { budgetActId }: BudgetActAddress,
): BudgetAct | Rejected<never, 'BUDGET_ACT_STATE' | 'BUDGET_ACT_UNKNOWN'> {
  if (!act) return rejected('BUDGET_ACT_UNKNOWN', { budgetActId });
  if (act.state !== 'PROPOSED') return rejected('BUDGET_ACT_STATE', { budgetActId, state: act.state });
  return act;
}
