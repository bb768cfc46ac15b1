import { hash } from 'node:crypto';
import type { RecordedEvent } from './envelope.ts';

/** Names the encoding; another one gets another name. */
const encodingName = 'foerderbuch-event-1';

/** All of an event but its position, in the place of which its place stands. */
type EncodedFields = Omit<RecordedEvent, 'position'>;

/**
 * The one encoding of an event, all of it: seventeen netstrings (each the number of its bytes in decimal, a colon, its UTF-8
 * bytes, a comma). The payload enters by its SHA-256, so an encoded event takes less than 2 KiB whatever it carries. Its place
 * is its number in the order of the log, from 1: positions differ between stores. Described, with vectors, in
 * `docs/event-encoding.md`.
 */
export const encodedEvent = (event: EncodedFields, place: bigint): string =>
  netstring(encodingName) +
  netstring(place.toString()) +
  netstring(event.stream) +
  netstring(event.revision.toString()) +
  netstring(event.id) +
  netstring(event.type) +
  netstring(event.version.toString()) +
  netstring(event.recordedAtMs.toString()) +
  netstring(event.effectiveDay) +
  netstring(event.actor.subject) +
  netstring(event.actor.role) +
  netstring(event.commandId) +
  netstring(event.correlationId) +
  netstring(event.causationId) +
  netstring(event.requestHash ?? '') +
  netstring(event.synthetic ? '1' : '0') +
  netstring(hash('sha256', event.payload, 'hex'));

const netstring = (text: string): string => `${Buffer.byteLength(text)}:${text},`;

/** SHA-256 of the encoded event as a leaf of a Merkle tree (RFC 9162, section 2.1.1: after a byte 0); 64 hexadecimal digits. */
export const leafHash = (event: EncodedFields, place: bigint): string =>
  hash('sha256', `\0${encodedEvent(event, place)}`, 'hex');
