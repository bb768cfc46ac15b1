export { isPublicType, isPublished, publicShapes, type PublicShape } from './contract.ts';
export {
  cursorAt,
  cursorAtStart,
  CursorOfOtherHistory,
  InvalidFeedCursor,
  positionOfCursor,
  type Cursor,
} from './cursor.ts';
export { Feed, type FedBatch, type FedEvent, type FeedFilter } from './feed.ts';
export type { CloudEvent } from './public-event.ts';
