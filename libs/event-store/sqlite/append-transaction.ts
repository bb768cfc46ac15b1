import { LRUCache } from 'lru-cache';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { NO_STREAM, type EventToAppend, type Revision } from '../envelope.ts';
import { EventStoreError } from '../errors.ts';
import type { AppendResult, StreamWrite } from '../event-store.ts';
import { isSameEvent } from '../same-event.ts';
import { isAsAppended, sumsOf } from './event-sums.ts';
import { changedEvent, lastEvent } from './event-row.ts';
import { reading } from './read-errors.ts';
import { eventColumns, RecordedRow, type EventRow } from './recorded-row.ts';
import { rowStatement, type RowStatement } from './row-statement.ts';
import { bytesOfUuid } from './uuid.ts';

interface StreamHead {
  readonly id: number;
  revision: Revision;
}

/** Counted as sizes: for `max`, all of the room would be set aside at every start. */
const heads = { maxSize: 100_000, sizeCalculation: () => 1 } as const;

/** The writer's side of the file: appends inside one open transaction, and what it remembers between transactions. */
export class AppendTransaction {
  readonly #database: DatabaseSync;
  readonly #statements: Record<
    'begin' | 'commit' | 'rollback' | 'head' | 'newStream' | 'insert' | 'byId',
    StatementSync
  >;
  readonly #at: RowStatement<EventRow>;
  readonly #heads = new LRUCache<string, StreamHead>(heads);
  #position = 0;
  #recordedAtMs = 0;
  /** From begin until it was committed or wholly undone. */
  #isUnsettled = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = {
      begin: database.prepare('BEGIN IMMEDIATE'),
      commit: database.prepare('COMMIT'),
      rollback: database.prepare('ROLLBACK'),
      head: database.prepare(
        'SELECT id, (SELECT max(revision) FROM events WHERE stream = streams.id) AS revision FROM streams WHERE name = ?',
      ),
      newStream: database.prepare('INSERT INTO streams (name) VALUES (?) RETURNING id'),
      insert: database.prepare(`INSERT INTO events VALUES (${Array(19).fill('?').join(', ')})`),
      byId: database.prepare('SELECT 1 FROM events WHERE id = ?'),
    };
    this.#at = rowStatement(database, `SELECT ${eventColumns} FROM events WHERE stream = ? AND revision = ?`);
    this.#goToEnd();
  }

  /** When the last event was recorded, Unix milliseconds; undefined where there is none. */
  get recordedAtMs(): number | undefined {
    return this.#position === 0 ? undefined : this.#recordedAtMs;
  }

  /** Undoes first what an earlier one left that could not be undone then: a disk that is back takes appends again. */
  begin(): void {
    if (this.#isUnsettled) this.rollback();
    this.#statements.begin.run();
    this.#isUnsettled = true;
  }

  commit(): void {
    this.#statements.commit.run();
    this.#isUnsettled = false;
  }

  /** Undoes the open transaction and forgets what it changed. */
  rollback(): void {
    if (this.#database.isTransaction) this.#statements.rollback.run();
    this.#heads.clear();
    this.#goToEnd();
    this.#isUnsettled = false;
  }

  /** Appends all writes or none. @throws EventStoreError `conflict`, `duplicate` */
  append(writes: readonly StreamWrite[], nowMs: number): AppendResult {
    const repeated = this.#repetition(writes);
    if (repeated) return repeated;
    this.#assertExpected(writes);
    for (const { events } of writes)
      for (const { id } of events) if (this.#statements.byId.get(bytesOfUuid(id))) throw duplicate(id);

    this.#recordedAtMs = Math.max(this.#recordedAtMs, nowMs);
    const revisions = writes.map(({ stream, events }) => {
      const head = this.#head(stream) ?? this.#created(stream);
      for (const event of events) this.#insert(stream, head, event);
      return head.revision;
    });
    return {
      position: BigInt(this.#position),
      revisions,
      repeated: false,
    };
  }

  #goToEnd(): void {
    const last = lastEvent(this.#database);
    this.#position = Number(last?.position ?? 0);
    this.#recordedAtMs = last?.recordedAtMs ?? 0;
  }

  #assertExpected(writes: readonly StreamWrite[]): void {
    const ahead = new Map<string, Revision>();
    for (const { stream, expectedRevision, events } of writes) {
      const actualRevision = ahead.get(stream) ?? this.#head(stream)?.revision ?? NO_STREAM;
      if (actualRevision !== expectedRevision)
        throw new EventStoreError({ kind: 'conflict', stream, expectedRevision, actualRevision });
      ahead.set(stream, expectedRevision + BigInt(events.length));
    }
  }

  /** The first result, when exactly these events stand at exactly these places. */
  #repetition(writes: readonly StreamWrite[]): AppendResult | undefined {
    let last: RecordedRow | undefined;
    let changed: string | undefined;
    const revisions: Revision[] = [];
    for (const { stream, expectedRevision, events } of writes) {
      const head = this.#head(stream);
      if (!head || head.revision < expectedRevision + BigInt(events.length)) return undefined;
      let revision = expectedRevision;
      for (const event of events) {
        revision += 1n;
        const recorded = this.#recordedAt(stream, head, revision);
        if (recorded?.id !== event.id) return undefined;
        if (!isSameEvent(recorded, event)) changed ??= event.id;
        last = recorded;
      }
      revisions.push(revision);
    }
    if (changed !== undefined) throw duplicate(changed);
    return last && { position: last.position, revisions, repeated: true };
  }

  #recordedAt(stream: string, head: StreamHead, revision: Revision): RecordedRow | undefined {
    const row = reading(() => this.#at.get(head.id, revision));
    if (row === undefined) return undefined;
    if (row[1] !== Number(revision) || !isAsAppended(stream, row)) throw changedEvent(row[0], row, stream);
    return new RecordedRow(stream, row);
  }

  #head(stream: string): StreamHead | undefined {
    const known = this.#heads.get(stream);
    if (known) return known;
    const row = this.#statements.head.get(stream);
    if (!row) return undefined;
    const head = { id: Number(row['id']), revision: BigInt(Number(row['revision'] ?? -1)) };
    this.#heads.set(stream, head);
    return head;
  }

  #created(stream: string): StreamHead {
    const row = this.#statements.newStream.get(stream);
    const head = { id: Number(row?.['id']), revision: NO_STREAM };
    this.#heads.set(stream, head);
    return head;
  }

  #insert(stream: string, head: StreamHead, event: EventToAppend): void {
    head.revision += 1n;
    this.#position += 1;
    const { revision } = head;
    const recordedAtMs = this.#recordedAtMs;
    const sums = sumsOf(event, { stream, revision, recordedAtMs, position: this.#position });
    this.#statements.insert.run(
      this.#position,
      head.id,
      revision,
      bytesOfUuid(event.id),
      event.type,
      event.version,
      recordedAtMs,
      event.effectiveDay,
      event.actor.subject,
      event.actor.role,
      bytesOfUuid(event.commandId),
      bytesOfUuid(event.correlationId),
      bytesOfUuid(event.causationId),
      event.requestHash === undefined ? null : Buffer.from(event.requestHash, 'hex'),
      event.synthetic ? 1 : 0,
      sums.stated,
      sums.row,
      sums.leafHash,
      Buffer.from(event.payload),
    );
  }
}

const duplicate = (eventId: string): EventStoreError => new EventStoreError({ kind: 'duplicate', eventId });
