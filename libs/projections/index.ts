export type { OnProgress } from './projector.ts';
export { ProjectionRunner, type ProjectionRunnerOptions } from './projection-runner.ts';
export type { Projector } from './projector.ts';
export {
  oneRow,
  type Columns,
  type Key,
  type Projection,
  type ProjectedEvent,
  type Row,
  type Value,
} from './projection.ts';
export {
  type Checkpoint,
  type ReadModelStore,
  type ReadModelWriter,
  type ShownHashes,
  type TableBuild,
} from './read-model-store.ts';
export { rebuildAndCompare, type RebuildOptions, type TableHashes } from './rebuild-verify.ts';
