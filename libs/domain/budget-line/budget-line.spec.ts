import { describe, expect, it } from '@jest/globals';
import { efa2023 } from '../testing/efa-line.ts';
import { specification } from '../testing/given.ts';
import { available, evolveBudgetLine, used } from './budget-line.ts';

const { given } = specification(evolveBudgetLine);

describe('EFA 2023', () => {
  it('has 392,500.00 of open commitments and 527,500.00 available', () => {
    const line = given(...efa2023).state;
    expect(line?.committed).toBe(39_250_000n);
    expect(line && available(line)).toBe(52_750_000n);
    expect(line && used(line)).toBe(337_250_000n);
  });
});
