import type { EventToAppend, RecordedEvent } from '../envelope.ts';
import type { StreamWrite } from '../event-store.ts';
import type { DriverEvent, DriverRecord } from './driver.ts';

/** What stands in the metadata of an event, as JSON; names with `$` are those that the server's own tools know. */
interface StoredMetadata {
  /** Marks the ledger's events among others of the same server. */
  readonly foerderbuch: 1;
  readonly version: number;
  readonly effectiveDay: string;
  readonly subject: string;
  readonly role: string;
  readonly commandId: string;
  readonly $correlationId: string;
  readonly $causationId: string;
  readonly requestHash?: string;
  readonly synthetic?: true;
  /** Unix milliseconds; of an event that was recorded elsewhere before. */
  readonly recordedAtMs?: number;
  /** The writes that follow, on the last event of the first of them. */
  readonly consequences?: readonly StoredWrite[];
}

interface StoredWrite {
  readonly stream: string;
  readonly expectedRevision: string;
  readonly events: readonly EventToAppend[];
}

const utf8 = new TextEncoder();
/** Gives every byte back, also a byte order mark. */
const text = new TextDecoder('utf-8', { ignoreBOM: true });

/** What only the first of several writes carries, or an event that was recorded elsewhere. */
export interface Carried {
  readonly consequences?: readonly StreamWrite[];
  readonly recordedAtMs?: number;
}

/** JSON beside JSON, as bytes: the client would parse and print a JSON payload anew, and `1.10` is not `1.1` here. */
export function encode(event: EventToAppend, { consequences = [], recordedAtMs }: Carried = {}): DriverEvent {
  const metadata: StoredMetadata = {
    foerderbuch: 1,
    version: event.version,
    effectiveDay: event.effectiveDay,
    subject: event.actor.subject,
    role: event.actor.role,
    commandId: event.commandId,
    $correlationId: event.correlationId,
    $causationId: event.causationId,
    ...(event.requestHash !== undefined && { requestHash: event.requestHash }),
    ...(event.synthetic && { synthetic: true }),
    ...(recordedAtMs !== undefined && { recordedAtMs }),
    ...(consequences.length > 0 && { consequences: consequences.map(storedWrite) }),
  };
  return {
    id: event.id,
    type: event.type,
    data: utf8.encode(event.payload),
    metadata: utf8.encode(JSON.stringify(metadata)),
  };
}

/** Undefined for events that are not the ledger's. */
export function decode(record: DriverRecord): RecordedEvent | undefined {
  const { metadata } = record;
  if (!isStoredMetadata(metadata)) return undefined;
  return {
    stream: record.stream,
    revision: record.revision,
    position: record.position,
    recordedAtMs: metadata.recordedAtMs ?? record.createdMs,
    id: record.id,
    type: record.type,
    version: metadata.version,
    payload: text.decode(record.data),
    effectiveDay: metadata.effectiveDay,
    actor: { subject: metadata.subject, role: metadata.role },
    commandId: metadata.commandId,
    correlationId: metadata.$correlationId,
    causationId: metadata.$causationId,
    ...(metadata.requestHash !== undefined && { requestHash: metadata.requestHash }),
    synthetic: metadata.synthetic ?? false,
    ...(metadata.consequences && { consequences: metadata.consequences.map(writeOf) }),
  };
}

export const isLedgerRecord = ({ metadata }: DriverRecord): boolean => isStoredMetadata(metadata);

const isStoredMetadata = (metadata: unknown): metadata is StoredMetadata =>
  typeof metadata === 'object' && metadata !== null && 'foerderbuch' in metadata;

const storedWrite = ({ stream, expectedRevision, events }: StreamWrite): StoredWrite => ({
  stream,
  expectedRevision: expectedRevision.toString(),
  events,
});

const writeOf = ({ stream, expectedRevision, events }: StoredWrite): StreamWrite => ({
  stream,
  expectedRevision: BigInt(expectedRevision),
  events,
});
