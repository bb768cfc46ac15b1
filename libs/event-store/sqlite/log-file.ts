import type { DatabaseSync } from 'node:sqlite';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { START, type Position, type RecordedEvent } from '../envelope.ts';
import { EventStoreError, type EventStoreFailure } from '../errors.ts';
import { EventSum } from '../event-sum.ts';
import { eventAt } from './event-row.ts';
import { openForReading } from './open-database.ts';
import { reading } from './read-errors.ts';
import { rowStatement } from './row-statement.ts';
import type { SummedPart, SumOf } from './sum-thread.ts';

/** What is computed from: ids, actors and places stay in the file, for to bring them over costs more than the rest. */
export type StatedEvent = Pick<
  RecordedEvent,
  'type' | 'version' | 'recordedAtMs' | 'effectiveDay' | 'synthetic' | 'payload'
>;

export interface StatedPage {
  /** In the order of the log. */
  readonly events: readonly StatedEvent[];
  /** Of the last one. */
  readonly position: Position;
}

export interface ComputedSum {
  /** Of an `EventSum`. */
  readonly hex: Promise<string>;
  stop(): Promise<unknown>;
}

type StatedRow = readonly [
  position: number,
  type: string,
  version: number,
  recordedAtMs: number,
  effectiveDay: string,
  synthetic: number,
  payload: string,
];

/** Pages that die young cost the garbage collector little. */
const pageCount = 2_000;

/** Hashes take longer than figures; with one more thread both ends meet on two cores. */
const sumThreads = 2;

/** The whole log for computations over all of it, also while the ledger runs. */
export class SqliteLogFile {
  readonly #file: string;
  readonly #database: DatabaseSync;

  /** @throws UnusableEventLog */
  constructor(file: string) {
    this.#file = file;
    this.#database = openForReading(file);
  }

  head(): Position {
    return this.#position('SELECT max(position) FROM events');
  }

  /** Position of the last event that was recorded by then, in Unix milliseconds; all before it were as well. */
  lastBy(recordedAtMs: number): Position {
    const next = this.#position(
      'SELECT position FROM events WHERE recorded_at_ms > ? ORDER BY position LIMIT 1',
      recordedAtMs,
    );
    if (next === START) return this.head();
    // What is summed up ends before it.
    eventAt(this.#database, next);
    return next - 1n;
  }

  /** Every event up to that position, as it stands there: that none has changed, its sum tells. */
  *pages(to: Position): Iterable<StatedPage> {
    const statement = rowStatement<StatedRow>(
      this.#database,
      `SELECT position, type, version, recorded_at_ms, effective_day, synthetic, CAST(payload AS TEXT)
       FROM events WHERE position > ? AND position <= ? ORDER BY position LIMIT +?`,
    );
    for (let after = START; after < to;) {
      const rows = reading(() => statement.all(after, to, pageCount));
      const last = rows.at(-1);
      if (!last) return;
      after = BigInt(last[0]);
      yield { events: rows.map(statedEvent), position: after };
    }
  }

  /** The sum of every event up to that position, computed by threads of its own. */
  sum(to: Position): ComputedSum {
    const threads = Array.from({ length: sumThreads }, (_, number) => this.#sumThread(to, number));
    const hex = Promise.all(threads.map(({ parts }) => parts)).then((ofThreads) => {
      const sum = new EventSum();
      for (const part of ofThreads.flat().sort((one, other) => one.number - other.number))
        sum.addPart(part.events, part.hex);
      return sum.hex();
    });
    // Whoever stops it does not wait for it.
    hex.catch(() => undefined);
    return { hex, stop: () => Promise.all(threads.map(({ thread }) => thread.terminate())) };
  }

  #sumThread(
    to: Position,
    number: number,
  ): { readonly thread: Worker; readonly parts: Promise<readonly SummedPart[]> } {
    const sumOf: SumOf = { file: this.#file, to, number, threads: sumThreads };
    const thread = new Worker(new URL(`sum-thread${extname(import.meta.filename)}`, import.meta.url), {
      workerData: sumOf,
    });
    const { promise, resolve, reject } = Promise.withResolvers<readonly SummedPart[]>();
    thread.on('message', (summed: readonly SummedPart[] | EventStoreFailure) => {
      if ('kind' in summed) reject(new EventStoreError(summed));
      else resolve(summed);
    });
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('The thread that sums the events up ended without a sum.')));
    return { thread, parts: promise };
  }

  close(): void {
    this.#database.close();
  }

  #position(sql: string, ...values: number[]): Position {
    const statement = rowStatement<readonly [number | null]>(this.#database, sql);
    return BigInt(reading(() => statement.get(...values))?.[0] ?? 0);
  }
}

const statedEvent = ([
  ,
  type,
  version,
  recordedAtMs,
  effectiveDay,
  synthetic,
  payload,
]: StatedRow): StatedEvent => ({
  type,
  version,
  recordedAtMs,
  effectiveDay,
  synthetic: synthetic === 1,
  payload,
});
