import type { DataOf, UseCaseName } from '#use-cases';

type PersonIn<Data> = Extract<keyof Data, `${string}By`>;

/** Every use case whose data says who acted, and where: a forgotten one does not compile. */
type ActedBy = {
  readonly [Name in UseCaseName as PersonIn<DataOf<Name>> extends never ? never : Name]: PersonIn<
    DataOf<Name>
  >;
};

const actedBy = {
  AcceptMilestone: 'acceptedBy',
  AgreeMilestone: 'agreedBy',
  AmendAward: 'amendedBy',
  AmendClaim: 'amendedBy',
  ApplyForGrant: 'appliedBy',
  ApproveClaim: 'approvedBy',
  AwardGrant: 'awardedBy',
  CertifyArithmetic: 'certifiedBy',
  CertifyFactual: 'certifiedBy',
  CertifyGrantArithmetic: 'certifiedBy',
  CertifyGrantFactual: 'certifiedBy',
  CertifyPaymentArithmetic: 'certifiedBy',
  CertifyPaymentFactual: 'certifiedBy',
  CloseMilestone: 'closedBy',
  CompleteGrant: 'completedBy',
  ConcludeAgreement: 'concludedBy',
  ConfirmBudgetAct: 'confirmedBy',
  ConfirmPayeeChange: 'confirmedBy',
  DrawDownFunds: 'requestedBy',
  EndAgreement: 'endedBy',
  GrantAuthority: 'grantedBy',
  GrantBookingYearException: 'grantedBy',
  OrderPayment: 'orderedBy',
  PrepareOrderOnCommitment: 'preparedBy',
  PreparePaymentOrder: 'preparedBy',
  ProposePayeeChange: 'proposedBy',
  RejectApplication: 'rejectedBy',
  RejectBudgetAct: 'rejectedBy',
  RejectClaim: 'rejectedBy',
  RejectPayeeChange: 'rejectedBy',
  RejectPayment: 'rejectedBy',
  ReportMilestone: 'reportedBy',
  ReturnPayment: 'returnedBy',
  RevokeApproval: 'revokedBy',
  RevokeAuthority: 'revokedBy',
  RevokeAward: 'revokedBy',
  SendMilestoneBack: 'sentBackBy',
  SettlePayment: 'settledBy',
  SubmitClaim: 'submittedBy',
  WithdrawClaim: 'withdrawnBy',
  WithdrawPaymentOrder: 'withdrawnBy',
} as const satisfies ActedBy;

/** What is asked of a use case; who asks is the actor of the request and nobody else. */
export type AskedOf<Name extends UseCaseName> = Omit<
  DataOf<Name>,
  Name extends keyof typeof actedBy ? (typeof actedBy)[Name] : never
>;

const fields: Readonly<Partial<Record<UseCaseName, string>>> = actedBy;

/** The data of a use case, with the person who asked where it says who acted. */
export function dataOf<Name extends UseCaseName>(
  name: Name,
  asked: AskedOf<Name>,
  person: string,
): DataOf<Name> {
  const field = fields[name];
  return Object.assign({}, asked, field === undefined ? {} : { [field]: person });
}
