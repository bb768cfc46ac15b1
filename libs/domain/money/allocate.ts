import type { Cents } from './cents.ts';

/** One part of an allocation: `weight` is a non-negative integer (1 for equal shares, the population, a table's figure). */
export interface Weighted<Key extends string> {
  readonly key: Key;
  readonly weight: bigint;
}

/**
 * Splits an amount over weights, exact to the cent: the largest-remainder method (Hare–Niemeyer). Equal remainders go to
 * the smaller key, so the same input gives the same shares on every machine. The shares' sum is the amount.
 * @throws RangeError when the amount is negative, a weight is negative, a key occurs twice, or all weights are 0.
 */
export function allocate<Key extends string>(
  amount: Cents,
  parts: readonly Weighted<Key>[],
): ReadonlyMap<Key, Cents> {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0n);
  if (amount < 0n) throw new RangeError('Only an amount that is not negative can be allocated.');
  if (parts.some(({ weight }) => weight < 0n)) throw new RangeError('A weight must not be negative.');
  if (total === 0n) throw new RangeError('An allocation needs at least one weight above 0.');

  const shares = new Map(parts.map(({ key, weight }) => [key, (amount * weight) / total]));
  if (shares.size !== parts.length) throw new RangeError('A key occurs twice in the allocation.');

  const remainder = (weight: bigint): bigint => (amount * weight) % total;
  const byRemainder = parts.toSorted((a, b) => {
    const difference = remainder(b.weight) - remainder(a.weight);
    if (difference !== 0n) return difference > 0n ? 1 : -1;
    return a.key < b.key ? -1 : 1;
  });
  let rest = amount - [...shares.values()].reduce((sum, share) => sum + share, 0n);
  for (const { key } of byRemainder) {
    if (rest === 0n) break;
    shares.set(key, (shares.get(key) ?? 0n) + 1n);
    rest -= 1n;
  }
  return shares;
}
