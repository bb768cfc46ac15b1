import { describe, expect, it } from '@jest/globals';
import { orderOf, withOrder } from './table-order.ts';

describe('the order of tables in an address', () => {
  it('is told for each table by itself', () => {
    const both = withOrder(withOrder(undefined, 'nachweise', '-dueOn'), 'auflagen', 'due');
    expect(both).toBe('nachweise:-dueOn,auflagen:due');
    expect(orderOf(both, 'nachweise')).toBe('-dueOn');
    expect(orderOf(both, 'anderes')).toBeUndefined();
    expect(withOrder(both, 'nachweise', 'dueOn')).toBe('auflagen:due,nachweise:dueOn');
  });

  it('says that a table which begins sorted is not, and leaves out what says nothing', () => {
    expect(orderOf(withOrder(undefined, 'nachweise', ''), 'nachweise')).toBe('');
    expect(withOrder('nachweise:dueOn', 'nachweise', undefined)).toBeUndefined();
  });
});
