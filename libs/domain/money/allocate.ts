import type { Cents } from './cents.ts';

/** One part of an allocation: `weight` is a non-negative integer (1 for equal shares, the population, a table's figure). */
export interface Weighted<Key extends string> {
  readonly key: Key;
  readonly weight: bigint;
}

/** Who has received what of earlier amounts that were allocated over the same weights; nobody is left out at 0. */
export type SharesSoFar<Key extends string> = ReadonlyMap<Key, Cents>;

/**
 * Splits an amount over weights, exact to the cent: the largest-remainder method (Hare–Niemeyer). Equal remainders go to
 * the smaller key, so the same input gives the same shares on every machine. The shares' sum is the amount.
 * @throws RangeError when the amount is negative, a weight is negative, a key occurs twice, or all weights are 0.
 */
export const allocate = <Key extends string>(
  amount: Cents,
  parts: readonly Weighted<Key>[],
): ReadonlyMap<Key, Cents> => allocateNext(amount, parts, new Map<Key, Cents>());

/**
 * Splits a further amount so that the shares of all amounts together follow their sum. Each part is owed its exact share
 * of the sum less what it has; every cent goes to the part that is owed most by then, the smaller key first. No share is
 * negative, and their sum is the amount; `docs/allocation.md` has the method, its bounds and an example.
 * @throws RangeError as `allocate`, and when a key has received something that is not among the parts, or less than 0.
 */
export function allocateNext<Key extends string>(
  amount: Cents,
  parts: readonly Weighted<Key>[],
  soFar: SharesSoFar<Key>,
): ReadonlyMap<Key, Cents> {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0n);
  if (amount < 0n) throw new RangeError('Only an amount that is not negative can be allocated.');
  if (parts.some(({ weight }) => weight < 0n)) throw new RangeError('A weight must not be negative.');
  if (total === 0n) throw new RangeError('An allocation needs at least one weight above 0.');
  const keys = new Set(parts.map(({ key }) => key));
  if (keys.size !== parts.length) throw new RangeError('A key occurs twice in the allocation.');
  for (const [key, share] of soFar)
    if (!keys.has(key) || share < 0n) throw new RangeError(`${key} cannot have received ${share} of it.`);

  const sum = [...soFar.values()].reduce((all, share) => all + share, amount);
  // What each is owed, in fractions of a cent: `total` of them are one cent.
  const owed = parts.map(({ key, weight }) => ({ key, owed: sum * weight - (soFar.get(key) ?? 0n) * total }));
  const whole = owed.map((part) => ({ ...part, cents: part.owed > 0n ? part.owed / total : 0n }));
  const level = levelFor(
    amount,
    whole.map(({ cents }) => cents),
  );
  const shares = new Map(whole.map(({ key, cents }) => [key, above(level, cents)]));

  const byOwed = whole
    .map((part) => ({ ...part, owed: part.owed - above(level, part.cents) * total }))
    .toSorted((a, b) => {
      if (a.owed !== b.owed) return a.owed < b.owed ? 1 : -1;
      return a.key < b.key ? -1 : 1;
    });
  const rest = amount - [...shares.values()].reduce((all, share) => all + share, 0n);
  for (const { key } of byOwed.slice(0, Number(rest))) shares.set(key, (shares.get(key) ?? 0n) + 1n);
  return shares;
}

const above = (level: Cents, cents: Cents): Cents => (cents > level ? cents - level : 0n);

const sumAbove = (level: Cents, owed: readonly Cents[]): Cents =>
  owed.reduce((sum, cents) => sum + above(level, cents), 0n);

/**
 * How many whole cents everybody must wait for because some have more than their share: 0 unless an amount is small. The
 * smallest level above which no more is owed than there is, found by halving.
 */
function levelFor(amount: Cents, owed: readonly Cents[]): Cents {
  let [level, tooHigh] = [0n, owed.reduce((most, cents) => (cents > most ? cents : most), 0n)];
  while (level < tooHigh) {
    const middle = (level + tooHigh) / 2n;
    if (sumAbove(middle, owed) > amount) level = middle + 1n;
    else tooHigh = middle;
  }
  return level;
}
