import { parentPort, workerData } from 'node:worker_threads';
import { isEventStoreError } from '../errors.ts';
import { leafHash } from '../event-encoding.ts';
import { EventSum } from '../event-sum.ts';
import type { Position } from '../envelope.ts';
import { EventReads } from './event-reads.ts';
import { changedEvent } from './event-row.ts';
import { openForReading } from './open-database.ts';
import { eventColumns, RecordedRow, type EventRow } from './recorded-row.ts';
import { rowStatement } from './row-statement.ts';

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
const namesMax = 10_000;

const { file, to, number: first, threads } = workerData as SumOf;
try {
  parentPort?.postMessage(sumUp());
} catch (error) {
  if (!isEventStoreError(error)) throw error;
  // An error goes from thread to thread without its class.
  parentPort?.postMessage(error.failure);
}

function sumUp(): readonly SummedPart[] {
  const database = openForReading(file);
  const reads = new EventReads(database);
  // The stored leaf is compared in the place of the sums for reads: it is computed here in any case.
  const statement = rowStatement<EventRow>(
    database,
    `SELECT ${eventColumns}, stream, lower(hex(leaf_hash)) FROM events WHERE position > ? ORDER BY position LIMIT +?`,
  );
  const names = new Map<unknown, string>();
  const nameOf = database.prepare('SELECT name FROM streams WHERE id = ?');
  const streamOf = (key: number): string => {
    let name = names.get(key);
    if (name === undefined) names.set(key, (name = String(nameOf.get(key)?.['name'] ?? '')));
    if (names.size > namesMax) names.clear();
    return name;
  };
  const parts: SummedPart[] = [];
  // The log has no gaps: the nth event stands at position n.
  for (let number = first; BigInt(number) * partCount < to; number += threads) {
    const before = BigInt(number) * partCount;
    const end = before + partCount < to ? before + partCount : to;
    const sum = new EventSum();
    for (let after = before; after < end;) {
      const count = Math.min(pageCount, Number(end - after));
      for (const row of rowsAfter(after, count)) {
        after += 1n;
        const stream = streamOf(Number(row[12]));
        const leaf = leafHash(new RecordedRow(stream, row), after);
        if (leaf !== row[13] || BigInt(row[0]) !== after) {
          reads.readAll(after - 1n, 1);
          throw changedEvent(Number(after), row, stream);
        }
        sum.addPart(1n, leaf);
      }
    }
    parts.push({ number, events: sum.events, hex: sum.hex() });
  }
  reads.close();
  return parts;

  function rowsAfter(after: Position, count: number): readonly EventRow[] {
    try {
      const rows = statement.all(after, count);
      if (rows.length === count) return rows;
    } catch {
      // Said by position, below.
    }
    for (let at = after; ;) at = reads.readAll(at, count).events.at(-1)?.position ?? missing(at + 1n);
  }
}

function missing(position: Position): never {
  throw changedEvent(Number(position), undefined, undefined);
}
