import type { LedgerEvent, LedgerEventType } from '#domain';

type DataOf<Type extends LedgerEventType> = Extract<LedgerEvent, { readonly type: Type }>['data'];
/** Of all variants of the data. */
type FieldOf<Data> = Data extends unknown ? keyof Data & string : never;

/** What outsiders see of an event: its public type, and the fields that they get. */
export interface PublicShape {
  /** CloudEvents `type`: stable, with its version at the end. */
  readonly type: string;
  readonly fields: readonly string[];
  /** Master data that every municipality may see, not only the one it is about. */
  readonly isMasterData: boolean;
}

/** An event that is the administration's own matter: persons, what is not enacted yet, accounts, authorities, attempts against four eyes. */
const internal = undefined;

const prefix = 'de.foerderbuch';

const published =
  (name: string, isMasterData = false) =>
  <Type extends LedgerEventType>(...fields: readonly FieldOf<DataOf<Type>>[]): PublicShape => ({
    type: `${prefix}.${name}.v1`,
    fields,
    isMasterData,
  });

/**
 * The public contract, apart from the internal events: an internal event that is new, or a field that changes its name,
 * does not compile before somebody has decided what outsiders see. Free text stays inside, as it may name persons; so do
 * all who acted. `contract.spec.ts` holds every public type to its fields: another shape is another version.
 */
export const contract: { readonly [Type in LedgerEventType]: PublicShape | undefined } = {
  ProgrammeRegistered: published('programme.registered', true)<'ProgrammeRegistered'>('programme', 'name'),
  ProgrammeCorrected: published('programme.corrected', true)<'ProgrammeCorrected'>('programme', 'name'),
  FundingRuleSet: published('programme.funding-rule-set', true)<'FundingRuleSet'>(
    'programme',
    'shareMaxPercent',
  ),
  SecondPersonRuleSet: internal,
  FramePaymentRuleSet: published('programme.frame-payment-rule-set', true)<'FramePaymentRuleSet'>(
    'programme',
    'allowed',
  ),
  AnnouncedTotalRecorded: published('programme.total-announced', true)<'AnnouncedTotalRecorded'>(
    'programme',
    'totalId',
    'line',
    'name',
    'period',
    'kind',
    'amount',
    'exactness',
    'source',
  ),
  AnnouncedTotalCorrected: published('programme.total-corrected', true)<'AnnouncedTotalCorrected'>(
    'programme',
    'totalId',
    'line',
    'name',
    'period',
    'kind',
    'amount',
    'exactness',
    'source',
  ),
  FrameFundsBound: published('frame.bound')<'FrameFundsBound'>(
    'programme',
    'frameId',
    'caseNumber',
    'amount',
  ),
  FrameFundsFreed: published('frame.freed')<'FrameFundsFreed'>(
    'programme',
    'frameId',
    'caseNumber',
    'amount',
  ),
  AppropriationEnacted: published('budget.appropriated', true)<'AppropriationEnacted'>(
    'programme',
    'line',
    'fiscalYear',
    'name',
    'amount',
    'exactness',
    'source',
  ),
  SupplementEnacted: published('budget.supplemented', true)<'SupplementEnacted'>(
    'programme',
    'line',
    'fiscalYear',
    'supplementId',
    'amount',
    'exactness',
    'source',
  ),
  FundsBlocked: published('budget.blocked')<'FundsBlocked'>(
    'programme',
    'line',
    'fiscalYear',
    'blockId',
    'amount',
  ),
  BlockReleased: published('budget.block-released')<'BlockReleased'>(
    'programme',
    'line',
    'fiscalYear',
    'blockId',
    'amount',
  ),
  BudgetActProposed: internal,
  RuleLiftingProposed: internal,
  BudgetActConfirmed: internal,
  BudgetActRejected: internal,
  BudgetActFourEyesViolationRefused: internal,
  FundsCommitted: published('commitment.made')<'FundsCommitted'>(
    'programme',
    'line',
    'fiscalYear',
    'commitmentId',
    'recipient',
    'amount',
  ),
  CommitmentReduced: published('commitment.reduced')<'CommitmentReduced'>(
    'programme',
    'line',
    'fiscalYear',
    'commitmentId',
    'recipient',
    'amount',
  ),
  CommitmentReleased: published('commitment.released')<'CommitmentReleased'>(
    'programme',
    'line',
    'fiscalYear',
    'commitmentId',
    'recipient',
    'amount',
  ),
  FundsDisbursed: published('disbursement.booked')<'FundsDisbursed'>(
    'programme',
    'line',
    'fiscalYear',
    'commitmentId',
    'disbursementId',
    'recipient',
    'amount',
  ),
  DisbursementReversed: published('disbursement.reversed')<'DisbursementReversed'>(
    'programme',
    'line',
    'fiscalYear',
    'commitmentId',
    'disbursementId',
    'recipient',
    'amount',
  ),
  UsageWarningRaised: published('budget.usage-warning')<'UsageWarningRaised'>(
    'programme',
    'line',
    'fiscalYear',
    'thresholdPercent',
    'used',
    'appropriated',
  ),
  RecipientRegistered: published('recipient.registered', true)<'RecipientRegistered'>(
    'recipient',
    'name',
    'kind',
    'county',
    'population',
    'populationOn',
    'source',
  ),
  RecipientCorrected: published('recipient.corrected', true)<'RecipientCorrected'>(
    'recipient',
    'name',
    'kind',
    'county',
    'population',
    'populationOn',
    'source',
  ),
  RecipientEnded: published('recipient.ended', true)<'RecipientEnded'>(
    'recipient',
    'validTo',
    'successor',
    'source',
  ),
  RecipientEndCorrected: published('recipient.end-corrected', true)<'RecipientEndCorrected'>(
    'recipient',
    'validTo',
    'successor',
    'source',
  ),
  ServiceRegistered: published('service.registered', true)<'ServiceRegistered'>(
    'leikaKey',
    'name',
    'stateOfOrigin',
    'platform',
  ),
  PrerequisiteMet: published('readiness.met')<'PrerequisiteMet'>(
    'recipient',
    'leikaKey',
    'prerequisite',
    'since',
  ),
  PrerequisiteLost: published('readiness.lost')<'PrerequisiteLost'>('recipient', 'leikaKey', 'prerequisite'),
  CaseNumberAssigned: internal,
  ClaimSubmitted: published('claim.submitted')<'ClaimSubmitted'>(
    'caseNumber',
    'programme',
    'line',
    'fiscalYear',
    'recipient',
    'leikaKey',
    'servicePeriod',
    'amount',
    'receivedOn',
  ),
  ClaimAmended: published('claim.amended')<'ClaimAmended'>('caseNumber', 'version', 'amount', 'receivedOn'),
  ClaimWithdrawn: published('claim.withdrawn')<'ClaimWithdrawn'>('caseNumber'),
  ClaimCertifiedFactual: published('claim.certified-factual')<'ClaimCertifiedFactual'>(
    'caseNumber',
    'version',
  ),
  ClaimCertifiedArithmetic: published('claim.certified-arithmetic')<'ClaimCertifiedArithmetic'>(
    'caseNumber',
    'version',
  ),
  ClaimApproved: published('claim.approved')<'ClaimApproved'>(
    'caseNumber',
    'amount',
    'claimed',
    'commitmentId',
  ),
  ClaimRejected: published('claim.rejected')<'ClaimRejected'>('caseNumber'),
  ClaimRevoked: published('claim.revoked')<'ClaimRevoked'>('caseNumber', 'released', 'repayable'),
  FourEyesViolationRefused: internal,
  GrantApplied: published('grant.applied')<'GrantApplied'>(
    'caseNumber',
    'programme',
    'line',
    'fiscalYear',
    'recipients',
    'projectCost',
    'requested',
    'receivedOn',
  ),
  GrantCertifiedFactual: published('grant.certified-factual')<'GrantCertifiedFactual'>('caseNumber'),
  GrantCertifiedArithmetic: published('grant.certified-arithmetic')<'GrantCertifiedArithmetic'>('caseNumber'),
  GrantAwarded: published('grant.awarded')<'GrantAwarded'>(
    'caseNumber',
    'amount',
    'period',
    'sharePercent',
    'commitmentId',
    'recipients',
  ),
  GrantRejected: published('grant.rejected')<'GrantRejected'>('caseNumber'),
  AwardAmended: published('grant.award-amended')<'AwardAmended'>(
    'caseNumber',
    'amount',
    'before',
    'commitmentId',
    'recipients',
  ),
  FundsDrawnDown: published('grant.drawn-down')<'FundsDrawnDown'>(
    'caseNumber',
    'drawdownId',
    'amount',
    'requestedOn',
  ),
  GrantCompleted: published('grant.completed')<'GrantCompleted'>('caseNumber', 'released', 'completedOn'),
  GrantFundsReturned: published('grant.funds-returned')<'GrantFundsReturned'>(
    'caseNumber',
    'returnId',
    'amount',
    'returnedOn',
  ),
  GrantRevoked: published('grant.revoked')<'GrantRevoked'>('caseNumber', 'released', 'repayable'),
  GrantFourEyesViolationRefused: internal,
  PublishedAwardRecorded: published('award.published', true)<'PublishedAwardRecorded'>(
    'awardId',
    'programme',
    'line',
    'fiscalYear',
    'recipients',
    'recipientNames',
    'amount',
    'exactness',
    'purpose',
    'decidedOn',
    'standing',
    'source',
  ),
  PayeeChangeProposed: internal,
  PayeeChangeConfirmed: internal,
  PayeeChangeRejected: internal,
  PayeeFourEyesViolationRefused: internal,
  AccountAssigned: internal,
  AccountGivenUp: internal,
  OrderingAuthorityGranted: internal,
  OrderingAuthorityRevoked: internal,
  OrderingAuthorityFourEyesViolationRefused: internal,
  AgreementConcluded: published('agreement.concluded')<'AgreementConcluded'>(
    'caseNumber',
    'programme',
    'fiscalYear',
    'provider',
    'frameId',
    'subject',
    'amount',
    'concludedOn',
  ),
  MilestoneAgreed: published('milestone.agreed')<'MilestoneAgreed'>(
    'caseNumber',
    'milestoneId',
    'programme',
    'line',
    'fiscalYear',
    'commitmentId',
    'name',
    'amount',
    'dueOn',
  ),
  MilestoneReported: published('milestone.reported')<'MilestoneReported'>(
    'caseNumber',
    'milestoneId',
    'amount',
    'reportedOn',
  ),
  MilestoneSentBack: published('milestone.sent-back')<'MilestoneSentBack'>('caseNumber', 'milestoneId'),
  MilestoneAccepted: published('milestone.accepted')<'MilestoneAccepted'>(
    'caseNumber',
    'milestoneId',
    'programme',
    'fiscalYear',
    'amount',
    'shares',
    'acceptedOn',
  ),
  MilestoneClosed: published('milestone.closed')<'MilestoneClosed'>('caseNumber', 'milestoneId', 'released'),
  AgreementEnded: published('agreement.ended')<'AgreementEnded'>('caseNumber', 'released', 'endedOn'),
  AgreementFourEyesViolationRefused: internal,
  PaymentOrderPrepared: published('payment.prepared')<'PaymentOrderPrepared'>(
    'orderNumber',
    'caseNumber',
    'programme',
    'line',
    'fiscalYear',
    'basis',
    'basisId',
    'recipients',
    'amount',
    'dueOn',
  ),
  PaymentOrderCertifiedFactual: internal,
  PaymentOrderCertifiedArithmetic: internal,
  PaymentOrderWithdrawn: published('payment.withdrawn')<'PaymentOrderWithdrawn'>(
    'orderNumber',
    'caseNumber',
    'programme',
  ),
  BookingYearExceptionGranted: published('payment.booking-year-exception')<'BookingYearExceptionGranted'>(
    'orderNumber',
    'caseNumber',
    'programme',
    'fiscalYear',
  ),
  PaymentOrdered: published('payment.ordered')<'PaymentOrdered'>(
    'orderNumber',
    'caseNumber',
    'programme',
    'amount',
    'orderedOn',
  ),
  PaymentSettled: published('payment.settled')<'PaymentSettled'>(
    'orderNumber',
    'caseNumber',
    'programme',
    'line',
    'fiscalYear',
    'frameId',
    'amount',
    'shares',
    'settledOn',
  ),
  PaymentRejectedByBank: published('payment.rejected-by-bank')<'PaymentRejectedByBank'>(
    'orderNumber',
    'caseNumber',
    'programme',
    'amount',
  ),
  PaymentReturned: published('payment.returned')<'PaymentReturned'>(
    'orderNumber',
    'caseNumber',
    'programme',
    'line',
    'fiscalYear',
    'frameId',
    'amount',
    'shares',
    'returnedOn',
  ),
  PaymentFourEyesViolationRefused: internal,
  ImportBegun: internal,
  InputRowRecorded: internal,
  InputRowCorrected: internal,
  ImportFinished: internal,
};

/** Every public type, in the order of the alphabet. */
export const publicShapes: readonly PublicShape[] = Object.values(contract)
  .filter((shape) => shape !== undefined)
  .sort((a, b) => (a.type < b.type ? -1 : 1));

export const isPublicType = (type: string): boolean => publicShapes.some((shape) => shape.type === type);

/** True when outsiders see something of such an event. */
export const isPublished = (type: LedgerEventType): boolean => contract[type] !== undefined;
