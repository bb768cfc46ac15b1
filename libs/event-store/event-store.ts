import type { Position, RecordedEvent, Revision, StreamWrite } from './envelope.ts';

export type { StreamWrite };

export interface AppendResult {
  /** Position of the last event of the append. */
  readonly position: Position;
  /** The streams' revisions after each write, in the order of the writes. */
  readonly revisions: readonly Revision[];
  /** True when exactly these events were in the store already: a repeated append after a lost acknowledgement. */
  readonly repeated: boolean;
}

export interface AppendOptions {
  /**
   * Aborts when nobody waits any longer: what has not gone to the store by then does not go (`unavailable`), what has is
   * `outcomeUnknown`. A store that writes at once need not heed it.
   */
  readonly signal?: AbortSignal;
}

export interface StreamPage {
  /** Ascending by revision. Empty beyond the end, and for a stream that does not exist. */
  readonly events: readonly RecordedEvent[];
  readonly endOfStream: boolean;
}

/** What a stream's state follows from, without the rest of the envelope. */
export interface StatedInStream {
  readonly type: string;
  readonly version: number;
  readonly effectiveDay: string;
  readonly payload: string;
}

export interface StatedStreamPage {
  /** One revision after the other, the first at the one asked for. */
  readonly events: readonly StatedInStream[];
  /** The id of each event's command, 16 bytes after 16; all zero where the event answers no request. */
  readonly commandIds: Uint8Array;
  readonly endOfStream: boolean;
}

export interface AllPage {
  /** Ascending by position. */
  readonly events: readonly RecordedEvent[];
  readonly endOfStore: boolean;
}

/** Of an event, the hash of its leaf in the tree of the log, 64 hexadecimal digits. */
export interface Leaf {
  readonly position: Position;
  readonly hash: string;
}

export interface LeafPage {
  /** Ascending by position. */
  readonly leaves: readonly Leaf[];
  readonly endOfStore: boolean;
}

/** Events in order; an empty batch says once that the subscription has caught up with the head. */
export interface EventBatch {
  readonly events: readonly RecordedEvent[];
  readonly caughtUp: boolean;
}

export interface SubscribeOptions {
  /** Exclusive: the position of the last event that was handled. */
  readonly after: Position;
  readonly maxCount?: number;
  readonly signal?: AbortSignal;
}

/** Reads. Every method throws `EventStoreError` of kind `closed` after `close`, and `unavailable` when the store does not answer. */
export interface EventReader {
  readonly limits: EventStoreLimits;
  readStream(
    stream: string,
    options?: { readonly fromRevision?: Revision; readonly maxCount?: number },
  ): Promise<StreamPage>;
  readAll(options: { readonly after: Position; readonly maxCount?: number }): Promise<AllPage>;
  /** The leaves that are kept with the events, as they were recorded. Absent where none are. */
  readLeaves?(options: { readonly after: Position; readonly maxCount: number }): Promise<LeafPage>;
  /** Position of the last durable event, or `START`. */
  head(): Promise<Position>;
  /**
   * UUID of the event that stands exactly there; undefined where none does. Whoever has noted a position and the event there
   * finds out whether this is still the history that was read.
   */
  eventIdAt(position: Position): Promise<string | undefined>;
  /**
   * History from `after` and then what is appended, without gap or duplicate. The consumer pulls: a slow one costs no
   * memory. Ends when the signal aborts; throws `closed` when the store closes.
   */
  subscribe(options: SubscribeOptions): AsyncIterable<EventBatch>;
  close(): Promise<void>;
}

export interface EventStore extends EventReader {
  readonly capabilities: EventStoreCapabilities;
  /**
   * As `readStream`, for whoever folds a long stream: several times as fast. Absent where it would be no faster.
   */
  readStated?(
    stream: string,
    options: { readonly fromRevision: Revision; readonly maxCount: number },
  ): Promise<StatedStreamPage>;
  /**
   * Appends all writes in order. Resolves only when they are durable.
   *
   * The same events at the same expected revisions again answer with the first result (`repeated`).
   * @throws EventStoreError `conflict` (a stream stands elsewhere; nothing of this append was written), `duplicate` (an
   * event id is taken by another event), `tooLarge`, `invalid`, `unavailable` (not written), `outcomeUnknown` (resubmit
   * the same append to find out), `closed`.
   */
  append(writes: readonly StreamWrite[], options?: AppendOptions): Promise<AppendResult>;
}

/** What an adapter may lack; the conformance suite prints it and checks that it is so. */
export interface EventStoreCapabilities {
  /** Several stream writes are durable together or not at all. */
  readonly atomicAcrossStreams: boolean;
  /** Positions have no gaps: the nth event stands at position n. */
  readonly gaplessPositions: boolean;
  /** An id is unique in the whole store; without it, it is compared only at the place that the append names. */
  readonly uniqueEventIds: boolean;
}

export interface EventStoreLimits {
  readonly payloadBytesMax: number;
  readonly eventsPerAppendMax: number;
  /** Payloads together. */
  readonly bytesPerAppendMax: number;
  readonly writesPerAppendMax: number;
  readonly streamNameBytesMax: number;
  readonly eventTypeBytesMax: number;
  /** Subject and role together. */
  readonly actorBytesMax: number;
  readonly readCountMax: number;
}

export const defaultLimits: EventStoreLimits = {
  payloadBytesMax: 256 * 1024,
  eventsPerAppendMax: 1_000,
  bytesPerAppendMax: 1_000_000,
  writesPerAppendMax: 16,
  streamNameBytesMax: 200,
  eventTypeBytesMax: 100,
  actorBytesMax: 400,
  readCountMax: 10_000,
};
