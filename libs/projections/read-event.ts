import { deserialize } from '#domain';
import type { Position, RecordedEvent } from '#event-store';
import type { ProjectedEvent } from './projection.ts';

/** An event that could not be read at all. */
export interface PoisonedEvent {
  readonly recorded: { readonly position: Position; readonly type: string };
  readonly error: unknown;
}

/** What an event says, lifted to today's version; an unreadable one is left to each projection to stop at. */
export function readEvent(recorded: RecordedEvent): ProjectedEvent | PoisonedEvent {
  try {
    return { recorded, event: deserialize(recorded.type, recorded.version, recorded.payload) };
  } catch (error) {
    return { recorded, error };
  }
}
