import { LRUCache } from 'lru-cache';
import { deserialize, type LedgerEvent, type Upcasters } from '#domain';
import { NO_STREAM, type EventReader, type Position, type RecordedEvent, type Revision } from '#event-store';
import type { Stream } from './streams.ts';

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
  /** Settles when the newest append to the stream is durable; rejects when it failed. */
  pending?: Promise<unknown>;
  /** An append that this tip rests on failed: it must be loaded anew. */
  broken: boolean;
}

const tipsMax = 50_000;
const pageCount = 1_000;

/** Keeps the tips of the streams in use, so that a hot stream is not read again for every decision. */
export class StreamCache {
  readonly #reader: EventReader;
  readonly #upcasters: Upcasters;
  readonly #tips = new LRUCache<string, StreamTip>({ max: tipsMax });
  readonly #loading = new Map<string, Promise<StreamTip>>();

  constructor(reader: EventReader, upcasters: Upcasters) {
    this.#reader = reader;
    this.#upcasters = upcasters;
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
    if (this.#tips.peek(tip.stream.name) === tip) this.#tips.delete(tip.stream.name);
  }

  /** The nth event of a stream, or undefined. */
  async eventAt(stream: string, revision: Revision): Promise<LedgerEvent | undefined> {
    const { events } = await this.#reader.readStream(stream, { fromRevision: revision, maxCount: 1 });
    return events[0] && this.#decode(events[0]);
  }

  async #read(stream: Stream): Promise<StreamTip> {
    const tip: StreamTip = {
      stream,
      state: undefined,
      revision: NO_STREAM,
      commands: new Map(),
      broken: false,
    };
    for (let endOfStream = false; !endOfStream;) {
      const page = await this.#reader.readStream(stream.name, {
        fromRevision: tip.revision + 1n,
        maxCount: pageCount,
      });
      for (const recorded of page.events) this.#apply(tip, recorded);
      endOfStream = page.endOfStream;
    }
    this.#tips.set(stream.name, tip);
    return tip;
  }

  #apply(tip: StreamTip, recorded: RecordedEvent): void {
    const event = this.#decode(recorded);
    tip.state = tip.stream.evolve(tip.state, event);
    tip.revision = recorded.revision;
    if (recorded.requestHash === undefined) return;
    const earlier = tip.commands.get(recorded.commandId)?.events ?? [];
    tip.commands.set(recorded.commandId, {
      requestHash: recorded.requestHash,
      events: [...earlier, event],
      position: recorded.position,
    });
  }

  #decode(recorded: RecordedEvent): LedgerEvent {
    return deserialize(recorded.type, recorded.version, recorded.payload, this.#upcasters);
  }
}
