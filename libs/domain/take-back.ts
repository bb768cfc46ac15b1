import { neverReached } from './decision.ts';
import type { LedgerEvent, MoneyEvent } from './stored/ledger-event.ts';

/**
 * What takes an event back whose decision could not be carried through: funds bound for a case are released, a booking is
 * reversed. Undefined where nothing is to be taken back: a warning was true, and a case number is not given twice.
 */
export function takenBack(event: LedgerEvent, reason: string): LedgerEvent | undefined {
  switch (event.type) {
    case 'FundsCommitted':
      return { type: 'CommitmentReleased', data: { ...event.data, reason } };
    case 'FundsDisbursed':
      return { type: 'DisbursementReversed', data: { ...event.data, reason } };
    case 'DisbursementReversed': {
      const { reason: _, ...data } = event.data;
      return { type: 'FundsDisbursed', data };
    }
    case 'FundsBlocked':
      return { type: 'BlockReleased', data: { ...event.data, reason } };
    case 'SupplementEnacted': {
      const { supplementId, amount, ...data } = event.data;
      return {
        type: 'SupplementEnacted',
        data: { ...data, supplementId: `${supplementId}.R`, amount: -amount },
      };
    }
    case 'OverrunReversed':
      return { type: 'OverrunConsented', data: { ...event.data, reason } };
    case 'FundsTransferredOut': {
      const { transferId, coverLinkId: _, ...data } = event.data;
      return {
        type: 'FundsTransferredIn',
        data: { ...data, transferId: `${transferId}.R`, reverses: transferId, reason },
      };
    }
    case 'FrameFundsBound':
      return { type: 'FrameFundsFreed', data: event.data };
    case 'OrderingAuthorityUsed':
      return { type: 'OrderingAuthorityUsed', data: { ...event.data, amount: -event.data.amount } };
    case 'OrdersAssignedToRun':
      return { type: 'OrdersFreedFromRun', data: event.data };
    case 'ProgrammeRegistered':
    case 'ProgrammeCorrected':
    case 'AnnouncedTotalRecorded':
    case 'AnnouncedTotalCorrected':
    case 'AppropriationEnacted':
    case 'AppropriationReversed':
    case 'OverrunThresholdSet':
    case 'CarryOverRuleSet':
    case 'BankAccountBookedInYear':
    case 'CommitmentAuthorityGranted':
    case 'ObligationEntered':
    case 'ObligationReleased':
    case 'ObligationReduced':
    case 'FundsCarriedOn':
    case 'FundsCarriedIn':
    case 'CarryOverReversed':
    case 'YearClosed':
    case 'YearReopened':
    case 'OverrunConsented':
    case 'CoverLinkDeclared':
    case 'CoverLinkRevoked':
    case 'FundsTransferredIn':
    case 'BlockReleased':
    case 'CommitmentReduced':
    case 'CommitmentReleased':
    case 'DisbursementReturnedAsIncome':
    case 'UsageWarningRaised':
    case 'BudgetActProposed':
    case 'RuleLiftingProposed':
    case 'BudgetActConfirmed':
    case 'BudgetActRejected':
    case 'BudgetActFourEyesViolationRefused':
    case 'CaseActProposed':
    case 'CaseActConfirmed':
    case 'CaseActRejected':
    case 'CaseActFourEyesViolationRefused':
    case 'RecipientRegistered':
    case 'RecipientCorrected':
    case 'RecipientChanged':
    case 'AssociationSet':
    case 'RecipientEnded':
    case 'RecipientEndCorrected':
    case 'ServiceRegistered':
    case 'OperatingCostStated':
    case 'ServiceCorrected':
    case 'PrerequisiteMet':
    case 'PrerequisiteLost':
    case 'CaseNumberAssigned':
    case 'CommitmentCaseOpened':
    case 'FundingRequested':
    case 'FundingRequestMoved':
    case 'ClaimSubmitted':
    case 'ClaimAmended':
    case 'ClaimWithdrawn':
    case 'ClaimCertifiedFactual':
    case 'ClaimCertifiedArithmetic':
    case 'ClaimApproved':
    case 'ClaimRejected':
    case 'ClaimRevoked':
    case 'ClaimPartlyRevoked':
    case 'FourEyesViolationRefused':
    case 'FundingRuleSet':
    case 'SecondPersonRuleSet':
    case 'FramePaymentRuleSet':
    case 'UseByRuleSet':
    case 'YearClosingRuleSet':
    case 'DocumentTemplateSet':
    case 'ProofOfUseRuleSet':
    case 'InterestRuleSet':
    case 'BaseRateRecorded':
    case 'BaseRateCorrected':
    case 'GrantApplied':
    case 'GrantCertifiedFactual':
    case 'GrantCertifiedArithmetic':
    case 'GrantAwarded':
    case 'GrantRejected':
    case 'AwardAmended':
    case 'GrantFinancingChanged':
    case 'AwardReduced':
    case 'GrantExcessClaimed':
    case 'FundsDrawnDown':
    case 'GrantCompleted':
    case 'GrantFundsReturnedAsIncome':
    case 'GrantFundsReturned':
    case 'GrantRevoked':
    case 'AwardConditionSet':
    case 'AwardConditionMet':
    case 'AwardConditionMissed':
    case 'AwardConditionWaived':
    case 'GrantPartlyRevoked':
    case 'RepaymentClaimed':
    case 'RepaymentReceived':
    case 'RepaymentDeferred':
    case 'RepaymentWaived':
    case 'RepaymentWrittenOff':
    case 'RepaymentAuthorityViolationRefused':
    case 'FundsUseReported':
    case 'LateUseInterestClaimed':
    case 'ProofOfUseDeadlineSet':
    case 'ProofOfUseReceived':
    case 'ProofOfUseExamined':
    case 'GrantFourEyesViolationRefused':
    case 'PublishedAwardRecorded':
    case 'PublishedAwardCorrected':
    case 'FrameFundsFreed':
    case 'PayeeChangeProposed':
    case 'PayeeChangeConfirmed':
    case 'PayeeChangeRejected':
    case 'PayeeFourEyesViolationRefused':
    case 'AccountAssigned':
    case 'AccountGivenUp':
    case 'OrderingAuthorityGranted':
    case 'OrderingAuthorityRevoked':
    case 'OrderingAuthorityFourEyesViolationRefused':
    case 'AgreementConcluded':
    case 'MilestoneAgreed':
    case 'MilestoneReported':
    case 'MilestoneSentBack':
    case 'MilestoneAccepted':
    case 'MilestoneClosed':
    case 'AgreementEnded':
    case 'AgreementFourEyesViolationRefused':
    case 'PaymentOrderPrepared':
    case 'PaymentOrderCertifiedFactual':
    case 'PaymentOrderCertifiedArithmetic':
    case 'PaymentOrderWithdrawn':
    case 'BookingYearExceptionGranted':
    case 'PaymentOrdered':
    case 'PaymentSettled':
    case 'PaymentRejectedByBank':
    case 'PaymentReturned':
    case 'PaymentReturnedAsIncome':
    case 'PaymentFourEyesViolationRefused':
    case 'PaymentAuthorityViolationRefused':
    case 'PaymentSplitFound':
    case 'PaymentRunCreated':
    case 'PaymentRunSent':
    case 'PaymentRunCancelled':
    case 'PaymentStatusReported':
    case 'PayeeVerified':
    case 'PayeeVerificationDecided':
    case 'OrdersFreedFromRun':
    case 'DebtorAccountSet':
    case 'BankStatementReceived':
    case 'BankBookingRecorded':
    case 'BankBookingMatched':
    case 'BankBookingAssignmentProposed':
    case 'BankBookingAssignmentRejected':
    case 'BankBookingFoundNotOurs':
    case 'BankBookingFourEyesViolationRefused':
    case 'ImportBegun':
    case 'InputRowRecorded':
    case 'InputRowCorrected':
    case 'ImportFinished':
      return undefined;
    default:
      return neverReached(event);
  }
}

/**
 * True when events on a budget line or frame leave more available than before. Such a write comes last in a decision: what
 * it frees may be bound by others at once, so it could not be taken back.
 */
const freesFunds = (events: readonly LedgerEvent[]): boolean =>
  events.reduce((freed, event) => freed + freedBy(event), 0n) > 0n;

const notes: ReadonlySet<LedgerEvent['type']> = new Set([
  'FundingRequested',
  'FundingRequestMoved',
  'OrdersFreedFromRun',
]);

/**
 * True when a write may stand behind whatever came between, once the decision is made: what it frees could not be taken back,
 * and what it says of another stream is true at any place of that.
 */
export const mayComeLast = (events: readonly LedgerEvent[]): boolean =>
  freesFunds(events) || events.every(({ type }) => notes.has(type));

function freedBy(event: LedgerEvent): bigint {
  switch (event.type) {
    case 'CommitmentReduced':
    case 'CommitmentReleased':
    case 'FrameFundsFreed':
    case 'AppropriationEnacted':
    case 'SupplementEnacted':
    case 'BlockReleased':
    case 'FundsTransferredIn':
    case 'OverrunConsented':
    case 'FundsCarriedIn':
      return event.data.amount;
    case 'CarryOverReversed':
      return event.data.direction === 'ON' ? event.data.amount : -event.data.amount;
    case 'YearClosed':
      return -event.data.lapsed;
    case 'YearReopened':
      return event.data.restored;
    case 'FundsCommitted':
    case 'FundsBlocked':
    case 'FundsTransferredOut':
    case 'OverrunReversed':
    case 'FundsCarriedOn':
    case 'AppropriationReversed':
    case 'FrameFundsBound':
      return -event.data.amount;
    // What is paid was bound before, and what cases agree, ask for or are awarded moves no line and no frame by itself.
    case 'AnnouncedTotalRecorded':
    case 'AnnouncedTotalCorrected':
    case 'FundsDisbursed':
    case 'DisbursementReversed':
    case 'DisbursementReturnedAsIncome':
    case 'UsageWarningRaised':
    case 'CaseActProposed':
    case 'BudgetActProposed':
    case 'CommitmentAuthorityGranted':
    case 'ObligationEntered':
    case 'ObligationReleased':
    case 'ObligationReduced':
    case 'OverrunThresholdSet':
    case 'ClaimSubmitted':
    case 'ClaimAmended':
    case 'ClaimApproved':
    case 'ClaimRevoked':
    case 'ClaimPartlyRevoked':
    case 'GrantApplied':
    case 'GrantAwarded':
    case 'AwardAmended':
    case 'FundsUseReported':
    case 'LateUseInterestClaimed':
    case 'GrantFinancingChanged':
    case 'AwardReduced':
    case 'GrantExcessClaimed':
    case 'FundsDrawnDown':
    case 'GrantCompleted':
    case 'GrantFundsReturnedAsIncome':
    case 'GrantFundsReturned':
    case 'GrantRevoked':
    case 'GrantPartlyRevoked':
    case 'RepaymentClaimed':
    case 'RepaymentReceived':
    case 'RepaymentDeferred':
    case 'RepaymentWaived':
    case 'RepaymentWrittenOff':
    case 'RepaymentAuthorityViolationRefused':
    case 'ProofOfUseDeadlineSet':
    case 'ProofOfUseReceived':
    case 'ProofOfUseExamined':
    case 'PublishedAwardRecorded':
    case 'PublishedAwardCorrected':
    case 'OrderingAuthorityGranted':
    case 'OrderingAuthorityUsed':
    case 'AgreementConcluded':
    case 'MilestoneAgreed':
    case 'MilestoneReported':
    case 'MilestoneAccepted':
    case 'MilestoneClosed':
    case 'AgreementEnded':
    case 'PaymentOrderPrepared':
    case 'PaymentOrdered':
    case 'PaymentSettled':
    case 'PaymentRejectedByBank':
    case 'PaymentReturned':
    case 'PaymentReturnedAsIncome':
    case 'PaymentAuthorityViolationRefused':
    case 'BankBookingRecorded':
    case 'BankBookingMatched':
    case 'PaymentSplitFound':
    case 'PaymentRunCreated':
    case 'PaymentRunSent':
    case 'PaymentRunCancelled':
    case 'PaymentStatusReported':
    case 'PayeeVerificationDecided':
    case 'OperatingCostStated':
      return 0n;
    default:
      return withoutMoney(event);
  }
}

/** An event with an amount that is new does not compile before somebody has said what it frees. */
const withoutMoney = (_event: Exclude<LedgerEvent, MoneyEvent>): bigint => 0n;
