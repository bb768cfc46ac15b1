import { describe, expect, it } from '@jest/globals';
import { changedIn, type Shown } from './changed-values.ts';

const shown = (values: Readonly<Record<string, string>>, positions: readonly [bigint, bigint]): Shown => ({
  question: 'claims',
  least: positions[0],
  most: positions[1],
  values: new Map(Object.entries(values)),
});

describe('what is another one than before', () => {
  const before = shown({ a: '1', b: '2' }, [10n, 12n]);

  it('is told between the positions that the answers contain, where pages were read one after the other', () => {
    expect(changedIn(before, shown({ a: '1', b: '3', c: '4' }, [13n, 15n]))).toEqual({
      after: 10n,
      until: 15n,
      changed: ['b'],
      added: ['c'],
    });
  });

  it('is nothing at first, for another question, at the same position, or where all values are the same', () => {
    const next = shown({ a: '9' }, [13n, 13n]);
    expect(changedIn(undefined, next)).toBeUndefined();
    expect(changedIn(before, { ...next, question: 'claims of another state' })).toBeUndefined();
    expect(changedIn(shown({ a: '1' }, [13n, 13n]), next)).toBeUndefined();
    expect(changedIn(before, shown({ a: '1' }, [14n, 14n]))).toBeUndefined();
  });
});
