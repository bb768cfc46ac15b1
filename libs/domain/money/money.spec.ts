import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate } from './allocate.ts';
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

const parts = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 40 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) => fc.bigInt({ min: 0n, max: 1_000_000n }).map((weight) => ({ key, weight }))),
    ),
  )
  .filter((weighted) => weighted.some(({ weight }) => weight > 0n));
const anyAmount = fc.bigInt({ min: 0n, max: centsMax });

describe('an allocation', () => {
  it('of 3,900,000.00 over 442 gives 416 × 8,823.53 and 26 × 8,823.52', () => {
    const recipients = Array.from({ length: 442 }, (_, index) => ({
      key: `0643${index + 1_000}`,
      weight: 1n,
    }));
    const shares = [...allocate(390_000_000n, recipients).values()];
    expect(shares.filter((share) => share === 882_353n)).toHaveLength(416);
    expect(shares.filter((share) => share === 882_352n)).toHaveLength(26);
  });

  it('always adds up to the amount', () => {
    fc.assert(
      fc.property(anyAmount, parts, (amount, weighted) => {
        const shares = [...allocate(amount, weighted).values()];
        expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(amount);
      }),
    );
  });

  it('never gives anyone a cent more or less than the exact share', () => {
    fc.assert(
      fc.property(anyAmount, parts, (amount, weighted) => {
        const total = weighted.reduce((sum, { weight }) => sum + weight, 0n);
        const shares = allocate(amount, weighted);
        for (const { key, weight } of weighted) {
          const difference = (shares.get(key) ?? 0n) * total - amount * weight;
          expect(difference < total && difference > -total).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order in which the recipients are named', () => {
    fc.assert(
      fc.property(anyAmount, parts, (amount, weighted) => {
        const backwards = allocate(amount, weighted.toReversed());
        for (const [key, share] of allocate(amount, weighted)) expect(backwards.get(key)).toBe(share);
      }),
    );
  });

  it('gives nothing to a weight of zero where the shares come out even', () => {
    expect([
      ...allocate(100n, [
        { key: 'a', weight: 1n },
        { key: 'b', weight: 0n },
      ]),
    ]).toEqual([
      ['a', 100n],
      ['b', 0n],
    ]);
  });

  it('is refused for negative amounts and weights, for no weight at all, and for a key named twice', () => {
    const one = { key: 'a', weight: 1n };
    expect(() => allocate(-1n, [one])).toThrow(RangeError);
    expect(() => allocate(1n, [{ key: 'a', weight: -1n }])).toThrow(RangeError);
    expect(() => allocate(1n, [{ key: 'a', weight: 0n }])).toThrow(RangeError);
    expect(() => allocate(1n, [])).toThrow(RangeError);
    expect(() => allocate(1n, [one, one])).toThrow(RangeError);
  });
});
