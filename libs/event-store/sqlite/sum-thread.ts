import { parentPort, workerData } from 'node:worker_threads';
import { EventSum } from '../event-sum.ts';
import { EventReads } from './event-reads.ts';
import { openForReading } from './open-database.ts';

/** What a `SqliteLogFile` tells this thread. */
export interface SumOf {
  readonly file: string;
  readonly to: bigint;
}

const pageCount = 1_000;
const { file, to } = workerData as SumOf;
const reads = new EventReads(openForReading(file));
const sum = new EventSum();
for (let after = 0n; after < to;) {
  const { events } = reads.readAll(after, pageCount);
  for (const event of events) if (event.position <= to) sum.add(event);
  after = events.at(-1)?.position ?? to;
}
reads.close();
parentPort?.postMessage(sum.hex());
