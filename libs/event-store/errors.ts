import type { Position, Revision } from './envelope.ts';

/** What keeps the store from its work: the disk has no room, or does not write, or does not read; or another program holds the file. */
export type StorageFault = 'full' | 'failed' | 'unread' | 'locked';

export type EventStoreFailure =
  /** The stream stands at another revision; nothing was written. Load, decide again, append again. */
  | {
      readonly kind: 'conflict';
      readonly stream: string;
      readonly expectedRevision: Revision;
      readonly actualRevision: Revision;
    }
  /** An event id of the append belongs to another event; nothing was written. Never retry. */
  | { readonly kind: 'duplicate'; readonly eventId: string }
  /** A limit of the store is exceeded; nothing was written. Never retry. */
  | { readonly kind: 'tooLarge'; readonly what: string; readonly actual: number; readonly limit: number }
  /** The append is malformed; nothing was written. Never retry. */
  | { readonly kind: 'invalid'; readonly what: string }
  /** The store cannot be reached or is overloaded; nothing was written. Retry later. */
  | { readonly kind: 'unavailable'; readonly reason: string; readonly storage?: StorageFault }
  /**
   * What stands there is not what was appended, or cannot be read: it is never served, and what was read before it was. What
   * does not need it may go on behind its position. Its type and stream are as they are written now, if they could be read.
   */
  | {
      readonly kind: 'eventChanged';
      readonly position: Position;
      readonly type?: string;
      readonly stream?: string;
    }
  /** The database of the store is damaged where it was read. Retrying does not help until it is restored. */
  | { readonly kind: 'damaged'; readonly reason: string }
  /** The store does not let this user do it; nothing was written. Retrying does not help, another user does. */
  | { readonly kind: 'denied'; readonly reason: string }
  /**
   * The writes before this stream's are durable, but this stream stands elsewhere by now: what follows from them must be
   * decided anew. Only a store without `atomicAcrossStreams` says it.
   */
  | {
      readonly kind: 'unfinished';
      readonly stream: string;
      readonly expectedRevision: Revision;
      readonly actualRevision: Revision;
    }
  /** The acknowledgement was lost; resubmit the same append (same ids, same revisions) to learn the outcome. */
  | { readonly kind: 'outcomeUnknown'; readonly reason: string; readonly storage?: StorageFault }
  /** This store object was closed. */
  | { readonly kind: 'closed' };

export class EventStoreError extends Error {
  override readonly name = 'EventStoreError';
  readonly failure: EventStoreFailure;

  constructor(failure: EventStoreFailure, options?: ErrorOptions) {
    super(sentenceOf(failure), options);
    this.failure = failure;
  }
}

/** True for an `EventStoreError` of one of the kinds; of any where none is named. */
export const isEventStoreError = <Kind extends EventStoreFailure['kind'] = EventStoreFailure['kind']>(
  error: unknown,
  ...kinds: readonly Kind[]
): error is EventStoreError & { readonly failure: Extract<EventStoreFailure, { readonly kind: Kind }> } =>
  error instanceof EventStoreError &&
  (kinds.length === 0 || (kinds as readonly string[]).includes(error.failure.kind));

/** What the disk of the store failed with, where an error came of that, however often it was wrapped. */
export function storageFaultOf(error: unknown): StorageFault | undefined {
  for (let one = error; one instanceof Error; one = one.cause)
    if (isEventStoreError(one, 'unavailable', 'outcomeUnknown') && one.failure.storage)
      return one.failure.storage;
  return undefined;
}

function sentenceOf(failure: EventStoreFailure): string {
  switch (failure.kind) {
    case 'conflict':
      return `Stream ${failure.stream} stands at revision ${failure.actualRevision}, expected ${failure.expectedRevision}.`;
    case 'duplicate':
      return `Event id ${failure.eventId} belongs to another event already.`;
    case 'tooLarge':
      return `${failure.what} is ${failure.actual}, the limit is ${failure.limit}.`;
    case 'invalid':
      return `The append is malformed: ${failure.what}.`;
    case 'unavailable':
      return `The event store is unavailable: ${failure.reason}.`;
    case 'eventChanged':
      return `The event at position ${failure.position} (${failure.type ?? 'unreadable'}, stream ${failure.stream ?? 'unknown'}) is not what was recorded there.`;
    case 'damaged':
      return `The database of the event store is damaged: ${failure.reason}.`;
    case 'denied':
      return `The event store refuses: ${failure.reason}.`;
    case 'unfinished':
      return `Written in part: stream ${failure.stream} stands at revision ${failure.actualRevision}, expected ${failure.expectedRevision}.`;
    case 'outcomeUnknown':
      return `It is not known whether the append was stored: ${failure.reason}.`;
    case 'closed':
      return 'The event store is closed.';
  }
}
