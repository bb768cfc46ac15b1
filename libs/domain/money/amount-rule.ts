import { rejected, type Rejected } from '../decision.ts';
import { centsMax, type Cents } from './cents.ts';
import type { UnusableAmount } from '../reasons.ts';

/** The refusal of an amount that is not above zero or beyond what the ledger can hold; undefined when it is fine. */
export function refusedAmount(amount: Cents): Rejected<never, UnusableAmount> | undefined {
  if (amount <= 0n) return rejected('AMOUNT_NOT_POSITIVE', { amount });
  if (amount > centsMax) return rejected('AMOUNT_OUT_OF_RANGE', { amount, largest: centsMax });
  return undefined;
}
