import { deserialize, type LedgerEvent } from '#domain';
import type { Position, RecordedEvent } from '#event-store';

type Stored = Pick<RecordedEvent, 'type' | 'version' | 'payload'>;

/** An event that this software cannot read: what is computed from all of them cannot go past it. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord';
  readonly position: Position;
  readonly type: string;
  readonly version: number;

  constructor({ type, version }: Stored, position: Position, cause: unknown) {
    super(`The event at position ${position} (${type}, version ${version}) cannot be read.`, { cause });
    this.position = position;
    this.type = type;
    this.version = version;
  }
}

/** What the event says, lifted to today's version. @throws UnreadableRecord */
export function readRecord(stored: Stored, position: Position): LedgerEvent {
  try {
    return deserialize(stored.type, stored.version, stored.payload);
  } catch (error) {
    throw new UnreadableRecord(stored, position, error);
  }
}
