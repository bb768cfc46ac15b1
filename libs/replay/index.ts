export type { FrameFigures } from './frame-figures.ts';
export {
  authorisedOf,
  availableOf,
  eventsBehind,
  figureLines,
  incomeKeyOf,
  Replay,
  replay,
  replayFile,
  trailOf,
  trailOfAward,
  type IncomeFigures,
  type LineFigures,
  type ReadOptions,
  type ReplayedEvent,
  type ReplayMoment,
  type ReplayResult,
} from './replay.ts';
export { UnreadableRecord } from './unreadable-record.ts';
