import { EventSum, START, type Position } from '#event-store';
import type { Difference } from './errors.ts';
import { differenceOf, eventsOfStore, type TransferOptions } from './import-log.ts';
import { eventsOfExport, type CheckedExport } from './read-export.ts';

/** One of two logs, read to its end. */
export interface ReadLog {
  readonly events: number;
  /** See `EventSum`. */
  readonly sum: string;
  readonly lastPosition: Position;
}

export interface Proof {
  readonly file: ReadLog;
  readonly target: ReadLog;
  /** The first one; undefined when every field of every event is the same but the position. */
  readonly difference: Difference | undefined;
}

/** Reads both logs from their beginnings and compares them. @throws EventStoreError, LogTransferError `damaged` */
export async function proveEqual(
  checked: CheckedExport,
  { target, patienceMs, onProgress }: TransferOptions,
): Promise<Proof> {
  const inFile = eventsOfExport(checked);
  const inTarget = eventsOfStore(target, patienceMs);
  const sums = { file: new EventSum(), target: new EventSum() };
  const lastPosition = { file: START, target: START };
  let difference: Difference | undefined;
  try {
    for (let ordinal = 1; ; ordinal += 1) {
      const pair = { file: (await inFile.next()).value, target: (await inTarget.next()).value };
      if (!pair.file && !pair.target) break;
      for (const side of ['file', 'target'] as const) {
        const event = pair[side];
        if (!event) continue;
        sums[side].add(event);
        lastPosition[side] = event.position;
      }
      difference ??= differenceOf(ordinal, pair.file, pair.target);
      if (ordinal % 1_000 === 0) onProgress(ordinal, checked.events);
    }
  } finally {
    await Promise.all([inFile.return(undefined), inTarget.return(undefined)]);
  }
  const readLog = (side: 'file' | 'target'): ReadLog => ({
    events: Number(sums[side].events),
    sum: sums[side].hex(),
    lastPosition: lastPosition[side],
  });
  return { file: readLog('file'), target: readLog('target'), difference };
}
