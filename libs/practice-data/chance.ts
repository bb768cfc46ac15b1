import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Repeatable chance: the same seed draws the same. */
export interface Chance {
  /** From `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** True in `percent` of a hundred draws. */
  happens(percent: number): boolean;
  oneOf<Item>(items: readonly Item[]): Item;
}

export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed | 0);
  const between = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    between,
    happens: (percent) => between(1, 100) <= percent,
    oneOf: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('Nothing to choose from.');
      return item;
    },
  };
}

/** Draws items in proportion to their weights. */
export function weightedDraw<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
): (chance: Chance) => Item {
  const upTo: number[] = [];
  let total = 0;
  for (const item of items) upTo.push((total += weightOf(item)));
  if (total === 0) throw new RangeError('Nothing to choose from.');
  return (chance) => {
    const drawn = chance.between(1, total);
    let low = 0;
    for (let high = upTo.length - 1; low < high;) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return items[low] as Item;
  };
}
