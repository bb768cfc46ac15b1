import { expect, it } from '@jest/globals';
import type { LogScrubState } from '#projections';
import { noteReadings } from './note-readings.ts';

/** What is noted of a scrub that begins with what an earlier process has noted, once it is in each of the states. */
async function notedOf(before: LogScrubState, ...states: readonly LogScrubState[]): Promise<LogScrubState[]> {
  const noted: LogScrubState[] = [];
  for (const state of states) {
    const over = new AbortController();
    await noteReadings({
      desk: {
        reading: async () => before,
        noteReading: async (reading) => {
          noted.push(reading);
          over.abort();
        },
      },
      scrub: { state },
      signal: over.signal,
      onError: (error) => {
        throw error;
      },
    });
  }
  return noted;
}

it('keeps what an earlier process found until its place is read again, and when the log was last read as a whole', async () => {
  const found = { position: 300n, type: 'ClaimApproved' };
  const before = { position: 417n, lastWholeMs: 1, changed: [found] };
  const now = { lastWholeMs: undefined, changed: [] };
  expect(
    await notedOf(
      before,
      { ...now, position: 200n },
      { ...now, position: 400n },
      { position: 417n, lastWholeMs: 2, changed: [] },
    ),
  ).toEqual([
    { position: 200n, lastWholeMs: 1, changed: [found] },
    { position: 400n, lastWholeMs: 1, changed: [] },
    { position: 417n, lastWholeMs: 2, changed: [] },
  ]);
});
