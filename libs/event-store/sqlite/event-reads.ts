import { LRUCache } from 'lru-cache';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { checkPage } from '../check-page.ts';
import { START, type Position } from '../envelope.ts';
import { EventStoreError, isEventStoreError } from '../errors.ts';
import {
  defaultLimits,
  type AllPage,
  type EventBatch,
  type LeafPage,
  type StatedInStream,
  type StatedStreamPage,
  type StreamPage,
  type SubscribeOptions,
} from '../event-store.ts';
import { changedEvent, eventAt } from './event-row.ts';
import { isAsAppended, isAsStated } from './event-sums.ts';
import { reading } from './read-errors.ts';
import { eventColumns, RecordedRow, type EventRow } from './recorded-row.ts';
import { rowStatement, type RowStatement } from './row-statement.ts';

const namesMax = 10_000;
/** Events that are kept for those who catch up together, and for how long: what is changed on the disk is found soon after. */
const shared = { maxSize: 4_096, ttl: 1_000 } as const;

/** Reads of one connection, and the waking of those who wait for more. */
export class EventReads {
  readonly #database: DatabaseSync;
  readonly #ofStream: RowStatement<EventRow>;
  readonly #ofAll: RowStatement<EventRow>;
  readonly #stated: RowStatement<StatedRow>;
  readonly #commandIds: RowStatement<readonly [Uint8Array | null]>;
  readonly #positionOf: RowStatement<readonly [number]>;
  readonly #nameOf: StatementSync;
  readonly #leaves: RowStatement<readonly [number, string]>;
  readonly #head: RowStatement<readonly [number | null]>;
  readonly #names = new LRUCache<number, string>({ max: namesMax });
  readonly #pages = new LRUCache<string, AllPage>(shared);
  readonly #waiting = new Set<() => void>();
  #subscriptions = 0;
  #closed = false;
  /** When the pages in memory were last let go, by the process's clock. */
  #forgotAtMs = Number.NEGATIVE_INFINITY;
  #failed: { readonly again: () => unknown; readonly error: EventStoreError } | undefined;

  constructor(database: DatabaseSync) {
    this.#database = database;
    // With a bare `LIMIT ?` SQLite compiles the statement anew for each value: 10 µs of the 14 that a small read took.
    this.#ofStream = rowStatement(
      database,
      `SELECT ${eventColumns} FROM events
       WHERE stream = (SELECT id FROM streams WHERE name = ?) AND revision >= ? ORDER BY revision LIMIT +?`,
    );
    this.#ofAll = rowStatement(
      database,
      `SELECT ${eventColumns}, stream FROM events WHERE position > ? ORDER BY position LIMIT +?`,
    );
    this.#stated = rowStatement(
      database,
      `SELECT type, version, effective_day, CAST(payload AS TEXT), stated_sum FROM events
       WHERE stream = (SELECT id FROM streams WHERE name = ?) AND revision >= ? ORDER BY revision LIMIT +?`,
    );
    // One value for the page: ids one by one cost more than all else of it.
    this.#commandIds = rowStatement(
      database,
      `SELECT CAST(group_concat(command_id, '') AS BLOB) FROM (
         SELECT iif(request_hash IS NULL, zeroblob(16), command_id) AS command_id FROM events
         WHERE stream = (SELECT id FROM streams WHERE name = ?) AND revision >= ? ORDER BY revision LIMIT +?)`,
    );
    this.#positionOf = rowStatement(
      database,
      'SELECT position FROM events WHERE stream = (SELECT id FROM streams WHERE name = ?) AND revision >= ? ORDER BY revision LIMIT 1',
    );
    this.#nameOf = database.prepare('SELECT name FROM streams WHERE id = ?');
    this.#leaves = rowStatement(
      database,
      'SELECT position, lower(hex(leaf_hash)) FROM events WHERE position > ? ORDER BY position LIMIT +?',
    );
    this.#head = rowStatement(database, 'SELECT max(position) FROM events');
  }

  readStream(stream: string, fromRevision: bigint, maxCount: number): StreamPage {
    const first = Number(fromRevision);
    const { events, isEnd } = this.#page<EventRow, RecordedRow>(maxCount, {
      rows: (limit) => this.#ofStream.all(stream, fromRevision, limit),
      eventOf: (row, index) =>
        row[1] === first + index && isAsAppended(stream, row) ? new RecordedRow(stream, row) : undefined,
      changed: (row) => changedEvent(row?.[0] ?? this.#positionIn(stream, fromRevision), row, stream),
    });
    return { events, endOfStream: isEnd };
  }

  readStated(stream: string, fromRevision: bigint, maxCount: number): StatedStreamPage {
    let commandIds: Uint8Array = new Uint8Array();
    const { events, isEnd } = this.#page<StatedRow, StatedInStream>(maxCount, {
      rows: (limit) => {
        commandIds = this.#commandIds.get(stream, fromRevision, limit)?.[0] ?? new Uint8Array();
        return this.#stated.all(stream, fromRevision, limit);
      },
      eventOf: (row, index) => {
        const commandId = commandIds.subarray(16 * index, 16 * index + 16);
        return isAsStated(stream, fromRevision + BigInt(index), row, commandId)
          ? statedInStream(row)
          : undefined;
      },
      changed: () => this.#changedStated(stream, fromRevision),
    });
    return { events, commandIds: commandIds.subarray(0, 16 * events.length), endOfStream: isEnd };
  }

  readAll(after: Position, maxCount: number): AllPage {
    const first = Number(after) + 1;
    const { events, isEnd } = this.#page<EventRow, RecordedRow>(maxCount, {
      rows: (limit) => this.#ofAll.all(after, limit),
      eventOf: (row, index) => {
        const stream = this.#streamName(Number(row[12]));
        // The log has no gaps: whatever else stands there is not what was appended.
        return row[0] === first + index && isAsAppended(stream, row)
          ? new RecordedRow(stream, row)
          : undefined;
      },
      changed: (row) => changedEvent(first, row, row && this.#streamName(Number(row[12]))),
    });
    return { events, endOfStore: isEnd };
  }

  readLeaves(after: Position, maxCount: number): LeafPage {
    this.#assertOpen();
    const count = checkPage(maxCount, defaultLimits);
    const rows = reading(() => this.#leaves.all(after, count));
    const leaves = rows.map(([position, hash], index) => {
      const expected = Number(after) + 1 + index;
      if (position !== expected) throw changedEvent(expected, undefined, undefined);
      return { position: BigInt(position), hash };
    });
    return { leaves, endOfStore: leaves.length < count };
  }

  head(): Position {
    this.#assertOpen();
    const position = reading(() => this.#head.get())?.[0] ?? null;
    return position === null ? START : BigInt(position);
  }

  eventIdAt(position: Position): string | undefined {
    this.#assertOpen();
    return this.#twice(() => eventAt(this.#database, position)?.id);
  }

  /**
   * History, then a wait for `wake`; the state is looked at again after every wait, so no wake-up is lost. Pages end at the same places for
   * all, so that those who catch up together share what was read.
   */
  async *subscribe({ after, maxCount = 1_000, signal }: SubscribeOptions): AsyncIterable<EventBatch> {
    let position = after;
    let saidCaughtUp = false;
    this.#subscriptions += 1;
    try {
      while (!signal?.aborted) {
        const { events, endOfStore } = this.#sharedPage(position, maxCount);
        const last = events.at(-1);
        if (last) {
          position = last.position;
          saidCaughtUp &&= endOfStore;
          yield { events, caughtUp: endOfStore };
        } else if (!saidCaughtUp) {
          saidCaughtUp = true;
          yield { events: [], caughtUp: true };
        } else {
          await this.#wakeUp(signal);
        }
      }
    } finally {
      this.#subscriptions -= 1;
    }
  }

  wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.wake();
    this.#database.close();
  }

  /** Resolves with the next `wake`, or when the signal aborts. */
  #wakeUp(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal?.addEventListener('abort', wake, { once: true });
    });
  }

  /** What another subscription has just read is not read again. */
  #sharedPage(after: Position, maxCount: number): AllPage {
    if (this.#subscriptions < 2) return this.readAll(after, maxCount);
    const most = checkPage(maxCount, defaultLimits);
    const count = most - Number(after % BigInt(most));
    const place = `${after} ${count}`;
    const known = this.#pages.get(place);
    if (known && !this.#closed) return known;
    const page = this.readAll(after, count);
    if (page.events.length === count && !page.endOfStore)
      this.#pages.set(place, page, { size: page.events.length });
    return page;
  }

  /**
   * The events before the first that is not what was appended. Where that is the first of the page, the page is read a second
   * time, from the disk: what was restored there while an older copy was in memory is found so.
   * @throws EventStoreError `eventChanged`, `damaged`, `unavailable`
   */
  #page<Row, Event>(
    maxCount: number,
    read: PageRead<Row, Event>,
  ): { readonly events: readonly Event[]; readonly isEnd: boolean } {
    this.#assertOpen();
    const count = checkPage(maxCount, defaultLimits);
    return this.#twice(() => verified(count, read));
  }

  /**
   * What a read failed with, which fails again now; undefined where all that failed is read. That other reads do not meet the
   * place says nothing.
   */
  stillFailing(): EventStoreError | undefined {
    if (!this.#failed || this.#closed) return undefined;
    const { again } = this.#failed;
    this.#failed = undefined;
    try {
      this.#twice(again);
    } catch (error) {
      if (!isEventStoreError(error)) throw error;
    }
    return this.#failing();
  }

  /** By now. */
  #failing(): EventStoreError | undefined {
    return this.#failed?.error;
  }

  #twice<Result>(read: () => Result): Result {
    try {
      return this.#fromDisk(read);
    } catch (error) {
      if (isEventStoreError(error)) this.#failed = { again: read, error };
      throw error;
    }
  }

  /** Lets the pages in memory go before the second time; at most once a second. */
  #fromDisk<Result>(read: () => Result): Result {
    try {
      return reading(read);
    } catch (error) {
      if (!isEventStoreError(error, 'eventChanged', 'damaged')) throw error;
      if (performance.now() - this.#forgotAtMs < forgetEveryMs) throw error;
      this.#forgotAtMs = performance.now();
      this.#names.clear();
      return reading(() => {
        this.#database.exec('PRAGMA shrink_memory');
        return read();
      });
    }
  }

  #changedStated(stream: string, revision: bigint): EventStoreError {
    const position = this.#positionIn(stream, revision);
    try {
      // What its whole row says of it; it may be read although its sums differ.
      eventAt(this.#database, BigInt(position));
    } catch (error) {
      if (isEventStoreError(error, 'eventChanged')) return error;
    }
    return changedEvent(position, undefined, stream);
  }

  #positionIn(stream: string, revision: bigint): number {
    return reading(() => this.#positionOf.get(stream, revision))?.[0] ?? 0;
  }

  #streamName(id: number): string {
    let name = this.#names.get(id);
    if (name === undefined) {
      const row = this.#nameOf.get(id);
      if (!row) return '';
      this.#names.set(id, (name = String(row['name'])));
    }
    return name;
  }

  #assertOpen(): void {
    if (this.#closed) throw new EventStoreError({ kind: 'closed' });
  }
}

interface PageRead<Row, Event> {
  readonly rows: (limit: number) => readonly Row[];
  /** Undefined where the row is not what was appended. */
  readonly eventOf: (row: Row, index: number) => Event | undefined;
  /** Of the first row; of one that could not be read where that is missing. */
  readonly changed: (row: Row | undefined) => EventStoreError;
}

const forgetEveryMs = 1_000;

function verified<Row, Event>(
  count: number,
  { rows: read, eventOf, changed }: PageRead<Row, Event>,
): { readonly events: readonly Event[]; readonly isEnd: boolean } {
  // One more tells whether it is the end. Of rows that are read at once, one that cannot be read hides all.
  for (let limit = count + 1; limit >= 1; limit = Math.floor(limit / 2)) {
    let rows: readonly Row[];
    try {
      rows = read(limit);
    } catch (error) {
      if (!isOutOfRange(error)) throw error;
      continue;
    }
    const events: Event[] = [];
    for (let index = 0; index < rows.length && index < count; index += 1) {
      const row = rows[index] as Row;
      const event = eventOf(row, index);
      if (event === undefined) {
        if (index === 0) throw changed(row);
        return { events, isEnd: false };
      }
      events.push(event);
    }
    return { events, isEnd: limit > count && rows.length <= count };
  }
  throw changed(undefined);
}

/** A number that JavaScript has not, where no event has such a one. */
const isOutOfRange = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_OUT_OF_RANGE';

type StatedRow = readonly [
  type: string,
  version: number,
  effectiveDay: string,
  payload: string,
  statedSum: number,
];

const statedInStream = ([type, version, effectiveDay, payload]: StatedRow): StatedInStream => ({
  type,
  version,
  effectiveDay,
  payload,
});
