import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { checkAppend } from '../check-append.ts';
import type { Position } from '../envelope.ts';
import { EventStoreError, type StorageFault } from '../errors.ts';
import {
  defaultLimits,
  type AllPage,
  type AppendOptions,
  type AppendResult,
  type EventBatch,
  type EventReader,
  type EventStore,
  type EventStoreLimits,
  type LeafPage,
  type StatedStreamPage,
  type StreamPage,
  type StreamWrite,
  type SubscribeOptions,
} from '../event-store.ts';
import { AppendTransaction } from './append-transaction.ts';
import { EventReads } from './event-reads.ts';
import { lastEvent } from './event-row.ts';
import { LockWait } from './lock-wait.ts';
import { HeadNotes, type NotedHead } from './head-note.ts';
import { lockWriter, openForReading, openForWriting } from './open-database.ts';

export interface SqliteEventStoreOptions {
  readonly file: string;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Told how many events of an older software's log were given their sums. */
  readonly onSummed?: (events: number) => void;
  /** Told when the note of where the log ends cannot be written; it is tried again. */
  readonly onNoteFailed?: (error: unknown) => void;
  /** Told at once when nothing can be written any more, and with `undefined` when an append has been again. */
  readonly onStorage?: (fault: StorageFault | undefined, error?: unknown) => void;
  /** How long an append waits for the lock of a file that another program writes; milliseconds. */
  readonly lockWaitMs?: number;
}

interface WaitingAppend {
  readonly writes: readonly StreamWrite[];
  readonly bytes: number;
  readonly signal: AbortSignal | undefined;
  resolve(result: AppendResult): void;
  reject(error: unknown): void;
}

const waitingAppendsMax = 10_000;
const waitingBytesMax = 64_000_000;
const appendsPerCommitMax = 1_000;
const gatherMs = 4;
/** Shorter than a command may take, so that its answer names the lock. */
const lockWaitMsDefault = 5_000;
/**
 * The result codes of SQLite (sqlite.org/rescode.html) that speak of the disk: FULL; READONLY, IOERR, CORRUPT, CANTOPEN,
 * NOTADB. The upper bytes say more exactly what was tried.
 */
const storageFaults: ReadonlyMap<number, StorageFault> = new Map([
  [13, 'full'],
  ...[8, 10, 11, 14, 26].map((code) => [code, 'failed'] as const),
]);

class ReaderOfConnection implements EventReader {
  readonly limits: EventStoreLimits = defaultLimits;
  protected readonly reads: EventReads;

  constructor(database: DatabaseSync) {
    this.reads = new EventReads(database);
  }

  async readStream(stream: string, { fromRevision = 0n, maxCount = 1_000 } = {}): Promise<StreamPage> {
    return this.reads.readStream(stream, fromRevision, maxCount);
  }

  async readAll({ after, maxCount = 1_000 }: { after: Position; maxCount?: number }): Promise<AllPage> {
    return this.reads.readAll(after, maxCount);
  }

  async readLeaves({ after, maxCount }: { after: Position; maxCount: number }): Promise<LeafPage> {
    return this.reads.readLeaves(after, maxCount);
  }

  async head(): Promise<Position> {
    return this.reads.head();
  }

  async eventIdAt(position: Position): Promise<string | undefined> {
    return this.reads.eventIdAt(position);
  }

  subscribe(options: SubscribeOptions): AsyncIterable<EventBatch> {
    return this.reads.subscribe(options);
  }

  /** What a read failed with, `eventChanged`, `damaged` or `unavailable`, and fails with again now. */
  stillFailing(): EventStoreError | undefined {
    return this.reads.stillFailing();
  }

  /** Wakes the subscriptions: the writer has committed. */
  announce(): void {
    this.reads.wake();
  }

  async close(): Promise<void> {
    this.reads.close();
  }
}

/** Reads of a log that another thread or process writes; `announce` says that it has grown. */
export class SqliteEventReader extends ReaderOfConnection {
  constructor(file: string) {
    super(openForReading(file));
  }
}

/**
 * The one writer of a log, with group commit: what waits goes to disk in one transaction, and only then is answered. It
 * reads through the same connection, whose page cache its own commits do not empty; a transaction begins and ends in one
 * go, so no read ever sees half of it.
 */
export class SqliteEventStore extends ReaderOfConnection implements EventStore {
  readonly capabilities = { atomicAcrossStreams: true, gaplessPositions: true, uniqueEventIds: true };
  readonly #database: DatabaseSync;
  readonly #lock: DatabaseSync;
  readonly #transaction: AppendTransaction;
  readonly #snapshot: Record<'begin' | 'end', StatementSync>;
  readonly #now: () => number;
  readonly #notes: HeadNotes;
  readonly #onStorage: NonNullable<SqliteEventStoreOptions['onStorage']>;
  readonly #onCommit = new Set<() => void>();
  readonly #lockWaitMs: number;
  #lockWait: LockWait | undefined;
  #waiting: WaitingAppend[] = [];
  #waitingBytes = 0;
  #scheduled = false;
  #holdsSnapshot = false;
  #closed = false;
  #commits = 0;
  #storageFault: StorageFault | undefined;

  constructor({
    file,
    now,
    onSummed,
    onNoteFailed = () => undefined,
    onStorage = () => undefined,
    lockWaitMs = lockWaitMsDefault,
  }: SqliteEventStoreOptions) {
    const lock = lockWriter(file);
    let database: DatabaseSync | undefined;
    try {
      database = openForWriting(file, onSummed);
      // To wait inside SQLite is to hold the thread: whoever else it answers would wait as well. Reads never need to.
      database.exec('PRAGMA busy_timeout = 0');
      super(database);
      this.#database = database;
      this.#transaction = new AppendTransaction(database);
    } catch (error) {
      database?.close();
      lock.close();
      throw error;
    }
    this.#lock = lock;
    this.#snapshot = { begin: this.#database.prepare('BEGIN'), end: this.#database.prepare('COMMIT') };
    this.#now = now;
    this.#onStorage = onStorage;
    this.#lockWaitMs = lockWaitMs;
    this.#notes = new HeadNotes(file, () => this.#durableHead(), onNoteFailed);
  }

  /** Transactions that reached the disk since the store was opened. */
  get commits(): number {
    return this.#commits;
  }

  /** What the last append failed with because of the disk or a lock on the file, until one has been written again. */
  get storageFault(): StorageFault | undefined {
    return this.#storageFault;
  }

  /** When the last event was recorded, Unix milliseconds; undefined where there is none. */
  get lastRecordedAtMs(): number | undefined {
    return this.#transaction.recordedAtMs;
  }

  /** Calls back after each commit, as for readers in other threads. */
  onCommit(listener: () => void): void {
    this.#onCommit.add(listener);
  }

  /** Bounds the size of the file in pages of 4 KiB; beyond it appends are `unavailable`, for the storage is full. */
  limitPages(pagesMax: number): void {
    this.#database.exec(`PRAGMA max_page_count = ${Math.trunc(pagesMax)}`);
  }

  /** Lets every append fail as on a disk that became read-only, until it is told otherwise. */
  refuseWrites(refused: boolean): void {
    this.#database.exec(`PRAGMA query_only = ${refused ? 'ON' : 'OFF'}`);
  }

  async append(writes: readonly StreamWrite[], { signal }: AppendOptions = {}): Promise<AppendResult> {
    if (this.#closed) throw new EventStoreError({ kind: 'closed' });
    const bytes = checkAppend(writes, this.limits);
    if (this.#waiting.length >= waitingAppendsMax || this.#waitingBytes + bytes > waitingBytesMax)
      throw new EventStoreError({
        kind: 'unavailable',
        reason: `${this.#waiting.length} appends are waiting`,
      });
    const { promise, resolve, reject } = Promise.withResolvers<AppendResult>();
    const waiting = { writes, bytes, signal, resolve, reject };
    this.#waiting.push(waiting);
    this.#waitingBytes += bytes;
    if (this.#lockWait) this.#bound(waiting, this.#lockWait);
    this.#schedule();
    return promise;
  }

  /** The reads at hand share one snapshot: to lock and unlock the file for each costs more than a small stream. */
  override async readStream(...parameters: Parameters<EventReader['readStream']>): Promise<StreamPage> {
    this.#takeSnapshot();
    return super.readStream(...parameters);
  }

  async readStated(
    stream: string,
    { fromRevision, maxCount }: { readonly fromRevision: bigint; readonly maxCount: number },
  ): Promise<StatedStreamPage> {
    this.#takeSnapshot();
    return this.reads.readStated(stream, fromRevision, maxCount);
  }

  override async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (;;) {
      this.#flush();
      if (this.#waiting.length === 0) break;
      await this.#lockWait?.pause();
    }
    this.#endSnapshot();
    await this.#notes.close();
    await super.close();
    this.#lock.close();
  }

  /**
   * After the requests that are at hand: a flush in a microtask would find one append. As long as each turn of the event
   * loop brings more, the next one is waited for as well: Node accepts one connection a turn, and with a flush in every
   * turn the last of two hundred waited for two hundred flushes.
   */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const flush = (): void => {
      this.#scheduled = false;
      this.#flush();
      if (this.#waiting.length > 0) this.#schedule();
    };
    if (this.#lockWait) {
      void this.#lockWait.pause().then(flush);
      return;
    }
    const untilMs = performance.now() + gatherMs;
    const gather = (before: number): void => {
      setImmediate(() => {
        const count = this.#waiting.length;
        if (count > before && count < appendsPerCommitMax && performance.now() < untilMs) {
          gather(count);
          return;
        }
        flush();
      });
    };
    gather(this.#waiting.length);
  }

  #takeSnapshot(): void {
    if (this.#closed || this.#database.isTransaction) return;
    this.#snapshot.begin.run();
    this.#holdsSnapshot = true;
    setImmediate(() => this.#endSnapshot());
  }

  #endSnapshot(): void {
    // Never another transaction: an append that could not be rolled back must not be committed.
    if (!this.#holdsSnapshot) return;
    this.#holdsSnapshot = false;
    this.#snapshot.end.run();
  }

  /** Undefined while an append that could not be rolled back stands open: it may never become durable. */
  #durableHead(): NotedHead | undefined {
    if (this.#database.isTransaction && !this.#holdsSnapshot) return undefined;
    const last = lastEvent(this.#database);
    return last && { position: last.position, eventId: last.id, recordedAtMs: last.recordedAtMs };
  }

  #flush(): void {
    this.#endSnapshot();
    if (this.#waiting.length === 0 || !this.#begin()) return;
    const batch = this.#take();
    const settle: (() => void)[] = [];
    let committing = false;
    let hasWritten = false;
    try {
      for (const append of batch) {
        try {
          const result = this.#transaction.append(append.writes, this.#now());
          hasWritten ||= !result.repeated;
          settle.push(() => append.resolve(result));
        } catch (error) {
          if (!(error instanceof EventStoreError)) throw error;
          settle.push(() => append.reject(error));
        }
      }
      committing = true;
      this.#transaction.commit();
    } catch (error) {
      this.#failed(batch, error, committing);
      return;
    }
    this.#commits += 1;
    if (hasWritten) this.#noteStorage(undefined);
    for (const each of settle) each();
    this.announce();
    this.#notes.soon();
    for (const listener of this.#onCommit) listener();
  }

  /** False where no transaction could begin: what waits goes on waiting for a lock, or has its answer. */
  #begin(): boolean {
    try {
      this.#transaction.begin();
      this.#lockWait = undefined;
      return true;
    } catch (error) {
      if (isLocked(error)) this.#waitForLock(error);
      else this.#failed(this.#take(), error, false);
      return false;
    }
  }

  #take(): readonly WaitingAppend[] {
    const batch = this.#waiting.splice(0, appendsPerCommitMax);
    for (const { bytes } of batch) this.#waitingBytes -= bytes;
    return batch;
  }

  /** Another program writes to the file: that costs the appends their time, and nobody else anything. */
  #waitForLock(error: unknown): void {
    if (this.#lockWait) return;
    const lockWait = new LockWait(error);
    this.#lockWait = lockWait;
    for (const append of this.#waiting) this.#bound(append, lockWait);
  }

  /** An append that waits for a lock ends with its time, or when nobody waits for it any longer. */
  #bound(append: WaitingAppend, lockWait: LockWait): void {
    lockWait.bound(append, this.#lockWaitMs, () => {
      const place = this.#waiting.indexOf(append);
      if (place < 0) return;
      this.#waiting.splice(place, 1);
      this.#waitingBytes -= append.bytes;
      this.#noteStorage('locked', lockWait.error);
      const reason = 'another program holds the lock of the file';
      append.reject(
        new EventStoreError({ kind: 'unavailable', reason, storage: 'locked' }, { cause: lockWait.error }),
      );
    });
  }

  /**
   * A full disk is found before the commit mark is written. After any other failed commit the mark may be on the disk, and a
   * crash would bring the transaction back: whether it holds is found out by appending again.
   */
  #failed(batch: readonly WaitingAppend[], error: unknown, committing: boolean): void {
    const reason = error instanceof Error ? error.message : String(error);
    const storage = storageFaultIn(error);
    let kind: 'unavailable' | 'outcomeUnknown' =
      committing && storage !== 'full' ? 'outcomeUnknown' : 'unavailable';
    try {
      this.#transaction.rollback();
    } catch {
      if (committing) kind = 'outcomeUnknown';
    }
    if (storage) this.#noteStorage(storage, error);
    const failure = { kind, reason, ...(storage && { storage }) };
    for (const append of batch) append.reject(new EventStoreError(failure, { cause: error }));
  }

  #noteStorage(fault: StorageFault | undefined, error?: unknown): void {
    if (fault === this.#storageFault) return;
    this.#storageFault = fault;
    this.#onStorage(fault, error);
  }
}

const storageFaultIn = (error: unknown): StorageFault | undefined =>
  storageFaults.get(resultCodeIn(error) ?? 0);

/** SQLITE_BUSY. */
const isLocked = (error: unknown): boolean => resultCodeIn(error) === 5;

const resultCodeIn = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;
