import { accepted, type Decision } from '../decision.ts';
import { keyOf } from './budget-line-key.ts';
import {
  evolveBudgetLine,
  usageWarningPercent,
  used,
  type BudgetLine,
  type BudgetLineEvent,
} from './budget-line.ts';

/** Accepts the event, and raises the 90 % warning with it when it is the first to reach the threshold. */
export function acceptedWithUsageWarning(
  line: BudgetLine,
  event: BudgetLineEvent,
): Decision<BudgetLineEvent> {
  const after = evolveBudgetLine(line, event) ?? line;
  if (after.warned || used(after) * 100n < after.appropriated * BigInt(usageWarningPercent))
    return accepted(event);
  return accepted(event, {
    type: 'UsageWarningRaised',
    data: {
      ...keyOf(line),
      thresholdPercent: usageWarningPercent,
      used: used(after),
      appropriated: after.appropriated,
    },
  });
}
