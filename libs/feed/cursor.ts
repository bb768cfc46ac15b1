import { hash } from 'node:crypto';
import { isEventStoreError, START, type EventReader, type Position } from '#event-store';

/** Where a subscriber stands. Opaque to it: what is inside may change with the version. */
export type Cursor = string;

/** The text is no cursor of this feed. */
export class InvalidFeedCursor extends Error {
  override readonly name = 'InvalidFeedCursor';
}

/** The cursor stands behind an event that this log does not hold: it lost its end since, or is another one. */
export class CursorOfOtherHistory extends Error {
  override readonly name = 'CursorOfOtherHistory';
  readonly position: Position;
  readonly head: Position;

  constructor(position: Position, head: Position) {
    super(`The cursor stands behind position ${position} of another history; this one ends at ${head}.`);
    this.position = position;
    this.head = head;
  }
}

const cursorPattern = /^(?:1:(\d{1,18})|2:(\d{1,18}):([\w-]{12}))$/;
const markLength = 12;

const encoded = (text: string): Cursor => Buffer.from(text, 'latin1').toString('base64url');

/**
 * The cursor behind a position: everything up to and including it was seen. It carries a mark of the event there, so that it
 * leads on in this history alone. Without the id it is one as of before there were marks, which only an event's position is
 * asked of.
 */
export const cursorAt = (position: Position, eventId?: string): Cursor =>
  encoded(eventId === undefined ? `1:${position}` : `2:${position}:${markOf(eventId)}`);

export const cursorAtStart: Cursor = cursorAt(START);

/** @throws InvalidFeedCursor */
export const positionOfCursor = (cursor: Cursor): Position => read(cursor).position;

/** @throws InvalidFeedCursor, CursorOfOtherHistory where the reader's log does not hold the event that it stands behind */
export async function assertOfThisHistory(cursor: Cursor, reader: EventReader): Promise<void> {
  const { position, mark } = read(cursor);
  if (position === START) return;
  let eventId: string | undefined;
  try {
    eventId = await reader.eventIdAt(position);
  } catch (error) {
    // It was read before it changed, and is not read again.
    if (isEventStoreError(error, 'eventChanged')) return;
    throw error;
  }
  if (eventId === undefined || (mark !== undefined && mark !== markOf(eventId)))
    throw new CursorOfOtherHistory(position, await reader.head());
}

function read(cursor: Cursor): { readonly position: Position; readonly mark: string | undefined } {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const [, unmarked, marked, mark] = cursorPattern.exec(text) ?? [];
  const position = unmarked ?? marked;
  if (position === undefined || encoded(text) !== cursor) throw new InvalidFeedCursor();
  return { position: BigInt(position), mark };
}

/** Enough to tell histories apart; an id itself could be of an event that the subscriber may not see. */
const markOf = (eventId: string): string => hash('sha256', eventId, 'base64url').slice(0, markLength);
