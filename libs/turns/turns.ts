/** Milliseconds that they together take before everything else has its turn. */
const turnMs = 4;

/** A long work that can be put down after each of its steps, and what it comes to. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Goes through a work without putting it down. */
export function inOneGo<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

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

  /** Goes through a work step by step, each when it is its turn. */
  async through<Result>(work: Steps<Result>): Promise<Result> {
    for (;;) {
      await this.next();
      const step = work.next();
      if (step.done) return step.value;
    }
  }

  readonly #admit = (): void => {
    this.#begunMs = performance.now();
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0) setImmediate(this.#admit);
  };
}
