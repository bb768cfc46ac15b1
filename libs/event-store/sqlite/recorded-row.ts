import type { Actor, Position, RecordedEvent, Revision } from '../envelope.ts';
import { uuidOfBytes } from './uuid.ts';

export const eventColumns = `position, streams.name, revision, events.id, type, version, recorded_at_ms, effective_day,
  actor_subject, actor_role, command_id, correlation_id, causation_id, request_hash, synthetic, CAST(payload AS TEXT)`;

/** A row of `eventColumns`, as an array. */
export type EventRow = readonly [
  position: number,
  stream: string,
  revision: number,
  id: Uint8Array,
  type: string,
  version: number,
  recordedAtMs: number,
  effectiveDay: string,
  actorSubject: string,
  actorRole: string,
  commandId: Uint8Array,
  correlationId: Uint8Array,
  causationId: Uint8Array,
  requestHash: Uint8Array | null,
  synthetic: number,
  payload: string,
];

/** Reads its ids only when they are asked for: a replay of everything rarely looks at them. */
export class RecordedRow implements RecordedEvent {
  readonly position: Position;
  readonly stream: string;
  readonly revision: Revision;
  readonly type: string;
  readonly version: number;
  readonly recordedAtMs: number;
  readonly effectiveDay: string;
  readonly synthetic: boolean;
  readonly payload: string;
  declare readonly requestHash?: string;
  readonly #row: EventRow;

  constructor(row: EventRow) {
    this.#row = row;
    this.position = BigInt(row[0]);
    this.stream = row[1];
    this.revision = BigInt(row[2]);
    this.type = row[4];
    this.version = row[5];
    this.recordedAtMs = row[6];
    this.effectiveDay = row[7];
    this.synthetic = row[14] === 1;
    this.payload = row[15];
    if (row[13]) this.requestHash = Buffer.from(row[13]).toString('hex');
  }

  get id(): string {
    return uuidOfBytes(this.#row[3]);
  }

  get actor(): Actor {
    return { subject: this.#row[8], role: this.#row[9] };
  }

  get commandId(): string {
    return uuidOfBytes(this.#row[10]);
  }

  get correlationId(): string {
    return uuidOfBytes(this.#row[11]);
  }

  get causationId(): string {
    return uuidOfBytes(this.#row[12]);
  }
}
