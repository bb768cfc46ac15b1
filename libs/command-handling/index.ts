export { CommandEngine, type CommandEngineOptions } from './command-engine.ts';
export { commandIdOf } from './command-id.ts';
export type { CommandAnswer, CommandOutcome, CommandRequest, UseCase } from './command.ts';
export { IdempotencyKeyReused, Overloaded } from './errors.ts';
export * from './use-cases/budget-line.ts';
export * from './use-cases/claim.ts';
export * from './use-cases/registry.ts';
export * from './use-cases/grant.ts';
export * from './use-cases/published-award.ts';
