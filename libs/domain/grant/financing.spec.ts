import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { financingTypes, entitledAfter, type FinancingType } from './financing.ts';

/** Of 1,000,000.00 eligible cost and 50,000.00 from others, in whole euros. */
const noticed = { eligibleCost: 100_000_000n, thirdPartyIncome: 5_000_000n };
const after = (type: FinancingType, amount: bigint, cost: bigint, income: bigint) =>
  entitledAfter(
    type,
    { ...noticed, amount: amount * 100n },
    { eligibleCost: cost * 100n, thirdPartyIncome: income * 100n },
  ) / 100n;

describe('what a grant is once cost or income have changed', () => {
  it.each([
    // type, granted, cost and income now, what it is
    ['SHARE', 900_000n, 900_000n, 50_000n, 810_000n],
    ['SHARE', 900_000n, 1_000_000n, 150_000n, 810_000n],
    ['SHARE', 900_000n, 900_000n, 150_000n, 720_000n],
    ['FIXED_SUM', 900_000n, 900_001n, 150_000n, 900_000n],
    ['FIXED_SUM', 900_000n, 899_999n, 50_000n, 899_999n],
    ['DEFICIT', 900_000n, 900_000n, 50_000n, 800_000n],
    ['DEFICIT', 900_000n, 1_000_000n, 150_000n, 800_000n],
    ['DEFICIT', 900_000n, 950_000n, 0n, 900_000n],
    ['FULL', 950_000n, 900_000n, 150_000n, 750_000n],
    ['FULL', 950_000n, 0n, 0n, 0n],
    ['DEFICIT', 900_000n, 10n, 150_000n, 0n],
    ['SHARE', 900_000n, 1_200_000n, 0n, 900_000n],
    ['DEFICIT', 900_000n, 1_200_000n, 0n, 900_000n],
  ] as const)('%s of %i: at %i with %i from others it is %i', (type, amount, cost, income, entitled) =>
    expect(after(type, amount, cost, income)).toBe(entitled),
  );

  it('grants no fraction of a cent', () =>
    expect(
      entitledAfter(
        'SHARE',
        { eligibleCost: 300n, thirdPartyIncome: 0n, amount: 200n },
        { eligibleCost: 200n, thirdPartyIncome: 0n },
      ),
    ).toBe(133n));

  it('is never above the notice nor below nothing, and never rises as cost falls or income rises', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 11n });
    fc.assert(
      fc.property(
        fc.constantFrom(...financingTypes),
        fc.bigInt({ min: 1n, max: 10n ** 11n }),
        fc.tuple(amount, amount, amount, amount, amount, amount),
        (type, eligibleCost, [income, granted, cost, less, others, more]) => {
          const notice = { eligibleCost, thirdPartyIncome: income, amount: granted % (eligibleCost + 1n) };
          const high = entitledAfter(type, notice, { eligibleCost: cost + less, thirdPartyIncome: others });
          const low = entitledAfter(type, notice, { eligibleCost: cost, thirdPartyIncome: others + more });
          expect(low >= 0n && low <= high && high <= notice.amount).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
