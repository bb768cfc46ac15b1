import type { UseCase } from '#command-handling';
import { actedBy } from './acted-by.ts';
import * as agreement from './agreement.ts';
import * as awardCondition from './award-condition.ts';
import * as bankBooking from './bank-booking.ts';
import * as useOfFunds from './use-of-funds.ts';
import * as budgetAct from './budget-act.ts';
import * as caseAct from './case-act.ts';
import * as budgetLine from './budget-line.ts';
import * as claim from './claim.ts';
import * as grant from './grant.ts';
import * as importRegister from './import-register.ts';
import * as obligation from './obligation.ts';
import * as orderingAuthority from './ordering-authority.ts';
import * as payee from './payee.ts';
import * as paymentOrder from './payment-order.ts';
import * as preparation from './prepare-payment-order.ts';
import * as paymentRun from './payment-run.ts';
import * as publishedAward from './published-award.ts';
import * as proofOfUse from './proof-of-use.ts';
import * as programme from './programme.ts';
import * as recipient from './recipient.ts';
import * as transfer from './transfer.ts';
import * as yearEnd from './year-end.ts';
import * as repayment from './repayment.ts';
import * as service from './service.ts';

/** Everything that can be commanded, by the one name that the bus, traces, metrics and logs call it. */
export const useCases = {
  RegisterProgramme: programme.registerProgramme,
  CorrectProgramme: programme.correctProgramme,
  RecordAnnouncedTotal: programme.recordAnnouncedTotal,
  CorrectAnnouncedTotal: programme.correctAnnouncedTotal,
  SetFundingRule: programme.setFundingRule,
  SetFramePaymentRule: programme.setFramePaymentRule,
  SetProofOfUseRule: programme.setProofOfUseRule,
  SetInterestRule: programme.setInterestRule,
  SetSecondPersonRule: programme.setSecondPersonRule,

  RegisterRecipient: recipient.registerRecipient,
  CorrectRecipient: recipient.correctRecipient,
  ChangeRecipient: recipient.changeRecipient,
  SetAssociation: recipient.setAssociation,
  EndRecipient: recipient.endRecipient,
  CorrectRecipientEnd: recipient.correctRecipientEnd,

  RegisterService: service.registerService,
  CorrectService: service.correctService,
  StateOperatingCost: service.stateOperatingCost,
  MeetPrerequisite: service.meetPrerequisite,
  LosePrerequisite: service.losePrerequisite,

  EnactAppropriation: budgetLine.enactAppropriation,
  CorrectAppropriation: budgetLine.correctAppropriation,
  ReverseAppropriation: budgetLine.reverseAppropriation,
  EnactSupplement: budgetLine.enactSupplement,
  SetOverrunThreshold: budgetLine.setOverrunThreshold,
  ConsentToOverrun: budgetLine.consentToOverrun,
  ReverseOverrun: budgetLine.reverseOverrun,
  SetCarryOverRule: yearEnd.setCarryOverRule,
  CarryOverFunds: yearEnd.carryOverFunds,
  CarryOverCommitments: yearEnd.carryOverCommitments,
  ReverseCarryOver: yearEnd.reverseCarryOver,
  ReleaseAtYearEnd: yearEnd.releaseAtYearEnd,
  CloseYear: yearEnd.closeYear,
  ReopenYear: yearEnd.reopenYear,
  GrantCommitmentAuthority: budgetLine.grantCommitmentAuthority,
  EnterObligation: obligation.enterObligation,
  ReleaseObligation: obligation.releaseObligation,
  DeclareCoverLink: transfer.declareCoverLink,
  RevokeCoverLink: budgetLine.revokeCoverLink,
  TransferFunds: transfer.transferFunds,
  ReverseTransfer: transfer.reverseTransfer,
  BlockFunds: budgetLine.blockFunds,
  BlockGenerally: budgetLine.blockGenerally,
  ReleaseBlock: budgetLine.releaseBlock,
  CommitFunds: budgetLine.commitFunds,
  ReduceCommitment: budgetLine.reduceCommitment,
  ReleaseCommitment: budgetLine.releaseCommitment,
  RecordDisbursement: budgetLine.recordDisbursement,
  RecordReversal: budgetLine.recordReversal,

  ConfirmBudgetAct: actedBy('confirmedBy', budgetAct.confirmBudgetAct),
  RejectBudgetAct: actedBy('rejectedBy', budgetAct.rejectBudgetAct),

  SubmitClaim: actedBy('submittedBy', claim.submitClaim),
  AmendClaim: actedBy('amendedBy', claim.amendClaim),
  WithdrawClaim: actedBy('withdrawnBy', claim.withdrawClaim),
  CertifyFactual: actedBy('certifiedBy', claim.certifyFactual),
  CertifyArithmetic: actedBy('certifiedBy', claim.certifyArithmetic),
  ApproveClaim: actedBy('approvedBy', claim.approveClaim),
  RejectClaim: actedBy('rejectedBy', claim.rejectClaim),
  RevokeApproval: actedBy('revokedBy', claim.revokeApproval),

  ApplyForGrant: actedBy('appliedBy', grant.applyForGrant),
  CertifyGrantFactual: actedBy('certifiedBy', grant.certifyGrantFactual),
  CertifyGrantArithmetic: actedBy('certifiedBy', grant.certifyGrantArithmetic),
  AwardGrant: actedBy('awardedBy', grant.awardGrant),
  AmendAward: actedBy('amendedBy', grant.amendAward),
  ChangeFinancing: actedBy('changedBy', grant.changeFinancing),
  ReduceAward: actedBy('reducedBy', grant.reduceAward),
  ClaimExcess: actedBy('claimedBy', grant.claimExcess),
  RejectApplication: actedBy('rejectedBy', grant.rejectApplication),
  DrawDownFunds: actedBy('requestedBy', grant.drawDownFunds),
  ReturnFunds: grant.returnFunds,
  CompleteGrant: actedBy('completedBy', grant.completeGrant),
  RevokeAward: actedBy('revokedBy', grant.revokeAward),

  ConfirmCaseAct: actedBy('confirmedBy', caseAct.confirmCaseAct),
  RejectCaseAct: actedBy('rejectedBy', caseAct.rejectCaseAct),

  SetAwardCondition: actedBy('setBy', awardCondition.setAwardCondition),
  MeetAwardCondition: actedBy('metBy', awardCondition.meetAwardCondition),
  MissAwardCondition: actedBy('missedBy', awardCondition.missAwardCondition),
  WaiveAwardCondition: actedBy('waivedBy', awardCondition.waiveAwardCondition),
  SetYearClosingRule: programme.setYearClosingRule,
  SetDocumentTemplate: programme.setDocumentTemplate,
  SetUseByRule: programme.setUseByRule,
  ReportUse: actedBy('reportedBy', useOfFunds.reportUse),
  ClaimLateUseInterest: actedBy('claimedBy', useOfFunds.claimLateUseInterest),
  SetProofDeadline: actedBy('setBy', proofOfUse.setProofDeadline),
  ReceiveProof: actedBy('receivedBy', proofOfUse.receiveProof),
  ExamineProof: actedBy('examinedBy', proofOfUse.examineProof),

  CorrectBaseRate: actedBy('correctedBy', repayment.correctBaseRate),
  RecordBaseRate: actedBy('recordedBy', repayment.recordBaseRate),
  ReceiveRepayment: repayment.receiveRepayment,
  DeferRepayment: actedBy('decidedBy', repayment.deferRepayment),
  WaiveRepayment: actedBy('decidedBy', repayment.waiveRepayment),
  WriteOffRepayment: actedBy('decidedBy', repayment.writeOffRepayment),

  ConcludeAgreement: actedBy('concludedBy', agreement.concludeAgreement),
  AgreeMilestone: actedBy('agreedBy', agreement.agreeMilestone),
  ReportMilestone: actedBy('reportedBy', agreement.reportMilestone),
  SendMilestoneBack: actedBy('sentBackBy', agreement.sendMilestoneBack),
  AcceptMilestone: actedBy('acceptedBy', agreement.acceptMilestone),
  CloseMilestone: actedBy('closedBy', agreement.closeMilestone),
  EndAgreement: actedBy('endedBy', agreement.endAgreement),

  ProposePayeeChange: actedBy('proposedBy', payee.proposePayeeChange),
  ConfirmPayeeChange: actedBy('confirmedBy', payee.confirmPayeeChange),
  RejectPayeeChange: actedBy('rejectedBy', payee.rejectPayeeChange),

  PreparePaymentOrder: actedBy('preparedBy', preparation.preparePaymentOrder),
  PrepareOrderOnCommitment: actedBy('preparedBy', preparation.prepareOrderOnCommitment),
  CertifyPaymentFactual: actedBy('certifiedBy', paymentOrder.certifyPaymentFactual),
  CertifyPaymentArithmetic: actedBy('certifiedBy', paymentOrder.certifyPaymentArithmetic),
  GrantBookingYearException: actedBy('grantedBy', paymentOrder.grantBookingYearException),
  OrderPayment: actedBy('orderedBy', paymentOrder.orderPayment),
  WithdrawPaymentOrder: actedBy('withdrawnBy', paymentOrder.withdrawPaymentOrder),
  SettlePayment: actedBy('settledBy', paymentOrder.settlePayment),
  DecidePayeeVerification: actedBy('decidedBy', paymentOrder.decidePayeeVerification),
  RejectPayment: actedBy('rejectedBy', paymentOrder.rejectPayment),
  ReturnPayment: actedBy('returnedBy', paymentOrder.returnPayment),

  SetDebtorAccount: actedBy('setBy', paymentRun.setDebtorAccount),
  CreatePaymentRun: actedBy('createdBy', paymentRun.createPaymentRun),
  SendPaymentRun: actedBy('sentBy', paymentRun.sendPaymentRun),
  RecordPaymentStatus: actedBy('recordedBy', paymentRun.recordPaymentStatus),
  CancelPaymentRun: actedBy('cancelledBy', paymentRun.cancelPaymentRun),

  GrantAuthority: actedBy('grantedBy', orderingAuthority.grantAuthority),
  DelegateAuthority: actedBy('delegatedBy', orderingAuthority.delegateAuthority),
  RevokeAuthority: actedBy('revokedBy', orderingAuthority.revokeAuthority),

  RecordPublishedAward: publishedAward.recordPublishedAward,
  CorrectPublishedAward: publishedAward.correctPublishedAward,

  ReceiveStatement: actedBy('receivedBy', bankBooking.receiveStatement),
  RecordBankBooking: actedBy('recordedBy', bankBooking.recordBankBooking),
  ProposeBookingAssignment: actedBy('proposedBy', bankBooking.proposeAssignment),
  ConfirmBookingAssignment: actedBy('confirmedBy', bankBooking.confirmAssignment),
  RejectBookingAssignment: actedBy('rejectedBy', bankBooking.rejectAssignment),
  FindBookingNotOurs: actedBy('foundBy', bankBooking.findNotOurs),

  NoteRow: importRegister.noteRow,
  BeginImport: importRegister.beginImport,
  FinishImport: importRegister.finishImport,
} satisfies Readonly<Record<string, UseCase<never>>>;

export type UseCases = typeof useCases;
export type UseCaseName = keyof UseCases;
/** What a use case is asked with. */
export type DataOf<Name extends UseCaseName> = Parameters<UseCases[Name]>[0]['data'];

type PersonIn<Data> = Extract<keyof Data, `${string}By`>;
/** No use case is told who acts by anybody but the actor of its request: one that is does not compile. */
type NoneToldWho = {
  readonly [Name in UseCaseName]: PersonIn<DataOf<Name>> extends never ? UseCases[Name] : never;
};

const byName: { readonly [Name in UseCaseName]: UseCase<DataOf<Name>> } = useCases satisfies NoneToldWho;
export const useCaseOf = <Name extends UseCaseName>(name: Name): UseCase<DataOf<Name>> => byName[name];

export const useCaseNames = Object.keys(useCases) as readonly UseCaseName[];

export { grantAt } from './grant.ts';
export { withRow } from './import-register.ts';
export { fileOfRun } from './payment-run-file.ts';
export type { PayFor } from './payment-basis.ts';
export {
  budgetLineStream,
  payeeStream,
  paymentRunStream,
  casePaymentsStream,
  repaymentsStream,
  importRegisterStream,
  isBudgetLineStream,
  programmeStream,
  publishedAwardStream,
  recipientStream,
} from './streams.ts';
