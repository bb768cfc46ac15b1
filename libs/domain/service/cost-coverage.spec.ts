import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coverageOf } from './cost-coverage.ts';

describe('the coverage of an operating cost', () => {
  it('is by budget first, by authority for the rest, and by nothing for what is left', () => {
    expect(coverageOf({ cost: 1_000n, approved: 600n, obliged: 300n })).toEqual({
      byBudget: 600n,
      byAuthority: 300n,
      byNothing: 100n,
    });
    expect(coverageOf({ cost: 1_000n, approved: 0n, obliged: 0n })).toMatchObject({ byNothing: 1_000n });
  });

  it('is never more than the cost, and splits it without remainder', () =>
    fc.assert(
      fc.property(
        fc.record({
          cost: fc.bigInt(0n, 10n ** 12n),
          approved: fc.bigInt(0n, 10n ** 12n),
          obliged: fc.bigInt(0n, 10n ** 12n),
        }),
        (cover) => {
          const { byBudget, byAuthority, byNothing } = coverageOf(cover);
          expect(byBudget + byAuthority + byNothing).toBe(cover.cost);
          expect([byBudget, byAuthority, byNothing].every((part) => part >= 0n)).toBe(true);
        },
      ),
    ));
});
