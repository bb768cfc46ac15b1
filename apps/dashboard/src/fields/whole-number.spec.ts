import { describe, expect, it } from '@jest/globals';
import { parseWholeNumber } from './whole-number.ts';

describe('a whole number as people type it', () => {
  it.each([
    ['0', 0],
    [' 12 ', 12],
    ['764.104', 764_104],
    ['764104', 764_104],
    ['-3', -3],
  ])('takes »%s«', (text, number) => {
    expect(parseWholeNumber(text)).toBe(number);
  });

  it.each(['', '1,5', '12.34', '1e3', 'zwei', '99999999999999999'])('takes »%s« for none', (text) => {
    expect(parseWholeNumber(text)).toBeUndefined();
  });
});
