import { decimal, type Cents } from './cents.ts';

/**
 * The amount, that no decision lets fall below zero: a history that does is not one of this ledger.
 * @throws RangeError with what it is, of what, and how much.
 */
export function notNegative(amount: Cents, what: string, of: () => string): Cents {
  if (amount < 0n) throw new RangeError(`${what} of ${of()} would be ${decimal(amount)}.`);
  return amount;
}
