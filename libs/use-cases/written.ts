import type { LedgerEvent } from '#domain';
import type { PlannedWrite, Stream } from '#command-handling';

/** The write of a stream that a decision changes; none where it does not. */
export const written = <State, Event extends LedgerEvent>(
  stream: Stream<State, Event>,
  events: readonly Event[],
): readonly PlannedWrite[] => (events.length > 0 ? [{ stream: stream, events }] : []);
