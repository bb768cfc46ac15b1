import { crc32 } from 'node:zlib';
import type { EventToAppend } from '../envelope.ts';
import { leafHash } from '../event-encoding.ts';
import type { EventRow } from './recorded-row.ts';
import { bytesOfUuid } from './uuid.ts';

/**
 * What is stored with an event to tell whether it is still what was appended. The hash of its one encoding takes several
 * times as long as reading it does, so it is left to the background and to sums of the whole log; every read compares a
 * CRC-32, which tells any flipped bit.
 */
export interface EventSums {
  /** Of what a stream's state follows from and the command that led to it: for readers of these alone. */
  readonly stated: number;
  /** Of the whole row. */
  readonly row: number;
  /** SHA-256 of the leaf, 32 bytes. */
  readonly leafHash: Uint8Array;
}

const noCommand = new Uint8Array(16);

/** Where an event comes to stand. */
export interface EventPlace {
  readonly stream: string;
  readonly revision: bigint;
  /** Unix milliseconds. */
  readonly recordedAtMs: number;
  readonly position: number;
}

export function sumsOf(event: EventToAppend, place: EventPlace): EventSums {
  const { stream, revision, recordedAtMs, position } = place;
  // Field by field: an event that was read from a log has fields that a spread leaves behind.
  const { type, version, payload, effectiveDay, actor, commandId, requestHash, synthetic } = event;
  const encoded = {
    stream,
    revision,
    recordedAtMs,
    id: event.id,
    type,
    version,
    payload,
    effectiveDay,
    actor,
    commandId,
    correlationId: event.correlationId,
    causationId: event.causationId,
    synthetic,
    ...(requestHash !== undefined && { requestHash }),
  };
  const command = requestHash === undefined ? noCommand : bytesOfUuid(commandId);
  return {
    stated: statedSum(stream, revision, type, version, effectiveDay, payload, command),
    row: rowSum(
      stream,
      position,
      revision,
      type,
      version,
      recordedAtMs,
      effectiveDay,
      actor.subject,
      actor.role,
      idsOf(event),
      synthetic ? 1 : 0,
      payload,
    ),
    leafHash: Buffer.from(leafHash(encoded, BigInt(position)), 'hex'),
  };
}

/** As `eventColumns` reads them. */
const idsOf = ({ id, commandId, correlationId, causationId, requestHash = '' }: EventToAppend): string =>
  `${`${id}${commandId}${correlationId}${causationId}`.replaceAll('-', '')}${requestHash}`.toUpperCase();

/** True for a row that is what was appended to this stream. */
export const isAsAppended = (stream: string, row: EventRow): boolean =>
  row[11] ===
  rowSum(stream, row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10]);

/** True for what stands at a revision of a stream, with the 16 bytes of its command, if it is what was appended there. */
export const isAsStated = (
  stream: string,
  revision: bigint,
  [type, version, effectiveDay, payload, sum]: readonly [string, number, string, string, number],
  commandId: Uint8Array,
): boolean => sum === statedSum(stream, revision, type, version, effectiveDay, payload, commandId);

const statedSum = (
  stream: string,
  revision: bigint,
  type: string,
  version: number,
  effectiveDay: string,
  payload: string,
  commandId: Uint8Array,
): number =>
  crc32(commandId, crc32(`${stream}\n${revision}\n${type}\n${version}\n${effectiveDay}\n${payload}`));

/** Over one text: a second call would cost as much as the bytes. */
const rowSum = (
  stream: string,
  position: number,
  revision: number | bigint,
  type: string,
  version: number,
  recordedAtMs: number,
  effectiveDay: string,
  subject: string,
  role: string,
  ids: string,
  synthetic: number,
  payload: string,
): number =>
  crc32(
    `${stream}\n${position}\n${revision}\n${type}\n${version}\n${recordedAtMs}\n${effectiveDay}\n${subject}\n${role}\n${ids}\n${synthetic}\n${payload}`,
  );
