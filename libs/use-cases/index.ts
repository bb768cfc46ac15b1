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
  RegisterProgramme: programme.registerProgramme,
  CorrectProgramme: programme.correctProgramme,
  RecordAnnouncedTotal: programme.recordAnnouncedTotal,
  CorrectAnnouncedTotal: programme.correctAnnouncedTotal,
  SetFundingRule: programme.setFundingRule,
  SetFramePaymentRule: programme.setFramePaymentRule,
  SetSecondPersonRule: programme.setSecondPersonRule,

  RegisterRecipient: recipient.registerRecipient,
  CorrectRecipient: recipient.correctRecipient,
  EndRecipient: recipient.endRecipient,
  CorrectRecipientEnd: recipient.correctRecipientEnd,

  RegisterService: service.registerService,
  CorrectService: service.correctService,
  MeetPrerequisite: service.meetPrerequisite,
  LosePrerequisite: service.losePrerequisite,

  EnactAppropriation: budgetLine.enactAppropriation,
  CorrectAppropriation: budgetLine.correctAppropriation,
  ReverseAppropriation: budgetLine.reverseAppropriation,
  EnactSupplement: budgetLine.enactSupplement,
  BlockFunds: budgetLine.blockFunds,
  ReleaseBlock: budgetLine.releaseBlock,
  CommitFunds: budgetLine.commitFunds,
  ReduceCommitment: budgetLine.reduceCommitment,
  ReleaseCommitment: budgetLine.releaseCommitment,
  RecordDisbursement: budgetLine.recordDisbursement,
  RecordReversal: budgetLine.recordReversal,

  ConfirmBudgetAct: budgetAct.confirmBudgetAct,
  RejectBudgetAct: budgetAct.rejectBudgetAct,

  SubmitClaim: claim.submitClaim,
  AmendClaim: claim.amendClaim,
  WithdrawClaim: claim.withdrawClaim,
  CertifyFactual: claim.certifyFactual,
  CertifyArithmetic: claim.certifyArithmetic,
  ApproveClaim: claim.approveClaim,
  RejectClaim: claim.rejectClaim,
  RevokeApproval: claim.revokeApproval,

  ApplyForGrant: grant.applyForGrant,
  CertifyGrantFactual: grant.certifyGrantFactual,
  CertifyGrantArithmetic: grant.certifyGrantArithmetic,
  AwardGrant: grant.awardGrant,
  AmendAward: grant.amendAward,
  RejectApplication: grant.rejectApplication,
  DrawDownFunds: grant.drawDownFunds,
  ReturnFunds: grant.returnFunds,
  CompleteGrant: grant.completeGrant,
  RevokeAward: grant.revokeAward,

  ConcludeAgreement: agreement.concludeAgreement,
  AgreeMilestone: agreement.agreeMilestone,
  ReportMilestone: agreement.reportMilestone,
  SendMilestoneBack: agreement.sendMilestoneBack,
  AcceptMilestone: agreement.acceptMilestone,
  CloseMilestone: agreement.closeMilestone,
  EndAgreement: agreement.endAgreement,

  ProposePayeeChange: payee.proposePayeeChange,
  ConfirmPayeeChange: payee.confirmPayeeChange,
  RejectPayeeChange: payee.rejectPayeeChange,

  PreparePaymentOrder: preparation.preparePaymentOrder,
  PrepareOrderOnCommitment: preparation.prepareOrderOnCommitment,
  CertifyPaymentFactual: paymentOrder.certifyPaymentFactual,
  CertifyPaymentArithmetic: paymentOrder.certifyPaymentArithmetic,
  GrantBookingYearException: paymentOrder.grantBookingYearException,
  OrderPayment: paymentOrder.orderPayment,
  WithdrawPaymentOrder: paymentOrder.withdrawPaymentOrder,
  SettlePayment: paymentOrder.settlePayment,
  RejectPayment: paymentOrder.rejectPayment,
  ReturnPayment: paymentOrder.returnPayment,

  GrantAuthority: orderingAuthority.grantAuthority,
  RevokeAuthority: orderingAuthority.revokeAuthority,

  RecordPublishedAward: publishedAward.recordPublishedAward,
  CorrectPublishedAward: publishedAward.correctPublishedAward,

  NoteRow: importRegister.noteRow,
  BeginImport: importRegister.beginImport,
  FinishImport: importRegister.finishImport,
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
