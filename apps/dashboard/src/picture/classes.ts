/** Classes of a map: what is zero is a class of its own, what is above is cut into up to five of about the same number of values. */
export interface Classes {
  /** Upper bounds of all classes but the last. */
  readonly bounds: readonly number[];
}

const classesMax = 5;

/** A number that people can read, not below: two leading figures are enough. */
function readable(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const leading = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((one) => one * power >= value - 1e-9) ?? 10;
  return Math.round(leading * power * 100) / 100;
}

export function classesOf(values: readonly number[]): Classes {
  // Many places with one value would take up all classes: each value counts once.
  const above = [...new Set(values)].filter((value) => value > 0).toSorted((a, b) => a - b);
  const bounds: number[] = [];
  for (let cut = 1; cut < classesMax; cut += 1) {
    const bound = readable(above[Math.floor((above.length * cut) / classesMax)] ?? 0);
    if (bound > (bounds.at(-1) ?? 0) && bound < (above.at(-1) ?? 0)) bounds.push(bound);
  }
  return { bounds };
}

/** 0 for nothing, then 1 up to the number of classes. */
export const classOf = ({ bounds }: Classes, value: number): number =>
  value <= 0 ? 0 : 1 + bounds.filter((bound) => value > bound).length;
