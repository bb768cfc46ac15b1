import type { Day, LedgerEvent } from '#domain';

/** A stream by name, and how its events fold into the state that decisions are made on. */
export interface Stream<State = unknown, Event extends LedgerEvent = LedgerEvent> {
  readonly name: string;
  evolve(state: State | undefined, event: Event, on: Day): State | undefined;
}
