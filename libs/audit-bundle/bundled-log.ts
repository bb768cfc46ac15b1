import type { EventReader, LogTree } from '#event-store';

/** Where events are read as they are stored, and what shows that they stand in the log. */
export interface BundledLog {
  readonly events: EventReader;
  readonly tree: LogTree;
}
