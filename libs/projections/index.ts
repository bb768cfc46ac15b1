export { ComparedReader, type ComparedReaderOptions } from './compared-reader.ts';
export { LogScrub, type LogScrubOptions, type LogScrubState } from './log-scrub.ts';
export type { OnProgress } from './projector.ts';
export { isOfOtherHistory, ReadModelOfOtherHistory, ReadModelsAhead } from './other-history.ts';
export { ProjectionBuild } from './projection-build.ts';
export { readEvent } from './read-event.ts';
export { ProjectionRunner, type OnWriting, type ProjectionRunnerOptions } from './projection-runner.ts';
export type { Projector } from './projector.ts';
export {
  foldInto,
  logInto,
  NotOpened,
  oneRow,
  opened,
  projection,
  type Fold,
  type Folded,
  type Log,
  type Projection,
  type ProjectedEvent,
  type RowsOf,
} from './projection.ts';
export {
  logTable,
  table,
  type Columns,
  type LoggedRowOf,
  type Row,
  type RowOf,
  type Table,
} from './table.ts';
export {
  type Checkpoint,
  type ReadModelStore,
  type ReadModelWriter,
  type ShownHashes,
  type TableBuild,
} from './read-model-store.ts';
export { rebuildAndCompare, type RebuildOptions, type TableHashes } from './rebuild-verify.ts';
export {
  endByFailure,
  endOfComparison,
  UpkeepRuns,
  type UpkeepEnd,
  type UpkeepKind,
  type UpkeepRun,
} from './upkeep-run.ts';
