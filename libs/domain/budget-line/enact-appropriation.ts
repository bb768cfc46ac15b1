import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import { sumOf, type Cents } from '../money/cents.ts';
import { totalOf } from '../money/day-series.ts';
import type { Programme } from '../programme/programme.ts';
import type { Exactness, Source } from '../source.ts';
import type { Burden } from './commitment-authority.ts';
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

/**
 * Opens a budget line for a year with the amount of the enacted budget (Haushaltsansatz). Later changes are supplements. What burdens the
 * year in advance is committed on it from the first day (LHO § 38).
 */
export function enactAppropriation(
  {
    line,
    programme,
    burdens = [],
  }: {
    readonly line: BudgetLine | undefined;
    readonly programme: Programme | undefined;
    /** Obligations of earlier years for this one. */
    readonly burdens?: readonly Burden[];
  },
  command: EnactAppropriation,
): Decision<
  BudgetLineEvent,
  UnusableAmount | 'ALREADY_EXISTS' | 'OBLIGATIONS_EXCEED_BUDGET' | 'PROGRAMME_UNKNOWN' | 'YEAR_CLOSED'
> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: command.programme });
  const closed = line && refusedClosed(line, command.amount);
  if (closed) return closed;
  if (line?.appropriation)
    return rejected('ALREADY_EXISTS', {
      what: `Ansatz ${command.programme}/${command.line} ${command.fiscalYear}`,
      appropriated: totalOf(line.appropriated),
    });
  const committed = line?.appropriation
    ? []
    : burdens.filter(({ obligationId }) => !line?.commitments.has(obligationId));
  const burdened = sumOf(committed);
  return (
    refusedAmount(command.amount) ??
    (burdened > command.amount
      ? rejected('OBLIGATIONS_EXCEED_BUDGET', { ...keyOf(command), amount: command.amount, burdened })
      : undefined) ??
    accepted(
      {
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
      },
      ...commitmentsOf(command, committed),
    )
  );
}

/** Of two years that used one name, the later keeps it beside its year. */
const commitmentsOf = (key: BudgetLineKey, burdens: readonly Burden[]): readonly BudgetLineEvent[] =>
  burdens.map(({ obligationId, enteredIn, amount, recipient }, index) => ({
    type: 'FundsCommitted',
    data: {
      ...keyOf(key),
      commitmentId: burdens.slice(0, index).some((one) => one.obligationId === obligationId)
        ? `${obligationId}.${enteredIn}`
        : obligationId,
      ...(recipient !== undefined && { recipient }),
      amount,
    },
  }));
