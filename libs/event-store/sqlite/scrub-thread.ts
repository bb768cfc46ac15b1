import { setTimeout as delay } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { goSecond } from '#turns';
import { START, type Position } from '../envelope.ts';
import { LogCheck, type ChangedEvent } from './log-check.ts';

/** What an `EventScrub` tells this thread. */
export interface ScrubOf {
  readonly file: string;
  /** Milliseconds from one pass to the next. */
  readonly everyMs: number;
  /** How often what was found is looked at again; milliseconds. */
  readonly againMs: number;
}

export interface ScrubReport {
  /** How far this pass has come. */
  readonly position: Position;
  readonly changed: readonly ChangedEvent[];
  /** A pass has reached the end. */
  readonly isWhole: boolean;
}

/** At once, a millisecond or two of work. */
const sliceCount = 50;
/** Of a processor, a twentieth. */
const restTimes = 19;
const restMsMin = 5;

goSecond('patrol');
const { file, everyMs, againMs } = workerData as ScrubOf;
const check = new LogCheck(file);
const changed = new Map<Position, ChangedEvent>();
let position = START;

for (;;) {
  await pass();
  const untilMs = performance.now() + everyMs;
  while (performance.now() < untilMs) {
    await delay(againMs);
    if (lookAgain()) report(false);
  }
}

async function pass(): Promise<void> {
  check.forget();
  for (position = START; position < check.head();) {
    const startedMs = performance.now();
    const end = position + BigInt(sliceCount);
    for (const head = check.head(); position < end && position < head;) {
      position += 1n;
      note(position);
    }
    lookAgain();
    report(false);
    await delay(restMsMin + restTimes * (performance.now() - startedMs));
  }
  report(true);
}

/** What was found may have been restored. True where any was. */
function lookAgain(): boolean {
  const again = [...changed.keys()];
  if (again.length === 0) return false;
  check.forget();
  for (const one of again) note(one);
  return changed.size !== again.length;
}

function note(one: Position): void {
  const found = check.changedAt(one);
  if (found) changed.set(one, found);
  else changed.delete(one);
}

function report(isWhole: boolean): void {
  const said: ScrubReport = { position, changed: [...changed.values()], isWhole };
  parentPort?.postMessage(said);
}
