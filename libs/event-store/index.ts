export {
  NO_STREAM,
  START,
  type Actor,
  type EventMetadata,
  type EventToAppend,
  type Position,
  type RecordedEvent,
  type Revision,
} from './envelope.ts';
export { eventIds } from './event-ids.ts';
export { encodedEvent, leafHash } from './event-encoding.ts';
export { headHash } from './head-hash.ts';
export { EventSum } from './event-sum.ts';
export { LogTree, type TreeHead, type TreePart } from './log-tree.ts';
export {
  EventStoreError,
  isEventStoreError,
  storageFaultOf,
  type EventStoreFailure,
  type StorageFault,
} from './errors.ts';
export {
  type AllPage,
  type AppendOptions,
  type AppendResult,
  type EventBatch,
  type EventReader,
  type EventStore,
  type EventStoreCapabilities,
  type EventStoreLimits,
  type Leaf,
  type LeafPage,
  type StatedStreamPage,
  type StreamPage,
  type StreamWrite,
  type SubscribeOptions,
} from './event-store.ts';
