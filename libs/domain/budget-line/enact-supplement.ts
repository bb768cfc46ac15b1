import { rejected, type Decision } from '../decision.ts';
import { centsMax, type Cents } from '../money/cents.ts';
import type { Exactness, Source } from '../source.ts';
import { keyOf } from './budget-line-key.ts';
import { available, type BudgetLine, type BudgetLineEvent, type BudgetLineKey } from './budget-line.ts';
import { acceptedWithUsageWarning } from './usage-warning.ts';

export interface EnactSupplement extends BudgetLineKey {
  readonly supplementId: string;
  /** Added to the appropriation; negative to lower it. */
  readonly amount: Cents;
  readonly exactness: Exactness;
  readonly source: Source;
}

/** Nachtrag (LHO § 33): raises or lowers the appropriation. It never takes away what is bound, blocked or paid. */
export function enactSupplement(
  line: BudgetLine | undefined,
  command: EnactSupplement,
): Decision<BudgetLineEvent> {
  if (!line) return rejected('NO_AUTHORISATION_FOR_YEAR', { ...keyOf(command) });
  if (line.supplements.has(command.supplementId))
    return rejected('ALREADY_EXISTS', { what: `Nachtrag ${command.supplementId}` });
  if (command.amount === 0n) return rejected('AMOUNT_NOT_POSITIVE', { amount: command.amount });
  if (line.appropriated + command.amount > centsMax)
    return rejected('AMOUNT_OUT_OF_RANGE', { amount: command.amount, largest: centsMax - line.appropriated });
  if (-command.amount > available(line))
    return rejected('NOT_ENOUGH_FUNDS', { requested: -command.amount, available: available(line) });
  return acceptedWithUsageWarning(line, {
    type: 'SupplementEnacted',
    data: {
      ...keyOf(line),
      supplementId: command.supplementId,
      amount: command.amount,
      exactness: command.exactness,
      source: command.source,
    },
  });
}
