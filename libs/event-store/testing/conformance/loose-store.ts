import { NO_STREAM, type Position, type RecordedEvent, type Revision } from '../../envelope.ts';
import { EventStoreError, isEventStoreError } from '../../errors.ts';
import type {
  AllPage,
  AppendResult,
  EventBatch,
  EventStore,
  StreamPage,
  StreamWrite,
  SubscribeOptions,
} from '../../event-store.ts';
import { checkAppend } from '../../check-append.ts';
import { StoreAround } from './faulty-store.ts';
import { plain } from './scene.ts';

/** Positions of the store in front for one of the store behind. */
const spacing = 7n;

/**
 * A store that keeps no more than the port promises: positions with gaps, and an append of several streams that goes to
 * one after the other. It shows that the suite asks for nothing that only one adapter can do.
 */
export class LooseStore extends StoreAround {
  #tears = false;

  override get capabilities(): EventStore['capabilities'] {
    return { atomicAcrossStreams: false, gaplessPositions: false, uniqueEventIds: false };
  }

  tearAppend(): void {
    this.#tears = true;
  }

  override async append(writes: readonly StreamWrite[]): Promise<AppendResult> {
    checkAppend(writes, this.limits);
    await this.#assertExpected(writes);
    const results: AppendResult[] = [];
    for (const write of writes) {
      const appended = this.inner.append([write]);
      results.push(await (results.length === 0 ? appended : appended.catch(unfinishedWhereConflict)));
      if (this.#tears) {
        this.#tears = false;
        throw new EventStoreError({ kind: 'outcomeUnknown', reason: 'the connection broke' });
      }
    }
    const last = results.reduce((one, other) => (other.position > one.position ? other : one));
    return {
      position: last.position * spacing,
      revisions: results.flatMap(({ revisions }) => revisions),
      repeated: results.every(({ repeated }) => repeated),
    };
  }

  override async readStream(...parameters: Parameters<EventStore['readStream']>): Promise<StreamPage> {
    const { events, endOfStream } = await this.inner.readStream(...parameters);
    return { events: events.map(spaced), endOfStream };
  }

  override async readAll({ after, ...options }: Parameters<EventStore['readAll']>[0]): Promise<AllPage> {
    const { events, endOfStore } = await this.inner.readAll({ ...options, after: after / spacing });
    return { events: events.map(spaced), endOfStore };
  }

  override async head(): Promise<Position> {
    return (await this.inner.head()) * spacing;
  }

  override async eventIdAt(position: Position): Promise<string | undefined> {
    return position % spacing === 0n ? this.inner.eventIdAt(position / spacing) : undefined;
  }

  override async *subscribe({ after, ...options }: SubscribeOptions): AsyncIterable<EventBatch> {
    for await (const { events, caughtUp } of this.inner.subscribe({ ...options, after: after / spacing }))
      yield { events: events.map(spaced), caughtUp };
  }

  /** Before anything is written: each stream stands where it should, or has these events there already. */
  async #assertExpected(writes: readonly StreamWrite[]): Promise<void> {
    const ahead = new Map<string, Revision>();
    for (const { stream, expectedRevision, events } of writes) {
      const before = expectedRevision === NO_STREAM ? 0 : 1;
      const { events: found } = await this.inner.readStream(stream, {
        fromRevision: expectedRevision + 1n - BigInt(before),
        maxCount: before + events.length,
      });
      const isThere = events.every(({ id }, index) => found[before + index]?.id === id);
      const stands = ahead.has(stream) ? ahead.get(stream) === expectedRevision : found.length === before;
      if (!isThere && !stands) {
        const actualRevision = ahead.get(stream) ?? (await this.#tipOf(stream));
        throw new EventStoreError({ kind: 'conflict', stream, expectedRevision, actualRevision });
      }
      ahead.set(stream, expectedRevision + BigInt(events.length));
    }
  }

  async #tipOf(stream: string): Promise<Revision> {
    let revision = NO_STREAM;
    for (;;) {
      const { events, endOfStream } = await this.inner.readStream(stream, { fromRevision: revision + 1n });
      revision += BigInt(events.length);
      if (endOfStream) return revision;
    }
  }
}

/** Overtaken by another append between the check and this write, when the writes before it are durable already. */
function unfinishedWhereConflict(error: unknown): never {
  if (isEventStoreError(error, 'conflict'))
    throw new EventStoreError({ ...error.failure, kind: 'unfinished' });
  throw error;
}

const spaced = (recorded: RecordedEvent): RecordedEvent => ({
  ...plain(recorded),
  position: recorded.position * spacing,
});
