import { NO_STREAM, type EventToAppend } from './envelope.ts';
import { EventStoreError } from './errors.ts';
import type { EventStoreLimits, StreamWrite } from './event-store.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const sha256 = /^[0-9a-f]{64}$/;
const controlCharacter = /\p{Cc}/u;

/**
 * Checks what every adapter must refuse before anything is written; answers with the append's size in bytes.
 * @throws EventStoreError `invalid`, `tooLarge`
 */
export function checkAppend(writes: readonly StreamWrite[], limits: EventStoreLimits): number {
  within('The number of writes', writes.length, limits.writesPerAppendMax);
  if (writes.length === 0) throw invalid('no write');
  let bytes = 0;
  let count = 0;
  const ids = new Set<string>();
  for (const { stream, expectedRevision, events } of writes) {
    if (stream === '' || controlCharacter.test(stream) || !stream.isWellFormed())
      throw invalid('the stream name is empty or has unusable characters');
    within('The stream name in bytes', Buffer.byteLength(stream), limits.streamNameBytesMax);
    if (expectedRevision < NO_STREAM) throw invalid(`expected revision ${expectedRevision}`);
    if (events.length === 0) throw invalid(`no event for stream ${stream}`);
    for (const event of events) {
      bytes += checkEvent(event, limits);
      ids.add(event.id);
    }
    count += events.length;
  }
  if (ids.size !== count) throw invalid('an event id occurs twice');
  within('The number of events', count, limits.eventsPerAppendMax);
  within('The append in bytes', bytes, limits.bytesPerAppendMax);
  return bytes;
}

function checkEvent(event: EventToAppend, limits: EventStoreLimits): number {
  if (event.type === '' || controlCharacter.test(event.type) || !event.type.isWellFormed())
    throw invalid('the event type is empty or unusable');
  within('The event type in bytes', Buffer.byteLength(event.type), limits.eventTypeBytesMax);
  if (!Number.isSafeInteger(event.version) || event.version < 1)
    throw invalid(`event version ${event.version}`);
  for (const id of [event.id, event.commandId, event.correlationId, event.causationId])
    if (!uuid.test(id)) throw invalid('an id is no UUID in lower case');
  if (event.requestHash !== undefined && !sha256.test(event.requestHash)) throw invalid('the request hash');
  if (!day.test(event.effectiveDay)) throw invalid('the effective day');
  if (!event.actor.subject.isWellFormed() || !event.actor.role.isWellFormed())
    throw invalid('the actor has half a surrogate pair');
  const actorBytes = Buffer.byteLength(event.actor.subject) + Buffer.byteLength(event.actor.role);
  within('The actor in bytes', actorBytes, limits.actorBytesMax);
  if (!event.payload.isWellFormed()) throw invalid('the payload has half a surrogate pair');
  const bytes = Buffer.byteLength(event.payload);
  within('The payload in bytes', bytes, limits.payloadBytesMax);
  return bytes;
}

function within(what: string, actual: number, limit: number): void {
  if (actual > limit) throw new EventStoreError({ kind: 'tooLarge', what, actual, limit });
}

const invalid = (what: string): EventStoreError => new EventStoreError({ kind: 'invalid', what });
