import type { LedgerEventType } from '#domain';
import type { TrailRow } from '#read-models';
import { PositionView, ShownChoice, ShownList, ShownText } from '../http/shown.ts';
import { TrailView, trailView } from '../trail/trail.view.ts';

const chainSteps = ['REQUEST', 'REVIEW', 'APPROVAL', 'COMMITMENT', 'ORDER', 'BANK', 'REFUSED'] as const;
type ChainStep = (typeof chainSteps)[number];

/** What each event is in the way from a request to the bank; null where it is no part of it. A forgotten one does not compile. */
const stepOf: Readonly<Record<LedgerEventType, ChainStep | null>> = {
  ClaimSubmitted: 'REQUEST',
  ClaimAmended: 'REQUEST',
  GrantApplied: 'REQUEST',
  FundsDrawnDown: 'REQUEST',
  GrantExcessClaimed: null,
  AgreementConcluded: 'REQUEST',
  MilestoneAgreed: 'REQUEST',
  MilestoneReported: 'REQUEST',
  ClaimCertifiedFactual: 'REVIEW',
  ClaimCertifiedArithmetic: 'REVIEW',
  GrantCertifiedFactual: 'REVIEW',
  GrantCertifiedArithmetic: 'REVIEW',
  MilestoneSentBack: 'REVIEW',
  PaymentOrderCertifiedFactual: 'REVIEW',
  PaymentOrderCertifiedArithmetic: 'REVIEW',
  ClaimApproved: 'APPROVAL',
  ClaimRevoked: 'APPROVAL',
  GrantAwarded: 'APPROVAL',
  GrantRevoked: 'APPROVAL',
  AwardAmended: 'APPROVAL',
  GrantFinancingChanged: 'APPROVAL',
  AwardReduced: 'APPROVAL',
  MilestoneAccepted: 'APPROVAL',
  CommitmentCaseOpened: 'COMMITMENT',
  FrameFundsBound: 'COMMITMENT',
  FundsCommitted: 'COMMITMENT',
  CommitmentReduced: 'COMMITMENT',
  CommitmentReleased: 'COMMITMENT',
  PaymentOrderPrepared: 'ORDER',
  BookingYearExceptionGranted: 'ORDER',
  PaymentOrdered: 'ORDER',
  PaymentOrderWithdrawn: 'ORDER',
  PaymentSettled: 'BANK',
  FundsDisbursed: 'BANK',
  GrantFundsReturned: 'BANK',
  GrantFundsReturnedAsIncome: 'BANK',
  PaymentRejectedByBank: 'BANK',
  PaymentReturned: 'BANK',
  PaymentReturnedAsIncome: 'BANK',
  DisbursementReversed: 'BANK',
  DisbursementReturnedAsIncome: 'BANK',
  FourEyesViolationRefused: 'REFUSED',
  GrantFourEyesViolationRefused: 'REFUSED',
  AgreementFourEyesViolationRefused: 'REFUSED',
  PaymentFourEyesViolationRefused: 'REFUSED',
  PaymentAuthorityViolationRefused: 'REFUSED',
  PaymentSplitFound: 'ORDER',
  ProgrammeRegistered: null,
  ProgrammeCorrected: null,
  AnnouncedTotalRecorded: null,
  AnnouncedTotalCorrected: null,
  AppropriationEnacted: null,
  AppropriationReversed: null,
  SupplementEnacted: null,
  OverrunThresholdSet: null,
  CarryOverRuleSet: null,
  BankAccountBookedInYear: null,
  CommitmentAuthorityGranted: null,
  ObligationEntered: null,
  ObligationReleased: null,
  ObligationReduced: null,
  FundsCarriedOn: null,
  FundsCarriedIn: null,
  CarryOverReversed: null,
  YearClosed: null,
  YearReopened: null,
  OverrunConsented: null,
  OverrunReversed: null,
  CoverLinkDeclared: null,
  CoverLinkRevoked: null,
  FundsTransferredOut: null,
  FundsTransferredIn: null,
  FundsBlocked: null,
  BlockReleased: null,
  UsageWarningRaised: null,
  BudgetActProposed: null,
  RuleLiftingProposed: null,
  BudgetActConfirmed: null,
  BudgetActRejected: null,
  BudgetActFourEyesViolationRefused: null,
  CaseActProposed: null,
  CaseActConfirmed: null,
  CaseActRejected: null,
  CaseActFourEyesViolationRefused: null,
  RecipientRegistered: null,
  RecipientCorrected: null,
  RecipientChanged: null,
  AssociationSet: null,
  RecipientEnded: null,
  RecipientEndCorrected: null,
  ServiceRegistered: null,
  OperatingCostStated: null,
  ServiceCorrected: null,
  PrerequisiteMet: null,
  PrerequisiteLost: null,
  CaseNumberAssigned: null,
  FundingRequested: null,
  FundingRequestMoved: null,
  ClaimWithdrawn: null,
  ClaimRejected: null,
  FundingRuleSet: null,
  SecondPersonRuleSet: null,
  FramePaymentRuleSet: null,
  GrantRejected: null,
  GrantCompleted: null,
  AwardConditionSet: null,
  AwardConditionMet: null,
  AwardConditionMissed: null,
  AwardConditionWaived: null,
  InterestRuleSet: null,
  GrantPartlyRevoked: 'APPROVAL',
  RepaymentClaimed: 'APPROVAL',
  RepaymentReceived: 'BANK',
  RepaymentDeferred: null,
  RepaymentWaived: null,
  RepaymentWrittenOff: null,
  RepaymentAuthorityViolationRefused: 'REFUSED',
  ClaimPartlyRevoked: 'APPROVAL',
  FundsUseReported: null,
  LateUseInterestClaimed: null,
  UseByRuleSet: null,
  BaseRateRecorded: null,
  BaseRateCorrected: null,
  YearClosingRuleSet: null,
  DocumentTemplateSet: null,
  ProofOfUseDeadlineSet: null,
  ProofOfUseReceived: null,
  ProofOfUseExamined: null,
  ProofOfUseRuleSet: null,
  PublishedAwardRecorded: null,
  PublishedAwardCorrected: null,
  FrameFundsFreed: null,
  PayeeChangeProposed: null,
  PayeeChangeConfirmed: null,
  PayeeChangeRejected: null,
  PayeeFourEyesViolationRefused: null,
  AccountAssigned: null,
  AccountGivenUp: null,
  OrderingAuthorityGranted: null,
  OrderingAuthorityRevoked: null,
  OrderingAuthorityUsed: null,
  OrderingAuthorityFourEyesViolationRefused: null,
  MilestoneClosed: null,
  AgreementEnded: null,
  PayeeVerified: 'BANK',
  PayeeVerificationDecided: 'BANK',
  PaymentStatusReported: null,
  PaymentRunCreated: null,
  PaymentRunSent: null,
  PaymentRunCancelled: null,
  OrdersAssignedToRun: null,
  OrdersFreedFromRun: null,
  DebtorAccountSet: null,
  BankStatementReceived: null,
  BankBookingRecorded: null,
  BankBookingMatched: null,
  BankBookingAssignmentProposed: null,
  BankBookingAssignmentRejected: null,
  BankBookingFoundNotOurs: null,
  BankBookingFourEyesViolationRefused: null,
  ImportBegun: null,
  InputRowRecorded: null,
  InputRowCorrected: null,
  ImportFinished: null,
};

export class ChainLinkView extends TrailView {
  @ShownChoice(
    { de: 'Schritt auf dem Weg vom Antrag zur Bank', en: 'Step on the way from the application to the bank' },
    chainSteps,
    { example: 'ORDER' },
  )
  readonly step!: string;
}

export class PaymentChain extends PositionView {
  @ShownText({ de: 'Auszahlungsanordnung', en: 'Payment order' }, { example: 'EFA-2023-000417-Z01' })
  readonly orderNumber!: string;

  @ShownList(
    {
      de: 'Alle Schritte in ihrer Reihenfolge; die Anordnung nennt die Befugnis, die dabei bestand',
      en: 'All steps in their order; the order names the authority that stood then',
    },
    ChainLinkView,
  )
  readonly links!: readonly ChainLinkView[];
}

/** The way of one payment order; what belongs to another order of the same case is left out. */
export const chainOf = (rows: readonly TrailRow[], orderNumber: string): readonly ChainLinkView[] =>
  rows.flatMap((row) => {
    const view = trailView(row);
    const step = stepOf[row.type as LedgerEventType];
    return step && isOfOrder(view.data, orderNumber) ? [{ ...view, step }] : [];
  });

function isOfOrder(data: object, orderNumber: string): boolean {
  const { ofOrder, disbursementId, ...rest } = data as Readonly<Record<string, string | undefined>>;
  const own = rest['orderNumber'] ?? ofOrder;
  if (own !== undefined) return own === orderNumber;
  return disbursementId === undefined || disbursementId.replace(/\.\d+$/, '') === orderNumber;
}
