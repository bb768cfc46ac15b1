import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { errorOf, execArgv } from '#projections/thread';
import { DatabaseUnavailable } from '#sql';
import { FoldingInterrupted, NotFolded } from '../past-moment.ts';
import type { NumberedOrder, Order, Report, TrailSource } from './messages.ts';

const entryHere = new URL(`past-thread-entry${extname(import.meta.filename)}`, import.meta.url);
const stopWithinMs = 10_000;

export interface PastThreadOptions {
  readonly source: TrailSource;
  /** Told of a thread that ended, and of connections that broke in it. */
  readonly onError: (error: unknown) => void;
  /** The file that the thread runs, instead of its own. */
  readonly entry?: URL;
}

/**
 * Where the rows of past moments are folded and asked for, and figures are folded: a thread of its own, so that a million events keep no other answer
 * waiting. It begins with the first question; one that ends is followed by another at the next question.
 */
export class PastThread {
  readonly #options: PastThreadOptions;
  #life: ThreadLife | undefined;
  #isClosed = false;

  constructor(options: PastThreadOptions) {
    this.#options = options;
  }

  /** The thread as it runs now: what it has folded ends with it. @throws FoldingInterrupted where it was closed */
  running(): ThreadLife {
    if (this.#isClosed) throw new FoldingInterrupted('No past moment is folded any more.');
    if (!this.#life?.isAlive) this.#life = new ThreadLife(this.#options);
    return this.#life;
  }

  /** What a read of the trail has failed with, which fails again now; undefined where all that failed is read. */
  async stillFailing(): Promise<unknown> {
    if (this.#isClosed || !this.#life?.isAlive) return undefined;
    try {
      await this.#life.order({ kind: 'look' });
      return undefined;
    } catch (error) {
      return error instanceof FoldingInterrupted ? undefined : error;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#life?.end();
  }
}

interface Waiting {
  readonly onShare: ((share: number) => void) | undefined;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

type WithoutNumber<Of> = Of extends unknown ? Omit<Of, 'order'> : never;

/** One thread from its start to its end. */
export class ThreadLife {
  readonly #worker: Worker;
  readonly #onError: (error: unknown) => void;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended = Promise.withResolvers<undefined>();
  #orders = 0;
  #moments = 0;
  #isEnding = false;

  isAlive = true;

  constructor({ source, onError, entry = entryHere }: PastThreadOptions) {
    this.#onError = onError;
    this.#worker = new Worker(entry, { workerData: source, ...(execArgv && { execArgv }) });
    let failure: unknown;
    this.#worker.on('message', (report: Report) => this.#take(report));
    this.#worker.on('error', (error) => (failure = error));
    this.#worker.on('exit', (code) =>
      this.#exited(failure ?? `The thread of past moments ended with ${code}.`),
    );
    this.#worker.unref();
  }

  /** A number for a moment of this thread. */
  newMoment(): number {
    this.#moments += 1;
    return this.#moments;
  }

  /** @throws what kept it from being done; FoldingInterrupted where the thread ended, or was told to rest */
  async order<Answer>(
    order: WithoutNumber<NumberedOrder>,
    onShare?: (share: number) => void,
  ): Promise<Answer> {
    if (!this.isAlive || this.#isEnding)
      throw new FoldingInterrupted('The thread of past moments has ended.');
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#orders += 1;
    this.#waiting.set(this.#orders, { onShare, resolve, reject });
    // Whoever waits keeps the process.
    this.#worker.ref();
    this.#send({ ...order, order: this.#orders });
    return promise as Promise<Answer>;
  }

  rest(moment: number): void {
    this.#send({ kind: 'rest', moment });
  }

  forget(moment: number): void {
    this.#send({ kind: 'forget', moment });
  }

  /** Lets it close what it has open; one that does not is ended. */
  async end(): Promise<void> {
    if (this.isAlive && !this.#isEnding) {
      this.#isEnding = true;
      this.#worker.ref();
      this.#send({ kind: 'stop' });
      const tooLate = setTimeout(() => void this.#worker.terminate(), stopWithinMs);
      this.#worker.once('exit', () => clearTimeout(tooLate));
    }
    if (this.isAlive) await this.#ended.promise;
  }

  #send(order: Order): void {
    if (this.isAlive) this.#worker.postMessage(order);
  }

  #take(report: Report): void {
    if (report.kind === 'failed' && report.order === undefined) {
      this.#onError(errorIn(report));
      return;
    }
    const waiting = this.#waiting.get(report.order ?? 0);
    if (!waiting) return;
    if (report.kind === 'share') {
      waiting.onShare?.(report.share);
      return;
    }
    this.#waiting.delete(report.order ?? 0);
    if (this.#waiting.size === 0 && !this.#isEnding) this.#worker.unref();
    if (report.kind === 'done') waiting.resolve(report.answer);
    else waiting.reject(errorIn(report));
  }

  #exited(reason: unknown): void {
    this.isAlive = false;
    if (!this.#isEnding) this.#onError(reason instanceof Error ? reason : new Error(String(reason)));
    for (const waiting of this.#waiting.values())
      waiting.reject(new FoldingInterrupted('The thread of past moments has ended.', { cause: reason }));
    this.#waiting.clear();
    this.#ended.resolve(undefined);
  }
}

function errorIn({ failure, fault }: Extract<Report, { readonly kind: 'failed' }>): Error {
  const error = errorOf(failure);
  if (fault !== undefined) return new DatabaseUnavailable(failure.message, fault, { cause: error });
  if (failure.name === 'NotFolded') return new NotFolded(failure.message);
  if (failure.name === 'FoldingInterrupted') return new FoldingInterrupted(failure.message);
  return error;
}
