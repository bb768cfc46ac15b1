import type { UseCase } from '#command-handling';
import * as agreement from './agreement.ts';
import * as budgetAct from './budget-act.ts';
import * as budgetLine from './budget-line.ts';
import * as claim from './claim.ts';
import * as grant from './grant.ts';
import * as importRegister from './import-register.ts';
import * as orderingAuthority from './ordering-authority.ts';
import * as payee from './payee.ts';
import * as paymentOrder from './payment-order.ts';
import * as preparation from './prepare-payment-order.ts';
import * as publishedAward from './published-award.ts';
import * as programme from './programme.ts';
import * as recipient from './recipient.ts';
import * as service from './service.ts';

/** Everything that can be commanded, by the one name that the bus, traces, metrics and logs call it. */
export const useCases = {
  RegisterProgramme: programme.registerProgrammeUseCase,
  CorrectProgramme: programme.correctProgrammeUseCase,
  RecordAnnouncedTotal: programme.recordAnnouncedTotalUseCase,
  CorrectAnnouncedTotal: programme.correctAnnouncedTotalUseCase,
  SetFundingRule: programme.setFundingRuleUseCase,
  SetFramePaymentRule: programme.setFramePaymentRuleUseCase,
  SetSecondPersonRule: programme.setSecondPersonRuleUseCase,

  RegisterRecipient: recipient.registerRecipientUseCase,
  CorrectRecipient: recipient.correctRecipientUseCase,
  EndRecipient: recipient.endRecipientUseCase,
  CorrectRecipientEnd: recipient.correctRecipientEndUseCase,

  RegisterService: service.registerServiceUseCase,
  CorrectService: service.correctServiceUseCase,
  MeetPrerequisite: service.meetPrerequisiteUseCase,
  LosePrerequisite: service.losePrerequisiteUseCase,

  EnactAppropriation: budgetLine.enactAppropriationUseCase,
  CorrectAppropriation: budgetLine.correctAppropriationUseCase,
  ReverseAppropriation: budgetLine.reverseAppropriationUseCase,
  EnactSupplement: budgetLine.enactSupplementUseCase,
  BlockFunds: budgetLine.blockFundsUseCase,
  ReleaseBlock: budgetLine.releaseBlockUseCase,
  CommitFunds: budgetLine.commitFundsUseCase,
  ReduceCommitment: budgetLine.reduceCommitmentUseCase,
  ReleaseCommitment: budgetLine.releaseCommitmentUseCase,
  RecordDisbursement: budgetLine.recordDisbursementUseCase,
  RecordReversal: budgetLine.recordReversalUseCase,

  ConfirmBudgetAct: budgetAct.confirmBudgetActUseCase,
  RejectBudgetAct: budgetAct.rejectBudgetActUseCase,

  SubmitClaim: claim.submitClaimUseCase,
  AmendClaim: claim.amendClaimUseCase,
  WithdrawClaim: claim.withdrawClaimUseCase,
  CertifyFactual: claim.certifyFactualUseCase,
  CertifyArithmetic: claim.certifyArithmeticUseCase,
  ApproveClaim: claim.approveClaimUseCase,
  RejectClaim: claim.rejectClaimUseCase,
  RevokeApproval: claim.revokeApprovalUseCase,

  ApplyForGrant: grant.applyForGrantUseCase,
  CertifyGrantFactual: grant.certifyGrantFactualUseCase,
  CertifyGrantArithmetic: grant.certifyGrantArithmeticUseCase,
  AwardGrant: grant.awardGrantUseCase,
  AmendAward: grant.amendAwardUseCase,
  RejectApplication: grant.rejectApplicationUseCase,
  DrawDownFunds: grant.drawDownFundsUseCase,
  ReturnFunds: grant.returnFundsUseCase,
  CompleteGrant: grant.completeGrantUseCase,
  RevokeAward: grant.revokeAwardUseCase,

  ConcludeAgreement: agreement.concludeAgreementUseCase,
  AgreeMilestone: agreement.agreeMilestoneUseCase,
  ReportMilestone: agreement.reportMilestoneUseCase,
  SendMilestoneBack: agreement.sendMilestoneBackUseCase,
  AcceptMilestone: agreement.acceptMilestoneUseCase,
  CloseMilestone: agreement.closeMilestoneUseCase,
  EndAgreement: agreement.endAgreementUseCase,

  ProposePayeeChange: payee.proposePayeeChangeUseCase,
  ConfirmPayeeChange: payee.confirmPayeeChangeUseCase,
  RejectPayeeChange: payee.rejectPayeeChangeUseCase,

  PreparePaymentOrder: preparation.preparePaymentOrderUseCase,
  PrepareOrderOnCommitment: preparation.prepareOrderOnCommitmentUseCase,
  CertifyPaymentFactual: paymentOrder.certifyPaymentFactualUseCase,
  CertifyPaymentArithmetic: paymentOrder.certifyPaymentArithmeticUseCase,
  GrantBookingYearException: paymentOrder.grantBookingYearExceptionUseCase,
  OrderPayment: paymentOrder.orderPaymentUseCase,
  WithdrawPaymentOrder: paymentOrder.withdrawPaymentOrderUseCase,
  SettlePayment: paymentOrder.settlePaymentUseCase,
  RejectPayment: paymentOrder.rejectPaymentUseCase,
  ReturnPayment: paymentOrder.returnPaymentUseCase,

  GrantAuthority: orderingAuthority.grantAuthorityUseCase,
  RevokeAuthority: orderingAuthority.revokeAuthorityUseCase,

  RecordPublishedAward: publishedAward.recordPublishedAwardUseCase,
  CorrectPublishedAward: publishedAward.correctPublishedAwardUseCase,

  NoteRow: importRegister.noteRowUseCase,
  BeginImport: importRegister.beginImportUseCase,
  FinishImport: importRegister.finishImportUseCase,
} satisfies Readonly<Record<string, UseCase<never>>>;

export type UseCases = typeof useCases;
export type UseCaseName = keyof UseCases;
/** What a use case is asked with. */
export type DataOf<Name extends UseCaseName> = Parameters<UseCases[Name]>[0]['data'];

const byName: { readonly [Name in UseCaseName]: UseCase<DataOf<Name>> } = useCases;
export const useCaseOf = <Name extends UseCaseName>(name: Name): UseCase<DataOf<Name>> => byName[name];

export const useCaseNames = Object.keys(useCases) as readonly UseCaseName[];

export { withRow } from './import-register.ts';
export type { PayFor } from './payment-basis.ts';
export {
  budgetLineStream,
  importRegisterStream,
  programmeStream,
  publishedAwardStream,
  recipientStream,
} from './streams.ts';
