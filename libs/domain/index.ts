export { acceptMilestone, sendMilestoneBack } from './agreement/accept-milestone.ts';
export type { AcceptMilestone, SendMilestoneBack } from './agreement/accept-milestone.ts';
export { agreeMilestone, type AgreeMilestone } from './agreement/agree-milestone.ts';
export {
  acceptedOf,
  budgetOf,
  evolveAgreement,
  milestoneStateOf,
  milestoneStates,
  stateOfAccepted,
  type Agreement,
  type AgreementEvent,
} from './agreement/agreement.ts';
export { allocationMethods, type AllocationMethod, type Share } from './agreement/allocation.ts';
export { closeMilestone, type CloseMilestone } from './agreement/close-milestone.ts';
export { concludeAgreement, type ConcludeAgreement } from './agreement/conclude-agreement.ts';
export { endAgreement, fundsOfAgreement, type EndAgreement } from './agreement/end-agreement.ts';
export type { AgreementDecision } from './agreement/open-agreement.ts';
export { reportMilestone, type ReportMilestone } from './agreement/report-milestone.ts';
export { conditionStates, type ConditionState } from './award-condition/award-condition-state.ts';
export {
  evolveAwardConditions,
  type AwardConditionEvent,
  type AwardConditions,
  type StatedCondition,
} from './award-condition/award-condition.ts';
export {
  conditionsOfNotice,
  setAwardCondition,
  type KnownToCondition,
  type SetAwardCondition,
} from './award-condition/set-award-condition.ts';
export {
  meetAwardCondition,
  missAwardCondition,
  waiveAwardCondition,
  type MeetAwardCondition,
  type MissAwardCondition,
  type WaiveAwardCondition,
} from './award-condition/settle-award-condition.ts';
export { closingDayOf, isDayOfYear, type YearClosingRule } from './programme/year-closing-rule.ts';
export * from './programme/document-template.ts';
export { setDocumentTemplate, type SetDocumentTemplate } from './programme/set-document-template.ts';
export { setYearClosingRule, type SetYearClosingRule } from './programme/set-year-closing-rule.ts';
export { setUseByRule, type SetUseByRule } from './programme/set-use-by-rule.ts';
export { claimLateUseInterest, type ClaimLateUseInterest } from './use-of-funds/claim-late-use-interest.ts';
export { reportUse, type ReportUse } from './use-of-funds/report-use.ts';
export * from './use-of-funds/use-figures.ts';
export { evolveUseOfFunds, type UseOfFunds, type UseOfFundsEvent } from './use-of-funds/use-of-funds.ts';
export { caseActStates, type CaseActState } from './case-act/case-act-state.ts';
export {
  caseActKinds,
  evolveCaseAct,
  type CaseAct,
  type CaseActEvent,
  type CaseActKind,
} from './case-act/case-act.ts';
export {
  confirmCaseAct,
  rejectCaseAct,
  type ConfirmCaseAct,
  type RejectCaseAct,
} from './case-act/confirm-case-act.ts';
export { caseActProposed } from './case-act/propose-case-act.ts';
export { budgetActStates, type BudgetActState } from './budget-act/budget-act-state.ts';
export {
  budgetActKinds,
  evolveBudgetAct,
  type BudgetAct,
  type BudgetActEvent,
  type BudgetActKind,
} from './budget-act/budget-act.ts';
export {
  confirmBudgetAct,
  dayOfBudgetAct,
  rejectBudgetAct,
  type CarryOverRefused,
  type ConfirmBudgetAct,
  type RejectBudgetAct,
} from './budget-act/confirm-budget-act.ts';
export { budgetActProposed, needsSecondPerson } from './budget-act/propose-budget-act.ts';
export { proposeRuleLifting } from './budget-act/propose-rule-lifting.ts';
export { forecastConsumption, type ConsumptionForecast } from './budget-line/forecast-consumption.ts';
export {
  authorised,
  available,
  budgetChangeOf,
  budgetLineEventTypes,
  coverDirections,
  evolveBudgetLine,
  isBudgetLineEventType,
  isOnBudgetLine,
} from './budget-line/budget-line.ts';
export {
  authorisedOf,
  authorisingTotals,
  availableOf,
  availableSigns,
  lineTotals,
  type LineTotals,
} from './budget-line/line-totals.ts';
export type { BudgetLineKey } from './budget-line/budget-line-key.ts';
export type {
  BudgetLine,
  BudgetLineEvent,
  CoverDirection,
  StandingAppropriation,
  CommitmentReference,
} from './budget-line/budget-line.ts';
export {
  awardOfCommitment,
  refusedByBond,
  refusedName,
  commitmentIdOfAward,
} from './budget-line/commitment-bond.ts';
export { blockFunds, type BlockFunds } from './budget-line/block-funds.ts';
export { blockGenerally, paymentsStoppedBy, type BlockGenerally } from './budget-line/block-generally.ts';
export {
  correctAppropriation,
  reverseAppropriation,
  type CorrectAppropriation,
  type ReverseAppropriation,
} from './budget-line/correct-appropriation.ts';
export {
  consentToOverrun,
  reverseOverrun,
  type ConsentToOverrun,
  type ReverseOverrun,
} from './budget-line/consent-to-overrun.ts';
export {
  evolveBudgetYear,
  publishedOverrunThresholds,
  type BudgetYear,
  type BudgetYearEvent,
  bankAccountBookedInYear,
} from './budget-year/budget-year.ts';
export { setCarryOverRule, type SetCarryOverRule } from './budget-year/set-carry-over-rule.ts';
export {
  carriedTogetherMax,
  carryOverCommitments,
  type CarryOverCommitments,
} from './budget-line/carry-over-commitments.ts';
export {
  carryOverFunds,
  lastYearOf,
  reverseCarryOver,
  usableUntil,
  type CarryOverBooking,
  type CarryOverFunds,
  type ReverseCarryOver,
} from './budget-line/carry-over.ts';
export {
  openCommitmentsOf,
  releaseAtYearEnd,
  type ReleaseAtYearEnd,
} from './budget-line/release-at-year-end.ts';
export {
  burdenedAheadMax,
  burdensOn,
  enterObligation,
  grantCommitmentAuthority,
  releaseObligation,
  type Burden,
  type EnterObligation,
  type GrantCommitmentAuthority,
  type ReleaseObligation,
} from './budget-line/commitment-authority.ts';
export {
  closeYear,
  reopenYear,
  type CloseYear,
  type OpenMatters,
  type ReopenYear,
} from './budget-line/close-year.ts';
export { refusedCorrection } from './budget-line/corrected-booking.ts';
export type { Corrects } from './budget-line/budget-line.ts';
export { setOverrunThreshold, type SetOverrunThreshold } from './budget-year/set-overrun-threshold.ts';
export { commitFunds, type CommitFunds } from './budget-line/commit-funds.ts';
export {
  declareCoverLink,
  revokeCoverLink,
  type DeclareCoverLink,
  type RevokeCoverLink,
} from './budget-line/declare-cover-link.ts';
export { enactAppropriation, type EnactAppropriation } from './budget-line/enact-appropriation.ts';
export { enactSupplement, type EnactSupplement } from './budget-line/enact-supplement.ts';
export { reduceCommitment, type ReduceCommitment } from './budget-line/reduce-commitment.ts';
export { releaseBlock, type ReleaseBlock } from './budget-line/release-block.ts';
export { releaseCommitment, type ReleaseCommitment } from './budget-line/release-commitment.ts';
export {
  reverseTransfer,
  transferFunds,
  type ReverseTransfer,
  type TransferBooking,
  type TransferFunds,
} from './budget-line/transfer-funds.ts';
export { partnerKeyOf } from './budget-line/transfer-partner.ts';
export type { BookingYearConsent } from './budget-line/booking-year-consent.ts';
export {
  recordDisbursement,
  recordReversal,
  type RecordDisbursement,
  type RecordReversal,
} from './budget-line/record-disbursement.ts';
export { bankDayFor, lastBankDayBy } from './calendar/bank-day.ts';
export { dayCauses, type DayCause } from './calendar/day-cause.ts';
export { laterOf, refusedFuture, type Dated } from './calendar/day-rule.ts';
export * from './calendar/day.ts';
export { daysOfSeries, type SeriesStep } from './calendar/days-of-series.ts';
export * from './case-register/case-register.ts';
export * from './commitment-case/commitment-case.ts';
export { openCommitmentCase } from './commitment-case/open-commitment-case.ts';
export { claimStates, type ClaimState } from './claim/claim-state.ts';
export {
  evolveClaim,
  missingCertifications,
  stateOf as claimStateOf,
  type Claim,
  type ClaimEvent,
} from './claim/claim.ts';
export { amendClaim, type AmendClaim } from './claim/amend-claim.ts';
export { approveClaim, type ApproveClaim } from './claim/approve-claim.ts';
export { certifyArithmetic, certifyFactual, type CertifyClaim } from './claim/certify-claim.ts';
export { recordedRefusal } from './recorded-refusal.ts';
export { rejectClaim, type RejectClaim } from './claim/reject-claim.ts';
export { submitClaim, type SubmitClaim } from './claim/submit-claim.ts';
export { revokeApproval, type RevokeApproval } from './claim/revoke-approval.ts';
export { withdrawClaim, type WithdrawClaim } from './claim/withdraw-claim.ts';
export * from './decision.ts';
export * from './double-funding/double-funding.ts';
export * from './double-funding/funding-register.ts';
export * from './rejection-figures.ts';
export { amendAward, type AmendAward } from './grant/amend-award.ts';
export { applyForGrant, type ApplyForGrant } from './grant/apply-for-grant.ts';
export { awardGrant, type AwardGrant, type GrantDecision } from './grant/award-grant.ts';
export { fundsOfGrant } from './grant/award-years.ts';
export {
  certifyGrantArithmetic,
  certifyGrantFactual,
  type CertifyApplication,
} from './grant/certify-application.ts';
export { claimExcess, type ClaimExcess } from './grant/claim-excess.ts';
export { changeFinancing, type ChangeFinancing, type KnownToChange } from './grant/change-financing.ts';
export { financingTypes, ownFundsBeside, type FinancingType } from './grant/financing.ts';
export { reduceAward, type ReduceAward } from './grant/reduce-award.ts';
export { completeGrant, type CompleteGrant } from './grant/complete-grant.ts';
export { drawDownFunds, type DrawDownFunds } from './grant/draw-down-funds.ts';
export { grantStates, type GrantState } from './grant/grant-state.ts';
export {
  drawnDown,
  evolveGrant,
  excessOf,
  missingOfApplication,
  type Grant,
  type GrantEvent,
} from './grant/grant.ts';
export { rejectApplication, type RejectApplication } from './grant/reject-application.ts';
export {
  balancesOf,
  evolveRepayments,
  caseNumberOfRepayment,
  claimedOf,
  overdueOn,
  principalFigures,
  repaidOf,
  repaymentFigures,
  repaymentParts,
  type PartFigures,
  type RepaymentClaim,
  type RepaymentEvent,
  type RepaymentFigures,
  type RepaymentPart,
  type Repayments,
} from './repayment/repayment-claim.ts';
export { remissionActs, type RemissionAct } from './repayment/remission-act.ts';
export { settledByReturn } from './repayment/settle-by-return.ts';
export { refusedWhileClaimed } from './repayment/open-repayment.ts';
export type { KnownToRemit } from './repayment/defer-repayment.ts';
export { setInterestRule, type SetInterestRule } from './programme/set-interest-rule.ts';
export { deferRepayment, type DeferRepayment } from './repayment/defer-repayment.ts';
export { waiveRepayment, writeOffRepayment, type RemitRepayment } from './repayment/waive-repayment.ts';
export { receiveRepayment, type ReceiveRepayment } from './repayment/receive-repayment.ts';
export {
  hearingStatements,
  revocationGrounds,
  type Hearing,
  type HearingStatement,
  type RevocationGround,
} from './payment/revocation-ground.ts';
export type { RevokeNotice } from './payment/revocation.ts';
export { revokeAward, type RevokeAward } from './grant/revoke-award.ts';
export { returnFunds, type ReturnFunds } from './grant/return-funds.ts';
export * from './bank-booking/bank-booking-state.ts';
export * from './bank-booking/bank-booking.ts';
export * from './bank-booking/assign-booking.ts';
export * from './bank-booking/match-booking.ts';
export * from './bank-booking/named-in-text.ts';
export * from './bank-booking/record-booking.ts';
export * from './bank-statement/bank-statement.ts';
export * from './import-register/import-register.ts';
export * from './interest/base-rate.ts';
export * from './interest/interest.ts';
export { correctBaseRate, type CorrectBaseRate } from './interest/correct-base-rate.ts';
export { recordBaseRate, type RecordBaseRate } from './interest/record-base-rate.ts';
export * from './interest/recorded-base-rates.ts';
export * from './stored/ledger-event.ts';
export { allocate, type SharesSoFar, type Weighted } from './money/allocate.ts';
export * from './money/cents.ts';
export { totalOf } from './money/day-series.ts';
export { grantAuthority, type GrantAuthority } from './ordering-authority/grant-authority.ts';
export { evolveOrderingAuthorities } from './ordering-authority/ordering-authority.ts';
export type { OrderingAuthorities, OrderingAuthorityEvent } from './ordering-authority/ordering-authority.ts';
export { revokeAuthority, type RevokeAuthority } from './ordering-authority/revoke-authority.ts';
export { confirmPayeeChange, rejectPayeeChange } from './payee/confirm-payee-change.ts';
export type { ConfirmPayeeChange, RejectPayeeChange } from './payee/confirm-payee-change.ts';
export {
  assignAccount,
  evolveAccountHolders,
  giveUpAccount,
  type AccountEvent,
  type AccountHolders,
} from './payee/account-holders.ts';
export { faultOfIban, ibanFaults, isIban, normalIban, type FaultyIban, type Iban } from './payee/iban.ts';
export { evolvePayee, type Payee, type PayeeEvent } from './payee/payee.ts';
export { proposePayeeChange, type ProposePayeeChange } from './payee/propose-payee-change.ts';
export {
  certifyPaymentArithmetic,
  certifyPaymentFactual,
  type CertifyPaymentOrder,
} from './payment/certify-payment-order.ts';
export type { KnownToEntitle } from './payment/entitlement.ts';
export {
  grantBookingYearException,
  type GrantBookingYearException,
} from './payment/grant-booking-year-exception.ts';
export { orderPayment, payingYearOf, type OrderPayment } from './payment/order-payment.ts';
export { basisOfCommitment } from './payment/basis-of-commitment.ts';
export * from './payment/payment-basis.ts';
export * from './payment/payment-basis-kind.ts';
export { refusedByOrders, refusedOfCase, refusedReversalOfCase } from './payment/payment-of-case.ts';
export { fundsOfBasis } from './payment/payment-funds.ts';
export * from './payment/payment-order-state.ts';
export * from './payment/payment-order.ts';
export type { KnownToRevoke, Revocation } from './payment/revocation.ts';
export { withCarriedYears } from './payment/carried-funds.ts';
export { fundsWhereverBound, type BoundFunds, type FundsOfYear } from './payment/funds-of-case.ts';
export { preparePaymentOrder, type PreparePaymentOrder } from './payment/prepare-payment-order.ts';
export { standingOfNotice, type NoticeStanding } from './payment/notice-of-payment.ts';
export { bankNameLengthMax, bankTextOf, isBankText, remittanceLengthMax } from './text/bank-text.ts';
export { cancelPaymentRun, type CancelPaymentRun } from './payment-run/cancel-payment-run.ts';
export {
  createPaymentRun,
  type CreatePaymentRun,
  type PaymentRunFacts,
  type RunBooking,
} from './payment-run/create-payment-run.ts';
export { addressPartLengthMax, type PayeeAddress } from './payee/payee-address.ts';
export { bankNameOf } from './payee/payee.ts';
export { delegateAuthority, type DelegateAuthority } from './ordering-authority/delegate-authority.ts';
export { endToEndIdOf, orderNumberOfEndToEndId, runIdOfEndToEndId } from './payment-run/end-to-end-id.ts';
export {
  isPaymentRunId,
  messageIdOf,
  paymentInformationIdOf,
  paymentRunIdOf,
  runIdOfMessageId,
  runIdOfPaymentInformationId,
} from './payment-run/payment-run-id.ts';
export {
  evolvePaymentRun,
  transfersPerRunMax,
  type DebtorAccount,
  type PaymentRun,
  type PaymentRunEvent,
  type Transfer,
  type TransferStatus,
} from './payment-run/payment-run.ts';
export { paymentRunStates, type PaymentRunState } from './payment-run/payment-run-state.ts';
export { recordPaymentStatus, type RecordPaymentStatus } from './payment-run/record-payment-status.ts';
export {
  decidePayeeVerification,
  type DecidePayeeVerification,
} from './payment/decide-payee-verification.ts';
export {
  isHeldBack,
  verificationDecisions,
  verificationResults,
  type PayeeVerification,
  type VerificationDecision,
  type VerificationResult,
} from './payment/payee-verification.ts';
export { evolveRunRegister, type RunRegister, type RunRegisterEvent } from './payment-run/run-register.ts';
export { sendPaymentRun, type SendPaymentRun } from './payment-run/send-payment-run.ts';
export { setDebtorAccount, type SetDebtorAccount } from './payment-run/set-debtor-account.ts';
export { rejectPayment, returnPayment } from './payment/return-payment.ts';
export type { RejectPayment, ReturnPayment } from './payment/return-payment.ts';
export { bookingYearOf, settlePayment, type SettlePayment } from './payment/settle-payment.ts';
export { withdrawPaymentOrder, type WithdrawPaymentOrder } from './payment/withdraw-payment-order.ts';
export { correctAnnouncedTotal, type CorrectAnnouncedTotal } from './programme/correct-announced-total.ts';
export { correctProgramme, type CorrectProgramme } from './programme/correct-programme.ts';
export * from './programme/programme.ts';
export {
  proofKeyOf,
  proofKinds,
  proofsDueOf,
  type ProofDue,
  type ProofKind,
} from './proof-of-use/proof-deadlines.ts';
export {
  proofResults,
  proofStates,
  type ProofResult,
  type ProofState,
} from './proof-of-use/proof-of-use-state.ts';
export { evolveProofsOfUse, type ProofOfUseEvent, type ProofsOfUse } from './proof-of-use/proof-of-use.ts';
export type { KnownToProof, ProofCommand } from './proof-of-use/open-proof.ts';
export { examineProof, type ExamineProof } from './proof-of-use/examine-proof.ts';
export { receiveProof, type ReceiveProof } from './proof-of-use/receive-proof.ts';
export { setProofDeadline, type SetProofDeadline } from './proof-of-use/set-proof-deadline.ts';
export { setProofOfUseRule, type SetProofOfUseRule } from './programme/set-proof-of-use-rule.ts';
export { setFramePaymentRule, type SetFramePaymentRule } from './programme/set-frame-payment-rule.ts';
export { setSecondPersonRule, type SetSecondPersonRule } from './programme/set-second-person-rule.ts';
export { setFundingRule, type SetFundingRule } from './programme/set-funding-rule.ts';
export {
  announcedPeriodPattern,
  isAnnouncedPeriod,
  recordAnnouncedTotal,
  type RecordAnnouncedTotal,
} from './programme/record-announced-total.ts';
export { registerProgramme, type RegisterProgramme } from './programme/register-programme.ts';
export {
  correctPublishedAward,
  type Booking,
  type CorrectPublishedAward,
} from './published-award/correct-published-award.ts';
export * from './published-award/published-award.ts';
export {
  effectiveDayOf,
  recordPublishedAward,
  yearOfDecision,
  type RecordPublishedAward,
} from './published-award/record-published-award.ts';
export * from './readiness/readiness.ts';
export { losePrerequisite, type LosePrerequisite } from './readiness/lose-prerequisite.ts';
export { meetPrerequisite, type MeetPrerequisite } from './readiness/meet-prerequisite.ts';
export * from './recipient/recipient-key.ts';
export * from './recipient/recipient-kind.ts';
export { correctRecipient, type CorrectRecipient } from './recipient/correct-recipient.ts';
export { correctRecipientEnd, type CorrectRecipientEnd } from './recipient/correct-recipient-end.ts';
export { associationOfKind, associations, type Association } from './recipient/associations.ts';
export { setAssociation, type SetAssociation } from './recipient/set-association.ts';
export { changeRecipient, type ChangeRecipient } from './recipient/change-recipient.ts';
export { endRecipient, type EndRecipient } from './recipient/end-recipient.ts';
export { evolveRecipient, factsOn, refusedUnlessValid } from './recipient/recipient.ts';
export type { Recipient, RecipientChange, RecipientEvent, RecipientFacts } from './recipient/recipient.ts';
export { holderKeyOn, type Succession } from './recipient/succession.ts';
export {
  residentsCountedTwice,
  residentsOn,
  type Residing,
  type ResidentsCountedTwice,
} from './recipient/residents.ts';
export { registerRecipient, type RegisterRecipient } from './recipient/register-recipient.ts';
export * from './service/leika-key.ts';
export * from './service/service.ts';
export { correctService, type CorrectService } from './service/correct-service.ts';
export { coverageOf, type CostCoverage } from './service/cost-coverage.ts';
export { stateOperatingCost, type StateOperatingCost } from './service/state-operating-cost.ts';
export { registerService, type RegisterService } from './service/register-service.ts';
export type { NoBasis } from './reasons.ts';
export * from './source.ts';
export { refusedStatedLater } from './stated-later.ts';
export { mayComeLast, takenBack } from './take-back.ts';
export * from './text/identifiers.ts';
export { longest } from './text/longest.ts';
export * from './text/plain-text.ts';
export { searchText } from './text/search-text.ts';
