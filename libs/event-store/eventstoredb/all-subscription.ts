import { setTimeout as delay } from 'node:timers/promises';
import type { Position } from '../envelope.ts';
import { EventStoreError, isEventStoreError } from '../errors.ts';
import type { EventBatch } from '../event-store.ts';
import type { DriverNews, DriverSubscription, EventStoreDbDriver } from './driver.ts';
import { decode } from './wire-format.ts';
import { idAt } from './id-at.ts';

export interface SubscriptionSettings {
  /** After so long without news the head is looked at: a subscription may be open and mute. */
  readonly quietMs: number;
  readonly backoffMinMs: number;
  readonly backoffMaxMs: number;
  /** Told of each drop and how the subscription goes on, as for a log. */
  readonly onDrop: (error: EventStoreError, attempt: number) => void;
  /** Told when the server has come back with another history. */
  readonly onReplaced: () => void;
}

const defaults: SubscriptionSettings = {
  quietMs: 2_000,
  backoffMinMs: 50,
  backoffMaxMs: 5_000,
  onDrop: () => undefined,
  onReplaced: () => undefined,
};

/**
 * A subscription to everything that goes on after each of the three ways in which one of the server ends: with an error,
 * politely, and open but mute. It resumes behind the last event that it has given or the last checkpoint behind that.
 */
export class AllSubscription {
  readonly #driver: EventStoreDbDriver;
  readonly #headOf: () => Promise<Position>;
  readonly #settings: SubscriptionSettings;
  #after: Position = 0n;
  /** The last event that was given. */
  #given: { readonly position: Position; readonly id: string } | undefined;
  #attempt = 0;
  #isLive = false;
  #missed: Position | undefined;

  constructor(
    driver: EventStoreDbDriver,
    headOf: () => Promise<Position>,
    settings: Partial<SubscriptionSettings>,
  ) {
    this.#driver = driver;
    this.#headOf = headOf;
    this.#settings = { ...defaults, ...settings };
  }

  /**
   * @throws EventStoreError `denied` at once; `unavailable` when the server has come back with another history, for whoever
   * follows must look where it stands. What may pass is waited for.
   */
  async *follow(after: Position, maxCount: number, signal: AbortSignal): AsyncGenerator<EventBatch> {
    this.#after = after;
    while (!signal.aborted) {
      if (this.#attempt > 0 && (await this.#isReplaced(signal))) {
        this.#settings.onReplaced();
        throw replaced(this.#after);
      }
      const subscription = this.#driver.subscribe(this.#after, maxCount);
      const wake = (): void => subscription.wake();
      signal.addEventListener('abort', wake);
      try {
        yield* this.#batches(subscription, maxCount, signal);
      } catch (error) {
        if (!isEventStoreError(error, 'unavailable')) throw error;
        await this.#backOff(error, signal);
      } finally {
        signal.removeEventListener('abort', wake);
        subscription.close();
      }
    }
  }

  async *#batches(
    subscription: DriverSubscription,
    maxCount: number,
    signal: AbortSignal,
  ): AsyncGenerator<EventBatch> {
    const { quietMs } = this.#settings;
    this.#isLive = false;
    this.#missed = undefined;
    const isOver = (): boolean => signal.aborted;
    while (!isOver()) {
      const news = await subscription.take(maxCount, quietMs);
      if (isOver()) return;
      const isQuiet = news.records.length === 0 && !news.caughtUp;
      const becameLive = news.caughtUp || (isQuiet && (await this.#isAtHead()));
      const justCaughtUp = becameLive && !this.#isLive;
      this.#isLive ||= becameLive;
      const events = news.records.flatMap((record) => decode(record) ?? []);
      this.#advance(news);
      if (events.length > 0 || justCaughtUp)
        yield { events, caughtUp: this.#isLive && news.records.length < maxCount };
    }
  }

  #advance({ records, checkpoint }: DriverNews): void {
    const last = records.at(-1)?.position;
    if (last !== undefined) this.#after = last;
    this.#given = records.at(-1) ?? this.#given;
    if (checkpoint !== undefined && checkpoint > this.#after) this.#after = checkpoint;
    if (last !== undefined || checkpoint !== undefined) this.#attempt = 0;
  }

  /**
   * True where there is nothing behind the position; a server before 23.10 says so in no other way. What the head showed
   * a quiet time ago and has not come since will not come.
   */
  async #isAtHead(): Promise<boolean> {
    const missed = this.#missed;
    const head = await this.#headOf();
    if (head <= this.#after) return true;
    if (missed !== undefined && missed > this.#after)
      throw new EventStoreError({ kind: 'unavailable', reason: 'the subscription is open but mute' });
    this.#missed = head;
    return false;
  }

  /** A server that was down may have been restored: behind a position of before, its new events would follow on the old ones. */
  async #isReplaced(signal: AbortSignal): Promise<boolean> {
    while (this.#given && !signal.aborted)
      try {
        return (await idAt(this.#driver, this.#given.position)) !== this.#given.id;
      } catch (error) {
        if (!isEventStoreError(error, 'unavailable')) throw error;
        await this.#backOff(error, signal);
      }
    return false;
  }

  async #backOff(error: EventStoreError, signal: AbortSignal): Promise<void> {
    const { backoffMinMs, backoffMaxMs, onDrop } = this.#settings;
    if (signal.aborted) return;
    this.#attempt += 1;
    onDrop(error, this.#attempt);
    const waitMs = Math.min(backoffMinMs * 2 ** (this.#attempt - 1), backoffMaxMs);
    await delay(waitMs, undefined, { signal }).catch(() => undefined);
  }
}

const replaced = (position: Position): EventStoreError =>
  new EventStoreError({
    kind: 'unavailable',
    reason: `the log is another one since the connection dropped: what stood at position ${position} is not there`,
  });
