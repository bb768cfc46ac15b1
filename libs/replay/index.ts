export {
  availableOf,
  eventsBehind,
  figureLines,
  Replay,
  replay,
  trailOf,
  type LineFigures,
  type OnBudgetLine,
  type ReadOptions,
  type ReplayedEvent,
  type ReplayMoment,
  type ReplayResult,
} from './replay.ts';
