import { describe, expect, it } from '@jest/globals';
import { isLeikaKey } from './leika-key.ts';

describe('a LeiKa key', () => {
  it('has 14 digits and begins with 99', () => {
    expect(isLeikaKey('99108008000000')).toBe(true);
    for (const key of ['9910800800000', '991080080000000', '98108008000000', '', '99abc008000000'])
      expect(isLeikaKey(key)).toBe(false);
  });
});
