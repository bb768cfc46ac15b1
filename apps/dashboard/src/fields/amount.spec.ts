import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountText, amountTextOf, centsOf, decimalOf, parseAmount } from './amount.ts';

const amounts = fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n });

describe('an amount as people type it', () => {
  it.each([
    ['1.234,56', 123_456n],
    ['1234,5', 123_450n],
    ['1234', 123_400n],
    ['1.234', 123_400n],
    ['12,', 1_200n],
    ['0,01', 1n],
    ['  3.900.000,00 € ', 390_000_000n],
    ['3 900 000,00 EUR', 390_000_000n],
    ['-100', -10_000n],
    ['−0,50', -50n],
    ['0007', 700n],
  ])('takes »%s«', (text, cents) => {
    expect(parseAmount(text)).toBe(cents);
  });

  it.each([
    '',
    '€',
    'abc',
    '1.23',
    '12.34.5',
    '1,234',
    '1.234.56',
    '1234.56',
    '1e3',
    '12345678901234',
    '--1',
  ])('takes »%s« for none: it could mean two things, or nothing', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it('reads what it shows, and gives the API what it gave', () => {
    fc.assert(
      fc.property(amounts, (cents) => {
        expect(parseAmount(amountText(cents))).toBe(cents);
        expect(parseAmount(`${amountText(cents)} €`)).toBe(cents);
        expect(centsOf(decimalOf(cents))).toBe(cents);
      }),
    );
  });

  it('shows thousands with points and two decimals', () => {
    expect(amountTextOf('3900000.00')).toBe('3.900.000,00');
    expect(amountTextOf('-1000.50')).toBe('−1.000,50');
    expect(amountTextOf('0.05')).toBe('0,05');
  });
});
