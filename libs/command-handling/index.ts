export { CommandEngine, type CommandEngineOptions } from './command-engine.ts';
export type { CommandObserver } from './command-observer.ts';
export { commandIdOf } from './command-id.ts';
export type {
  CommandAnswer,
  CommandOutcome,
  CommandPlan,
  CommandRequest,
  DatedRequest,
  PlanLookups,
  PlannedAcceptance,
  PlannedWrite,
  RehearsedCommand,
  RehearsedWrite,
  StateOf,
  UseCase,
} from './command.ts';
export { IdempotencyKeyReused, Overloaded } from './errors.ts';
export { Rehearsal } from './rehearsal.ts';
export {
  Reconciler,
  type OpenDecision,
  type ReconcilerOptions,
  type ReconcilerProgress,
} from './reconciler.ts';
export { stateOn } from './state-on.ts';
export { stateAfter } from './state-after.ts';
export type { Stream } from './stream.ts';
