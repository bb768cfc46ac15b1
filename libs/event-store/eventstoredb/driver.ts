import type { Position, Revision } from '../envelope.ts';

/** An event as the server keeps it: bytes beside bytes. */
export interface DriverEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface DriverRecord {
  readonly stream: string;
  readonly revision: Revision;
  /** The commit position, which is the prepare position as well: the ledger opens no transactions. */
  readonly position: Position;
  readonly id: string;
  readonly type: string;
  readonly data: Uint8Array;
  /** As it was parsed; undefined where there is none. */
  readonly metadata: unknown;
  /** Unix milliseconds of the server. */
  readonly createdMs: number;
}

export interface DriverAnswer {
  readonly revision: Revision;
  /** Of the last event; undefined where the server gave none. */
  readonly position: Position | undefined;
}

/** What a subscription has at hand. */
export interface DriverNews {
  readonly records: readonly DriverRecord[];
  /** All before is handled: to go on from there after a drop, though events of others lie between. */
  readonly checkpoint: Position | undefined;
  /** The server says that history ends here. */
  readonly caughtUp: boolean;
}

export interface DriverSubscription {
  /**
   * At most so many records, as soon as there is anything; nothing at all after `waitMs`.
   * @throws EventStoreError `unavailable` when the connection dropped, with an error or politely
   */
  take(maxCount: number, waitMs: number): Promise<DriverNews>;
  /** Wakes a `take` that waits. */
  wake(): void;
  close(): void;
}

/**
 * What the adapter needs of a client of EventStoreDB, so that another client can take its place.
 * Every method throws `EventStoreError`: `unavailable`, and an append also `conflict`, `tooLarge`, `denied`, `invalid`
 * and `outcomeUnknown`.
 */
export interface EventStoreDbDriver {
  append(
    stream: string,
    expectedRevision: Revision,
    events: readonly DriverEvent[],
    timeoutMs: number,
  ): Promise<DriverAnswer>;
  /** Inclusive; empty beyond the end and for a stream that does not exist. */
  readStream(stream: string, from: Revision, maxCount: number): Promise<readonly DriverRecord[]>;
  /** The last event of a stream. */
  readLast(stream: string): Promise<DriverRecord | undefined>;
  /** Inclusive, system events and those of others among them. */
  readAll(from: Position, maxCount: number): Promise<readonly DriverRecord[]>;
  /** Backwards, from the end or exclusive of the position. */
  readAllBackwards(before: Position | undefined, maxCount: number): Promise<readonly DriverRecord[]>;
  /** Exclusive of the position; without system events. */
  subscribe(after: Position, bufferCount: number): DriverSubscription;
  close(): Promise<void>;
}
