import type { Actor, Position, RecordedEvent, Revision } from '../envelope.ts';
import { uuidOfHex } from './uuid.ts';

/** The ids come as one text: crossing from SQLite costs by the value, and few readers look at them. */
export const eventColumns = `position, revision, type, version, recorded_at_ms, effective_day, actor_subject, actor_role,
  hex(id) || hex(command_id) || hex(correlation_id) || hex(causation_id) || coalesce(hex(request_hash), ''), synthetic,
  CAST(payload AS TEXT), row_sum`;

/** A row of `eventColumns`, as an array; in the order of the whole store, with its stream behind. */
export type EventRow = readonly [
  position: number,
  revision: number,
  type: string,
  version: number,
  recordedAtMs: number,
  effectiveDay: string,
  actorSubject: string,
  actorRole: string,
  ids: string,
  synthetic: number,
  payload: string,
  rowSum: number,
  stream?: number | string,
  leafHash?: string,
];

const idDigits = 32;
const requestHashStart = 4 * idDigits;

/** Writes its ids out only when they are asked for. */
export class RecordedRow implements RecordedEvent {
  readonly stream: string;
  readonly position: Position;
  readonly revision: Revision;
  readonly type: string;
  readonly version: number;
  readonly recordedAtMs: number;
  readonly effectiveDay: string;
  readonly synthetic: boolean;
  readonly payload: string;
  declare readonly requestHash?: string;
  readonly #row: EventRow;

  constructor(stream: string, row: EventRow) {
    this.stream = stream;
    this.#row = row;
    this.position = BigInt(row[0]);
    this.revision = BigInt(row[1]);
    this.type = row[2];
    this.version = row[3];
    this.recordedAtMs = row[4];
    this.effectiveDay = row[5];
    this.synthetic = row[9] === 1;
    this.payload = row[10];
    if (row[8].length > requestHashStart) this.requestHash = row[8].slice(requestHashStart).toLowerCase();
  }

  get isSummed(): true {
    return true;
  }

  get id(): string {
    return this.#uuid(0);
  }

  get actor(): Actor {
    return { subject: this.#row[6], role: this.#row[7] };
  }

  get commandId(): string {
    return this.#uuid(1);
  }

  get correlationId(): string {
    return this.#uuid(2);
  }

  get causationId(): string {
    return this.#uuid(3);
  }

  #uuid(index: number): string {
    const start = index * idDigits;
    return uuidOfHex(this.#row[8].slice(start, start + idDigits));
  }
}
