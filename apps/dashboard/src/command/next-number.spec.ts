import { describe, expect, it } from '@jest/globals';
import { nextNumber } from './next-number.ts';

describe('the next identifier', () => {
  it('is the first where there is none', () => expect(nextNumber('MA-', [])).toBe('MA-1'));

  it('follows the highest of its kind, not their count', () =>
    expect(nextNumber('MA-', ['MA-2', 'MA-10', 'MA-3'])).toBe('MA-11'));

  it('does not mind what is named otherwise', () =>
    expect(nextNumber('MA-', ['ABRUF-7', 'MA-X', 'MA-1a'])).toBe('MA-1'));
});
