import { setTimeout as delay } from 'node:timers/promises';
import { isEventStoreError, START, type EventReader, type RecordedEvent } from '#event-store';
import { LogTransferError, type Difference, type EventName } from './errors.ts';
import { differingFields, eventLine } from './log-format.ts';
import { eventsOfExport, type CheckedExport } from './read-export.ts';

/** A store that takes events recorded elsewhere: in the order given, one durable before the next. */
export interface ImportTarget extends EventReader {
  /** The same events again change nothing. @throws EventStoreError */
  importEvents(events: readonly RecordedEvent[]): Promise<void>;
}

export interface TransferOptions {
  readonly target: ImportTarget;
  /** How long to wait between the tries of one call, in all, before giving up; 30 s unless given. */
  readonly patienceMs?: number;
  readonly onProgress: (events: number, all: number) => void;
}

export interface Imported {
  /** How many of the file's first events were at the target before. */
  readonly found: number;
  readonly written: number;
}

const eventsAtOnce = 500;
/** A cluster is without a leader for some 6 s when one dies. */
const patienceByDefaultMs = 30_000;
const waitMinMs = 100;
const waitMaxMs = 5_000;

/**
 * Goes on where the target ends, which must hold the first events of the file or none; each of them is compared. Nothing else
 * may write to the target meanwhile.
 * @throws LogTransferError `otherLog` (nothing was written); EventStoreError of the target (what was written stays, and the
 * next call goes on from there)
 */
export async function importLog(
  checked: CheckedExport,
  { target, patienceMs, onProgress }: TransferOptions,
): Promise<Imported> {
  const inFile = eventsOfExport(checked);
  try {
    const found = await passWhatIsThere();
    return { found, written: await writeTheRest(found) };
  } finally {
    await inFile.return(undefined);
  }

  async function passWhatIsThere(): Promise<number> {
    let found = 0;
    for await (const there of eventsOfStore(target, patienceMs)) {
      const { value: expected } = await inFile.next();
      const difference = differenceOf(found + 1, expected, there);
      if (difference) throw new LogTransferError({ kind: 'otherLog', difference });
      found += 1;
      if (found % eventsAtOnce === 0) onProgress(found, checked.events);
    }
    return found;
  }

  async function writeTheRest(found: number): Promise<number> {
    let written = 0;
    for (;;) {
      const events = await nextOf(inFile, eventsAtOnce);
      if (events.length === 0) return written;
      await patiently(() => target.importEvents(events), patienceMs);
      written += events.length;
      onProgress(found + written, checked.events);
    }
  }
}

async function nextOf(
  events: AsyncGenerator<RecordedEvent, undefined>,
  count: number,
): Promise<readonly RecordedEvent[]> {
  const taken: RecordedEvent[] = [];
  while (taken.length < count) {
    const { value } = await events.next();
    if (!value) break;
    taken.push(value);
  }
  return taken;
}

/** All events, in order, page by page. */
export async function* eventsOfStore(
  reader: EventReader,
  patienceMs?: number,
): AsyncGenerator<RecordedEvent, undefined> {
  for (let after = START; ;) {
    const from = after;
    const { events, endOfStore } = await patiently(() => reader.readAll({ after: from }), patienceMs);
    yield* events;
    if (endOfStore) return;
    after = events.at(-1)?.position ?? after;
  }
}

/** Undefined when both are the same event in everything but the position; a log that has ended has none. */
export function differenceOf(
  ordinal: number,
  inFile: RecordedEvent | undefined,
  inTarget: RecordedEvent | undefined,
): Difference | undefined {
  const isSame = inFile && inTarget && eventLine(inFile, START) === eventLine(inTarget, START);
  if (isSame) return undefined;
  const fields = inFile && inTarget ? differingFields(inFile, inTarget) : [];
  return { ordinal, inFile: inFile && nameOf(inFile), inTarget: inTarget && nameOf(inTarget), fields };
}

const nameOf = ({ stream, revision, id }: RecordedEvent): EventName => ({ stream, revision, id });

/** Asks again what may be asked twice. */
async function patiently<Answer>(
  ask: () => Promise<Answer>,
  patienceMs = patienceByDefaultMs,
): Promise<Answer> {
  let waitedMs = 0;
  for (let waitMs = waitMinMs; ; waitMs = Math.min(2 * waitMs, waitMaxMs)) {
    try {
      return await ask();
    } catch (error) {
      const mayPass = isEventStoreError(error, 'unavailable', 'outcomeUnknown');
      if (!mayPass || waitedMs + waitMs > patienceMs) throw error;
    }
    await delay(waitMs);
    waitedMs += waitMs;
  }
}
