import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { totalOf } from '../money/day-series.ts';
import type { Programme } from '../programme/programme.ts';
import type { Exactness, Source } from '../source.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine, BudgetLineEvent } from './budget-line.ts';
import { refusedClosed } from './on-line.ts';
import type { UnusableAmount } from '../reasons.ts';

export interface EnactAppropriation extends BudgetLineKey {
  readonly name: string;
  readonly amount: Cents;
  readonly exactness: Exactness;
  readonly source: Source;
  /** Produkt of the budget, where it is known. */
  readonly product?: string;
}

/** Opens a budget line for a year with the amount of the enacted budget (Haushaltsansatz). Later changes are supplements. */
export function enactAppropriation(
  { line, programme }: { readonly line: BudgetLine | undefined; readonly programme: Programme | undefined },
  command: EnactAppropriation,
): Decision<BudgetLineEvent, UnusableAmount | 'ALREADY_EXISTS' | 'PROGRAMME_UNKNOWN' | 'YEAR_CLOSED'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: command.programme });
  const closed = line && refusedClosed(line, command.amount);
  if (closed) return closed;
  if (line?.appropriation)
    return rejected('ALREADY_EXISTS', {
      what: `Ansatz ${command.programme}/${command.line} ${command.fiscalYear}`,
      appropriated: totalOf(line.appropriated),
    });
  return (
    refusedAmount(command.amount) ??
    accepted({
      type: 'AppropriationEnacted',
      data: {
        ...keyOf(command),
        name: command.name,
        synthetic: programme.synthetic,
        amount: command.amount,
        exactness: command.exactness,
        source: command.source,
        ...(command.product !== undefined && { product: command.product }),
      },
    })
  );
}
