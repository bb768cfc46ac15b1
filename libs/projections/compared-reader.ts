import {
  EventStoreError,
  type AllPage,
  type EventBatch,
  type EventReader,
  type Position,
  type RecordedEvent,
  type StreamPage,
  type SubscribeOptions,
} from '#event-store';
import type { ChangedSince, NotedHashes } from './log-scrub.ts';

export interface ComparedReaderOptions {
  readonly reader: EventReader;
  /** What was noted of the events behind a position, up to another. */
  readonly noted: (after: Position, to: Position) => Promise<NotedHashes>;
  /** What was noted of the events at these positions. */
  readonly notedAt: (positions: readonly Position[]) => Promise<NotedHashes>;
  readonly hashOf: (event: RecordedEvent) => string;
  /** Told of notes that cannot be read: until they can be, events go uncompared. */
  readonly onError: (error: unknown) => void;
}

/** After notes could not be read, they are asked for again no sooner; milliseconds. */
const againMs = 5_000;

/**
 * Reads the log of a store that keeps no sums of its events, and serves none that is not what was noted when it was first taken
 * in. Of a page, the events before it are served; behind it the caller may go on. What was not taken in yet is not compared.
 */
export class ComparedReader implements EventReader {
  readonly #options: ComparedReaderOptions;
  readonly #changed = new Map<Position, ChangedSince>();
  #againAtMs = Number.NEGATIVE_INFINITY;

  constructor(options: ComparedReaderOptions) {
    this.#options = options;
  }

  get limits(): EventReader['limits'] {
    return this.#options.reader.limits;
  }

  /** What was met so far, and is not as it was noted still. */
  async changed(): Promise<readonly ChangedSince[]> {
    for (const position of this.#changed.keys())
      await this.readAll({ after: position - 1n, maxCount: 1 }).catch((error: unknown) => {
        if (!(error instanceof EventStoreError)) throw error;
      });
    return [...this.#changed.values()];
  }

  /** @throws EventStoreError `eventChanged` beside what the store throws */
  async readAll(options: { readonly after: Position; readonly maxCount?: number }): Promise<AllPage> {
    const page = await this.#options.reader.readAll(options);
    const events = await this.#asNoted(page.events, options.after);
    return events === page.events ? page : { events, endOfStore: false };
  }

  /** @throws EventStoreError `eventChanged` beside what the store throws */
  async readStream(...request: Parameters<EventReader['readStream']>): Promise<StreamPage> {
    const page = await this.#options.reader.readStream(...request);
    const events = await this.#asNoted(page.events);
    return events === page.events ? page : { events, endOfStream: false };
  }

  /** @throws EventStoreError `eventChanged` beside what the store throws */
  async *subscribe(options: SubscribeOptions): AsyncIterable<EventBatch> {
    let { after } = options;
    for await (const batch of this.#options.reader.subscribe(options)) {
      if (batch.events.length === 0) yield batch;
      for (let left = batch.events; left.length > 0;) {
        const events = await this.#asNoted(left, after);
        left = left.slice(events.length);
        after = events.at(-1)?.position ?? after;
        yield { events, caughtUp: batch.caughtUp && left.length === 0 };
      }
    }
  }

  head(): Promise<Position> {
    return this.#options.reader.head();
  }

  eventIdAt(position: Position): Promise<string | undefined> {
    return this.#options.reader.eventIdAt(position);
  }

  close(): Promise<void> {
    return this.#options.reader.close();
  }

  /** The same events where all are as they were noted, else those before the first that is not; throws where that is none. */
  async #asNoted(events: readonly RecordedEvent[], after?: Position): Promise<readonly RecordedEvent[]> {
    const last = events.at(-1);
    if (!last) return events;
    const noted = await this.#notedOf(events, last.position, after);
    if (!noted) return events;
    const wrong = this.#firstWrong(events, noted);
    for (const { position } of events) {
      if (position === wrong?.position) break;
      this.#changed.delete(position);
    }
    if (!wrong) return events;
    this.#changed.set(wrong.position, wrong);
    const before = events.filter(({ position }) => position < wrong.position);
    if (before.length > 0) return before;
    throw new EventStoreError({ kind: 'eventChanged', ...wrong });
  }

  async #notedOf(
    events: readonly RecordedEvent[],
    to: Position,
    after: Position | undefined,
  ): Promise<NotedHashes | undefined> {
    if (performance.now() < this.#againAtMs) return undefined;
    try {
      return after === undefined
        ? await this.#options.notedAt(events.map(({ position }) => position))
        : await this.#options.noted(after, to);
    } catch (error) {
      this.#againAtMs = performance.now() + againMs;
      this.#options.onError(error);
      return undefined;
    }
  }

  /** Changed, or noted and gone. What was never noted is left alone: it is taken in later. */
  #firstWrong(events: readonly RecordedEvent[], noted: NotedHashes): ChangedSince | undefined {
    const there = new Set<Position>();
    for (const event of events) {
      const { position, type, stream } = event;
      there.add(position);
      const hash = noted.get(position);
      if (typeof hash === 'string' && hash !== this.#options.hashOf(event)) {
        const gone = goneBefore(noted, there, position);
        return gone ?? { position, type, stream };
      }
    }
    const last = events.at(-1)?.position ?? 0n;
    return goneBefore(noted, there, last);
  }
}

function goneBefore(
  noted: NotedHashes,
  there: ReadonlySet<Position>,
  end: Position,
): ChangedSince | undefined {
  for (const [position, hash] of noted)
    if (position < end && hash !== null && !there.has(position)) return { position };
  return undefined;
}
