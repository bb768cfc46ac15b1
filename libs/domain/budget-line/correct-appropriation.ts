import type { Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import { centsMax, type Cents } from '../money/cents.ts';
import { lowestFrom, totalOf } from '../money/day-series.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import { evolveBudgetLine, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import type { EnactAppropriation } from './enact-appropriation.ts';
import { refusedClosed } from './on-line.ts';
import { acceptedWithUsageWarning } from './usage-warning.ts';
import type { UnusableAmount } from '../reasons.ts';

/** All that was enacted, as it is right; programme, line, year and day of effect stay, and the product where none is given. */
export interface CorrectAppropriation extends EnactAppropriation {
  readonly reason: string;
}

/**
 * Puts a mistyped appropriation right: new entry plus reversal of the old one, on the day from which it counts. It never takes away what is
 * bound, blocked or paid on any day.
 */
export function correctAppropriation(
  line: BudgetLine | undefined,
  command: CorrectAppropriation,
  { today }: Pick<Dated, 'today'>,
): Decision<
  BudgetLineEvent,
  UnusableAmount | 'NOT_ENOUGH_FUNDS' | 'NO_AUTHORISATION_FOR_YEAR' | 'YEAR_CLOSED'
> {
  if (!line?.appropriation)
    return rejected('NO_AUTHORISATION_FOR_YEAR', { ...keyOf(command), amount: command.amount });
  const { name, amount, exactness, source, reason, product = line.appropriation.product } = command;
  const { amount: before } = line.appropriation;
  const refused = refusedClosed(line, amount) ?? refusedAmount(amount);
  if (refused) return refused;
  const largest = centsMax - totalOf(line.appropriated) + before;
  if (amount > largest) return rejected('AMOUNT_OUT_OF_RANGE', { amount, largest });
  const short = refusedLowering(line, before, before - amount);
  if (short) return short;
  const enacted: BudgetLineEvent = {
    type: 'AppropriationEnacted',
    data: {
      ...keyOf(line),
      name,
      synthetic: line.synthetic,
      amount,
      exactness,
      source,
      ...(product !== undefined && { product }),
    },
  };
  // The right entry first: whoever sees the one without the other sees no figure below zero.
  const reversed = acceptedWithUsageWarning(
    evolveBudgetLine(line, enacted, line.since) ?? line,
    reversalOf(line, before, reason),
    { on: line.since, today },
  );
  return accepted(enacted, ...reversed.events);
}

export interface ReverseAppropriation extends BudgetLineKey {
  readonly reason: string;
}

/** Takes back an appropriation that was never enacted, such as one entered for the wrong year; only where nothing rests on it or was added. */
export function reverseAppropriation(
  line: BudgetLine | undefined,
  command: ReverseAppropriation,
): Decision<
  BudgetLineEvent,
  'APPROPRIATION_SUPPLEMENTED' | 'NOT_ENOUGH_FUNDS' | 'NO_AUTHORISATION_FOR_YEAR' | 'YEAR_CLOSED'
> {
  if (!line?.appropriation) return rejected('NO_AUTHORISATION_FOR_YEAR', { ...keyOf(command) });
  const { amount } = line.appropriation;
  const closed = refusedClosed(line, amount);
  if (closed) return closed;
  if (
    line.supplements.size > 0 ||
    line.transfers.size > 0 ||
    line.overruns.size > 0 ||
    line.carryOvers.size > 0
  )
    return rejected('APPROPRIATION_SUPPLEMENTED', {
      ...keyOf(line),
      supplements: totalOf(line.authorised) - amount,
    });
  return refusedLowering(line, amount, amount) ?? accepted(reversalOf(line, amount, command.reason));
}

/** Says how much of the appropriation has to stay: there is no smaller amount to name. */
function refusedLowering(
  line: BudgetLine,
  before: Cents,
  by: Cents,
): Rejected<never, 'NOT_ENOUGH_FUNDS'> | undefined {
  const { amount: available, day } = lowestFrom(line.available, line.since);
  const least = before - available;
  return by > available
    ? rejected('NOT_ENOUGH_FUNDS', { requested: by, available, day, ...keyOf(line), least })
    : undefined;
}

const reversalOf = (line: BudgetLine, amount: bigint, reason: string): BudgetLineEvent => ({
  type: 'AppropriationReversed',
  data: { ...keyOf(line), amount, reason },
});
