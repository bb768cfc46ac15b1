import type { AllocationMethod } from './agreement/allocation.ts';
import type { ConditionState } from './award-condition/award-condition-state.ts';
import type { BankBookingState } from './bank-booking/bank-booking-state.ts';
import type { BudgetActState } from './budget-act/budget-act-state.ts';
import type { CaseActState } from './case-act/case-act-state.ts';
import type { Day, FiscalYear } from './calendar/day.ts';
import type { DayCause } from './calendar/day-cause.ts';
import type { ClaimState, EarlierPart, FourEyesAction } from './claim/claim-state.ts';
import type { GrantAction, GrantPart, GrantState } from './grant/grant-state.ts';
import type { Cents } from './money/cents.ts';
import type { FaultyIban } from './payee/iban.ts';
import type { PaymentAction, PaymentOrderState, PaymentPart } from './payment/payment-order-state.ts';
import type { ProofResult, ProofState } from './proof-of-use/proof-of-use-state.ts';
import type { PaymentRunState } from './payment-run/payment-run-state.ts';
import type { RemissionAct } from './repayment/remission-act.ts';
import type { Prerequisite } from './readiness/readiness.ts';
import type { RecipientKey } from './recipient/recipient-key.ts';
import type { RecipientKind } from './recipient/recipient-kind.ts';
import type { ResidentsCountedTwice } from './recipient/residents.ts';

/** Every reason for which the domain refuses a command, with the figures that it always gives. */
export type RejectionFigures = {
  readonly AGREEMENT_EXCEEDED: Figures<{
    requested: Cents;
    left: Cents;
    agreed: Cents;
    /** Where the part of one year is exceeded. */
    fiscalYear?: FiscalYear;
  }>;
  readonly AGREEMENT_STATE: Figures<{ caseNumber: string; state: 'ENDED'; amount: Cents }>;
  readonly AGREEMENT_UNKNOWN: Figures<{ caseNumber: string }>;
  readonly ALLOCATION_INVALID: Figures<{ method: AllocationMethod; amount: Cents }>;
  readonly ALREADY_EXISTS: Figures<{
    /** What it is and which one: `Nachtrag 2023-2`. */
    what: `${ExistingThing} ${string}`;
    /** Of an appropriation. */
    appropriated?: Cents;
    prerequisite?: Prerequisite;
  }>;
  readonly AMOUNT_NOT_POSITIVE: Figures<{ amount: Cents }>;
  readonly AMOUNT_OUT_OF_RANGE: Figures<{ amount: Cents; largest: Cents }>;
  readonly APPROPRIATION_SUPPLEMENTED: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    /** And whatever else was added to the appropriation or taken from it. */
    supplements: Cents;
  }>;
  readonly AUTHORITY_DAY_EXCEEDED: Figures<{
    amount: Cents;
    dayLimit: Cents;
    /** On the day before. */
    ordered: Cents;
    day: Day;
    authorityId: string;
  }>;
  readonly AUTHORITY_EXCEEDED: Figures<{ amount: Cents; limit: Cents; authorityId: string }>;
  readonly AUTHORITY_MISSING: Figures<{ person: string; day: Day; amount: Cents }>;
  readonly AUTHORITY_UNKNOWN: Figures<{ person: string; authorityId: string }>;
  readonly AWARD_DRAWN_DOWN: Figures<{ amount: Cents; drawnDown: Cents }>;
  readonly AWARD_EXCEEDED: Figures<{ requested: Cents; left: Cents; awarded: Cents; day: Day }>;
  /** By an Ausgaberest, or given up with the end of its year. */
  readonly AWARD_FUNDS_MOVED: Figures<{
    awardId: string;
    line: string;
    fiscalYear: FiscalYear;
    amount: Cents;
  }>;
  readonly AWARD_PAID: Figures<{ awardId: string; paid: Cents }>;
  readonly AWARD_UNKNOWN: Figures<{ awardId: string }>;
  readonly CONDITION_NOT_MET: Figures<{
    conditionId: string;
    subject: string;
    dueOn?: Day;
    amount: Cents;
    day: Day;
  }>;
  readonly CONDITION_STATE: Figures<{
    caseNumber: string;
    conditionId: string;
    state: ConditionState;
    /** Since when. */
    day: Day;
  }>;
  readonly CONDITION_UNKNOWN: Figures<{ caseNumber: string; conditionId: string }>;
  readonly NO_LATE_USE: Figures<{ caseNumber: string; drawdownId: string; day: Day; claimed: Cents }>;
  readonly USE_EXCEEDED: Figures<{ requested: Cents; left: Cents; drawdownId: string; day: Day }>;
  readonly ELIGIBLE_COST_EXCEEDED: Figures<{ eligibleCost: Cents; projectCost: Cents }>;
  readonly FINANCING_EXCEEDED: Figures<{
    amount: Cents;
    largest: Cents;
    eligibleCost: Cents;
    thirdPartyIncome: Cents;
  }>;
  readonly FINANCING_PLAN_UNBALANCED: Figures<{
    amount: Cents;
    thirdPartyIncome: Cents;
    ownFunds: Cents;
    eligibleCost: Cents;
  }>;
  readonly FULL_FINANCING_WITH_OWN_FUNDS: Figures<{
    amount: Cents;
    ownFunds: Cents;
    eligibleCost: Cents;
    thirdPartyIncome: Cents;
  }>;
  readonly REDUCTION_EXCEEDED: Figures<{ requested: Cents; entitled: Cents; awarded: Cents; day: Day }>;
  /** The order is larger than what of the booking is not matched yet. */
  readonly BANK_BOOKING_EXCEEDED: Figures<{
    bookingId: string;
    orderNumber: string;
    amount: Cents;
    left: Cents;
  }>;
  readonly BANK_BOOKING_STATE: Figures<{
    bookingId: string;
    state: BankBookingState;
    amount: Cents;
    bookedOn: Day;
  }>;
  readonly BANK_BOOKING_UNKNOWN: Figures<{ bookingId: string }>;
  readonly BASE_RATE_MISSING: Figures<{ day: Day }>;
  /** Of the half-year that the day begins or lies in; the amount bears the interest. */
  readonly BASE_RATE_KNOWN: Figures<{ day: Day; percent: string }>;
  readonly BASE_RATE_NOT_NEXT: Figures<{ day: Day; next: Day }>;
  readonly BASE_RATE_UNKNOWN: Figures<{ day: Day; amount: Cents }>;
  readonly BANK_NAME_MISSING: Figures<{ payeeId: string; name: string }>;
  readonly BLOCK_EXCEEDED: Figures<{ requested: Cents; blocked: Cents; day: Day }>;
  readonly BLOCK_UNKNOWN: Figures<{ blockId: string }>;
  readonly BUDGET_ACT_STATE: Figures<{ budgetActId: string; state: BudgetActState }>;
  readonly BUDGET_ACT_UNKNOWN: Figures<{ budgetActId: string }>;
  /** Of a case, or of an agreement that is to be concluded. */
  readonly BUDGET_MISSING:
    | Figures<{ caseNumber: string; milestoneId?: string; amount: Cents }>
    | Figures<{ programme: string; amount: Cents }>;
  readonly BURDENED_YEAR_INVALID: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    burdenedYear: FiscalYear;
    amount: Cents;
  }>;
  readonly CARRY_OVER_UNKNOWN: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    carryOverId: string;
  }>;
  readonly CARRY_OVER_EXCEEDED: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    requested: Cents;
    left: Cents;
    sourceYear: FiscalYear;
  }>;
  readonly CARRY_OVER_EXPIRED: Figures<{
    sourceYear: FiscalYear;
    usableUntil: Day;
    /** That it was to be carried over to. */
    fiscalYear: FiscalYear;
    amount: Cents;
  }>;
  readonly CASE_ACT_STATE: Figures<{ caseActId: string; state: CaseActState }>;
  readonly CASE_ACT_UNKNOWN: Figures<{ caseActId: string }>;
  readonly CASE_NUMBERS_EXHAUSTED: Figures<{
    programme: string;
    fiscalYear: FiscalYear;
    casesPerYearMax: number;
  }>;
  readonly CLAIM_AMOUNT_EXCEEDED: Figures<{ requested: Cents; claimed: Cents }>;
  readonly CLAIM_STATE: Figures<{ caseNumber: string; state: ClaimState; amount: Cents }>;
  readonly CLAIM_UNKNOWN: Figures<{ caseNumber: string }>;
  readonly NO_EXCESS: Figures<{ caseNumber: string; entitled: Cents }>;
  readonly NO_COMMITMENT_OPEN: Figures<{ programme: string; line: string; fiscalYear: FiscalYear }>;
  readonly PAYMENTS_STOPPED: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    blockId: string;
    amount: Cents;
  }>;
  readonly COMMITMENTS_OPEN: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    commitments: readonly string[];
    open: Cents;
  }>;
  readonly CLAIMS_UNDECIDED: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    /** The first of them. */
    claims: readonly string[];
    count: number;
    amount: Cents;
  }>;
  readonly BANK_BOOKINGS_UNMATCHED: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    /** The first of them. */
    bookings: readonly string[];
    count: number;
    /** What of them is not matched. */
    amount: Cents;
  }>;
  readonly COMMITMENT_AUTHORITY_EXCEEDED: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    burdenedYear: FiscalYear;
    requested: Cents;
    left: Cents;
    /** On which the least is left. */
    day: Day;
  }>;
  readonly COMMITMENT_EXCEEDED: Figures<{ requested: Cents; open: Cents; day: Day }>;
  readonly COMMITMENT_OF_AWARD: Figures<{ awardId: string; amount?: Cents }>;
  readonly COMMITMENT_OF_CASE: Figures<{ caseNumber: string; bond: CaseBond; amount?: Cents }>;
  readonly COMMITMENT_ORDERED: Figures<{ commitmentId: string; open: Cents; ordered: Cents }>;
  readonly COMMITMENT_UNKNOWN: Figures<{ commitmentId: string }>;
  readonly CORRECTED_UNKNOWN: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    id: string;
  }>;
  readonly COVER_LINK_MISSING: Figures<{
    /** `EFA/MAIN`, that was to give. */
    line: string;
    partner: string;
    fiscalYear: FiscalYear;
    amount: Cents;
    day: Day;
  }>;
  readonly COVER_LINK_UNKNOWN: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    coverLinkId: string;
  }>;
  /** With the amount where one is at stake. */
  readonly DAY_BEFORE_CAUSE: Figures<{ day: Day; earliest: Day; cause: DayCause; amount?: Cents }>;
  readonly DAY_IN_FUTURE: Figures<{ day: Day; today: Day; amount?: Cents }>;
  readonly DEBTOR_ACCOUNT_MISSING: Figures<{
    /** How many were to go into the run. */
    orders: number;
  }>;
  readonly DELEGATION_CIRCULAR: Figures<{ person: string; chain: readonly string[] }>;
  readonly DELEGATION_EXCEEDED: Figures<{
    of: 'ORDER' | 'DAY';
    requested: Cents;
    largest: Cents;
    authorityId: string;
  }>;
  readonly DISBURSEMENT_EXCEEDED: Figures<{ requested: Cents; standing: Cents; day: Day }>;
  readonly DISBURSEMENT_UNKNOWN: Figures<{ disbursementId: string }>;
  readonly DOUBLE_FUNDING: Figures<{
    caseNumber: string;
    /** What is approved, awarded or published for the same. */
    others: readonly string[];
    /** In the cases among them, together. */
    approved?: Cents;
  }>;
  readonly DRAWDOWN_UNKNOWN: Figures<{ caseNumber: string; drawdownId: string }>;
  readonly ENTITLEMENT_EXCEEDED: Figures<{
    /** Left out where all that is left was asked for. */
    requested?: Cents;
    left: Cents;
    entitled: Cents;
    paid: Cents;
    /** In orders on their way. */
    ordered: Cents;
  }>;
  readonly EXECUTION_DAY_INVALID: Figures<{ executionDay: Day; today: Day }>;
  readonly FOUR_EYES: FourEyesFigures;
  readonly FRAME_BOUND: Figures<{
    programme: string;
    totalId: string;
    requested: Cents;
    period: string;
    bound: Cents;
    /** The day of the first agreement in it. */
    since: Day;
  }>;
  readonly FRAME_EXCEEDED: Figures<{
    requested: Cents;
    left: Cents;
    frame: Cents;
    /** The day on which the least is left. */
    day: Day;
  }>;
  readonly FRAME_PAYMENT_NOT_ALLOWED: Figures<{
    programme: string;
    caseNumber: string;
    milestoneId: string;
    amount: Cents;
  }>;
  readonly FRAME_UNKNOWN: Figures<{ frameId: string }>;
  readonly GRANT_STATE: Figures<{ caseNumber: string; state: GrantState; amount: Cents }>;
  readonly GRANT_UNKNOWN: Figures<{ caseNumber: string }>;
  readonly HEARING_MISSING: Figures<{
    caseNumber: string;
    amount: Cents;
    recipients: readonly RecipientKey[];
  }>;
  readonly IBAN_INVALID: FaultyIban;
  readonly INSTALMENTS_INVALID: Figures<{ planned: Cents; open: Cents }>;
  readonly LEAD_ONLY: Figures<{ caseNumber: string; recipient: RecipientKey; lead: RecipientKey }>;
  readonly LINES_OF_PRACTICE_MIXED: Figures<{ line: string; partner: string; fiscalYear: FiscalYear }>;
  readonly LINE_COVERS_ITSELF: Figures<{ programme: string; line: string; fiscalYear: FiscalYear }>;
  readonly MILESTONES_OPEN: Figures<{ milestones: readonly string[] }>;
  readonly MILESTONE_EXCEEDED: Figures<{ requested: Cents; left: Cents; agreed: Cents }>;
  readonly MILESTONE_STATE: Figures<{ milestoneId: string; state: MilestoneStand; amount: Cents }>;
  readonly MILESTONE_UNKNOWN: Figures<{ caseNumber: string; milestoneId: string }>;
  readonly NAME_RESERVED: Figures<{ name: string }>;
  readonly NOT_CERTIFIED: Figures<{
    caseNumber: string;
    missing: readonly CertificationPart[];
    amount: Cents;
  }>;
  readonly NOT_ENOUGH_FUNDS: Figures<{
    requested: Cents;
    available: Cents;
    /** The day on which the least is available. */
    day: Day;
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    /** The year whose funds are to be paid in this one. */
    fundsOf?: FiscalYear;
    /** Where an appropriation is corrected or taken back: as much of it has to stay. */
    least?: Cents;
  }>;
  readonly NO_AUTHORISATION_FOR_YEAR: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    /** That was to be booked there. */
    amount?: Cents;
    /** The year whose funds are to be paid in this one. */
    fundsOf?: FiscalYear;
  }>;
  readonly OBLIGATIONS_EXCEED_BUDGET: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    amount: Cents;
    burdened: Cents;
  }>;
  readonly OBLIGATION_UNKNOWN: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    obligationId: string;
  }>;
  readonly ORDERS_OF_PRACTICE_MIXED: Figures<{ orderNumber: string; other: string; amount: Cents }>;
  readonly ORDER_IN_RUN: Figures<{ orderNumber: string; runId: string; amount: Cents }>;
  readonly ORDER_NAMED_TWICE: Figures<{ orderNumber: string; amount: Cents }>;
  readonly ORDER_HELD_BACK: Figures<{ orderNumber: string; amount: Cents; payeeName: string }>;
  readonly ORDER_NOT_HELD_BACK: Figures<{ orderNumber: string; amount: Cents }>;
  readonly TRANSFER_OF_OTHER_RUN: Figures<{ runId: string; reference: string }>;
  readonly ORDER_NOT_DUE: Figures<{ orderNumber: string; dueOn: Day; executionDay: Day; amount: Cents }>;
  readonly ORDER_ON_ITS_WAY: Figures<{ orderNumber: string; amount: Cents; state: PaymentOrderState }>;
  readonly OUTSIDE_AWARD_PERIOD: Figures<{ requestedOn: Day; period: string; amount: Cents }>;
  readonly OVERRUN_UNKNOWN: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    overrunId: string;
  }>;
  readonly PAID_IN_OTHER_YEAR: Figures<{
    paidOn: Day;
    amount: Cents;
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
  }>;
  readonly PAYEE_CHANGED: Figures<{
    orderNumber: string;
    payeeId: string;
    /** The one that holds now. */
    version: number;
    /** Which certification is of another version. */
    outdated: readonly CertificationPart[];
    amount: Cents;
  }>;
  readonly PAYEE_CHANGE_PENDING: Figures<{ payeeId: string; version: number }>;
  readonly PAYEE_CHANGE_UNKNOWN: Figures<{ payeeId: string }>;
  readonly PAYEE_NOT_CONFIRMED: Figures<{ payeeId: string }>;
  readonly PAYEE_NOT_ENTITLED: Figures<{ payeeId: string; entitled: readonly string[] }>;
  readonly PAYEE_UNKNOWN: Figures<{ payeeId: string }>;
  readonly PAYMENTS_OPEN: Figures<{ caseNumber: string; due: Cents; ordered: Cents }>;
  readonly PAYMENT_ORDER_STATE: Figures<{ orderNumber: string; state: PaymentOrderState; amount: Cents }>;
  readonly PAYMENT_ORDER_UNKNOWN: Figures<{ orderNumber: string }>;
  readonly PAYMENT_RUN_STATE: Figures<{ runId: string; state: PaymentRunState; controlSum: Cents }>;
  readonly PAYMENT_RUN_UNKNOWN: Figures<{ runId: string }>;
  /** Of what, and how much was to be for it. */
  readonly PERIOD_INVALID:
    | Figures<{ of: PeriodOf; period: string; amount: Cents }>
    | Figures<{ of: 'AUTHORITY_END'; period: string; amount: Cents; endsOn: Day }>;
  readonly PREREQUISITE_MISSING: Figures<{
    recipient: RecipientKey;
    leikaKey: string;
    missing: readonly Prerequisite[];
    /** On which it has to be there. */
    day?: Day;
    /** That was claimed. */
    amount?: Cents;
  }>;
  readonly PROOF_RESULT_INVALID: Figures<{ result: ProofResult; amount: Cents; spent: Cents }>;
  /** `proof`: `FINAL`, or `INTERIM-2023`. */
  readonly PROOF_STATE: Figures<{ caseNumber: string; proof: string; state: ProofState; amount: Cents }>;
  readonly PROOF_UNKNOWN: Figures<{
    caseNumber: string;
    proof: 'INTERIM' | 'FINAL';
    fiscalYear?: FiscalYear;
  }>;
  /** As it stands in the text, in its braces, and those that there are. */
  readonly PLACEHOLDER_UNKNOWN: Figures<{ placeholder: string; known: readonly string[] }>;
  readonly PROGRAMME_UNKNOWN: Figures<{ programme: string }>;
  readonly REASON_MISSING: Figures<{ amount: Cents; asked: Cents }>;
  readonly RECIPIENTS_INVALID: Figures<{ recipients: readonly RecipientKey[] }>;
  readonly RECIPIENT_CONTRADICTORY: Figures<{
    recipient: RecipientKey;
    kind: RecipientKind;
    county?: RecipientKey;
  }>;
  readonly RECIPIENT_NOT_YET_VALID: Figures<{ recipient: RecipientKey; validFrom: Day }>;
  readonly RECIPIENT_ENDED: Figures<{ recipient: RecipientKey; validTo: Day; successor?: RecipientKey }>;
  readonly RECIPIENT_NOT_ENDED: Figures<{ recipient: RecipientKey }>;
  readonly RECIPIENT_UNKNOWN: Figures<{ recipient: RecipientKey }>;
  readonly REQUESTED_AMOUNT_EXCEEDED: Figures<{ amount: Cents; requested: Cents }>;
  readonly RESIDENTS_COUNTED_TWICE: Figures<ResidentsCountedTwice>;
  readonly REMISSION_AUTHORITY_EXCEEDED: Figures<{
    act: RemissionAct;
    amount: Cents;
    limit: Cents;
    authorityId: string;
  }>;
  readonly REMISSION_AUTHORITY_MISSING: Figures<{
    act: RemissionAct;
    person: string;
    day: Day;
    amount: Cents;
  }>;
  readonly REPAYMENT_EXCEEDED: Figures<{
    of: 'PRINCIPAL' | 'INTEREST' | 'ALL';
    requested: Cents;
    open: Cents;
    day: Day;
  }>;
  readonly REPAYMENT_OPEN: Figures<{ caseNumber: string; repaymentId: string; amount: Cents; open: Cents }>;
  readonly REPAYMENT_UNKNOWN: Figures<{ repaymentId: string }>;
  readonly REVOCATION_EXCEEDED: Figures<{ caseNumber: string; requested: Cents; awarded: Cents }>;
  readonly RETURN_EXCEEDED: Figures<{
    requested: Cents;
    /** Paid, and neither come back nor given back. */
    held: Cents;
    /** On which the least is held. */
    day: Day;
  }>;
  readonly SERVICE_UNKNOWN: Figures<{ leikaKey: string }>;
  readonly SETTLEMENT_DAY_INVALID: Figures<{
    settledOn: Day;
    orderedOn: Day;
    today: Day;
    amount: Cents;
  }>;
  readonly SHARE_EXCEEDED: Figures<{
    requested: Cents;
    largest: Cents;
    projectCost: Cents;
    shareMaxPercent: number;
  }>;
  readonly SHARE_INVALID: Figures<{ shareMaxPercent: number }>;
  readonly SUCCESSION_CIRCULAR: Figures<{ recipient: RecipientKey; successor: RecipientKey }>;
  readonly SYNTHETIC_MIXED: Figures<{ programme: string; leikaKey: string }>;
  readonly AWARD_YEARS_DIFFER: Figures<{ awarded: Cents; budgeted: Cents }>;
  readonly YEARS_DIFFER: Figures<{ agreed: Cents; budgeted: Cents }>;
  readonly YEAR_CLOSED: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    closedOn: Day;
    amount?: Cents;
  }>;
  readonly YEAR_NOT_CLOSED: Figures<{ programme: string; line: string; fiscalYear: FiscalYear }>;
  readonly YEAR_NAMED_TWICE: Figures<{ line: string; fiscalYear: FiscalYear; amount: Cents }>;
  readonly YEAR_NOT_BURDENED: Figures<{
    caseNumber: string;
    line: string;
    fiscalYear: FiscalYear;
    amount: Cents;
    burdened: readonly string[];
  }>;
  readonly TRANSFER_UNKNOWN: Figures<{
    programme: string;
    line: string;
    fiscalYear: FiscalYear;
    transferId: string;
  }>;
  readonly TOTAL_UNKNOWN: Figures<{ programme: string; totalId: string }>;
};

/** Types and not interfaces: those alone may be read as records of figures. */
type Figures<Named> = { readonly [Name in keyof Named]: Named[Name] };

/** What holds funds to a case: its notice or agreement, a payment order that bound them itself, or what an order paid. */
export type CaseBond = 'NOTICE' | 'ORDER' | 'PAYMENT';

/** What a period is of; `DECISION`: the day, month or year in which an award was decided. */
export type PeriodOf = 'ANNOUNCED_TOTAL' | 'AUTHORITY' | 'AWARD' | 'CLAIM' | 'DECISION';

export type CertificationPart = 'FACTUAL' | 'ARITHMETIC';

export type MilestoneStand = 'NOT_REPORTED' | 'REPORTED' | 'NOT_ACCEPTED' | 'ACCEPTED' | 'CLOSED';

/** Whose four eyes were to be one person's two: the case, order, payee or authority, what was tried, and the part before. */
export type FourEyesFigures = Figures<
  { action: FourEyesAttempt; earlierPart: FourEyesPart } & (
    | { budgetActId: string }
    | { caseActId: string }
    | { caseNumber: string }
    | { orderNumber: string }
    | { payeeId: string }
    | { authorityId: string }
    | { bookingId: string }
  )
>;

export type FourEyesAttempt = FourEyesAction | GrantAction | PaymentAction | 'ACCEPT' | 'CONFIRM' | 'GRANT';
export type FourEyesPart = EarlierPart | GrantPart | PaymentPart | 'HOLDER' | 'PROPOSED' | 'REPORTED';

export const existingThings = [
  'Anordnungsbefugnis',
  'Ansatz',
  'Antrag',
  'Ausgaberest',
  'Ausnahme vom Zahlungsjahr für',
  'Auflage',
  'Auszahlung',
  'Bewilligung',
  'Buchung',
  'Deckungsvermerk',
  'Empfänger',
  'Ende des Schlüssels',
  'Festlegung',
  'Finanzierungsplan von',
  'Gesamtsumme',
  'Kontoauszug',
  'Leistung',
  'Meilenstein',
  'Mittelabruf',
  'Nachtrag',
  'Programm',
  'Rechnerische Feststellung von',
  'Rückzahlung',
  'Rücknahme der Umbuchung',
  'Rücknahme des Ausgaberests',
  'Sachliche Feststellung von',
  'Sperre',
  'Statusbericht',
  'Umbuchung',
  'Verpflichtung',
  'Verwendung',
  'Verpflichtungsermächtigung',
  'Überschreitung',
  'Vereinbarung',
  'Voraussetzung von',
] as const;
export type ExistingThing = (typeof existingThings)[number];
