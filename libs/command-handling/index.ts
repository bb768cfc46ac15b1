export { CommandEngine, type CommandEngineOptions } from './command-engine.ts';
export { commandIdOf } from './command-id.ts';
export type { CommandAnswer, CommandOutcome, CommandPlan, CommandRequest, UseCase } from './command.ts';
export { IdempotencyKeyReused, Overloaded } from './errors.ts';
export { Rehearsal } from './rehearsal.ts';
export { Reconciler, type ReconcilerOptions, type ReconcilerProgress } from './reconciler.ts';
export {
  budgetLineStream,
  importRegisterStream,
  programmeStream,
  publishedAwardStream,
  recipientStream,
} from './streams.ts';
export * from './use-cases/budget-act.ts';
export * from './use-cases/budget-line.ts';
export * from './use-cases/import-register.ts';
export * from './use-cases/claim.ts';
export * from './use-cases/registry.ts';
export * from './use-cases/grant.ts';
export * from './use-cases/published-award.ts';
export * from './use-cases/payee.ts';
export * from './use-cases/ordering-authority.ts';
export * from './use-cases/agreement.ts';
export type { PayFor } from './use-cases/payment-basis.ts';
export * from './use-cases/payment-order.ts';
