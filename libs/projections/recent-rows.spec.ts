import { describe, expect, it } from '@jest/globals';
import { RecentRows } from './recent-rows.ts';

const row = (amount: number) => ({ amount: BigInt(amount) });

describe('the rows that a build has had last', () => {
  it('keep those that are asked for, and let go of those that nobody has asked for long', () => {
    const rows = new RecentRows();
    rows.set('asked for', row(-1));
    rows.set('left', row(-2));
    let kept = true;
    for (let count = 0; count < 50_000; count += 1) {
      rows.set(String(count), row(count));
      kept &&= rows.get('asked for')?.['amount'] === -1n;
    }
    expect(kept).toBe(true);
    expect(rows.get('49999')).toEqual(row(49_999));
    expect(rows.get('40001')).toEqual(row(40_001));
    expect(rows.get('left')).toBeUndefined();
    expect(rows.get('0')).toBeUndefined();
  });

  it('give what was set last, and nothing once they are cleared', () => {
    const rows = new RecentRows();
    rows.set('one', row(1));
    rows.set('one', row(2));
    expect(rows.get('one')).toEqual(row(2));
    rows.clear();
    expect(rows.get('one')).toBeUndefined();
  });
});
