import type { Position } from '../../envelope.ts';
import { EventStoreError } from '../../errors.ts';
import type {
  AppendOptions,
  AppendResult,
  EventBatch,
  EventStore,
  StreamWrite,
  SubscribeOptions,
} from '../../event-store.ts';

/** Passes everything on to a store; what a test overrides goes wrong. */
export class StoreAround implements EventStore {
  protected readonly inner: EventStore;

  constructor(inner: EventStore) {
    this.inner = inner;
  }

  get limits(): EventStore['limits'] {
    return this.inner.limits;
  }

  get capabilities(): EventStore['capabilities'] {
    return this.inner.capabilities;
  }

  append(writes: readonly StreamWrite[], options?: AppendOptions): Promise<AppendResult> {
    return this.inner.append(writes, options);
  }

  readStream(...parameters: Parameters<EventStore['readStream']>): ReturnType<EventStore['readStream']> {
    return this.inner.readStream(...parameters);
  }

  readAll(options: Parameters<EventStore['readAll']>[0]): ReturnType<EventStore['readAll']> {
    return this.inner.readAll(options);
  }

  head(): ReturnType<EventStore['head']> {
    return this.inner.head();
  }

  eventIdAt(position: Position): ReturnType<EventStore['eventIdAt']> {
    return this.inner.eventIdAt(position);
  }

  subscribe(options: SubscribeOptions): AsyncIterable<EventBatch> {
    return this.inner.subscribe(options);
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}

/** A store behind a connection that fails where a test says so; for adapters that have none of their own. */
export class FaultyStore extends StoreAround {
  #answersToLose = 0;
  #drops = new AbortController();

  loseAcknowledgement(): void {
    this.#answersToLose += 1;
  }

  dropSubscriptions(): void {
    this.#drops.abort();
    this.#drops = new AbortController();
  }

  override async append(writes: readonly StreamWrite[], options?: AppendOptions): Promise<AppendResult> {
    const loses = this.#answersToLose > 0;
    if (loses) this.#answersToLose -= 1;
    const result = await this.inner.append(writes, options);
    if (loses) throw new EventStoreError({ kind: 'outcomeUnknown', reason: 'the answer was lost' });
    return result;
  }

  override async *subscribe({ signal, ...options }: SubscribeOptions): AsyncIterable<EventBatch> {
    const drop = this.#drops.signal;
    const either = AbortSignal.any(signal ? [signal, drop] : [drop]);
    for await (const batch of this.inner.subscribe({ ...options, signal: either })) {
      if (drop.aborted) break;
      yield batch;
    }
    if (drop.aborted && !signal?.aborted)
      throw new EventStoreError({ kind: 'unavailable', reason: 'the connection was lost' });
  }
}
