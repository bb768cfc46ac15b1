import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import { START, type Position } from '../envelope.ts';
import { isEventStoreError } from '../errors.ts';
import { leafHash } from '../event-encoding.ts';
import { eventAt } from './event-row.ts';
import { openForReading } from './open-database.ts';
import { reading } from './read-errors.ts';
import { bytesOfUuid } from './uuid.ts';

/** What stands at a position and is not what was appended there, or is not found by every way that leads to it. */
export interface ChangedEvent {
  readonly position: Position;
  /** As it is written now; undefined where that cannot be read. */
  readonly type?: string;
  readonly stream?: string;
}

const namesMax = 10_000;

/**
 * Compares events with what was stored of them when they were appended: all of each with the hash of its leaf, which reads
 * leave out, and the ways to it, by stream and revision, by id and by the name of its stream.
 */
export class LogCheck {
  readonly #database: DatabaseSync;
  readonly #leafHash: StatementSync;
  readonly #byRevision: StatementSync;
  readonly #byId: StatementSync;
  readonly #streamOf: StatementSync;
  readonly #named: StatementSync;
  readonly #found = new LRUCache<string, number>({ max: namesMax });

  /** @throws UnusableEventLog */
  constructor(file: string) {
    this.#database = openForReading(file);
    this.#leafHash = this.#database.prepare(
      'SELECT lower(hex(leaf_hash)) AS hash, stream FROM events WHERE position = ?',
    );
    this.#byRevision = this.#database.prepare(
      'SELECT position FROM events WHERE stream = ? AND revision = ?',
    );
    this.#byId = this.#database.prepare('SELECT position FROM events WHERE id = ?');
    this.#streamOf = this.#database.prepare('SELECT name FROM streams WHERE id = ?');
    this.#named = this.#database.prepare('SELECT id FROM streams WHERE name = ?');
  }

  head(): Position {
    const row = reading(() => this.#database.prepare('SELECT max(position) AS head FROM events').get());
    return BigInt(Number(row?.['head'] ?? START));
  }

  /** Undefined for what is as it was appended. @throws EventStoreError `unavailable` */
  changedAt(position: Position): ChangedEvent | undefined {
    try {
      return this.#isWhole(position) ? undefined : { position };
    } catch (error) {
      if (isEventStoreError(error, 'damaged')) return { position };
      if (!isEventStoreError(error, 'eventChanged')) throw error;
      const { type, stream } = error.failure;
      return { position, ...(type !== undefined && { type }), ...(stream !== undefined && { stream }) };
    }
  }

  /** What is read from now on is read from the disk. */
  forget(): void {
    this.#found.clear();
    reading(() => this.#database.exec('PRAGMA shrink_memory'));
  }

  close(): void {
    this.#database.close();
  }

  #isWhole(position: Position): boolean {
    const event = eventAt(this.#database, position);
    if (!event) return false;
    return reading(() => {
      const stored = this.#leafHash.get(position);
      const key = Number(stored?.['stream']);
      return (
        stored?.['hash'] === leafHash(event, position) &&
        BigInt(Number(this.#byRevision.get(key, event.revision)?.['position'])) === position &&
        BigInt(Number(this.#byId.get(bytesOfUuid(event.id))?.['position'])) === position &&
        this.#keyOf(event.stream) === key &&
        this.#streamOf.get(key)?.['name'] === event.stream
      );
    });
  }

  #keyOf(name: string): number | undefined {
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    const key = this.#named.get(name)?.['id'];
    if (typeof key === 'number') this.#found.set(name, key);
    return typeof key === 'number' ? key : undefined;
  }
}
