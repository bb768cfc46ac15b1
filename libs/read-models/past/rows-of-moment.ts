import { Kysely } from 'kysely';
import type { ProjectionName, ReadModels } from '../projections.ts';
import type { ReadModelQueries } from '../read-models.ts';
import type { MomentToFold } from './folded-moment.ts';
import { FoldingInterrupted, StillFolding, TooLongAgo } from './past-moment.ts';
import { dialectInThread } from './thread/dialect-in-thread.ts';
import type { ThreadLife } from './thread/past-thread.ts';

const percentMax = 99;

/** The rows of one moment as they are asked for: folded in a thread, for as long as somebody waits for them. */
export class RowsOfMoment {
  readonly #thread: ThreadLife;
  readonly #moment: number;
  readonly #toFold: MomentToFold;
  readonly #abandonedAfterMs: number;
  readonly #models: ReadModelQueries;
  /** By the names of the projections, what was ordered since nothing was left to do. */
  readonly #orders = new Map<string, FoldOrder>();
  #waiting = 0;
  #readers = 0;
  #abandoned: NodeJS.Timeout | undefined;
  #isLeft = false;
  #isSpoilt = false;

  constructor(thread: ThreadLife, toFold: MomentToFold, abandonedAfterMs: number) {
    this.#thread = thread;
    this.#moment = thread.newMoment();
    this.#toFold = toFold;
    this.#abandonedAfterMs = abandonedAfterMs;
    this.#models = new Kysely<ReadModels>({
      dialect: dialectInThread((sql, parameters) =>
        thread.order({ kind: 'ask', moment: this.#moment, sql, parameters }),
      ),
    });
  }

  /** False once its rows could not be folded, or their thread has ended. */
  get isUsable(): boolean {
    return !this.#isSpoilt && this.#thread.isAlive;
  }

  /**
   * @throws StillFolding where that takes longer than the caller waits
   * @throws TooLongAgo
   * @throws NotFolded
   * @throws FoldingInterrupted
   */
  async read<Answer>(
    names: readonly ProjectionName[],
    upTo: bigint,
    waitMs: number,
    work: (models: ReadModelQueries) => Promise<Answer>,
  ): Promise<Answer> {
    this.hold();
    try {
      await this.#inTime(this.#fold(names, upTo), waitMs);
      return await work(this.#models);
    } finally {
      this.release();
    }
  }

  /** Is not forgotten before it is released as often. */
  hold(): void {
    this.#readers += 1;
  }

  release(): void {
    this.#readers -= 1;
    this.#forgetUnread();
  }

  /** Nobody comes any more; whoever reads still is not disturbed. */
  leave(): void {
    this.#isLeft = true;
    this.#forgetUnread();
  }

  #forgetUnread(): void {
    if (!this.#isLeft || this.#readers > 0) return;
    clearTimeout(this.#abandoned);
    this.#thread.forget(this.#moment);
  }

  /** Whoever asks for the same projections waits for the same order. */
  async #fold(names: readonly ProjectionName[], upTo: bigint): Promise<void> {
    const key = names.join();
    const begun = this.#orders.get(key);
    if (begun?.isDone === false) {
      await begun.folded;
      if (begun.upTo >= upTo) return;
    }
    const order: FoldOrder = { upTo, share: 0, isDone: false, folded: Promise.resolve() };
    order.folded = this.#order(names, order);
    this.#orders.set(key, order);
    await order.folded;
  }

  async #order(names: readonly ProjectionName[], order: FoldOrder): Promise<void> {
    const { upTo } = order;
    try {
      await this.#thread.order(
        { kind: 'fold', moment: this.#moment, toFold: this.#toFold, names, upTo },
        (share) => (order.share = share),
      );
    } catch (error) {
      // What rests goes on with the next question; anything else would only fail again.
      if (!(error instanceof FoldingInterrupted)) {
        this.#isSpoilt = true;
        this.leave();
      }
      throw error instanceof Error && error.name === 'TooLongAgo'
        ? new TooLongAgo(this.#toFold.eventsMax)
        : error;
    } finally {
      order.share = 1;
      order.isDone = true;
      if (!this.#isFolding) this.#orders.clear();
    }
  }

  async #inTime(folded: Promise<void>, waitMs: number): Promise<void> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new StillFolding(this.#percent)), waitMs);
    clearTimeout(this.#abandoned);
    this.#waiting += 1;
    // Whoever has gone does not hear of its end.
    folded.catch(() => undefined);
    try {
      await Promise.race([folded, late]);
    } finally {
      clearTimeout(timer);
      this.#waiting -= 1;
      if (this.#waiting === 0 && this.#isFolding) this.#restUnlessAskedFor();
    }
  }

  #restUnlessAskedFor(): void {
    this.#abandoned = setTimeout(() => {
      this.#orders.clear();
      this.#thread.rest(this.#moment);
    }, this.#abandonedAfterMs).unref();
  }

  get #isFolding(): boolean {
    return [...this.#orders.values()].some(({ isDone }) => !isDone);
  }

  get #percent(): number {
    const shares = [...this.#orders.values()].map(({ share }) => share);
    const done = shares.reduce((sum, share) => sum + share, 0);
    return Math.min(percentMax, Math.floor((100 * done) / Math.max(1, shares.length)));
  }
}

interface FoldOrder {
  readonly upTo: bigint;
  share: number;
  isDone: boolean;
  folded: Promise<void>;
}
