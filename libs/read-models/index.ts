export type {
  AgreementBudgetRow,
  AgreementRow,
  AgreementWithMilestones,
  MilestoneOfAgreementRow,
  MilestoneRow,
} from './agreement/agreement.queries.ts';
export type { BudgetActRow } from './budget-act/budget-act.queries.ts';
export type { CaseActRow } from './case-act/case-act.queries.ts';
export type { BudgetLineRow, LaterEvent, LineBeginning } from './budget-line/budget-line.queries.ts';
export { shownCheckpoints, type ShownCheckpoint } from './checkpoints.ts';
export type { ClaimRow } from './claim/claim.queries.ts';
export type { DoubleFundingRow } from './double-funding/double-funding.queries.ts';
export {
  figuresOf,
  figuresOfSubject,
  type FigureSubject,
  type SummedSubject,
} from './figure/figure-subject.ts';
export type { FoldFigure } from './figure/folded-figure.ts';
export type {
  DifferencesAnswered,
  DifferencesAsked,
  DifferenceStep,
  FigureStep,
  WhyAnswered,
  WhyAsked,
} from './figure/figure.queries.ts';
export type { SeriesAsked, SeriesPoint } from './figure/figure-series.queries.ts';
export type { FrameConsumptionRow } from './frame-consumption/frame-consumption.queries.ts';
export type { GrantRow, PublishedAwardRow } from './grant/grant.queries.ts';
export type {
  BlockRow,
  CommitmentRow,
  LineItemFilter,
  ObligationRow,
  TransferRow,
} from './budget-line/line-items.queries.ts';
export type { CoverLinkRow } from './budget-line/cover-link.queries.ts';
export type { BankBookingRow } from './bank-booking/bank-booking.queries.ts';
export type { BudgetYearRules } from './overrun/budget-year.queries.ts';
export type { OverrunRow } from './overrun/overrun.queries.ts';
export type { AdvanceBurdenRow } from './budget-line/advance-burden.queries.ts';
export type { CarryOverRow, ClosingPreview } from './budget-line/year-end.queries.ts';
export type { AwardConditionRow } from './award-condition/award-condition.queries.ts';
export type { UseOfFundsRow } from './use-of-funds/use-of-funds.queries.ts';
export type { ProofOfUseRow } from './proof-of-use/proof-of-use.queries.ts';
export type { OverdueUseRow } from './use-of-funds/overdue-use.queries.ts';
export type { RepaymentRow } from './repayment/repayment.queries.ts';
export type { HitKind, SearchHit } from './search/search.queries.ts';
export type { IncomeRow } from './income/income.queries.ts';
export { keysIn } from './matching.ts';
export type { Moment } from './moment.ts';
export { InvalidCursor, type ListSums, type Page, type PageRequest, type Sort, type SumOf } from './page.ts';
export {
  FoldingInterrupted,
  NotFolded,
  StillFolding,
  TooLongAgo,
  type PastMoment,
} from './past/past-moment.ts';
export { PastReadModels } from './past/past-read-models.ts';
export { FoldInThread } from './past/thread/fold-in-thread.ts';
export { PastThread } from './past/thread/past-thread.ts';
export type { OrderingAuthorityRow } from './payment/ordering-authority.queries.ts';
export type { PayeeRow, SharedAccount } from './payment/payee.queries.ts';
export type { PaymentOrderRow, PaymentSplitRow } from './payment/payment-order.queries.ts';
export type { DebtorAccountRow } from './payment-run/debtor-account.queries.ts';
export {
  runStateOn,
  type PaymentRunRow,
  type PaymentTransferRow,
  type WholePaymentRun,
} from './payment-run/payment-run.queries.ts';
export type { DocumentTemplateRow } from './programme/document-template.queries.ts';
export type { AnnouncedTotalRow, ProgrammeRow } from './programme/programme.queries.ts';
export type { ProjectionName } from './projections.ts';
export { projections } from './taken-in.ts';
export { queries } from './queries.ts';
export type { LedgerQuery } from './query.ts';
export { openPostgresReadModels, openReadModels, type ReadModelQueries } from './read-models.ts';
export { openPostgresSnapshot, openSnapshot, type Snapshot } from './snapshot.ts';
export { changesIn } from './recipient/recipient.projection.ts';
export type {
  JointAward,
  RecipientConsumptionRow,
  RecipientRow,
  RecipientWithPredecessors,
} from './recipient/recipient.queries.ts';
export type { ReadinessRow, ServiceRow } from './service/service.queries.ts';
export { amountFields, notedHash } from './trail/trail.projection.ts';
export {
  eventIdIn,
  notedHashes,
  notedHashesAt,
  notesIn,
  type TrailFilter,
  type TrailRow,
  type UpToMoment,
} from './trail/trail.queries.ts';
export type { ServiceCostGroup, ServiceCostRow } from './service/service-cost.queries.ts';
export type {
  Consumed,
  MunicipalConsumptionRow,
  WhereItWent,
} from './recipient/municipal-consumption.queries.ts';
export type { WaitingRow, WorkStep, WorklistSumRow } from './worklist/worklist.queries.ts';
export { drawdownsIn } from './grant/grant.projection.ts';
export { hearingsIn, type HeardBefore } from './payment/hearings.ts';
