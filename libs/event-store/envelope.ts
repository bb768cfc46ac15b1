/** Place of an event in the order of the whole store. The first event stands after `START`. Ascending, not always without gaps. */
export type Position = bigint;
/** Before the first event. */
export const START: Position = 0n;

/** Place of an event in its stream; the first event has revision 0. */
export type Revision = bigint;
/** The expected revision of a stream that must not exist yet. */
export const NO_STREAM: Revision = -1n;

/** Who acted: the stable, pseudonymous subject of the token, and the role the action was allowed by. */
export interface Actor {
  readonly subject: string;
  readonly role: string;
}

/** What stands beside an event's payload, the same for all events of one command. */
export interface EventMetadata {
  /** The day on which the event takes effect, `YYYY-MM-DD` in Europe/Berlin. */
  readonly effectiveDay: string;
  readonly actor: Actor;
  /** UUID; equal for a repeated request of the same actor with the same idempotency key. */
  readonly commandId: string;
  /** UUID of the case or conversation the event belongs to. */
  readonly correlationId: string;
  /** UUID of what caused the event: the command, or the event it follows from. */
  readonly causationId: string;
  /** SHA-256 of the request, hex; only on the events of the stream the request addressed. */
  readonly requestHash?: string;
  /** True for generated data, which never mixes with real figures. */
  readonly synthetic: boolean;
}

export interface EventToAppend extends EventMetadata {
  /** UUIDv7: time-ordered, made once per command and kept through every retry. */
  readonly id: string;
  readonly type: string;
  /** Version of the payload's shape, from 1. */
  readonly version: number;
  /** JSON text; stored as its UTF-8 bytes. */
  readonly payload: string;
}

export interface RecordedEvent extends EventToAppend {
  readonly stream: string;
  readonly revision: Revision;
  readonly position: Position;
  /** Unix milliseconds; never smaller than that of the event before it. */
  readonly recordedAtMs: number;
  /** Its store keeps sums of it, and has compared one as it was read. */
  readonly isSummed?: true;
  /** The writes that follow in the same append, on the last event of the first; from a store without `atomicAcrossStreams`. */
  readonly consequences?: readonly StreamWrite[];
}

/** Events for one stream, and where the stream must stand for them to be appended. */
export interface StreamWrite {
  readonly stream: string;
  /** Revision of the stream's last event, or `NO_STREAM`. There is no "any". */
  readonly expectedRevision: Revision;
  /**
   * Id of the event that is believed to stand at the expected revision, where the append that brings it has no answer yet:
   * should that fail and somebody else's event take its place, this write is a `conflict`. Of no use where one process writes.
   */
  readonly restsOn?: string;
  readonly events: readonly EventToAppend[];
}
