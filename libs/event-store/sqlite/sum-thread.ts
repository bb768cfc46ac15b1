import { parentPort, workerData } from 'node:worker_threads';
import { isEventStoreError } from '../errors.ts';
import { EventSum } from '../event-sum.ts';
import { EventReads } from './event-reads.ts';
import { openForReading } from './open-database.ts';

/** What a `SqliteLogFile` tells this thread, one of several: of the parts it takes each `threads`-th. */
export interface SumOf {
  readonly file: string;
  readonly to: bigint;
  /** From 0. */
  readonly number: number;
  readonly threads: number;
}

export interface SummedPart {
  /** Of the part, in the order of the log. */
  readonly number: number;
  readonly events: bigint;
  readonly hex: string;
}

/** A power of two, as a whole subtree has it. */
const partCount = 2n ** 15n;
const pageCount = 1_000;

const { file, to, number: first, threads } = workerData as SumOf;
try {
  parentPort?.postMessage(sumUp());
} catch (error) {
  if (!isEventStoreError(error)) throw error;
  // An error goes from thread to thread without its class.
  parentPort?.postMessage(error.failure);
}

function sumUp(): readonly SummedPart[] {
  const reads = new EventReads(openForReading(file));
  const parts: SummedPart[] = [];
  // The log has no gaps: the nth event stands at position n.
  for (let number = first; BigInt(number) * partCount < to; number += threads) {
    const before = BigInt(number) * partCount;
    const end = before + partCount < to ? before + partCount : to;
    const sum = new EventSum(before);
    for (let after = before; after < end;) {
      const { events } = reads.readAll(after, Math.min(pageCount, Number(end - after)));
      for (const event of events) sum.add(event);
      after = events.at(-1)?.position ?? end;
    }
    parts.push({ number, events: sum.events, hex: sum.hex() });
  }
  reads.close();
  return parts;
}
