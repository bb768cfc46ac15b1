export * from './agreement.ts';
export * from './budget-act.ts';
export * from './budget-line.ts';
export * from './claim.ts';
export * from './grant.ts';
export * from './import-register.ts';
export * from './ordering-authority.ts';
export * from './payee.ts';
export type { PayFor } from './payment-basis.ts';
export * from './payment-order.ts';
export * from './published-award.ts';
export * from './registry.ts';
export {
  budgetLineStream,
  importRegisterStream,
  programmeStream,
  publishedAwardStream,
  recipientStream,
} from './streams.ts';
