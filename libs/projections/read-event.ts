import { deserialize } from '#domain';
import { isEventStoreError, type EventReader, type Position, type RecordedEvent } from '#event-store';
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

/** First in what is said of a projection that stopped at an event which is not what was recorded: it goes on once that is restored. */
export const saidOfUnreadable = 'Unreadable: ';

export interface LogPage {
  readonly events: readonly RecordedEvent[];
  /** Comes first, and is not what was recorded; there are no events then. */
  readonly changed?: PoisonedEvent;
  /** The next page begins behind it. */
  readonly last: Position;
  readonly endOfStore: boolean;
}

export async function readPage(
  reader: EventReader,
  request: Parameters<EventReader['readAll']>[0],
): Promise<LogPage> {
  try {
    const { events, endOfStore } = await reader.readAll(request);
    return { events, last: events.at(-1)?.position ?? request.after, endOfStore };
  } catch (error) {
    const changed = changedIn(error);
    if (!changed) throw error;
    return { events: [], changed, last: changed.recorded.position, endOfStore: false };
  }
}

/** The event that is not what was recorded, where an error says so. */
export const changedIn = (error: unknown): PoisonedEvent | undefined =>
  isEventStoreError(error, 'eventChanged')
    ? { recorded: { position: error.failure.position, type: error.failure.type ?? 'An event' }, error }
    : undefined;

/** Where a projection has stopped at an event that was not what was recorded; undefined where it stopped at anything else. */
export function unreadableOf({
  state,
  error,
}: {
  readonly state: string;
  readonly error: string | null;
}): Position | undefined {
  const [, position] = /^Unreadable: .* at position (\d+): /s.exec(error ?? '') ?? [];
  return state === 'STOPPED' && position !== undefined ? BigInt(position) : undefined;
}
