import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { START, type Position } from '../envelope.ts';
import { UnusableEventLog } from './unusable-event-log.ts';
import { uuidOfHex } from './uuid.ts';

/** Where a log ended, as it is noted beside it. */
export interface NotedHead {
  readonly position: Position;
  /** UUID of the event there. */
  readonly eventId: string;
  /** Unix milliseconds. */
  readonly recordedAtMs: number;
}

/** An event that a reader of the log has seen at its place. */
export type SeenEvent = Pick<NotedHead, 'position' | 'eventId'>;

/** A loss that somebody has answered for. */
export interface AcceptedLoss {
  /** Unix milliseconds. */
  readonly acceptedAtMs: number;
  readonly acceptedBy: string;
  readonly reason: string;
  /** What was noted and is not there; undefined where the note could not be read. */
  readonly noted: NotedHead | undefined;
  /** Where the log ends without it. */
  readonly head: Position;
}

/** What stands in the note. */
export interface HeadNote {
  /** Undefined for a log without an event. */
  readonly head: NotedHead | undefined;
  /** The oldest first; a note keeps them for good. */
  readonly accepted: readonly AcceptedLoss[];
}

/** The log lacks events that it held: it ends before its note, or another event stands where the noted one stood. */
export class EventsAreMissing extends UnusableEventLog {
  readonly file: string;
  readonly noted: NotedHead;
  /** Position of the last event that is there. */
  readonly head: Position;
  /** Of the last event that is there, Unix milliseconds; undefined where there is none. */
  readonly lastRecordedAtMs: number | undefined;

  constructor(file: string, noted: NotedHead, last: NotedHead | undefined) {
    const head = last?.position ?? START;
    super(
      head < noted.position
        ? `${file} ends at position ${head}, and ${file}.head says that it went on to ${noted.position}: events are missing. Restore the newer file, or accept the loss with accept-log.`
        : `${file} has another event at position ${noted.position} than ${file}.head says: it is another history. Restore the file that belongs to it, or accept the loss with accept-log.`,
    );
    this.file = file;
    this.noted = noted;
    this.head = head;
    this.lastRecordedAtMs = last?.recordedAtMs;
  }
}

/** The note itself cannot be read, so that nothing says whether the log is whole. */
export class DamagedHeadNote extends UnusableEventLog {
  readonly file: string;

  constructor(file: string) {
    super(
      `${noteOf(file)} is damaged, so that nothing says whether ${file} is whole. Restore it, or accept the log as it is with accept-log.`,
    );
    this.file = file;
  }
}

export const noteOf = (file: string): string => `${file}.head`;

const isInMemory = (file: string): boolean => file === ':memory:';

/** @throws DamagedHeadNote */
export function readNote(file: string): HeadNote | undefined {
  if (isInMemory(file) || !existsSync(noteOf(file))) return undefined;
  const [text = '', sum] = readFileSync(noteOf(file), 'utf8').split('\n');
  if (sum !== sumOf(text)) throw new DamagedHeadNote(file);
  const { head, accepted } = JSON.parse(text) as WrittenNote;
  return {
    head: head && headOf(head),
    accepted: accepted.map((loss) => ({
      acceptedAtMs: loss.acceptedAtMs,
      acceptedBy: loss.acceptedBy,
      reason: loss.reason,
      noted: loss.noted && headOf(loss.noted),
      head: BigInt(loss.head),
    })),
  };
}

/** Durable before it takes the place of the note before, so that a crash leaves one or the other. */
export function writeNote(file: string, note: HeadNote): void {
  if (isInMemory(file)) return;
  const fresh = `${noteOf(file)}.new`;
  writeFileSync(fresh, textOf(note), { flush: true });
  renameSync(fresh, noteOf(file));
}

const selectHead = 'SELECT position, hex(id) AS id, recorded_at_ms FROM events';

const headIn = (row: Readonly<Record<string, SQLOutputValue>> | undefined): NotedHead | undefined =>
  row && {
    position: BigInt(Number(row['position'])),
    eventId: uuidOfHex(String(row['id'])),
    recordedAtMs: Number(row['recorded_at_ms']),
  };

/** Where the log ends, whether or not the event there is what was appended; undefined where it is empty. */
export const endOf = (database: DatabaseSync): NotedHead | undefined =>
  headIn(database.prepare(`${selectHead} ORDER BY position DESC LIMIT 1`).get());

/** UUID that stands at a position, whatever else of the event may have changed; undefined where none stands. */
const idAt = (database: DatabaseSync, position: Position): string | undefined =>
  headIn(database.prepare(`${selectHead} WHERE position = ?`).get(position))?.eventId;

/** Before a file is made that should be there. @throws EventsAreMissing, DamagedHeadNote */
export function assertFileIsThere(file: string): void {
  if (isInMemory(file) || existsSync(file)) return;
  const noted = readNote(file)?.head;
  if (noted) throw new EventsAreMissing(file, noted, undefined);
}

/**
 * Compares the log with its note. The note is read first: a writer in another process may add to both meanwhile, and the log
 * is always the first to grow. A log without a note is an older software's, or its first second was its last.
 * @throws EventsAreMissing, DamagedHeadNote
 */
export function assertNothingIsMissing(database: DatabaseSync, file: string): void {
  const noted = readNote(file)?.head;
  if (noted && idAt(database, noted.position) !== noted.eventId)
    throw new EventsAreMissing(file, noted, endOf(database));
}

/**
 * The writer's note, at most a second behind the log: written beside the requests, and durable in its own time, so that no
 * commit waits for it.
 */
export class HeadNotes {
  readonly #file: string;
  readonly #headOf: () => NotedHead | undefined;
  readonly #onError: (error: unknown) => void;
  readonly #accepted: readonly AcceptedLoss[];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  #noted: Position;
  #closed = false;

  constructor(file: string, headOf: () => NotedHead | undefined, onError: (error: unknown) => void) {
    this.#file = file;
    this.#headOf = headOf;
    this.#onError = onError;
    const note = readNote(file);
    this.#accepted = note?.accepted ?? [];
    this.#noted = note?.head?.position ?? START;
    this.soon();
  }

  /** The log may have grown. */
  soon(): void {
    if (this.#closed || isInMemory(this.#file)) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // One after the other: on a slow disk a note takes longer than the wait for the next one, and both are one file.
      this.#writing = this.#writing.then(() => this.#write());
    }, afterMs).unref();
  }

  /** Exactly where the log ends. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#writing;
    if (!isInMemory(this.#file)) await this.#write();
  }

  async #write(): Promise<void> {
    const fresh = `${noteOf(this.#file)}.new`;
    try {
      const head = this.#headOf();
      if (!head || head.position <= this.#noted) return;
      await writeFile(fresh, textOf({ head, accepted: this.#accepted }), { flush: true });
      await rename(fresh, noteOf(this.#file));
      this.#noted = head.position;
    } catch (error) {
      this.#onError(error);
      this.soon();
    }
  }
}

/** Half of the second that a note may be behind; the rest is for the disk. */
const afterMs = 500;

/** Why a log does not hold what was noted of it, or what somebody else has seen of it; undefined where it does. */
export function lossOf(
  database: DatabaseSync,
  file: string,
  seen: SeenEvent | undefined,
): (Pick<AcceptedLoss, 'noted' | 'head'> & { readonly accepted: readonly AcceptedLoss[] }) | undefined {
  const last = endOf(database);
  const head = last?.position ?? START;
  const isMissing = (one: SeenEvent | undefined): boolean =>
    one !== undefined && idAt(database, one.position) !== one.eventId;
  try {
    const note = readNote(file);
    const accepted = note?.accepted ?? [];
    if (isMissing(note?.head)) return { noted: note?.head, head, accepted };
    // When it was recorded is not known: not before the last that is there.
    if (seen && isMissing(seen))
      return { noted: { ...seen, recordedAtMs: last?.recordedAtMs ?? 0 }, head, accepted };
    return undefined;
  } catch (error) {
    if (!(error instanceof DamagedHeadNote)) throw error;
    return { noted: undefined, head, accepted: [] };
  }
}

interface WrittenHead {
  readonly position: string;
  readonly eventId: string;
  readonly recordedAtMs: number;
}

interface WrittenNote {
  readonly head?: WrittenHead;
  readonly accepted: readonly (Omit<AcceptedLoss, 'noted' | 'head'> & {
    readonly noted?: WrittenHead;
    readonly head: string;
  })[];
}

const headOf = ({ position, eventId, recordedAtMs }: WrittenHead): NotedHead => ({
  position: BigInt(position),
  eventId,
  recordedAtMs,
});

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A line of JSON and its SHA-256: a flipped bit here must not pass for one in the log. */
function textOf(note: HeadNote): string {
  const text = JSON.stringify(note, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  return `${text}\n${sumOf(text)}\n`;
}
