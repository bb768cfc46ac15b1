export {
  availableOf,
  eventsBehind,
  figureLines,
  Replay,
  replay,
  trailOf,
  trailOfAward,
  type LineFigures,
  type ReadOptions,
  type ReplayedEvent,
  type ReplayMoment,
  type ReplayResult,
} from './replay.ts';
