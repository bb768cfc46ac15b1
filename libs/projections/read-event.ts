import { deserialize, type Upcasters } from '#domain';
import type { Position, RecordedEvent } from '#event-store';
import type { ProjectedEvent } from './projection.ts';

/** An event that could not be read at all. */
export interface PoisonedEvent {
  readonly recorded: { readonly position: Position; readonly type: string };
  readonly error: unknown;
}

/** What an event says, lifted to today's version; an unreadable one is left to each projection to stop at. */
export function readEvent(recorded: RecordedEvent, upcasters: Upcasters): ProjectedEvent | PoisonedEvent {
  try {
    return { recorded, event: deserialize(recorded.type, recorded.version, recorded.payload, upcasters) };
  } catch (error) {
    return { recorded, error };
  }
}
