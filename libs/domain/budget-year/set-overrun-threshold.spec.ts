import { expect, it } from '@jest/globals';
import { expectRefused, specification } from '../testing/given.ts';
import { evolveBudgetYear, type BudgetYearEvent } from './budget-year.ts';
import { setOverrunThreshold } from './set-overrun-threshold.ts';

const { given } = specification(evolveBudgetYear);
const threshold = (amount: bigint) => ({
  fiscalYear: 2025,
  amount,
  source: { title: 'Haushaltsgesetz 2025' },
});
const set = (amount: bigint): BudgetYearEvent => ({ type: 'OverrunThresholdSet', data: threshold(amount) });

it('the threshold of a year is what its budget act says, and the last one set holds', () => {
  given(set(5_000_000n))
    .when(() => setOverrunThreshold(threshold(10_000_000n)))
    .then(set(10_000_000n));
  expect(given(set(5_000_000n), set(10_000_000n)).state?.overrunThreshold).toBe(10_000_000n);
  expectRefused(setOverrunThreshold(threshold(0n)), 'AMOUNT_NOT_POSITIVE', { amount: 0n });
});
