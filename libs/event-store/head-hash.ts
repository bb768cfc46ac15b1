import { START } from './envelope.ts';
import { leafHash } from './event-encoding.ts';
import type { EventReader } from './event-store.ts';

/** The hash of the last event at its position, as it is noted of each event; undefined of an empty log. */
export async function headHash(reader: Pick<EventReader, 'head' | 'readAll'>): Promise<string | undefined> {
  const head = await reader.head();
  if (head === START) return undefined;
  const { events } = await reader.readAll({ after: head - 1n, maxCount: 1 });
  return events[0] && leafHash(events[0], events[0].position);
}
