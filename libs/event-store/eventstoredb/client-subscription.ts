import { excludeSystemEvents, START as FROM_THE_START, type EventStoreDBClient } from '@eventstore/db-client';
import { START, type Position } from '../envelope.ts';
import { EventStoreError } from '../errors.ts';
import { errorOfRead } from './client-errors.ts';
import { recordOf } from './client-record.ts';
import type { DriverNews, DriverRecord, DriverSubscription } from './driver.ts';

/** A checkpoint for each so many windows of 32 events that the filter held back. */
const checkpointInterval = 4;

type Subscription = ReturnType<EventStoreDBClient['subscribeToAll']>;

/** One subscription of the client, read at the pace of its reader. It ends with its connection and never begins again. */
export class ClientSubscription implements DriverSubscription {
  readonly #subscription: Subscription;
  #error: EventStoreError | undefined;
  #checkpoint: Position | undefined;
  #caughtUp = false;
  #wake: () => void = () => undefined;

  constructor(client: EventStoreDBClient, after: Position, bufferCount: number) {
    this.#subscription = client.subscribeToAll(
      {
        requiresLeader: true,
        fromPosition: after === START ? FROM_THE_START : { commit: after, prepare: after },
        filter: excludeSystemEvents({
          checkpointInterval,
          checkpointReached: async (_subscription, { commit }) => {
            this.#checkpoint = commit;
          },
        }),
      },
      { highWaterMark: bufferCount },
    );
    this.#subscription.on('readable', () => this.#wake());
    this.#subscription.on('caughtUp', () => {
      this.#caughtUp = true;
      this.#wake();
    });
    this.#subscription.on('error', (error) => this.#drop(errorOfRead(error)));
    for (const event of ['end', 'close'] as const)
      this.#subscription.on(event, () =>
        this.#drop(new EventStoreError({ kind: 'unavailable', reason: 'the server ended the subscription' })),
      );
  }

  async take(maxCount: number, waitMs: number): Promise<DriverNews> {
    const records = this.#read(maxCount);
    if (records.length > 0 || this.#error || this.#caughtUp) return this.#news(records);
    await this.#something(waitMs);
    return this.#news(this.#read(maxCount));
  }

  wake(): void {
    this.#wake();
  }

  close(): void {
    this.#subscription.unsubscribe().catch(() => undefined);
  }

  #news(records: readonly DriverRecord[]): DriverNews {
    if (this.#error) throw this.#error;
    const isEmpty = this.#subscription.readableLength === 0;
    const caughtUp = this.#caughtUp && isEmpty;
    if (caughtUp) this.#caughtUp = false;
    // A checkpoint was reached when what came before it was put into the buffer.
    const checkpoint = isEmpty ? this.#checkpoint : undefined;
    return { records, checkpoint, caughtUp };
  }

  #read(maxCount: number): readonly DriverRecord[] {
    const records: DriverRecord[] = [];
    while (records.length < maxCount) {
      const resolved = this.#subscription.read() as {
        readonly event?: Parameters<typeof recordOf>[0];
      } | null;
      if (resolved === null) break;
      if (resolved.event) records.push(recordOf(resolved.event));
    }
    return records;
  }

  async #something(waitMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => resolve(undefined), waitMs);
    this.#wake = () => resolve(undefined);
    await promise;
    clearTimeout(timer);
    this.#wake = () => undefined;
  }

  #drop(error: EventStoreError): void {
    this.#error ??= error;
    this.#wake();
  }
}
