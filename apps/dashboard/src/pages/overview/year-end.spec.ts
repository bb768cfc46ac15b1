import { describe, expect, it } from '@jest/globals';
import type { BudgetLine } from '../../api/schemas.ts';
import { besideAppropriationOf, daysLeftOf, yearEndOf } from './year-end.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const line = (amounts: Readonly<Record<string, string>>): BudgetLine =>
  Object.fromEntries(
    ['available', 'blocked', 'committed', 'carriedOn', 'lapsed', 'authorised', 'appropriated'].map((name) => [
      name,
      euros(amounts[name] ?? '0.00'),
    ]),
  ) as unknown as BudgetLine;

describe('the end of a year', () => {
  it('lets lapse what is available and what is blocked, and asks for what is committed', () => {
    expect(
      yearEndOf([
        line({ available: '527500.00', blocked: '390000.00', committed: '392500.00' }),
        line({ carriedOn: '350000.00', lapsed: '570000.00' }),
      ]),
    ).toEqual({ lapsing: 91_750_000n, committed: 39_250_000n, carriedOn: 35_000_000n, lapsed: 57_000_000n });
  });

  it('has nothing to say of no lines', () => {
    expect(yearEndOf([])).toEqual({ lapsing: 0n, committed: 0n, carriedOn: 0n, lapsed: 0n });
  });

  it('knows what may be spent beside the appropriation, and what was given away', () => {
    expect(besideAppropriationOf(line({ authorised: '120.00', appropriated: '100.00' }))).toBe(2_000n);
    expect(besideAppropriationOf(line({ authorised: '80.00', appropriated: '100.00' }))).toBe(-2_000n);
  });

  it.each([
    ['2026-11-27', 34],
    ['2026-12-31', 0],
    ['2027-01-15', -15],
    ['2026-01-01', 364],
  ])('counts the days that are left on %s', (day, left) => {
    expect(daysLeftOf(2026, day)).toBe(left);
  });
});
