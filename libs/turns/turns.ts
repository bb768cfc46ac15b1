/** Milliseconds that one kind of them takes before everything else has its turn. */
const turnMs = 2;

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
 * Lets long works of one kind go on one after the other, the kinds in turn, and everything else in between: timers, connections, answers.
 * Nothing that an embedded store does is waited for, so that a reader that catches up, or an import, would otherwise hold the thread to
 * its end; and as many kinds as there are must not make one long turn together.
 */
export class Turns {
  /** Of all kinds in this thread, who has its turn and whose next one waits. */
  static readonly #kinds: Turns[] = [];
  readonly #waiting: (() => void)[] = [];
  #begunMs = Number.NEGATIVE_INFINITY;
  /** Among the kinds, the first of which has its turn. */
  #isQueued = false;

  /** Resolves at once within a turn, else when it is the caller's. */
  async next(): Promise<void> {
    if (this.#waiting.length === 0 && performance.now() - this.#begunMs < turnMs) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      if (this.#isQueued) return;
      this.#isQueued = true;
      if (Turns.#kinds.push(this) === 1) setImmediate(Turns.#admit);
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

  static readonly #admit = (): void => {
    const kind = Turns.#kinds[0];
    if (!kind) return;
    kind.#begunMs = performance.now();
    kind.#admitWaiting();
  };

  /** Those who wait, as far as the turn reaches: what takes less than a turn must not be a turn to each. */
  #admitWaiting(): void {
    this.#waiting.shift()?.();
    // A tick that is asked for among the promises comes when all that they led to is done.
    queueMicrotask(() => process.nextTick(this.#admitted));
  }

  readonly #admitted = (): void => {
    if (this.#waiting.length > 0 && performance.now() - this.#begunMs < turnMs) {
      this.#admitWaiting();
      return;
    }
    Turns.#kinds.shift();
    this.#isQueued = this.#waiting.length > 0;
    if (this.#isQueued) Turns.#kinds.push(this);
    if (Turns.#kinds.length > 0) setImmediate(Turns.#admit);
  };
}
