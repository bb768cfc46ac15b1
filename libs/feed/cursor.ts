import { START, type Position } from '#event-store';

/** Where a subscriber stands. Opaque to it: what is inside may change with the version. */
export type Cursor = string;

/** The text is no cursor of this feed. */
export class InvalidFeedCursor extends Error {
  override readonly name = 'InvalidFeedCursor';
}

const version = '1';
const cursorPattern = /^1:(\d{1,18})$/;

/** The cursor behind a position: everything up to and including it was seen. */
export const cursorAt = (position: Position): Cursor =>
  Buffer.from(`${version}:${position}`).toString('base64url');

export const cursorAtStart: Cursor = cursorAt(START);

/** @throws InvalidFeedCursor */
export function positionOfCursor(cursor: Cursor): Position {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const [, position] = cursorPattern.exec(text) ?? [];
  if (position === undefined || cursorAt(BigInt(position)) !== cursor) throw new InvalidFeedCursor();
  return BigInt(position);
}
