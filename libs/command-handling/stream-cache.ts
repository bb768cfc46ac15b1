import { LRUCache } from 'lru-cache';
import { deserialize, type LedgerEvent } from '#domain';
import { NO_STREAM, type EventStore, type RecordedEvent, type Revision } from '#event-store';
import { Turns } from '#turns';
import type { RememberedCommand } from './seen-commands.ts';
import type { Stream } from './stream.ts';
import { StreamTip } from './stream-tip.ts';

const tipsBytesMax = 128 * 2 ** 20;
/** A stream that is larger than this is kept while it is in use, rather than read again for every decision. */
const countedBytesMax = tipsBytesMax / 4;
/** What the smallest stream is counted as. A `max` of streams would set the room for all aside at every start. */
const countedBytesMin = 2 ** 11;
const commandEventsMax = 1_000;
const decisionsMax = 100;
const pageCount = 1_000;

/** Keeps the tips of the streams in use, so that a hot stream is not read again for every decision. */
export class StreamCache {
  readonly #store: EventStore;
  readonly #tips = tipsCache();
  /** What is known of streams that have moved on. */
  readonly #behind = tipsCache();
  readonly #loading = new Map<string, Promise<StreamTip>>();
  readonly #turns = new Turns();

  constructor(store: EventStore) {
    this.#store = store;
  }

  load(stream: Stream): StreamTip | Promise<StreamTip> {
    const tip = this.#tips.get(stream.name);
    if (tip) return tip;
    let loading = this.#loading.get(stream.name);
    if (!loading) {
      loading = this.#read(stream).finally(() => this.#loading.delete(stream.name));
      this.#loading.set(stream.name, loading);
    }
    return loading;
  }

  /** Drops a tip that no longer agrees with the store. */
  discard(tip: StreamTip): void {
    tip.abandon();
    if (this.#tips.peek(tip.stream.name) !== tip) return;
    this.#tips.delete(tip.stream.name);
    if (tip.durable) this.#behind.set(tip.stream.name, tip);
  }

  /** The store may hold another history by now: each stream is read anew when it is needed next. */
  forgetAll(): void {
    for (const tip of [...this.#tips.values()]) tip.abandon();
    this.#tips.clear();
    this.#behind.clear();
  }

  /** Somebody has written up to this revision: a tip that does not contain it is caught up when it is needed next. */
  noteWritten(stream: string, revision: Revision): void {
    const tip = this.#tips.peek(stream);
    if (tip && tip.revision < revision) this.discard(tip);
  }

  /** Counts a tip anew that has grown to twice of what was counted. */
  noteGrown(tip: StreamTip): void {
    if (tip.bytes < 2 * (countedBytes.get(tip) ?? 0) || this.#tips.peek(tip.stream.name) !== tip) return;
    this.#tips.delete(tip.stream.name);
    this.#tips.set(tip.stream.name, tip);
  }

  /** The nth event of a stream, or undefined. */
  async eventAt(
    stream: string,
    revision: Revision,
  ): Promise<{ readonly event: LedgerEvent; readonly bytes: number } | undefined> {
    const { events } = await this.#store.readStream(stream, { fromRevision: revision, maxCount: 1 });
    return events[0] && { event: decoded(events[0]), bytes: Math.max(events[0].payload.length, 1) };
  }

  /** What a durable command led to; undefined where its stream does not have it. */
  async rememberedOf(
    { stream, commands }: StreamTip,
    commandId: string,
  ): Promise<RememberedCommand | undefined> {
    const recent = commands.recent(commandId);
    const fromRevision = commands.revisionOf(commandId);
    if (recent || fromRevision === undefined) return recent;
    const page = await this.#store.readStream(stream.name, { fromRevision, maxCount: commandEventsMax });
    const own = page.events.filter((event) => event.commandId === commandId);
    const last = own.at(-1);
    return last?.requestHash === undefined
      ? undefined
      : {
          requestHash: last.requestHash,
          events: own.map(decoded),
          position: last.position,
          revision: last.revision,
        };
  }

  /** What a durable event has made of its stream: read again, unless nothing came after it. */
  async stateAt({ stream, durable }: StreamTip, revision: Revision): Promise<unknown> {
    if (durable?.revision === revision) return durable.state;
    let state: unknown;
    for (let reached = NO_STREAM; reached < revision;) {
      const page = await this.#store.readStream(stream.name, {
        fromRevision: reached + 1n,
        maxCount: Math.min(pageCount, Number(revision - reached)),
      });
      for (const recorded of page.events)
        state = stream.evolve(state, decoded(recorded), recorded.effectiveDay);
      reached = page.events.at(-1)?.revision ?? revision;
      if (reached < revision) await this.#turns.next();
    }
    return state;
  }

  async #read(stream: Stream): Promise<StreamTip> {
    const behind = this.#behind.get(stream.name);
    this.#behind.delete(stream.name);
    const tip = new StreamTip(stream, behind);
    const take = (event: Stated, revision: Revision): void => {
      tip.read(decoded(event), event.effectiveDay, revision, event.payload.length);
    };
    await (this.#store.readStated ? this.#readStated(tip, take) : this.#readRecorded(tip, take));
    tip.isRead();
    this.#tips.set(stream.name, tip);
    return tip;
  }

  async #readStated(tip: StreamTip, take: Take): Promise<void> {
    for (let endOfStream = false; !endOfStream;) {
      const fromRevision = tip.revision + 1n;
      const page = await this.#store.readStated?.(tip.stream.name, { fromRevision, maxCount: pageCount });
      if (!page) return;
      for (const [index, event] of page.events.entries()) take(event, fromRevision + BigInt(index));
      tip.commands.noteAll(page.commandIds, fromRevision);
      endOfStream = page.endOfStream;
      if (!endOfStream) await this.#turns.next();
    }
  }

  async #readRecorded(tip: StreamTip, take: Take): Promise<void> {
    let own: RecordedEvent[] = [];
    for (let endOfStream = false; !endOfStream;) {
      const fromRevision = tip.revision + 1n;
      const page = await this.#store.readStream(tip.stream.name, { fromRevision, maxCount: pageCount });
      for (const recorded of page.events) {
        take(recorded, recorded.revision);
        if (recorded.requestHash !== undefined) tip.commands.note(recorded.commandId, recorded.revision);
        if (!this.#store.capabilities.atomicAcrossStreams) own = noteDecision(tip, own, recorded);
      }
      endOfStream = page.endOfStream;
      if (!endOfStream) await this.#turns.next();
    }
  }
}

/** What the state of a stream follows from. */
type Stated = Pick<RecordedEvent, 'type' | 'version' | 'payload' | 'effectiveDay'>;
type Take = (event: Stated, revision: Revision) => void;

const decoded = ({ type, version, payload }: Stated): LedgerEvent => deserialize(type, version, payload);

const countedBytes = new WeakMap<StreamTip, number>();

const tipsCache = () =>
  new LRUCache<string, StreamTip>({
    maxSize: tipsBytesMax,
    sizeCalculation: (tip) => {
      const bytes = Math.min(Math.max(tip.bytes, countedBytesMin), countedBytesMax);
      countedBytes.set(tip, bytes);
      return bytes;
    },
  });

/**
 * What a command wrote to this stream in one go up to an event, and its consequences where they stand on that event; from
 * a store without a transaction across streams.
 */
function noteDecision(tip: StreamTip, before: RecordedEvent[], last: RecordedEvent): RecordedEvent[] {
  const { stream, revision, commandId, consequences } = last;
  const own = before[0]?.commandId === commandId ? before : [];
  own.push(last);
  if (!consequences) return own;
  const decision = { stream, expectedRevision: revision - BigInt(own.length), events: own };
  tip.decisions.set(commandId, [decision, ...consequences]);
  const [oldest] = tip.decisions.keys();
  if (tip.decisions.size > decisionsMax && oldest !== undefined) tip.decisions.delete(oldest);
  return own;
}
