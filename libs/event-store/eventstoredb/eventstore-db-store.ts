import { LRUCache } from 'lru-cache';
import { checkAppend } from '../check-append.ts';
import { checkPage } from '../check-page.ts';
import { NO_STREAM, START, type Position, type RecordedEvent, type Revision } from '../envelope.ts';
import { EventStoreError, isEventStoreError } from '../errors.ts';
import type {
  AllPage,
  AppendOptions,
  AppendResult,
  EventBatch,
  EventStore,
  EventStoreLimits,
  StreamPage,
  StreamWrite,
  SubscribeOptions,
} from '../event-store.ts';
import { AllSubscription, type SubscriptionSettings } from './all-subscription.ts';
import { AppendLanes, type LaneAnswer } from './append-lanes.ts';
import { PlacedEvents } from './placed-events.ts';
import type { DriverEvent, DriverRecord, EventStoreDbDriver } from './driver.ts';
import { importRuns } from './import-runs.ts';
import { decode, encode, isLedgerRecord } from './wire-format.ts';
import { idAt } from './id-at.ts';

export interface EventStoreDbOptions {
  readonly driver: EventStoreDbDriver;
  /** How long an append may be without an answer before its outcome is unknown. */
  readonly appendTimeoutMs?: number;
  readonly subscription?: Partial<SubscriptionSettings>;
}

/** The server takes 1 MiB an append, and counts the metadata; each event carries up to some 900 bytes of it. */
export const eventStoreDbLimits: EventStoreLimits = {
  payloadBytesMax: 256 * 1024,
  eventsPerAppendMax: 500,
  bytesPerAppendMax: 500_000,
  writesPerAppendMax: 16,
  streamNameBytesMax: 200,
  eventTypeBytesMax: 100,
  actorBytesMax: 400,
  readCountMax: 10_000,
};
const serverBytesPerAppendMax = 1_000_000;
const waitingAppendsMax = 10_000;
const headPageCount = 100;
/** Counted as sizes: for `max`, all of the room would be set aside at every start. */
const unsure = { maxSize: 100_000, sizeCalculation: () => 1 } as const;
const rememberedStreams = { maxSize: 50_000, sizeCalculation: () => 1 } as const;

/**
 * The event store on EventStoreDB or KurrentDB. An append of several streams goes to one after the other, the first is the
 * decision and carries the rest with it; what a crash leaves between them is finished by appending the same again.
 */
export class EventStoreDbStore implements EventStore {
  readonly limits = eventStoreDbLimits;
  readonly capabilities = { atomicAcrossStreams: false, gaplessPositions: false, uniqueEventIds: false };
  readonly #driver: EventStoreDbDriver;
  readonly #lanes: AppendLanes;
  readonly #placed: PlacedEvents;
  readonly #subscription: Partial<SubscriptionSettings>;
  readonly #closing = new AbortController();
  /** The highest position that this process has seen; what an append answers above it is new. */
  #seen: Position | undefined;
  #seeing: Promise<void> | undefined;
  #head: Position = START;
  #lastRecordedAtMs: number | undefined;
  /** Where streams stood when this process last wrote or read them to their end. */
  readonly #stands = new LRUCache<string, Revision>(rememberedStreams);
  /**
   * Ids of first events whose append had no answer: the newest. Whoever sent one has sent it again or given it up within
   * seconds, and far fewer are on their way at once.
   */
  readonly #unsure = new LRUCache<string, true>(unsure);

  constructor({ driver, appendTimeoutMs = 10_000, subscription = {} }: EventStoreDbOptions) {
    this.#driver = driver;
    this.#placed = new PlacedEvents(driver);
    this.#subscription = subscription;
    this.#lanes = new AppendLanes(
      ({ stream, expectedRevision, events }) =>
        driver.append(stream, expectedRevision, events, appendTimeoutMs),
      {
        bytesPerAppendMax: serverBytesPerAppendMax,
        eventsPerAppendMax: eventStoreDbLimits.eventsPerAppendMax,
        waitingMax: waitingAppendsMax,
      },
    );
  }

  async append(writes: readonly StreamWrite[], { signal }: AppendOptions = {}): Promise<AppendResult> {
    this.#assertOpen();
    checkAppend(writes, this.limits);
    assertOrdinaryNames(writes);
    const [decision, ...consequences] = writes;
    if (!decision) throw new EventStoreError({ kind: 'invalid', what: 'no write' });
    if (this.#seen === undefined) await this.#seeHead();
    const cleared = this.#assertConsequences(decision, consequences);
    const first = await this.#write(decision, consequences, cleared, signal);
    const answers = [first];
    for (const write of consequences) {
      try {
        answers.push(await this.#write(write, [], Promise.resolve()));
      } catch (error) {
        throw afterTheDecision(error);
      }
    }
    const last = answers.at(-1) ?? first;
    return {
      position: last.position,
      revisions: answers.map(({ revision }) => revision),
      repeated: answers.every(({ repeated }) => repeated),
    };
  }

  /**
   * Writes events that were recorded elsewhere, in the order given, each at its own revision and with the time it was
   * recorded at. One stream is durable before the next is sent, so the log never holds a later event without the earlier
   * ones; a pipeline could not promise that, for the server may refuse any append of it alone. The same events again change
   * nothing; only their ids are compared with what is there.
   * @throws EventStoreError `unavailable` and `outcomeUnknown` (the first of the events may be there; call again with the
   * same), `conflict` (something else stands in an event's place), `invalid`, `tooLarge` (nothing was written), `denied`,
   * `closed`
   */
  async importEvents(events: readonly RecordedEvent[]): Promise<void> {
    this.#assertOpen();
    const runs = importRuns(events, this.limits);
    for (const run of runs) checkAppend([run], this.limits);
    assertOrdinaryNames(runs);
    for (const { stream, expectedRevision, encoded, bytes } of runs) {
      const { position } = await this.#lanes.append({
        stream,
        expectedRevision,
        events: encoded,
        bytes,
        cleared: Promise.resolve(),
      });
      const isAhead = position !== undefined && this.#seen !== undefined && position > this.#seen;
      if (isAhead) this.#seen = position;
    }
  }

  async readStream(stream: string, { fromRevision = 0n, maxCount = 1_000 } = {}): Promise<StreamPage> {
    this.#assertOpen();
    checkPage(maxCount, this.limits);
    const records = await this.#driver.readStream(stream, fromRevision, maxCount + 1);
    const endOfStream = records.length <= maxCount;
    const events = records.slice(0, maxCount).map(ownEvent);
    const last = events.at(-1)?.revision ?? (fromRevision === 0n ? NO_STREAM : undefined);
    if (endOfStream && last !== undefined) this.#stands.set(stream, last);
    return { events, endOfStream };
  }

  async readAll({ after, maxCount = 1_000 }: { after: Position; maxCount?: number }): Promise<AllPage> {
    this.#assertOpen();
    checkPage(maxCount, this.limits);
    const events: RecordedEvent[] = [];
    // The server's page begins with the event at the position itself; one more tells whether there is more.
    const pageCount = maxCount + 2;
    for (let from = after; ;) {
      const records = await this.#driver.readAll(from, pageCount);
      for (const record of records) {
        const event = record.position > from || from === START ? decode(record) : undefined;
        if (event) events.push(event);
      }
      if (events.length > maxCount) return { events: events.slice(0, maxCount), endOfStore: false };
      if (records.length < pageCount) return { events, endOfStore: true };
      from = records.at(-1)?.position ?? from;
    }
  }

  async head(): Promise<Position> {
    this.#assertOpen();
    const known = this.#head;
    for (let before: Position | undefined; ;) {
      const records = await this.#driver.readAllBackwards(before, headPageCount);
      const last = records.find((record) => record.position <= known || isLedgerRecord(record));
      if (last && last.position > known) {
        this.#lastRecordedAtMs = decode(last)?.recordedAtMs;
        return (this.#head = last.position);
      }
      if (last || records.length < headPageCount) return known;
      before = records.at(-1)?.position;
    }
  }

  /** When the last event was recorded that `head` has found, Unix milliseconds; undefined where none is known. */
  get lastRecordedAtMs(): number | undefined {
    return this.#lastRecordedAtMs;
  }

  async eventIdAt(position: Position): Promise<string | undefined> {
    this.#assertOpen();
    return position === START ? undefined : idAt(this.#driver, position);
  }

  async *subscribe({ after, maxCount = 1_000, signal }: SubscribeOptions): AsyncIterable<EventBatch> {
    this.#assertOpen();
    checkPage(maxCount, this.limits);
    const subscription = new AllSubscription(this.#driver, () => this.head(), {
      ...this.#subscription,
      onReplaced: () => this.#forget(),
    });
    const stops = AbortSignal.any(signal ? [signal, this.#closing.signal] : [this.#closing.signal]);
    yield* subscription.follow(after, maxCount, stops);
    if (!signal?.aborted) this.#assertOpen();
  }

  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    await this.#driver.close();
  }

  async #write(
    write: StreamWrite,
    consequences: readonly StreamWrite[],
    cleared: Promise<unknown>,
    signal?: AbortSignal,
  ): Promise<Placed> {
    const { stream, expectedRevision, events } = write;
    const encoded = events.map((event, index) =>
      encode(event, index === events.length - 1 ? { consequences } : {}),
    );
    const bytes = bytesOf(encoded);
    const id = events[0]?.id ?? '';
    const before = this.#seen;
    let answer: LaneAnswer;
    try {
      answer = await this.#lanes.append({
        stream,
        expectedRevision,
        restsOn: write.restsOn,
        events: encoded,
        bytes,
        cleared,
        signal,
      });
    } catch (error) {
      this.#stands.delete(stream);
      if (isEventStoreError(error, 'outcomeUnknown')) this.#unsure.set(id, true);
      throw error;
    }
    const { revision, positionOfAll } = answer;
    // Of a decision with consequences, nobody asks for the position: that of the last consequence is answered.
    const position = answer.position ?? (consequences.length > 0 ? positionOfAll : undefined);
    const isNew =
      position !== undefined && before !== undefined && position > before && !this.#unsure.has(id);
    const placed = isNew
      ? { revision, position, repeated: false }
      : { revision, ...(await this.#verified(write, before)) };
    this.#stands.set(stream, revision);
    if (this.#seen === undefined || placed.position > this.#seen) this.#seen = placed.position;
    this.#unsure.delete(id);
    return placed;
  }

  /** The server has said that the write is there: no answer to the question where leaves it there all the same. */
  async #verified(
    write: StreamWrite,
    before: Position | undefined,
  ): Promise<{ readonly position: Position; readonly repeated: boolean }> {
    const id = write.events[0]?.id ?? '';
    try {
      return await this.#placed.verify(write, before, this.#unsure.has(id));
    } catch (error) {
      if (isEventStoreError(error, 'duplicate')) throw error;
      this.#stands.delete(write.stream);
      this.#unsure.set(id, true);
      throw unknownAfter(error);
    }
  }

  /** Before the first append: what is in the store already can be told from what is new. */
  #seeHead(): Promise<void> {
    this.#seeing ??= this.head()
      .then((head) => {
        this.#seen ??= head;
      })
      .finally(() => (this.#seeing = undefined));
    return this.#seeing;
  }

  /**
   * Before the decision is written, each stream of a consequence stands where it should, as far as this process has seen, or
   * has these events already; what others have written in between is found by the consequence itself.
   */
  async #assertConsequences(decision: StreamWrite, consequences: readonly StreamWrite[]): Promise<void> {
    const ahead = new Map([[decision.stream, decision.expectedRevision + BigInt(decision.events.length)]]);
    for (const write of consequences) {
      const { stream, expectedRevision, events, restsOn } = write;
      const known = ahead.get(stream);
      if (known === undefined && restsOn !== undefined) {
        // Behind another append of this process, which may be on its way: the lane sees to it.
        ahead.set(stream, expectedRevision + BigInt(events.length));
        continue;
      }
      const seen = this.#stands.get(stream);
      const actualRevision = known ?? (seen === expectedRevision ? seen : await this.#placed.standOf(write));
      ahead.set(stream, expectedRevision + BigInt(events.length));
      if (actualRevision === expectedRevision) continue;
      const isDecided = await this.#placed.holds(decision);
      const kind = isDecided ? 'unfinished' : 'conflict';
      throw new EventStoreError({ kind, stream, expectedRevision, actualRevision });
    }
  }

  /** What is known of a history that is no longer there. */
  #forget(): void {
    this.#head = START;
    this.#lastRecordedAtMs = undefined;
    this.#seen = undefined;
    this.#stands.clear();
  }

  #assertOpen(): void {
    if (this.#closing.signal.aborted) throw new EventStoreError({ kind: 'closed' });
  }
}

interface Placed {
  readonly revision: Revision;
  readonly position: Position;
  readonly repeated: boolean;
}

/** The decision is durable: whatever stops a consequence leaves an append that is to be finished. */
function afterTheDecision(error: unknown): unknown {
  if (isEventStoreError(error, 'conflict')) {
    const { stream, expectedRevision, actualRevision } = error.failure;
    return new EventStoreError(
      { kind: 'unfinished', stream, expectedRevision, actualRevision },
      { cause: error },
    );
  }
  return unknownAfter(error);
}

/** Whatever it was: something of the append is durable. */
function unknownAfter(error: unknown): unknown {
  if (isEventStoreError(error, 'outcomeUnknown') || !isEventStoreError(error)) return error;
  return new EventStoreError({ kind: 'outcomeUnknown', reason: error.message }, { cause: error });
}

/** Names with `$` are the server's own: it would keep such events from the subscriptions. */
function assertOrdinaryNames(writes: readonly StreamWrite[]): void {
  const isReserved = writes.some(
    ({ stream, events }) => stream.startsWith('$') || events.some(({ type }) => type.startsWith('$')),
  );
  if (isReserved)
    throw new EventStoreError({ kind: 'invalid', what: 'names that begin with $ are the server’s own' });
}

function ownEvent(record: DriverRecord): RecordedEvent {
  const event = decode(record);
  if (event) return event;
  const what = `stream ${record.stream} has an event at revision ${record.revision} that is not the ledger's`;
  throw new EventStoreError({ kind: 'invalid', what });
}

/** As the server counts them. @throws EventStoreError `tooLarge` */
function bytesOf(events: readonly DriverEvent[]): number {
  const actual = events.reduce(
    (sum, { data, metadata, type }) => sum + data.length + metadata.length + type.length,
    0,
  );
  if (actual > serverBytesPerAppendMax)
    throw new EventStoreError({
      kind: 'tooLarge',
      what: 'The append in bytes, with what stands beside the payloads,',
      actual,
      limit: serverBytesPerAppendMax,
    });
  return actual;
}
