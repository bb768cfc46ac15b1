import { LRUCache } from 'lru-cache';
import { deserialize } from '#domain';
import {
  isEventStoreError,
  type AllPage,
  type EventReader,
  type Position,
  type RecordedEvent,
} from '#event-store';
import { Turns } from '#turns';
import { CaseRecipients } from './case-recipients.ts';
import { publicTypeOf } from './contract.ts';
import { assertOfThisHistory, cursorAt, positionOfCursor, type Cursor } from './cursor.ts';
import { publicEventOf, type CloudEvent, type PublicEvent } from './public-event.ts';

/** Which events a subscriber wants, and which it may have. Fields that are absent do not restrict. */
export interface FeedFilter {
  readonly types?: readonly string[];
  readonly programme?: string;
  readonly fiscalYear?: number;
  /** AGS. */
  readonly recipient?: string;
  readonly synthetic?: boolean;
  /** AGS that the subscriber acts for: it gets what is about this municipality, and master data; nothing else. */
  readonly tenant?: string;
}

export interface FedEvent {
  readonly cloudEvent: CloudEvent;
  /** Resumes behind this event. */
  readonly cursor: Cursor;
}

interface ReadEvent {
  readonly event: PublicEvent;
  readonly fed: FedEvent;
}

export interface FedBatch {
  readonly events: readonly FedEvent[];
  /** Resumes behind everything looked through so far, matching or not. */
  readonly cursor: Cursor;
  /** There was nothing more at that moment. */
  readonly caughtUp: boolean;
}

export interface FollowOptions {
  /** From an event, or the page before. */
  readonly after: Cursor;
  readonly filter: FeedFilter;
  readonly signal: AbortSignal;
}

export interface PageOptions {
  readonly after: Cursor;
  readonly filter: FeedFilter;
  readonly limit: number;
}

/** Bounds what a subscriber holds in memory, one batch, on its way; and how long its turn is. */
const batchCount = 32;
/** Events that are kept as outsiders see them, for those who catch up together and are given the same ones. */
const sharedMax = 4_096;
/** How many events one page looks through at most; a page of a rare filter may be empty and still lead on. */
const scannedPerPageMax = 20_000;

/**
 * The feed of public events: history from any point into what is recorded next, in order, without gap or duplicate. A
 * cursor is a position in the log with a mark of the event there; events are read from the store, never kept for one subscriber, and the last ones for all.
 */
export class Feed {
  readonly #reader: EventReader;
  readonly #cases: CaseRecipients;
  readonly #turns = new Turns();
  readonly #read = new LRUCache<RecordedEvent, ReadEvent | 'internal'>({ max: sharedMax });

  constructor(reader: EventReader) {
    this.#reader = reader;
    this.#cases = new CaseRecipients(reader);
  }

  head(): Promise<Position> {
    return this.#reader.head();
  }

  /** Before it is followed. @throws InvalidFeedCursor, CursorOfOtherHistory */
  assertOfThisHistory(cursor: Cursor): Promise<void> {
    return assertOfThisHistory(cursor, this.#reader);
  }

  /** Follows the log until the signal aborts. The consumer pulls. */
  async *follow({ after, filter, signal }: FollowOptions): AsyncGenerator<FedBatch> {
    let cursor = after;
    for (let from = positionOfCursor(after); ;) {
      try {
        for await (const { events, caughtUp } of this.#reader.subscribe({
          after: from,
          maxCount: batchCount,
          signal,
        })) {
          await this.#turns.next();
          cursor = cursorBehind(events) ?? cursor;
          from = events.at(-1)?.position ?? from;
          yield { events: await this.#matching(events, filter), cursor, caughtUp };
        }
        return;
      } catch (error) {
        const behind = behindUnwanted(error, filter);
        // What lies before was read for another event, and that is wanted.
        if (behind <= from) throw error;
        from = behind;
      }
    }
  }

  /** At most `limit` events from `after` on. */
  async page({ after, filter, limit }: PageOptions): Promise<FedBatch> {
    const found: FedEvent[] = [];
    let cursor = after;
    let position = positionOfCursor(after);
    for (let scanned = 0; scanned < scannedPerPageMax;) {
      await this.#turns.next();
      let page: AllPage;
      try {
        page = await this.#reader.readAll({ after: position, maxCount: batchCount });
      } catch (error) {
        // What comes before is not kept back by what cannot be read; that is what the next page begins with.
        if (cursor !== after && isEventStoreError(error, 'eventChanged') && isWanted(error.failure, filter))
          return { events: found, cursor, caughtUp: false };
        position = behindUnwanted(error, filter);
        continue;
      }
      for (const fed of await this.#matching(page.events, filter)) {
        if (found.length === limit) break;
        found.push(fed);
      }
      const last = found.at(-1);
      if (found.length === limit && last) return { events: found, cursor: last.cursor, caughtUp: false };
      position = page.events.at(-1)?.position ?? position;
      cursor = cursorBehind(page.events) ?? cursor;
      scanned += page.events.length;
      if (page.endOfStore) return { events: found, cursor, caughtUp: true };
    }
    return { events: found, cursor, caughtUp: false };
  }

  async #matching(events: readonly RecordedEvent[], filter: FeedFilter): Promise<readonly FedEvent[]> {
    const fed: FedEvent[] = [];
    for (const recorded of events) {
      const read = this.#readOf(recorded);
      if (!read) continue;
      const { event } = read;
      if (!matches(event, filter)) continue;
      if (needsRecipients(event, filter)) {
        if (!isFor(event.recipients, event, filter)) {
          const ofCase = await this.#cases.of(recorded.correlationId);
          if (!isFor([...event.recipients, ...ofCase], event, filter)) continue;
        }
      }
      fed.push(read.fed);
    }
    return fed;
  }

  /** What outsiders see of an event, once for all whom the store gives the same object. */
  #readOf(recorded: RecordedEvent): ReadEvent | undefined {
    const known = this.#read.get(recorded);
    if (known) return known === 'internal' ? undefined : known;
    const { type, version, payload } = recorded;
    const stored = deserialize(type, version, payload);
    this.#cases.learn(recorded.correlationId, stored);
    const event = publicEventOf(recorded, stored);
    const read = event && {
      event,
      fed: { cloudEvent: event.cloudEvent, cursor: cursorAt(recorded.position, recorded.id) },
    };
    this.#read.set(recorded, read ?? 'internal');
    return read;
  }
}

/** Behind an event that is not what was recorded, for whom does not want its type. @throws the error, for whom might */
function behindUnwanted(error: unknown, filter: FeedFilter): Position {
  if (!isEventStoreError(error, 'eventChanged') || isWanted(error.failure, filter)) throw error;
  return error.failure.position;
}

/** An event of which no more than its type is known, if that. */
function isWanted({ type }: { readonly type?: string }, { types }: FeedFilter): boolean {
  const shape = type === undefined ? 'unknown' : publicTypeOf(type);
  return shape === 'unknown' || (shape !== 'internal' && (types?.includes(shape) ?? true));
}

const cursorBehind = (events: readonly RecordedEvent[]): Cursor | undefined => {
  const last = events.at(-1);
  return last && cursorAt(last.position, last.id);
};

const matches = ({ cloudEvent, programme, fiscalYear, isOfLine }: PublicEvent, filter: FeedFilter): boolean =>
  !(isOfLine && filter.tenant !== undefined) &&
  (filter.types === undefined || filter.types.includes(cloudEvent.type)) &&
  (filter.programme === undefined || filter.programme === programme) &&
  (filter.fiscalYear === undefined || filter.fiscalYear === fiscalYear) &&
  (filter.synthetic === undefined || filter.synthetic === cloudEvent.synthetic);

const needsRecipients = ({ isMasterData }: PublicEvent, { recipient, tenant }: FeedFilter): boolean =>
  recipient !== undefined || (tenant !== undefined && !isMasterData);

const isFor = (
  recipients: readonly string[],
  { isMasterData }: PublicEvent,
  { recipient, tenant }: FeedFilter,
): boolean =>
  (recipient === undefined || recipients.includes(recipient)) &&
  (tenant === undefined || isMasterData || recipients.includes(tenant));
