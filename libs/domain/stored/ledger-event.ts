import type { AgreementEvent } from '../agreement/agreement.ts';
import type { Share } from '../agreement/allocation.ts';
import type { AwardConditionEvent } from '../award-condition/award-condition.ts';
import type { BankBookingEvent } from '../bank-booking/bank-booking.ts';
import type { BankStatementEvent } from '../bank-statement/bank-statement.ts';
import type { UseOfFundsEvent } from '../use-of-funds/use-of-funds.ts';
import type { BudgetActEvent } from '../budget-act/budget-act.ts';
import type { CaseActEvent } from '../case-act/case-act.ts';
import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { BudgetYearEvent } from '../budget-year/budget-year.ts';
import type { CaseRegisterEvent } from '../case-register/case-register.ts';
import type { ClaimEvent } from '../claim/claim.ts';
import type { FundingRegisterEvent } from '../double-funding/funding-register.ts';
import { cents, currency, decimal, type Cents } from '../money/cents.ts';
import type { CommitmentCaseEvent } from '../commitment-case/commitment-case.ts';
import type { GrantEvent } from '../grant/grant.ts';
import type { ImportRegisterEvent } from '../import-register/import-register.ts';
import type { OrderingAuthorityEvent } from '../ordering-authority/ordering-authority.ts';
import type { AccountEvent } from '../payee/account-holders.ts';
import type { PayeeEvent } from '../payee/payee.ts';
import type { PaymentEvent } from '../payment/payment-order.ts';
import type { ProofOfUseEvent } from '../proof-of-use/proof-of-use.ts';
import type { PaymentRunEvent } from '../payment-run/payment-run.ts';
import type { RunRegisterEvent } from '../payment-run/run-register.ts';
import type { BaseRateEvent } from '../interest/recorded-base-rates.ts';
import type { RepaymentEvent } from '../repayment/repayment-claim.ts';
import type { ProgrammeEvent } from '../programme/programme.ts';
import type { PublishedAwardEvent } from '../published-award/published-award.ts';
import type { ReadinessEvent } from '../readiness/readiness.ts';
import type { RecipientEvent } from '../recipient/recipient.ts';
import type { ServiceEvent } from '../service/service.ts';

type Stored = Record<string, unknown>;

/** Turns the stored data of one version into the shape of the next. */
export type Upcaster = (data: Readonly<Stored>) => Readonly<Stored>;

/** Everything the ledger can record. */
export type LedgerEvent =
  | ProgrammeEvent
  | BudgetLineEvent
  | BudgetActEvent
  | CaseActEvent
  | BudgetYearEvent
  | RecipientEvent
  | ServiceEvent
  | ReadinessEvent
  | CaseRegisterEvent
  | CommitmentCaseEvent
  | FundingRegisterEvent
  | ClaimEvent
  | GrantEvent
  | AwardConditionEvent
  | UseOfFundsEvent
  | ProofOfUseEvent
  | RepaymentEvent
  | BaseRateEvent
  | PublishedAwardEvent
  | PayeeEvent
  | AccountEvent
  | OrderingAuthorityEvent
  | AgreementEvent
  | PaymentEvent
  | PaymentRunEvent
  | RunRegisterEvent
  | BankStatementEvent
  | BankBookingEvent
  | ImportRegisterEvent;

export type LedgerEventType = LedgerEvent['type'];

export type EventOf<Type extends LedgerEventType> = Extract<LedgerEvent, { readonly type: Type }>;

type AmountField<Data> = { [Field in keyof Data]-?: Data[Field] extends bigint ? Field : never }[keyof Data];

type OptionalAmountField<Data> = {
  [Field in keyof Data]-?: undefined extends Data[Field]
    ? Exclude<Data[Field], undefined> extends bigint
      ? Field
      : never
    : never;
}[keyof Data];

/** An event whose data hold an amount in cents, whatever it is called. */
export type MoneyEvent = {
  [Type in LedgerEventType]: [AmountOf<EventOf<Type>['data']>] extends [never] ? never : EventOf<Type>;
}[LedgerEventType];

/** Of each variant of the data. */
type AmountOf<Data> = Data extends unknown ? AmountField<Data> : never;

/** An event whose data may hold this field. */
export type EventWith<Field extends string> = {
  [Type in LedgerEventType]: [FieldOf<EventOf<Type>['data'], Field>] extends [never] ? never : EventOf<Type>;
}[LedgerEventType];

/** Of each variant of the data. */
type FieldOf<Data, Field> = Data extends unknown ? Extract<keyof Data, Field> : never;

/** An event that stands for a refusal: the attempt stayed visible. */
export type RefusalEvent = Extract<LedgerEvent, { readonly type: `${string}Refused` }>;

interface EventFormat<Type extends LedgerEventType> {
  /** Version of the stored shape. A new shape gets a new version and an upcaster from the old one. */
  readonly version: number;
  /** From each earlier version to the next, version 1 first; there is one less than the version. */
  readonly upcasters?: readonly Upcaster[];
  /** The fields that hold cents; stored as decimal strings beside `currency`. */
  readonly amounts: readonly AmountField<EventOf<Type>['data']>[];
  /** Further ones that may be absent, as they were before they were asked for. */
  readonly optionalAmounts?: readonly OptionalAmountField<EventOf<Type>['data']>[];
  /** It holds the shares of its amount in cents, stored as decimal strings as well. */
  readonly shares?: EventOf<Type>['data'] extends { readonly shares?: readonly Share[] } ? true : never;
  /** It holds the parts of its amount that years carry, stored as decimal strings as well. */
  readonly budgets?: EventOf<Type>['data'] extends { readonly budgets?: readonly WithAmount[] }
    ? true
    : never;
  /** It holds payments or instalments with amounts of their own, stored in the same way. */
  readonly parts?: true;
  /** It holds the funds that it is paid from, stored in the same way. */
  readonly funds?: EventOf<Type>['data'] extends { readonly funds?: readonly WithAmount[] } ? true : never;
  /** It holds the transfers that make up its amount, stored in the same way. */
  readonly transfers?: EventOf<Type>['data'] extends { readonly transfers: readonly WithAmount[] }
    ? true
    : never;
}

/** Lists of parts with an amount of their own, by the fields that hold them. */
const listsOfParts = ['payments', 'instalments'] as const;

interface WithAmount {
  readonly amount: Cents;
}

export type EventFormats = { readonly [Type in LedgerEventType]: EventFormat<Type> };

/** The stored shape of every event type. */
export const eventFormats: EventFormats = {
  ProgrammeRegistered: { version: 1, amounts: [] },
  ProgrammeCorrected: { version: 1, amounts: [] },
  AnnouncedTotalRecorded: { version: 1, amounts: ['amount'] },
  AnnouncedTotalCorrected: { version: 1, amounts: ['amount'] },
  AppropriationEnacted: { version: 1, amounts: ['amount'] },
  AppropriationReversed: { version: 1, amounts: ['amount'] },
  SupplementEnacted: { version: 1, amounts: ['amount'] },
  OverrunThresholdSet: { version: 1, amounts: ['amount'] },
  CarryOverRuleSet: { version: 1, amounts: [] },
  BankAccountBookedInYear: { version: 1, amounts: [] },
  CommitmentAuthorityGranted: { version: 1, amounts: ['amount'] },
  ObligationEntered: { version: 1, amounts: ['amount'] },
  ObligationReduced: { version: 1, amounts: ['amount'] },
  ObligationReleased: { version: 1, amounts: ['amount'] },
  FundsCarriedOn: { version: 1, amounts: ['amount'] },
  FundsCarriedIn: { version: 1, amounts: ['amount'] },
  CarryOverReversed: { version: 1, amounts: ['amount'] },
  YearClosed: { version: 1, amounts: ['lapsed'] },
  YearReopened: { version: 1, amounts: ['restored'] },
  OverrunConsented: { version: 1, amounts: ['amount'] },
  OverrunReversed: { version: 1, amounts: ['amount'] },
  CoverLinkDeclared: { version: 1, amounts: [] },
  CoverLinkRevoked: { version: 1, amounts: [] },
  FundsTransferredOut: { version: 1, amounts: ['amount'] },
  FundsTransferredIn: { version: 1, amounts: ['amount'] },
  FundsBlocked: { version: 1, amounts: ['amount'] },
  BlockReleased: { version: 1, amounts: ['amount'] },
  FundsCommitted: { version: 1, amounts: ['amount'] },
  CommitmentReduced: { version: 1, amounts: ['amount'] },
  CommitmentReleased: { version: 1, amounts: ['amount'] },
  FundsDisbursed: { version: 1, amounts: ['amount'] },
  DisbursementReversed: { version: 1, amounts: ['amount'] },
  DisbursementReturnedAsIncome: { version: 1, amounts: ['amount'] },
  UsageWarningRaised: { version: 1, amounts: ['used', 'appropriated'] },
  BudgetActProposed: { version: 1, amounts: ['amount'] },
  RuleLiftingProposed: { version: 1, amounts: [] },
  BudgetActConfirmed: { version: 1, amounts: [] },
  BudgetActRejected: { version: 1, amounts: [] },
  BudgetActFourEyesViolationRefused: { version: 1, amounts: [] },
  CaseActProposed: { version: 1, amounts: [], optionalAmounts: ['spent', 'amount'] },
  CaseActConfirmed: { version: 1, amounts: [] },
  CaseActRejected: { version: 1, amounts: [] },
  CaseActFourEyesViolationRefused: { version: 1, amounts: [] },
  RecipientRegistered: { version: 1, amounts: [] },
  RecipientCorrected: { version: 1, amounts: [] },
  RecipientChanged: { version: 1, amounts: [] },
  AssociationSet: { version: 1, amounts: [] },
  RecipientEnded: { version: 1, amounts: [] },
  RecipientEndCorrected: { version: 1, amounts: [] },
  ServiceRegistered: { version: 1, amounts: [] },
  OperatingCostStated: { version: 1, amounts: ['amount'] },
  ServiceCorrected: { version: 1, amounts: [] },
  PrerequisiteMet: { version: 1, amounts: [] },
  PrerequisiteLost: { version: 1, amounts: [] },
  CaseNumberAssigned: { version: 1, amounts: [] },
  CommitmentCaseOpened: { version: 1, amounts: [] },
  FundingRequested: { version: 1, amounts: [] },
  FundingRequestMoved: { version: 1, amounts: [] },
  ClaimSubmitted: { version: 1, amounts: ['amount'] },
  ClaimAmended: { version: 1, amounts: ['amount'] },
  ClaimWithdrawn: { version: 1, amounts: [] },
  ClaimCertifiedFactual: { version: 1, amounts: [] },
  ClaimCertifiedArithmetic: { version: 1, amounts: [] },
  ClaimApproved: { version: 1, amounts: ['amount', 'claimed'] },
  ClaimRejected: { version: 1, amounts: [] },
  ClaimRevoked: { version: 1, amounts: ['released', 'repayable'] },
  ClaimPartlyRevoked: { version: 1, amounts: ['amount', 'released', 'repayable'] },
  FourEyesViolationRefused: { version: 1, amounts: [] },
  FundingRuleSet: { version: 1, amounts: [] },
  SecondPersonRuleSet: { version: 1, amounts: [] },
  UseByRuleSet: { version: 1, amounts: [] },
  BaseRateRecorded: { version: 1, amounts: [] },
  BaseRateCorrected: { version: 1, amounts: [] },
  YearClosingRuleSet: { version: 1, amounts: [] },
  DocumentTemplateSet: { version: 1, amounts: [] },
  FramePaymentRuleSet: { version: 1, amounts: [] },
  ProofOfUseRuleSet: { version: 1, amounts: [] },
  GrantApplied: {
    version: 1,
    amounts: ['projectCost', 'requested'],
    optionalAmounts: ['eligibleCost', 'thirdPartyIncome', 'ownFunds'],
  },
  InterestRuleSet: { version: 1, amounts: [] },
  GrantCertifiedFactual: { version: 1, amounts: [] },
  GrantCertifiedArithmetic: { version: 1, amounts: [] },
  GrantAwarded: {
    version: 1,
    amounts: ['amount'],
    optionalAmounts: ['eligibleCost', 'thirdPartyIncome', 'ownFunds'],
    budgets: true,
  },
  GrantRejected: { version: 1, amounts: [] },
  AwardAmended: { version: 1, amounts: ['amount', 'before'], budgets: true },
  GrantFinancingChanged: {
    version: 1,
    amounts: ['eligibleCost', 'thirdPartyIncome', 'entitled', 'amount', 'before', 'excess'],
    optionalAmounts: ['claimed'],
    budgets: true,
  },
  AwardReduced: {
    version: 1,
    amounts: ['entitled', 'amount', 'before', 'excess'],
    optionalAmounts: ['claimed'],
    budgets: true,
  },
  GrantExcessClaimed: { version: 1, amounts: ['amount'] },
  FundsDrawnDown: { version: 1, amounts: ['amount'] },
  GrantCompleted: { version: 1, amounts: ['released'], optionalAmounts: ['lapsed'] },
  GrantFundsReturnedAsIncome: { version: 1, amounts: ['amount'] },
  GrantFundsReturned: { version: 1, amounts: ['amount'] },
  GrantRevoked: { version: 1, amounts: ['released', 'repayable'] },
  AwardConditionSet: { version: 1, amounts: [] },
  AwardConditionMet: { version: 1, amounts: [] },
  AwardConditionMissed: { version: 1, amounts: [] },
  AwardConditionWaived: { version: 1, amounts: [] },
  GrantPartlyRevoked: { version: 1, amounts: ['amount', 'released', 'repayable'] },
  RepaymentClaimed: { version: 1, amounts: ['amount'], parts: true },
  RepaymentReceived: {
    version: 1,
    amounts: ['amount', 'interest', 'principal', 'incomeAmount'],
    parts: true,
  },
  RepaymentDeferred: { version: 1, amounts: ['authorityLimit', 'amount'], parts: true },
  RepaymentWaived: { version: 1, amounts: ['authorityLimit', 'amount'] },
  RepaymentWrittenOff: { version: 1, amounts: ['authorityLimit', 'amount'] },
  RepaymentAuthorityViolationRefused: { version: 1, amounts: ['amount', 'authorityLimit'] },
  FundsUseReported: { version: 1, amounts: ['amount'] },
  LateUseInterestClaimed: { version: 1, amounts: ['amount', 'claimedBefore'] },
  ProofOfUseDeadlineSet: { version: 1, amounts: [] },
  ProofOfUseReceived: { version: 1, amounts: ['spent'] },
  ProofOfUseExamined: { version: 1, amounts: ['spent', 'amount'] },
  GrantFourEyesViolationRefused: { version: 1, amounts: [] },
  PublishedAwardRecorded: { version: 1, amounts: ['amount'] },
  PublishedAwardCorrected: { version: 1, amounts: ['amount'] },
  FrameFundsBound: { version: 1, amounts: ['amount'] },
  FrameFundsFreed: { version: 1, amounts: ['amount'] },
  PayeeChangeProposed: { version: 1, amounts: [] },
  PayeeChangeConfirmed: { version: 1, amounts: [] },
  PayeeChangeRejected: { version: 1, amounts: [] },
  PayeeFourEyesViolationRefused: { version: 1, amounts: [] },
  AccountAssigned: { version: 1, amounts: [] },
  AccountGivenUp: { version: 1, amounts: [] },
  OrderingAuthorityGranted: { version: 1, amounts: ['limit'], optionalAmounts: ['dayLimit'] },
  OrderingAuthorityUsed: { version: 1, amounts: ['amount'] },
  OrderingAuthorityRevoked: { version: 1, amounts: [] },
  OrderingAuthorityFourEyesViolationRefused: { version: 1, amounts: [] },
  AgreementConcluded: { version: 1, amounts: ['amount'], budgets: true },
  MilestoneAgreed: { version: 1, amounts: ['amount'] },
  MilestoneReported: { version: 1, amounts: ['amount'] },
  MilestoneSentBack: { version: 1, amounts: [] },
  MilestoneAccepted: { version: 1, amounts: ['amount'], shares: true },
  MilestoneClosed: { version: 1, amounts: ['released'] },
  AgreementEnded: { version: 1, amounts: ['released'] },
  AgreementFourEyesViolationRefused: { version: 1, amounts: [] },
  PaymentOrderPrepared: { version: 1, amounts: ['amount'], shares: true, funds: true },
  PaymentOrderCertifiedFactual: { version: 1, amounts: [] },
  PaymentOrderCertifiedArithmetic: { version: 1, amounts: [] },
  PaymentOrderWithdrawn: { version: 1, amounts: [] },
  BookingYearExceptionGranted: { version: 1, amounts: [] },
  PaymentOrdered: {
    version: 1,
    amounts: ['amount', 'authorityLimit'],
    optionalAmounts: ['authorityDayLimit', 'orderedThatDay'],
  },
  PaymentSettled: { version: 1, amounts: ['amount'], shares: true },
  PaymentRejectedByBank: { version: 1, amounts: ['amount'] },
  PaymentReturned: { version: 1, amounts: ['amount'], shares: true },
  PaymentReturnedAsIncome: { version: 1, amounts: ['amount'], shares: true },
  PaymentFourEyesViolationRefused: { version: 1, amounts: [] },
  PaymentAuthorityViolationRefused: {
    version: 1,
    amounts: ['amount', 'authorityLimit'],
    optionalAmounts: ['authorityDayLimit', 'orderedThatDay'],
  },
  PaymentSplitFound: { version: 1, amounts: ['authorityLimit', 'total'] },
  PaymentRunCreated: { version: 1, amounts: ['controlSum'], transfers: true },
  PaymentRunSent: { version: 1, amounts: ['controlSum'] },
  PaymentRunCancelled: { version: 1, amounts: ['controlSum'] },
  PaymentStatusReported: { version: 1, amounts: ['controlSum'] },
  PayeeVerified: { version: 1, amounts: [] },
  PayeeVerificationDecided: { version: 1, amounts: ['amount'] },
  OrdersAssignedToRun: { version: 1, amounts: [] },
  OrdersFreedFromRun: { version: 1, amounts: [] },
  DebtorAccountSet: { version: 1, amounts: [] },
  BankStatementReceived: { version: 1, amounts: [] },
  BankBookingRecorded: { version: 1, amounts: ['amount'] },
  BankBookingMatched: { version: 1, amounts: ['amount'] },
  BankBookingAssignmentProposed: { version: 1, amounts: [] },
  BankBookingAssignmentRejected: { version: 1, amounts: [] },
  BankBookingFoundNotOurs: { version: 1, amounts: [] },
  BankBookingFourEyesViolationRefused: { version: 1, amounts: [] },
  ImportBegun: { version: 1, amounts: [] },
  InputRowRecorded: { version: 1, amounts: [] },
  InputRowCorrected: { version: 1, amounts: [] },
  ImportFinished: { version: 1, amounts: [] },
};

/** An event that this software cannot read: an unknown type, or a version or figure it does not know. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';
}

/** The JSON text of an event's data: amounts as decimal strings, with their currency. */
export function serialize(event: LedgerEvent): string {
  const { amounts, optionalAmounts = [] } = eventFormats[event.type];
  if (amounts.length + optionalAmounts.length === 0) return JSON.stringify(event.data);
  const stored: Stored = { ...event.data, currency };
  if ('shares' in event.data) stored['shares'] = withDecimals(event.data.shares);
  if ('budgets' in event.data) stored['budgets'] = withDecimals(event.data.budgets);
  if ('funds' in event.data) stored['funds'] = withDecimals(event.data.funds);
  if ('transfers' in event.data) stored['transfers'] = withDecimals(event.data.transfers);
  for (const field of [...amounts, ...optionalAmounts])
    if (typeof stored[field] === 'bigint') stored[field] = decimal(stored[field]);
  for (const field of listsOfParts)
    if (Array.isArray(stored[field])) stored[field] = withDecimals(stored[field]);
  return JSON.stringify(stored);
}

/**
 * The event from its stored form, lifted to today's version first.
 * @throws UnreadableEvent, SyntaxError or RangeError when the stored form is not one this software wrote.
 */
export function deserialize(
  type: string,
  version: number,
  payload: string,
  formats: EventFormats = eventFormats,
): LedgerEvent {
  if (!isLedgerEventType(type)) throw new UnreadableEvent(`Unknown event type ${type}.`);
  const format = formats[type];
  let stored = JSON.parse(payload) as Stored;
  for (let at = version; at !== format.version; at += 1) {
    const upcaster = at < format.version ? format.upcasters?.[at - 1] : undefined;
    if (!upcaster) throw new UnreadableEvent(`No upcaster for ${type} from version ${at}.`);
    stored = { ...upcaster(stored) };
  }
  if (format.amounts.length + (format.optionalAmounts?.length ?? 0) > 0) {
    if (stored['currency'] !== currency) throw new UnreadableEvent(`${type} is not in ${currency}.`);
    for (const field of format.amounts) stored[field] = cents(String(stored[field]));
    for (const field of format.optionalAmounts ?? [])
      if (typeof stored[field] === 'string') stored[field] = cents(stored[field]);
    for (const field of listsOfParts)
      if (format.parts && stored[field] !== undefined) stored[field] = withCents(stored[field]);
    if (format.shares && stored['shares'] !== undefined) stored['shares'] = withCents(stored['shares']);
    if (format.budgets && stored['budgets'] !== undefined) stored['budgets'] = withCents(stored['budgets']);
    if (format.funds && stored['funds'] !== undefined) stored['funds'] = withCents(stored['funds']);
    if (format.transfers) stored['transfers'] = withCents(stored['transfers']);
  }
  return { type, data: stored } as unknown as LedgerEvent;
}

const withDecimals = (parts: readonly WithAmount[] = []): readonly object[] =>
  parts.map((part) => ({ ...part, amount: decimal(part.amount) }));

const withCents = (stored: unknown): readonly WithAmount[] =>
  (stored as readonly { readonly amount: string }[]).map((part) => ({ ...part, amount: cents(part.amount) }));

const isLedgerEventType = (type: string): type is LedgerEventType => Object.hasOwn(eventFormats, type);
