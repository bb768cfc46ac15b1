import { setTimeout as delay } from 'node:timers/promises';

/** Longer each time: who holds a lock for long is not asked a hundred times a second. */
const retryAfterMs = { first: 5, longest: 100 };

/** From the first append that finds the file locked by another program to the first that does not. */
export class LockWait {
  /** What the first was told. */
  readonly error: unknown;
  #retryAfterMs = retryAfterMs.first;

  constructor(error: unknown) {
    this.error = error;
  }

  /** Until the lock is tried again. */
  async pause(): Promise<void> {
    const pauseMs = this.#retryAfterMs;
    this.#retryAfterMs = Math.min(2 * pauseMs, retryAfterMs.longest);
    await delay(pauseMs);
  }

  /** Calls back when the waiter's time is over, or nobody waits for it any longer. */
  bound({ signal }: { readonly signal: AbortSignal | undefined }, waitMs: number, onOver: () => void): void {
    const over = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', over);
      onOver();
    };
    const timer = setTimeout(over, waitMs).unref();
    signal?.addEventListener('abort', over, { once: true });
  }
}
