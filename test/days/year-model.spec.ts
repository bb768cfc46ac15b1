import { describe, expect, it } from '@jest/globals';
import { holdYear } from './year-model.ts';

describe('a running ledger that is sent random commands of a whole year', () => {
  it('takes and refuses what a book on paper does, and shows the same pages after each of them', async () => {
    const { years, accepted, refused } = await holdYear({ runs: 2 });
    expect(years).toBe(2);
    expect(Object.keys({ ...accepted, ...refused }).length).toBeGreaterThan(0);
  });
});
