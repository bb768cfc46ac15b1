import { laterOf, type Dated } from '../calendar/day-rule.ts';
import { accepted, type Accepted } from '../decision.ts';
import { lowestFrom } from '../money/day-series.ts';
import { keyOf } from './budget-line-key.ts';
import {
  evolveBudgetLine,
  usageWarningPercent,
  used,
  type BudgetLine,
  type BudgetLineEvent,
} from './budget-line.ts';

/**
 * Accepts the event, and raises the 90 % warning with it when it is the first to reach the threshold: of what the
 * line may spend today, or on a later day for which less is enacted already.
 */
export function acceptedWithUsageWarning(
  line: BudgetLine,
  event: BudgetLineEvent,
  { on, today }: Dated,
): Accepted<BudgetLineEvent> {
  const after = evolveBudgetLine(line, event, on) ?? line;
  const { amount: appropriated } = lowestFrom(after.authorised, laterOf(on, today));
  if (after.warned || used(after) * 100n < appropriated * BigInt(usageWarningPercent)) return accepted(event);
  return accepted(event, {
    type: 'UsageWarningRaised',
    data: { ...keyOf(line), thresholdPercent: usageWarningPercent, used: used(after), appropriated },
  });
}
