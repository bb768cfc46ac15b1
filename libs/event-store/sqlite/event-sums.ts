import { crc32 } from 'node:zlib';
import type { EventToAppend, RecordedEvent } from '../envelope.ts';
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

export function sumsOf(event: Omit<RecordedEvent, 'position'>, position: number): EventSums {
  const { stream, revision, type, version, effectiveDay, payload, requestHash } = event;
  const read = sumOfPayload(stream, revision, type, version, effectiveDay, payload);
  return {
    stated: crc32(requestHash === undefined ? noCommand : bytesOfUuid(event.commandId), read),
    row: sumOfEnvelope(
      position,
      event.recordedAtMs,
      event.actor.subject,
      event.actor.role,
      idsOf(event),
      event.synthetic ? 1 : 0,
      read,
    ),
    leafHash: Buffer.from(leafHash(event, BigInt(position)), 'hex'),
  };
}

/** As `eventColumns` reads them. */
const idsOf = ({ id, commandId, correlationId, causationId, requestHash = '' }: EventToAppend): string =>
  `${`${id}${commandId}${correlationId}${causationId}`.replaceAll('-', '')}${requestHash}`.toUpperCase();

/** True for a row that is what was appended to this stream. */
export const isAsAppended = (stream: string, row: EventRow): boolean =>
  row[11] ===
  sumOfEnvelope(
    row[0],
    row[4],
    row[6],
    row[7],
    row[8],
    row[9],
    sumOfPayload(stream, row[1], row[2], row[3], row[5], row[10]),
  );

/** True for what stands at a revision of a stream, with the 16 bytes of its command, if it is what was appended there. */
export const isAsStated = (
  stream: string,
  revision: bigint,
  [type, version, effectiveDay, payload, sum]: readonly [string, number, string, string, number],
  commandId: Uint8Array,
): boolean => sum === crc32(commandId, sumOfPayload(stream, revision, type, version, effectiveDay, payload));

const sumOfPayload = (
  stream: string,
  revision: number | bigint,
  type: string,
  version: number,
  effectiveDay: string,
  payload: string,
): number => crc32(`${stream}\n${revision}\n${type}\n${version}\n${effectiveDay}\n${payload}`);

const sumOfEnvelope = (
  position: number,
  recordedAtMs: number,
  subject: string,
  role: string,
  ids: string,
  synthetic: number,
  ofPayload: number,
): number => crc32(`${position}\n${recordedAtMs}\n${subject}\n${role}\n${ids}\n${synthetic}`, ofPayload);
