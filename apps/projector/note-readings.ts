import { setTimeout as delay } from 'node:timers/promises';
import type { LogScrub, LogScrubState } from '#projections';
import type { UpkeepDesk } from '#projections/postgres';

interface NoteReadingsOptions {
  readonly desk: Pick<UpkeepDesk, 'reading' | 'noteReading'>;
  readonly scrub: Pick<LogScrub, 'state'>;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
}

const everyMs = 1_000;

/** Says to the services that answer how far the log is read through, until the signal aborts. */
export async function noteReadings({ desk, scrub, signal, onError }: NoteReadingsOptions): Promise<void> {
  let before: LogScrubState | undefined;
  let noted = '';
  const isOver = (): boolean => signal.aborted;
  while (!isOver()) {
    try {
      before ??= (await desk.reading()) ?? scrub.state;
      const now = withWhatWasFound(scrub.state, before);
      const said = `${now.position} ${now.lastWholeMs} ${now.changed.length}`;
      if (said !== noted) await desk.noteReading(now);
      noted = said;
    } catch (error) {
      if (!isOver()) onError(error);
    }
    await delay(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

/** What another process found holds until its place is read again. */
function withWhatWasFound(now: LogScrubState, before: LogScrubState): LogScrubState {
  if (now.lastWholeMs !== undefined) return now;
  return {
    position: now.position,
    lastWholeMs: before.lastWholeMs,
    changed: [...now.changed, ...before.changed.filter(({ position }) => position > now.position)],
  };
}
