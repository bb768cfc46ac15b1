import { EventStoreDBClient } from '@eventstore/db-client';

const disposeAgainMs = 100;
const disposeAgainMsMax = 5_000;

/** Why a call has no answer: none came in time, or the connection was given up for the sake of another call. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * A client of the server until it is given up. A disposed client ends its reads politely with what they had, and an append
 * on it opens a stream that nobody closes; so whoever waits on it is told here that there is no answer.
 */
export class ClientConnection {
  readonly client: EventStoreDBClient;
  readonly #listeners = new Set<() => void>();
  #isOver = false;
  readonly #waiting = new Set<Promise<unknown>>();

  constructor(connectionString: string) {
    this.client = EventStoreDBClient.connectionString(connectionString);
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** What the client answers. @throws NoAnswer after `timeoutMs`, and once the connection is given up */
  async answerOf<Answer>(answering: Promise<Answer>, timeoutMs: number): Promise<Answer> {
    this.#waiting.add(answering);
    // Whoever comes second is not heard, and must not end the process.
    answering.catch(() => undefined).finally(() => this.#waiting.delete(answering));
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new NoAnswer('the server did not answer in time')), timeoutMs);
    const stop = this.onOver(() => reject(givenUp()));
    try {
      return await Promise.race([answering, promise]);
    } finally {
      clearTimeout(timer);
      stop();
    }
  }

  /** Calls the listener when the connection is given up, at once where it is already; answers how to stop that. */
  onOver(listener: () => void): () => void {
    if (this.#isOver) listener();
    else this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Gives it up, with all that waits on it. */
  async end(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const listener of [...this.#listeners]) listener();
    await this.client.dispose();
    this.#disposeAgain(disposeAgainMs);
  }

  /** A call that waited for the server's features opens its stream only when those come. */
  #disposeAgain(afterMs: number): void {
    if (this.#waiting.size === 0) return;
    setTimeout(() => {
      this.client.dispose().catch(() => undefined);
      this.#disposeAgain(Math.min(2 * afterMs, disposeAgainMsMax));
    }, afterMs).unref();
  }
}

export const givenUp = (): NoAnswer => new NoAnswer('the connection was given up, for the server was mute');
