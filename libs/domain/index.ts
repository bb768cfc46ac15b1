export { evolveBudgetLine } from './budget-line/budget-line.ts';
export type {
  BudgetLine,
  BudgetLineEvent,
  BudgetLineKey,
  CommitmentReference,
} from './budget-line/budget-line.ts';
export { blockFunds, type BlockFunds } from './budget-line/block-funds.ts';
export { commitFunds, type CommitFunds } from './budget-line/commit-funds.ts';
export { disburseFunds, type DisburseFunds } from './budget-line/disburse-funds.ts';
export { enactAppropriation, type EnactAppropriation } from './budget-line/enact-appropriation.ts';
export { enactSupplement, type EnactSupplement } from './budget-line/enact-supplement.ts';
export { reduceCommitment, type ReduceCommitment } from './budget-line/reduce-commitment.ts';
export { releaseBlock, type ReleaseBlock } from './budget-line/release-block.ts';
export { releaseCommitment, type ReleaseCommitment } from './budget-line/release-commitment.ts';
export { reverseDisbursement, type ReverseDisbursement } from './budget-line/reverse-disbursement.ts';
export * from './calendar/day.ts';
export * from './case-register/case-register.ts';
export { claimStates, evolveClaim, type Claim, type ClaimEvent, type ClaimState } from './claim/claim.ts';
export { amendClaim, type AmendClaim } from './claim/amend-claim.ts';
export { approveClaim, type ApproveClaim } from './claim/approve-claim.ts';
export { certifyArithmetic, certifyFactual, type CertifyClaim } from './claim/certify-claim.ts';
export { recordedRefusal } from './claim/four-eyes.ts';
export { rejectClaim, type RejectClaim } from './claim/reject-claim.ts';
export { submitClaim, type SubmitClaim } from './claim/submit-claim.ts';
export { withdrawClaim, type WithdrawClaim } from './claim/withdraw-claim.ts';
export * from './decision.ts';
export { amendAward, type AmendAward } from './grant/amend-award.ts';
export { applyForGrant, type ApplyForGrant } from './grant/apply-for-grant.ts';
export { awardGrant, type AwardGrant, type GrantDecision } from './grant/award-grant.ts';
export { completeGrant, type CompleteGrant } from './grant/complete-grant.ts';
export { drawDownFunds, type DrawDownFunds } from './grant/draw-down-funds.ts';
export { evolveGrant, grantStates, type Grant, type GrantEvent, type GrantState } from './grant/grant.ts';
export { rejectApplication, type RejectApplication } from './grant/reject-application.ts';
export { returnFunds, type ReturnFunds } from './grant/return-funds.ts';
export * from './ledger-event.ts';
export { allocate, type Weighted } from './money/allocate.ts';
export * from './money/cents.ts';
export * from './programme/programme.ts';
export { setFundingRule, type SetFundingRule } from './programme/set-funding-rule.ts';
export { recordAnnouncedTotal, type RecordAnnouncedTotal } from './programme/record-announced-total.ts';
export { registerProgramme, type RegisterProgramme } from './programme/register-programme.ts';
export * from './published-award/published-award.ts';
export {
  recordPublishedAward,
  yearOfDecision,
  type RecordPublishedAward,
} from './published-award/record-published-award.ts';
export * from './readiness/readiness.ts';
export { losePrerequisite, type LosePrerequisite } from './readiness/lose-prerequisite.ts';
export { meetPrerequisite, type MeetPrerequisite } from './readiness/meet-prerequisite.ts';
export * from './recipient/recipient-key.ts';
export { endRecipient, type EndRecipient } from './recipient/end-recipient.ts';
export { evolveRecipient, recipientKinds } from './recipient/recipient.ts';
export type { Recipient, RecipientEvent, RecipientKind } from './recipient/recipient.ts';
export { registerRecipient, type RegisterRecipient } from './recipient/register-recipient.ts';
export * from './service/leika-key.ts';
export * from './service/service.ts';
export { registerService, type RegisterService } from './service/register-service.ts';
export * from './source.ts';
