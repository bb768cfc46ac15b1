import type { RecordedEvent, Revision } from '../envelope.ts';
import type { EventStoreLimits } from '../event-store.ts';
import type { DriverEvent } from './driver.ts';
import { encode } from './wire-format.ts';

/** Events of one stream that continue each other, as they were recorded and as they are sent. */
export interface ImportRun {
  readonly stream: string;
  readonly expectedRevision: Revision;
  readonly events: readonly RecordedEvent[];
  readonly encoded: readonly DriverEvent[];
  /** With what stands beside the payloads. */
  readonly bytes: number;
}

type OpenRun = ImportRun & {
  readonly events: RecordedEvent[];
  readonly encoded: DriverEvent[];
  bytes: number;
};

/** Cuts events in log order where the stream changes and where an append would be too large. */
export function importRuns(
  events: readonly RecordedEvent[],
  { eventsPerAppendMax, bytesPerAppendMax }: EventStoreLimits,
): readonly ImportRun[] {
  const runs: OpenRun[] = [];
  for (const event of events) {
    const encoded = encode(event, { recordedAtMs: event.recordedAtMs });
    const bytes = encoded.data.length + encoded.metadata.length + encoded.type.length;
    const run = runs.at(-1);
    const continues =
      run?.stream === event.stream &&
      run.expectedRevision + BigInt(run.events.length) + 1n === event.revision &&
      run.events.length < eventsPerAppendMax &&
      run.bytes + bytes <= bytesPerAppendMax;
    if (continues) {
      run.events.push(event);
      run.encoded.push(encoded);
      run.bytes += bytes;
    } else {
      const { stream, revision } = event;
      runs.push({ stream, expectedRevision: revision - 1n, events: [event], encoded: [encoded], bytes });
    }
  }
  return runs;
}
