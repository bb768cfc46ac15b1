import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, allocateNext, type Weighted } from './allocate.ts';
import { centsMax } from './cents.ts';

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

type Shares = ReadonlyMap<string, bigint>;

const sumOf = (shares: Shares): bigint => [...shares.values()].reduce((sum, share) => sum + share, 0n);
const totalOf = (weighted: readonly Weighted<string>[]): bigint =>
  weighted.reduce((sum, { weight }) => sum + weight, 0n);
const together = (all: readonly Shares[]): Shares => {
  const sums = new Map<string, bigint>();
  for (const shares of all) for (const [key, share] of shares) sums.set(key, (sums.get(key) ?? 0n) + share);
  return sums;
};
/** Each amount after the ones before it. */
const inTurn = (
  amounts: readonly bigint[],
  weighted: readonly Weighted<string>[],
  earlier: readonly Shares[] = [],
): readonly Shares[] =>
  amounts.reduce<readonly Shares[]>(
    (all, amount) => [...all, allocateNext(amount, weighted, together(all))],
    [...earlier],
  );
/** How far each is above its exact share of the sum; in cents, as a fraction of the total weight. */
const aboveExact = (shares: Shares, weighted: readonly Weighted<string>[]): readonly bigint[] =>
  weighted.map(({ key, weight }) => (shares.get(key) ?? 0n) * totalOf(weighted) - sumOf(shares) * weight);
const three = ['a', 'b', 'c'].map((key) => ({ key, weight: 1n }));
const amounts = fc.array(fc.oneof(fc.bigInt({ min: 0n, max: 60n }), anyAmount), { maxLength: 25 });
const positiveParts = parts
  .map((weighted) => weighted.filter(({ weight }) => weight > 0n))
  .map((weighted) => weighted.map(({ key, weight }) => ({ key, weight: (weight % 1_000n) + 1n })));
/** Enough for everybody to be owed so many cents of it. */
const enoughFor = (wholeCents: bigint, weighted: readonly Weighted<string>[]): bigint =>
  totalOf(weighted) * wholeCents;

describe('further amounts to the same', () => {
  it('give 400.00 each where 12 × 100.00 go to three', () => {
    const payments = inTurn(
      Array.from({ length: 12 }, () => 10_000n),
      three,
    );
    expect(payments.slice(0, 3).map((shares) => [...shares.values()])).toEqual([
      [3_334n, 3_333n, 3_333n],
      [3_333n, 3_334n, 3_333n],
      [3_333n, 3_333n, 3_334n],
    ]);
    expect([...together(payments).values()]).toEqual([40_000n, 40_000n, 40_000n]);
  });

  it('take nothing back where one allocation of the sum would: the Alabama paradox of largest remainders', () => {
    const weighted = [
      { key: 'a', weight: 6n },
      { key: 'b', weight: 6n },
      { key: 'c', weight: 2n },
    ];
    const ten = allocate(10n, weighted);
    expect([[...ten.values()], [...allocate(11n, weighted).values()]]).toEqual([
      [4n, 4n, 2n],
      [5n, 5n, 1n],
    ]);
    expect([...allocateNext(1n, weighted, ten).values()]).toEqual([1n, 0n, 0n]);
  });

  it('always add up, each of them, and never give less than nothing', () => {
    fc.assert(
      fc.property(amounts, parts, (sequence, weighted) => {
        const payments = inTurn(sequence, weighted);
        expect(payments.map(sumOf)).toEqual(sequence);
        for (const shares of payments)
          for (const share of shares.values()) expect(share).toBeGreaterThanOrEqual(0n);
      }),
    );
  });

  it('never bring anyone a cent above the exact share of the sum, nor two below', () => {
    fc.assert(
      fc.property(amounts, parts, (sequence, weighted) => {
        const total = totalOf(weighted);
        for (const more of aboveExact(together(inTurn(sequence, weighted)), weighted)) {
          expect(more).toBeLessThan(total);
          expect(more).toBeGreaterThan(-2n * total);
        }
      }),
    );
  });

  it('hold the bound of two cents for amounts of a cent and weights that make it hard', () => {
    const hard = Array.from({ length: 24 }, (_, index) => ({
      key: String(index).padStart(2, '0'),
      weight: BigInt(index < 12 ? 1_000 + index : 1 + 8 * (index - 11)),
    }));
    let given: Shares = new Map();
    for (let cent = 0; cent < 2_000; cent += 1) {
      given = together([given, allocateNext(1n, hard, given)]);
      for (const more of aboveExact(given, hard)) expect(more > -2n * totalOf(hard)).toBe(true);
    }
  });

  it('bring everyone within a cent, whatever came before, once an amount has a cent for each', () => {
    fc.assert(
      fc.property(amounts, positiveParts, (sequence, weighted) => {
        const total = totalOf(weighted);
        const payments = inTurn([...sequence, enoughFor(1n, weighted)], weighted);
        for (const more of aboveExact(together(payments), weighted))
          expect(more < total && more > -total).toBe(true);
      }),
    );
  });

  it('are exact whenever all exact shares are whole cents', () => {
    fc.assert(
      fc.property(amounts, parts, (sequence, weighted) => {
        const total = totalOf(weighted);
        const sum = sequence.reduce((all, amount) => all + amount, 0n);
        const payments = inTurn([...sequence, total - (sum % total)], weighted);
        expect(aboveExact(together(payments), weighted).every((more) => more === 0n)).toBe(true);
      }),
    );
  });

  it('stay near when some are taken out again, and the next one levels what that left', () => {
    const taken = fc.array(fc.boolean(), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(amounts, taken, positiveParts, (sequence, isTaken, weighted) => {
        const total = totalOf(weighted);
        const standing = inTurn(sequence, weighted).filter((_, index) => isTaken[index] === false);
        const returned = BigInt(sequence.length - standing.length);
        // Each returned one had less than three cents more or less than its own exact share.
        for (const more of aboveExact(together(standing), weighted)) {
          expect(more).toBeLessThan(total * (1n + 3n * returned));
          expect(more).toBeGreaterThan(-total * (2n + 3n * returned));
        }
        const next = enoughFor(1n + 3n * returned, weighted);
        const levelled = inTurn([next], weighted, standing);
        expect(sumOf(levelled.at(-1) ?? new Map())).toBe(next);
        for (const more of aboveExact(together(levelled), weighted))
          expect(more < total && more > -total).toBe(true);
      }),
    );
  });

  it('never give less than nothing and add up after any that came back, however small they are', () => {
    fc.assert(
      fc.property(
        anyAmount,
        parts,
        fc.array(fc.bigInt({ min: 0n, max: 50n })),
        (amount, weighted, before) => {
          const soFar = new Map(weighted.map(({ key }, index) => [key, before[index] ?? 0n]));
          const shares = allocateNext(amount % 40n, weighted, soFar);
          expect(sumOf(shares)).toBe(amount % 40n);
          expect([...shares.values()].every((share) => share >= 0n)).toBe(true);
        },
      ),
    );
  });

  it('give every cent to the one that is owed most by then, the smaller key first', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 60n }),
        parts,
        fc.array(fc.bigInt({ min: 0n, max: 50n })),
        (amount, weighted, before) => {
          const soFar = new Map(weighted.map(({ key }, index) => [key, before[index] ?? 0n]));
          const sum = sumOf(soFar) + amount;
          const has = new Map(soFar);
          const owed = ({ key, weight }: Weighted<string>): bigint =>
            sum * weight - (has.get(key) ?? 0n) * totalOf(weighted);
          for (let cent = 0n; cent < amount; cent += 1n) {
            const [first, ...others] = weighted;
            const most = others.reduce((best, one) => {
              const more = owed(one) - owed(best ?? one);
              return more > 0n || (more === 0n && one.key < (best?.key ?? '')) ? one : best;
            }, first);
            if (most) has.set(most.key, (has.get(most.key) ?? 0n) + 1n);
          }
          expect(together([soFar, allocateNext(amount, weighted, soFar)])).toEqual(has);
        },
      ),
    );
  });

  it('do not depend on the order in which the recipients or their earlier shares are named', () => {
    fc.assert(
      fc.property(amounts, anyAmount, parts, (sequence, amount, weighted) => {
        const soFar = together(inTurn(sequence, weighted));
        const backwards = allocateNext(amount, weighted.toReversed(), new Map([...soFar].toReversed()));
        for (const [key, share] of allocateNext(amount, weighted, soFar))
          expect(backwards.get(key)).toBe(share);
      }),
    );
  });

  it('are the same on every machine: quarters of 1,000,000.00 over 442 by weight, to the cent', () => {
    const weighted = Array.from({ length: 442 }, (_, index) => ({
      key: `0643${index + 1_000}`,
      weight: BigInt(600 + ((index * 7_919) % 30_011)),
    }));
    const quarters = inTurn([100_000_000n, 100_000_000n, 100_000_000n, 100_000_000n], weighted);
    expect(
      quarters.map((shares) => ['06431000', '06431217', '06431441'].map((key) => shares.get(key))),
    ).toEqual([
      [8_698n, 121_709n, 168_198n],
      [8_697n, 121_710n, 168_199n],
      [8_698n, 121_709n, 168_198n],
      [8_698n, 121_709n, 168_198n],
    ]);
  });

  it('are refused where somebody has received what it cannot have', () => {
    expect(() => allocateNext(1n, three, new Map([['d', 1n]]))).toThrow(RangeError);
    expect(() => allocateNext(1n, three, new Map([['a', -1n]]))).toThrow(RangeError);
  });
});
