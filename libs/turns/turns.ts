/** Milliseconds that they together take before everything else has its turn. */
const turnMs = 4;

/**
 * Lets long works of one kind go on one after the other, and everything else in between: timers, connections, answers. Nothing
 * that an embedded store does is waited for, so that a reader that catches up, or an import, would otherwise hold the thread to
 * its end.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #begunMs = Number.NEGATIVE_INFINITY;

  /** Resolves at once within a turn, else when it is the caller's. */
  async next(): Promise<void> {
    if (this.#waiting.length === 0 && performance.now() - this.#begunMs < turnMs) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) setImmediate(this.#admit);
    });
  }

  readonly #admit = (): void => {
    this.#begunMs = performance.now();
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0) setImmediate(this.#admit);
  };
}
