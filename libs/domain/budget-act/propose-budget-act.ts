import { keyOf } from '../budget-line/budget-line-key.ts';
import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { Day } from '../calendar/day.ts';
import type { Programme } from '../programme/programme.ts';
import type { BudgetActEvent, LineAct } from './budget-act.ts';

export interface ProposeBudgetAct {
  readonly budgetActId: string;
  /** Absent where it is to take effect with its confirmation. */
  readonly effectiveDay?: Day;
  readonly proposedBy: string;
  readonly synthetic: boolean;
}

export const needsSecondPerson = (programme: Programme | undefined): boolean =>
  programme?.secondPersonRequired === true;

/**
 * The proposal of what these events would do now, with the figures that they have: what a second person is to confirm.
 * Nothing is enacted before. Undefined of events that no programme asks a second person for.
 */
export function budgetActProposed(
  events: readonly BudgetLineEvent[],
  { budgetActId, effectiveDay, proposedBy, synthetic }: ProposeBudgetAct,
): BudgetActEvent | undefined {
  const act = lineActOf(events);
  return (
    act && {
      type: 'BudgetActProposed',
      data: {
        ...act,
        budgetActId,
        ...(effectiveDay !== undefined && { effectiveDay }),
        proposedBy,
        synthetic,
      },
    }
  );
}

function lineActOf(events: readonly BudgetLineEvent[]): LineAct | undefined {
  for (const { type, data } of events)
    switch (type) {
      case 'AppropriationEnacted': {
        const { name, amount, exactness, source } = data;
        return { ...keyOf(data), act: 'APPROPRIATION', name, amount, exactness, source };
      }
      case 'SupplementEnacted': {
        const { supplementId, amount, exactness, source } = data;
        return { ...keyOf(data), act: 'SUPPLEMENT', supplementId, amount, exactness, source };
      }
      case 'FundsBlocked':
      case 'BlockReleased': {
        const { blockId, amount, reason } = data;
        const act = type === 'FundsBlocked' ? 'BLOCK' : 'BLOCK_RELEASE';
        return { ...keyOf(data), act, blockId, amount, reason };
      }
      default:
    }
  return undefined;
}
