import {
  isEventStoreError,
  type AllPage,
  type AppendOptions,
  type AppendResult,
  type EventBatch,
  type EventStore,
  type Position,
  type StreamPage,
  type StreamWrite,
  type SubscribeOptions,
} from '#event-store';
import type { ServiceMetrics } from './metrics.ts';
import { traced } from './tracing.ts';

/** The store, with its appends timed and traced, and what it reads counted. */
export class MeasuredStore implements EventStore {
  readonly #store: EventStore;
  readonly #metrics: ServiceMetrics;
  readonly readStated?: NonNullable<EventStore['readStated']>;

  constructor(store: EventStore, metrics: ServiceMetrics) {
    this.#store = store;
    this.#metrics = metrics;
    const readStated = store.readStated?.bind(store);
    if (readStated)
      this.readStated = async (...request) => {
        const page = await readStated(...request);
        metrics.readEvents.inc({ of: 'stream' }, page.events.length);
        return page;
      };
  }

  get capabilities(): EventStore['capabilities'] {
    return this.#store.capabilities;
  }

  get limits(): EventStore['limits'] {
    return this.#store.limits;
  }

  async append(writes: readonly StreamWrite[], options?: AppendOptions): Promise<AppendResult> {
    const events = writes.reduce((count, write) => count + write.events.length, 0);
    const stop = this.#metrics.appendSeconds.startTimer();
    const attributes = { 'foerderbuch.streams': writes.length, 'foerderbuch.events': events };
    try {
      const result = await traced('append', attributes, () => this.#store.append(writes, options));
      stop({ outcome: result.repeated ? 'repeated' : 'appended' });
      this.#metrics.appendEvents.observe(events);
      return result;
    } catch (error) {
      stop({ outcome: isEventStoreError(error) ? error.failure.kind : 'failed' });
      if (isEventStoreError(error, 'conflict', 'unfinished')) this.#metrics.conflicts.inc();
      throw error;
    }
  }

  async readStream(...request: Parameters<EventStore['readStream']>): Promise<StreamPage> {
    const page = await this.#store.readStream(...request);
    this.#metrics.readEvents.inc({ of: 'stream' }, page.events.length);
    return page;
  }

  async readAll(...request: Parameters<EventStore['readAll']>): Promise<AllPage> {
    const page = await this.#store.readAll(...request);
    this.#metrics.readEvents.inc({ of: 'all' }, page.events.length);
    return page;
  }

  head(): Promise<Position> {
    return this.#store.head();
  }

  eventIdAt(position: Position): Promise<string | undefined> {
    return this.#store.eventIdAt(position);
  }

  async *subscribe(options: SubscribeOptions): AsyncIterable<EventBatch> {
    for await (const batch of this.#store.subscribe(options)) {
      if (batch.events.length > 0) this.#metrics.projectionBatchEvents.observe(batch.events.length);
      this.#metrics.readEvents.inc({ of: 'subscription' }, batch.events.length);
      yield batch;
    }
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}
