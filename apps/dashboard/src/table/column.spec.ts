import { describe, expect, it } from '@jest/globals';
import { compareValues, totalOf, type Column } from './column.ts';

interface Row {
  readonly paid?: bigint;
}

const paid: Column<Row> = { id: 'paid', label: 'ausgezahlt', kind: 'amount', value: (row) => row.paid };

describe('a total row', () => {
  it('adds up cents exactly where a float would not', () => {
    const rows = [{ paid: 9_007_199_254_740_993n }, { paid: 1n }, {}, { paid: -2n }];
    expect(totalOf(paid, rows)).toEqual({ of: 'sum', cents: 9_007_199_254_740_992n });
  });

  it('adds nothing up where an amount is not known, which is not the same as none', () => {
    const owed = { ...paid, unknown: (row: Row) => (row.paid === undefined ? 'nicht bekannt' : undefined) };
    expect(totalOf(owed, [{ paid: 1n }, {}])).toEqual({ of: 'unknown' });
    expect(totalOf(owed, [{ paid: 1n }, { paid: 2n }])).toEqual({ of: 'sum', cents: 3n });
  });

  it('takes the sum of all rows from the API where only some of them are here', () => {
    expect(totalOf({ ...paid, total: 500n }, [{ paid: 1n }])).toEqual({ of: 'sum', cents: 500n });
  });

  it('leaves what cannot be added up empty', () => {
    expect(totalOf({ ...paid, kind: 'day' }, [])).toBeUndefined();
    expect(totalOf({ ...paid, total: false }, [])).toBeUndefined();
  });
});

describe('the order of a column', () => {
  it('compares amounts as numbers and names as German does', () => {
    expect(compareValues(10n, 9n, 'amount')).toBe(1);
    expect(compareValues('Ö', 'P')).toBe(-1);
    expect(compareValues('S-9', 'S-10')).toBe(-1);
    expect(compareValues('100.00', '86.47', 'percent')).toBeGreaterThan(0);
  });

  it('puts what is missing last', () => {
    expect(compareValues(undefined, 1n)).toBe(1);
    expect(compareValues(1n, undefined)).toBe(-1);
    expect(compareValues(undefined, undefined)).toBe(0);
  });
});
