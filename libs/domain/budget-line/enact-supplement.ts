import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Decision } from '../decision.ts';
import { centsMax, type Cents } from '../money/cents.ts';
import { totalOf } from '../money/day-series.ts';
import type { Exactness, Source } from '../source.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine, BudgetLineEvent } from './budget-line.ts';
import { onLine, refusedFunds } from './on-line.ts';
import { acceptedWithUsageWarning } from './usage-warning.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface EnactSupplement extends BudgetLineKey {
  readonly supplementId: string;
  /** Added to the appropriation; negative to lower it. */
  readonly amount: Cents;
  readonly exactness: Exactness;
  readonly source: Source;
}

/** Nachtrag (LHO § 33): raises or lowers the appropriation. It never takes away what is bound, blocked or paid. */
export const enactSupplement = (
  line: BudgetLine | undefined,
  command: EnactSupplement,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'NOT_ENOUGH_FUNDS'> =>
  onLine(line, command, days, (opened) => {
    const { supplementId, amount, exactness, source } = command;
    if (opened.supplements.has(supplementId))
      return rejected('ALREADY_EXISTS', { what: `Nachtrag ${supplementId}` });
    if (amount === 0n) return rejected('AMOUNT_NOT_POSITIVE', { amount });
    const appropriated = totalOf(opened.appropriated);
    if (appropriated + amount > centsMax)
      return rejected('AMOUNT_OUT_OF_RANGE', { amount, largest: centsMax - appropriated });
    const event: BudgetLineEvent = {
      type: 'SupplementEnacted',
      data: { ...keyOf(opened), supplementId, amount, exactness, source },
    };
    return refusedFunds(opened, -amount, days.on) ?? acceptedWithUsageWarning(opened, event, days);
  });
