export {
  agreement,
  agreements,
  type AgreementBudgetRow,
  type AgreementFilter,
  type AgreementRow,
  type AgreementWithMilestones,
  type MilestoneRow,
} from './agreement/agreement.queries.ts';
export { auditTrail, type TrailFilter, type TrailRow } from './trail/trail.queries.ts';
export {
  budgetAct,
  budgetActs,
  type BudgetActFilter,
  type BudgetActRow,
} from './budget-act/budget-act.queries.ts';
export {
  budgetLine,
  budgetLines,
  lineBeginning,
  recordedLater,
  type BudgetLineFilter,
  type BudgetLineRow,
  type LaterEvent,
  type LineBeginning,
  type Moment,
} from './budget-line/budget-line.queries.ts';
export { shownCheckpoints, type ShownCheckpoint } from './checkpoints.ts';
export { claim, claims, type ClaimFilter, type ClaimRow } from './claim/claim.queries.ts';
export {
  doubleFundings,
  type DoubleFundingFilter,
  type DoubleFundingRow,
} from './double-funding/double-funding.queries.ts';
export {
  frameConsumption,
  type FrameConsumptionFilter,
  type FrameConsumptionRow,
} from './frame-consumption/frame-consumption.queries.ts';
export {
  grant,
  grants,
  publishedAwards,
  type GrantFilter,
  type GrantRow,
  type PublishedAwardFilter,
  type PublishedAwardRow,
} from './grant/grant.queries.ts';
export { income, type IncomeFilter, type IncomePage, type IncomeRow } from './income/income.queries.ts';
export { InvalidCursor, type Page, type PageRequest, type Sort } from './page.ts';
export {
  orderingAuthorities,
  payee,
  payees,
  paymentOrder,
  paymentOrders,
  paymentSplits,
  sharedAccounts,
  type OrderingAuthorityFilter,
  type OrderingAuthorityRow,
  type PayeeRow,
  type PaymentOrderFilter,
  type PaymentOrderRow,
  type PaymentSplitRow,
  type SharedAccount,
} from './payment/payment.queries.ts';
export { keysIn } from './matching.ts';
export { openPostgresReadModels, openReadModels, type ReadModelQueries } from './read-models.ts';
export {
  announcedTotals,
  programme,
  programmes,
  readinessOf,
  recipient,
  recipientConsumption,
  recipients,
  recipientsValidOn,
  services,
  type AnnouncedTotalRow,
  type ProgrammeRow,
  type ReadinessRow,
  type RecipientConsumptionRow,
  type RecipientFilter,
  type RecipientRow,
  type ServiceRow,
} from './registry/registry.queries.ts';
export { projections } from './projections.ts';
