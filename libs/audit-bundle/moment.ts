import type { EventReader, Position, RecordedEvent } from '#event-store';

/** Up to where the log is read, and what of it. */
export interface BundleMoment {
  /** Last position of the log that is contained. */
  readonly position: Position;
  /** Unix milliseconds, of the event there. */
  readonly recordedAtMs: number;
  /** Only what was in effect by this day. */
  readonly asOf?: string;
}

/** Whether an event is contained. */
export const isBy = (
  { position, asOf }: BundleMoment,
  event: Pick<RecordedEvent, 'position' | 'effectiveDay'>,
): boolean => event.position <= position && (asOf === undefined || event.effectiveDay <= asOf);

const pageSize = 500;

/** Of a stream what is contained, in order. @throws EventStoreError */
export async function* eventsOfStream(
  reader: EventReader,
  stream: string,
  moment: BundleMoment,
): AsyncGenerator<RecordedEvent> {
  for (let fromRevision = 0n, isEnd = false; !isEnd;) {
    const { events, endOfStream } = await reader.readStream(stream, { fromRevision, maxCount: pageSize });
    for (const event of events) {
      if (event.position > moment.position) return;
      if (isBy(moment, event)) yield event;
    }
    fromRevision += BigInt(events.length);
    isEnd = endOfStream;
  }
}

/** The last event of a log that was recorded by an instant, Unix milliseconds; of all of it without one. Undefined where there is none. */
export async function lastEventBy(
  reader: EventReader,
  recordedToMs = Infinity,
): Promise<RecordedEvent | undefined> {
  let last: RecordedEvent | undefined;
  // Recorded times never fall along the log.
  for (let [low, high] = [0n, await reader.head()]; low < high;) {
    const middle = (low + high) / 2n;
    const [event] = (await reader.readAll({ after: middle, maxCount: 1 })).events;
    if (event && event.position <= high && event.recordedAtMs <= recordedToMs) {
      last = event;
      low = event.position;
    } else high = middle;
  }
  return last;
}
