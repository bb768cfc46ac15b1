import { LRUCache } from 'lru-cache';
import { deserialize, type LedgerEvent } from '#domain';
import {
  NO_STREAM,
  type EventReader,
  type Position,
  type RecordedEvent,
  type Revision,
  type StreamWrite,
} from '#event-store';
import type { Stream } from './stream.ts';

/** A request that its stream has seen: what it led to, so that a repetition gets the same answer. */
export interface RememberedCommand {
  readonly requestHash: string;
  readonly events: readonly LedgerEvent[];
  /** Undefined while the append is on its way. */
  readonly position?: Position;
}

/** The tip of a stream, which may be ahead of what is durable while `pending` is set. */
export interface StreamTip {
  readonly stream: Stream;
  state: unknown;
  revision: Revision;
  readonly commands: Map<string, RememberedCommand>;
  /** Decisions read from the stream whose consequences go to other streams, by command: the latest ones. */
  readonly decisions: Map<string, readonly StreamWrite[]>;
  /** As far as the store has acknowledged it: from here a stream that others have written to is caught up. */
  durable: DurableTip | undefined;
  /** Id of the last event that was written to it here. */
  lastId?: string;
  /** Settles when the newest append to the stream is durable; rejects when it failed. */
  pending?: Promise<unknown>;
  /** An append that this tip rests on failed: it must be loaded anew. */
  broken: boolean;
}

interface DurableTip {
  readonly state: unknown;
  readonly revision: Revision;
}

const tipsMax = 50_000;
const decisionsMax = 100;
const pageCount = 1_000;

/** Keeps the tips of the streams in use, so that a hot stream is not read again for every decision. */
export class StreamCache {
  readonly #reader: EventReader;
  readonly #tips = new LRUCache<string, StreamTip>({ max: tipsMax });
  /** What is known of streams that have moved on. */
  readonly #behind = new LRUCache<string, StreamTip>({ max: tipsMax });
  readonly #loading = new Map<string, Promise<StreamTip>>();

  constructor(reader: EventReader) {
    this.#reader = reader;
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
    tip.broken = true;
    if (this.#tips.peek(tip.stream.name) !== tip) return;
    this.#tips.delete(tip.stream.name);
    if (tip.durable) this.#behind.set(tip.stream.name, tip);
  }

  /** Somebody has written up to this revision: a tip that does not contain it is caught up when it is needed next. */
  noteWritten(stream: string, revision: Revision): void {
    const tip = this.#tips.peek(stream);
    if (tip && tip.revision < revision) this.discard(tip);
  }

  /** The nth event of a stream, or undefined. */
  async eventAt(stream: string, revision: Revision): Promise<LedgerEvent | undefined> {
    const { events } = await this.#reader.readStream(stream, { fromRevision: revision, maxCount: 1 });
    return events[0] && this.#decode(events[0]);
  }

  async #read(stream: Stream): Promise<StreamTip> {
    const behind = this.#behind.get(stream.name);
    this.#behind.delete(stream.name);
    const tip: StreamTip = {
      stream,
      state: behind?.durable?.state,
      revision: behind?.durable?.revision ?? NO_STREAM,
      commands: behind?.commands ?? new Map<string, RememberedCommand>(),
      decisions: behind?.decisions ?? new Map<string, readonly StreamWrite[]>(),
      durable: behind?.durable,
      broken: false,
    };
    let own: readonly RecordedEvent[] = [];
    for (let endOfStream = false; !endOfStream;) {
      const page = await this.#reader.readStream(stream.name, {
        fromRevision: tip.revision + 1n,
        maxCount: pageCount,
      });
      for (const recorded of page.events) {
        this.#apply(tip, recorded);
        own = own[0]?.commandId === recorded.commandId ? [...own, recorded] : [recorded];
        noteDecision(tip, own);
      }
      endOfStream = page.endOfStream;
    }
    if (tip.revision !== NO_STREAM) tip.durable = { state: tip.state, revision: tip.revision };
    this.#tips.set(stream.name, tip);
    return tip;
  }

  #apply(tip: StreamTip, recorded: RecordedEvent): void {
    const event = this.#decode(recorded);
    tip.state = tip.stream.evolve(tip.state, event, recorded.effectiveDay);
    tip.revision = recorded.revision;
    if (recorded.requestHash === undefined) return;
    const earlier = tip.commands.get(recorded.commandId);
    // An earlier entry with the position of this very event was made when it was written.
    const events =
      earlier?.position !== undefined && earlier.position < recorded.position ? earlier.events : [];
    tip.commands.set(recorded.commandId, {
      requestHash: recorded.requestHash,
      events: [...events, event],
      position: recorded.position,
    });
  }

  #decode(recorded: RecordedEvent): LedgerEvent {
    return deserialize(recorded.type, recorded.version, recorded.payload);
  }
}

/** The writes of a decision: what its command wrote to this stream in one go, and the consequences. */
function noteDecision(tip: StreamTip, own: readonly RecordedEvent[]): void {
  const last = own.at(-1);
  if (!last?.consequences) return;
  const { stream, revision, commandId, consequences } = last;
  const decision = { stream, expectedRevision: revision - BigInt(own.length), events: own };
  tip.decisions.set(commandId, [decision, ...consequences]);
  const [oldest] = tip.decisions.keys();
  if (tip.decisions.size > decisionsMax && oldest !== undefined) tip.decisions.delete(oldest);
}
