import type { Row } from '#projections';
import type { ProjectionName } from '../projections.ts';
import { FoldingInterrupted, StillFolding } from './past-moment.ts';
import type { ToFold } from './thread/messages.ts';
import type { ThreadLife } from './thread/past-thread.ts';

const percentMax = 99;

/** What is folded in a thread, for as long as somebody waits for it. */
export class KeptFold {
  readonly #thread: ThreadLife;
  readonly #moment: number;
  readonly #toFold: ToFold;
  readonly #abandonedAfterMs: number;
  /** By the names of the projections, what was ordered since nothing was left to do. */
  readonly #orders = new Map<string, FoldOrder>();
  #waiting = 0;
  #readers = 0;
  #abandoned: NodeJS.Timeout | undefined;
  #isLeft = false;
  #isSpoilt = false;

  constructor(thread: ThreadLife, toFold: ToFold, abandonedAfterMs: number) {
    this.#thread = thread;
    this.#moment = thread.newMoment();
    this.#toFold = toFold;
    this.#abandonedAfterMs = abandonedAfterMs;
  }

  /** False once it could not be folded, or their thread has ended. */
  get isUsable(): boolean {
    return !this.#isSpoilt && this.#thread.isAlive;
  }

  /**
   * Does the work with what is folded up to the position.
   * @throws StillFolding where that takes longer than the caller waits
   * @throws TooLongAgo
   * @throws NotFolded
   * @throws FoldingInterrupted
   */
  async read<Answer>(
    names: readonly ProjectionName[],
    upTo: bigint,
    waitMs: number,
    work: (folded: unknown) => Promise<Answer>,
  ): Promise<Answer> {
    this.hold();
    try {
      return await work(await this.#inTime(this.#fold(names, upTo), waitMs));
    } finally {
      this.release();
    }
  }

  /** Of the rows of a moment, while they are read. */
  ask(sql: string, parameters: readonly unknown[]): Promise<readonly Row[]> {
    return this.#thread.order<readonly Row[]>({ kind: 'ask', moment: this.#moment, sql, parameters });
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
  async #fold(names: readonly ProjectionName[], upTo: bigint): Promise<unknown> {
    const key = names.join();
    const begun = this.#orders.get(key);
    if (begun?.isDone === false) {
      const folded = await begun.folded;
      if (begun.upTo >= upTo) return folded;
    }
    const order: FoldOrder = { upTo, share: 0, isDone: false, folded: Promise.resolve() };
    order.folded = this.#order(names, order);
    this.#orders.set(key, order);
    return order.folded;
  }

  async #order(names: readonly ProjectionName[], order: FoldOrder): Promise<unknown> {
    const { upTo } = order;
    try {
      return await this.#thread.order(
        { kind: 'fold', moment: this.#moment, toFold: this.#toFold, names, upTo },
        (share) => (order.share = share),
      );
    } catch (error) {
      // What rests goes on with the next question; anything else would only fail again.
      if (!(error instanceof FoldingInterrupted)) {
        this.#isSpoilt = true;
        this.leave();
      }
      throw error;
    } finally {
      order.share = 1;
      order.isDone = true;
      if (!this.#isFolding) this.#orders.clear();
    }
  }

  async #inTime(folded: Promise<unknown>, waitMs: number): Promise<unknown> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new StillFolding(this.#percent)), waitMs);
    clearTimeout(this.#abandoned);
    this.#waiting += 1;
    // Whoever has gone does not hear of its end.
    folded.catch(() => undefined);
    try {
      // Whoever does not wait at all is told so each time, and not by chance.
      if (waitMs <= 0) throw new StillFolding(this.#percent);
      return await Promise.race([folded, late]);
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
  folded: Promise<unknown>;
}
