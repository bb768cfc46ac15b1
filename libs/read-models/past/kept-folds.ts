import type { KeptFold } from './kept-fold.ts';

/** Those asked for last, by what tells them apart. */
export class KeptFolds {
  readonly #max: number;
  /** The one asked last comes last. */
  readonly #folds = new Map<string, KeptFold>();

  constructor(max: number) {
    this.#max = max;
  }

  of(key: string, begin: () => KeptFold): KeptFold {
    const kept = this.#folds.get(key);
    const fold = kept?.isUsable ? kept : begin();
    this.#folds.delete(key);
    this.#folds.set(key, fold);
    for (const [oldest, old] of this.#folds) {
      if (this.#folds.size <= this.#max) break;
      this.#folds.delete(oldest);
      old.leave();
    }
    return fold;
  }
}
