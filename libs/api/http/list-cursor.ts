import { hash } from 'node:crypto';

/** An event of the log that an answer contained, by which one history is told from another. */
export interface HistoryMark {
  readonly position: bigint;
  /** Of the event there. */
  readonly mark: string;
}

const markLength = 12;
/** Enough to tell histories apart; an id itself could be of an event that the reader may not see. */
const markOf = (eventId: string): string => hash('sha256', eventId, 'base64url').slice(0, markLength);

/** Behind the cursor of the query, where the answer was; without it the cursor is one as of before there were marks. */
const marked = /^([\w-]+)\.(\d{1,18})\.([\w-]{12})$/;

/** The cursor for callers: it leads on in this history alone. */
export const listCursor = (cursor: string, position: bigint, eventId: string): string =>
  `${cursor}.${position}.${markOf(eventId)}`;

/** What a caller brings, in its parts. */
export function partsOfListCursor(cursor: string): {
  readonly cursor: string;
  readonly history?: HistoryMark;
} {
  const [, ofQuery, position, mark] = marked.exec(cursor) ?? [];
  if (ofQuery === undefined || position === undefined || mark === undefined) return { cursor };
  return { cursor: ofQuery, history: { position: BigInt(position), mark } };
}

export const isMarkedBy = ({ mark }: HistoryMark, eventId: string): boolean => mark === markOf(eventId);
