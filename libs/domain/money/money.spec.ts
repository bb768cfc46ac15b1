import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, centsMax, decimal, isDecimalAmount, percentage } from './cents.ts';

const anyCents = fc.bigInt({ min: -centsMax, max: centsMax });

describe('an amount', () => {
  it('is the same after it was written out and read again, for every amount there can be', () => {
    fc.assert(fc.property(anyCents, (amount) => cents(decimal(amount)) === amount));
  });

  it.each([
    '1',
    '1.0',
    '1.000',
    '01.00',
    '+1.00',
    '1,00',
    '1e3',
    ' 1.00',
    '1.00 ',
    '.50',
    '-',
    '',
    'NaN',
    '12345678901234.00',
  ])('is not written as %j', (text) => {
    expect(isDecimalAmount(text)).toBe(false);
    expect(() => cents(text)).toThrow(RangeError);
  });

  it('is written with two decimals, also below one euro and below zero', () => {
    expect([0n, 5n, 50n, -5n, 52_750_001n].map(decimal)).toEqual([
      '0.00',
      '0.05',
      '0.50',
      '-0.05',
      '527500.01',
    ]);
  });

  it('is 86.47 % of the appropriation where 3,372,500.00 of 3,900,000.00 are used', () => {
    expect(percentage(337_250_000n, 390_000_000n)).toBe('86.47');
    expect([percentage(1n, 3n), percentage(2n, 3n), percentage(1n, 0n)]).toEqual(['33.33', '66.67', '0.00']);
  });
});
