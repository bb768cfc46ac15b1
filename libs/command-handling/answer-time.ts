import { EventStoreError, isEventStoreError } from '#event-store';
import { Overloaded } from './errors.ts';

const retryAfterSeconds = 2;

/**
 * The time that a command has for its answer, whatever it waits for, and what can be said of it when that is over: that
 * nothing was recorded only as long as nothing of it may be on its way.
 */
export class AnswerTime {
  readonly #allowedMs: number;
  readonly #over = new AbortController();
  /** Something of the command may stand in the store, or come to stand there. */
  mayBeRecorded = false;

  constructor(allowedMs: number) {
    this.#allowedMs = allowedMs;
  }

  /** Aborts when the time is over. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  /** @throws Overloaded or EventStoreError `outcomeUnknown` when the time is over */
  assertLeft(): void {
    if (this.isOver) throw this.#endedBecause(`No answer within ${this.#allowedMs} ms.`);
  }

  /** The work's answer in time. @throws what it throws; Overloaded or EventStoreError `outcomeUnknown` when it takes longer */
  async bound<Answer>(work: Promise<Answer>): Promise<Answer> {
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      this.#over.abort();
      // What the work says of its end is more exact, where it ends at once.
      setImmediate(() => reject(this.#endedBecause(`No answer within ${this.#allowedMs} ms.`)));
    }, this.#allowedMs);
    // Whoever comes second is not heard.
    promise.catch(() => undefined);
    work.catch(() => undefined);
    try {
      return await Promise.race([work, promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** What a command ends with that cannot go on because of an error. */
  endedBy(error: unknown): unknown {
    if (isEventStoreError(error, 'outcomeUnknown', 'unfinished')) return error;
    if (isEventStoreError(error, 'unavailable') || (isEventStoreError(error) && this.mayBeRecorded))
      return this.#endedBecause(error.message, error);
    return error;
  }

  /** What a command ends with whose streams never stood still. */
  endedByChange(): Error {
    const said = 'The streams of the command keep changing.';
    return this.mayBeRecorded ? this.#endedBecause(said) : new Overloaded(said, 1);
  }

  #endedBecause(reason: string, cause?: Error): Error {
    return this.mayBeRecorded
      ? new EventStoreError({ kind: 'outcomeUnknown', reason }, { cause })
      : new Overloaded(reason, retryAfterSeconds, { cause });
  }
}
