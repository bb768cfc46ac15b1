import { addShares, type BeneficiaryShares, type Share } from '../agreement/allocation.ts';
import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { Day, FiscalYear } from '../calendar/day.ts';
import { laterOf } from '../calendar/day-rule.ts';
import { neverReached } from '../decision.ts';
import { sumOf, type Cents } from '../money/cents.ts';
import { booked, type DaySeries } from '../money/day-series.ts';
import type { AuthorityLink } from '../ordering-authority/ordering-authority.ts';
import type { Iban } from '../payee/iban.ts';
import type { PayeeAddress } from '../payee/payee-address.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { PayeeVerification, VerificationDecision, VerificationResult } from './payee-verification.ts';
import type { PaymentBasisKind } from './payment-basis-kind.ts';
import type { PaymentOrderState, PaymentAction, PaymentPart } from './payment-order-state.ts';

/** A payment order (Auszahlungsanordnung). The bank's confirmation makes it paid, not the order (Kassenwirksamkeit). */
export interface PaymentOrder extends PaymentTarget {
  readonly orderNumber: string;
  readonly basis: PaymentBasisKind;
  readonly basisId: string;
  readonly payeeId: string;
  readonly amount: Cents;
  readonly shares?: readonly Share[];
  readonly dueOn: Day;
  readonly recipients: readonly RecipientKey[];
  readonly synthetic: boolean;
  /** What the payment is for, as the payee reads it. */
  readonly reason: string;
  readonly preparedBy: string;
  readonly factual?: Certification;
  readonly arithmetic?: Certification;
  /** Everybody who ever certified it; none of them may order it. */
  readonly certifiers: readonly string[];
  readonly decided?: Exclude<PaymentOrderState, 'PREPARED' | 'CERTIFIED'>;
  readonly orderedOn?: Day;
  readonly orderedBy?: string;
  /** What it was ordered to: the account's holder, the account, and whose it is. */
  readonly payeeName?: string;
  readonly payeeBankName?: string;
  readonly payeeAddress?: PayeeAddress;
  readonly iban?: Iban;
  readonly payeeRecipient?: RecipientKey;
  /** What the payee's bank said of its name. */
  readonly verification?: PayeeVerification;
  readonly settledOn?: Day;
  readonly returnedOn?: Day;
  /** The latest day on which an act in it took effect. */
  readonly latestOn: Day;
  /** It may be booked in the year of its budget although it is paid in another. */
  readonly bookingYearException: boolean;
  readonly booking?: Booking;
  /** The year whose income it is that the payment came back. */
  readonly incomeYear?: FiscalYear;
  /** What it is paid from, all years; nothing where a frame without year split carries it. */
  readonly funds: readonly OrderFunds[];
  /** What was earmarked when it was prepared, where that has moved to the year it is paid in since. */
  readonly earmarkedFunds?: readonly OrderFunds[];
  /** The commitments that it made in a year: when it was prepared, and when it was paid in another year than its funds'. */
  readonly made: readonly MadeCommitment[];
}

/** Sachlich or rechnerisch richtig, for one version of the payee: what was certified is what is paid. */
export interface Certification {
  readonly by: string;
  /** Absent where it is of before the version was pinned. */
  readonly payeeVersion?: number;
}

/** Funds of one year that an order is paid from; of its commitments the newest pays first. */
export interface OrderFunds {
  readonly fiscalYear: FiscalYear;
  readonly commitmentIds: readonly string[];
  readonly amount: Cents;
}

export interface MadeCommitment {
  readonly fiscalYear: FiscalYear;
  readonly commitmentId: string;
}

/** Which funds are paid out. */
export interface PaymentTarget {
  readonly programme: string;
  readonly line?: string;
  /** Of its funds where they are of one year, else of what entitles to it. */
  readonly fiscalYear?: FiscalYear;
  readonly commitmentIds: readonly string[];
  readonly frameId?: string;
}

/** Where a settled payment stands in the budget; nowhere when a frame without year split carried it. */
export interface Booking {
  readonly line: string;
  readonly fiscalYear: FiscalYear;
  readonly disbursementIds: readonly string[];
}

/** All payment orders of one case, in one stream: they share what the case is entitled to. */
export interface CasePayments {
  readonly caseNumber: string;
  readonly orders: ReadonlyMap<string, PaymentOrder>;
}

/** What an act on an order does to its line, year by year, and to the order: all or none. */
export interface PaymentBooking {
  readonly outcome: 'accepted';
  readonly lines: ReadonlyMap<FiscalYear, readonly BudgetLineEvent[]>;
  readonly payments: readonly PaymentEvent[];
}

interface OfOrder {
  readonly caseNumber: string;
  readonly orderNumber: string;
  readonly programme: string;
}

interface Certified {
  readonly certifiedBy: string;
  /** The account, name and recipient that were certified; absent in events from before they were pinned. */
  readonly payeeVersion?: number;
}

/** Booked in this budget; no line where a frame without year split carries it. */
interface Booked {
  readonly line?: string;
  readonly fiscalYear?: FiscalYear;
  readonly frameId?: string;
  readonly disbursementIds: readonly string[];
}

export type PaymentEvent =
  | {
      readonly type: 'PaymentOrderPrepared';
      readonly data: OfOrder &
        PaymentTarget & {
          readonly basis: PaymentBasisKind;
          readonly basisId: string;
          readonly payeeId: string;
          readonly recipients: readonly RecipientKey[];
          readonly amount: Cents;
          /** By year; absent in events from when all funds were of the year of the budget. */
          readonly funds?: readonly OrderFunds[];
          /** Of the beneficiaries, where they are not the payee; their sum is the amount. */
          readonly shares?: readonly Share[];
          /** A day on which banks work. */
          readonly dueOn: Day;
          /** The day that was asked for, where no bank works on it. */
          readonly dueOnRequested?: Day;
          readonly reason: string;
          readonly preparedBy: string;
          readonly synthetic: boolean;
        };
    }
  | {
      readonly type: 'PaymentOrderCertifiedFactual';
      readonly data: OfOrder & Certified;
    }
  | {
      readonly type: 'PaymentOrderCertifiedArithmetic';
      readonly data: OfOrder & Certified;
    }
  | {
      readonly type: 'PaymentOrderWithdrawn';
      readonly data: OfOrder & { readonly reason: string; readonly withdrawnBy: string };
    }
  | {
      /** LHO § 73(3): a booking belongs to the year it is paid in; an exception is a decision of its own. */
      readonly type: 'BookingYearExceptionGranted';
      readonly data: OfOrder & {
        readonly fiscalYear: FiscalYear;
        readonly reason: string;
        readonly grantedBy: string;
        /** Of the finance ministry; absent in events from before it was asked for. */
        readonly consentReference?: string;
        readonly consentedOn?: Day;
      };
    }
  | {
      /** Anordnung, with the account it goes to and the authority that was held then. */
      readonly type: 'PaymentOrdered';
      readonly data: OfOrder & {
        readonly amount: Cents;
        readonly payeeId: string;
        readonly payeeVersion: number;
        readonly payeeName: string;
        /** As the payee's details have it for the bank; absent where they say nothing of it, and in events from before. */
        readonly payeeBankName?: string;
        readonly payeeAddress?: PayeeAddress;
        readonly iban: Iban;
        /** The municipality whose account it is; absent for a provider, and in events from before it was kept. */
        readonly payeeRecipient?: RecipientKey;
        readonly orderedOn: Day;
        readonly orderedBy: string;
        readonly authorityId: string;
        readonly authorityLimit: Cents;
        /** Of one day, and what was ordered under it on that day before; absent without such a limit. */
        readonly authorityDayLimit?: Cents;
        readonly orderedThatDay?: Cents;
        /** The chain that the authority came by, where it was delegated. */
        readonly authorityDelegatedFrom?: readonly AuthorityLink[];
        /** The year it is due in, where its funds of other years have moved there with the order. */
        readonly movedTo?: FiscalYear;
      };
    }
  | {
      /** The bank confirmed it; now it is paid. */
      readonly type: 'PaymentSettled';
      readonly data: OfOrder &
        Booked & {
          readonly amount: Cents;
          readonly shares?: readonly Share[];
          readonly bankReference: string;
          readonly settledOn: Day;
        };
    }
  | {
      /** The payee's bank compared name and IBAN (Verification of Payee, Regulation (EU) 2024/886). */
      readonly type: 'PayeeVerified';
      readonly data: OfOrder & {
        readonly runId: string;
        readonly result: VerificationResult;
        /** As the payee's bank has it, on a close match. */
        readonly nameOnRecord?: string;
        readonly verifiedOn: Day;
      };
    }
  | {
      /** A second person decided on a name that did not match: the order goes on, or it ends and its commitment is open as before. */
      readonly type: 'PayeeVerificationDecided';
      readonly data: OfOrder & {
        readonly amount: Cents;
        readonly decision: VerificationDecision;
        readonly reason: string;
        readonly decidedBy: string;
      };
    }
  | {
      /** The bank did not carry it out; its commitment is open as before. */
      readonly type: 'PaymentRejectedByBank';
      readonly data: OfOrder & {
        readonly amount: Cents;
        readonly bankReference: string;
        /** Absent in events from before it was asked for: the day of the event. */
        readonly rejectedOn?: Day;
        readonly reason: string;
      };
    }
  | {
      /** The money came back after it was paid (Rückläufer); its commitment is open again. */
      readonly type: 'PaymentReturned';
      readonly data: OfOrder &
        Booked & {
          readonly amount: Cents;
          readonly shares?: readonly Share[];
          readonly bankReference: string;
          readonly returnedOn: Day;
          readonly reason: string;
        };
    }
  | {
      /** It came back in a later year: income of that year; the year it is booked in keeps what it paid (LHO § 73). */
      readonly type: 'PaymentReturnedAsIncome';
      readonly data: OfOrder &
        Booked & {
          readonly amount: Cents;
          readonly shares?: readonly Share[];
          readonly bankReference: string;
          readonly returnedOn: Day;
          readonly reason: string;
          readonly income: { readonly fiscalYear: FiscalYear };
        };
    }
  | {
      /**
       * An attempt to order what one has prepared or certified, or to book what the bank says of one's own order. It changed
       * nothing, and it stays visible.
       */
      readonly type: 'PaymentFourEyesViolationRefused';
      readonly data: OfOrder & {
        readonly action: PaymentAction;
        readonly attemptedBy: string;
        readonly earlierPart: PaymentPart;
      };
    }
  | {
      /** An attempt to order without an authority, or above it. It changed nothing, and it stays visible. */
      readonly type: 'PaymentAuthorityViolationRefused';
      readonly data: OfOrder & {
        readonly amount: Cents;
        /** What the person might have ordered; 0 without an authority. */
        readonly authorityLimit: Cents;
        readonly authorityId?: string;
        /** Where that of the day was exceeded, and what had been ordered on it. */
        readonly authorityDayLimit?: Cents;
        readonly orderedThatDay?: Cents;
        readonly attemptedOn: Day;
        readonly attemptedBy: string;
      };
    }
  | {
      /** Orders of one person in one case exceed its limit together, while each is within it. It blocks nothing. */
      readonly type: 'PaymentSplitFound';
      readonly data: OfOrder & {
        readonly orderedBy: string;
        readonly authorityId: string;
        readonly authorityLimit: Cents;
        readonly total: Cents;
        readonly orderNumbers: readonly string[];
      };
    };

export const orderStateOf = ({ decided, factual, arithmetic }: PaymentOrder): PaymentOrderState =>
  decided ?? (factual && arithmetic ? 'CERTIFIED' : 'PREPARED');

const ended: ReadonlySet<PaymentOrderState> = new Set(['WITHDRAWN', 'REJECTED', 'RETURNED']);

/** On its way to the bank, or paid. */
export const isStanding = (order: PaymentOrder): boolean => !ended.has(orderStateOf(order));

/** On its way to the bank: it still needs its commitment. */
export const isOutstanding = (order: PaymentOrder): boolean =>
  isStanding(order) && orderStateOf(order) !== 'SETTLED';

/** What orders on their way need of commitments of a year. */
export const outstandingOn = (
  payments: CasePayments | undefined,
  year: FiscalYear,
  ids: readonly string[],
): Cents =>
  sumOf(
    [...(payments?.orders.values() ?? [])]
      .filter(isOutstanding)
      .flatMap(({ funds }) => funds)
      .filter(
        ({ fiscalYear, commitmentIds }) =>
          fiscalYear === year && commitmentIds.some((id) => ids.includes(id)),
      ),
  );

/** The commitment in the year of the booking that funds of other years move to. */
export const movedCommitmentId = ({ orderNumber, made }: PaymentOrder, bookingYear: FiscalYear): string =>
  made.some((one) => one.fiscalYear === bookingYear && one.commitmentId === orderNumber)
    ? `${orderNumber}.2`
    : orderNumber;

/**
 * What of the case is paid and did not come back from the bank, on each day; of one drawdown or milestone where it is named.
 * Only this can be given back by who received it.
 */
export function paidAndKept(
  payments: CasePayments | undefined,
  of?: Pick<PaymentOrder, 'basis' | 'basisId'>,
): DaySeries | undefined {
  let kept: DaySeries | undefined;
  for (const { basis, basisId, amount, settledOn, returnedOn } of payments?.orders.values() ?? []) {
    if (settledOn === undefined || (of && (of.basis !== basis || of.basisId !== basisId))) continue;
    kept = booked(kept, settledOn, amount);
    if (returnedOn !== undefined) kept = booked(kept, returnedOn, -amount);
  }
  return kept;
}

/** What of the case is on its way to the bank. */
export const outstandingOf = (payments: CasePayments | undefined): Cents =>
  sumOf([...(payments?.orders.values() ?? [])].filter(isOutstanding));

/** The latest day on which an act in any order of the case took effect. */
export const latestStepOf = (payments: CasePayments | undefined): Day | undefined =>
  [...(payments?.orders.values() ?? [])]
    .map(({ latestOn }) => latestOn)
    .reduce<Day | undefined>((latest, day) => (latest === undefined ? day : laterOf(latest, day)), undefined);

/** Of all orders of the case that are on their way or paid, what each beneficiary's share is. */
export const allocatedShares = (payments: CasePayments | undefined): BeneficiaryShares =>
  [...(payments?.orders.values() ?? [])]
    .filter(isStanding)
    .reduce<BeneficiaryShares>((sums, { shares = [] }) => addShares(sums, shares), new Map());

export function evolveCasePayments(
  payments: CasePayments | undefined,
  event: PaymentEvent,
  on: Day,
): CasePayments | undefined {
  if (event.type === 'PaymentOrderPrepared') {
    const { caseNumber, orderNumber } = event.data;
    return {
      caseNumber,
      orders: new Map([...(payments?.orders ?? []), [orderNumber, prepared(event.data, on)]]),
    };
  }
  const order = payments?.orders.get(event.data.orderNumber);
  if (!payments || !order) return payments;
  const orders = new Map([...payments.orders, [order.orderNumber, evolveOrder(order, event, on)]]);
  return { ...payments, orders };
}

type PreparedData = Extract<PaymentEvent, { type: 'PaymentOrderPrepared' }>['data'];

const prepared = (
  { caseNumber: _case, dueOnRequested: _requested, ...order }: PreparedData,
  on: Day,
): PaymentOrder => {
  const { orderNumber, line, fiscalYear, commitmentIds, amount } = order;
  const isOfLine = line !== undefined && fiscalYear !== undefined;
  const { funds = isOfLine ? [{ fiscalYear, commitmentIds, amount }] : [] } = order;
  const made = funds
    .filter((one) => one.commitmentIds.includes(orderNumber))
    .map((one) => ({ fiscalYear: one.fiscalYear, commitmentId: orderNumber }));
  return { ...order, latestOn: on, bookingYearException: false, funds, made, certifiers: [] };
};

type LaterEvent = Exclude<PaymentEvent, { type: 'PaymentOrderPrepared' }>;

/** What is on record of an order and no step of it: attempts that were refused, and findings. */
type Remark = Extract<
  LaterEvent,
  { type: 'PaymentFourEyesViolationRefused' | 'PaymentAuthorityViolationRefused' | 'PaymentSplitFound' }
>;

const isNoStep = (event: LaterEvent): event is Remark =>
  event.type === 'PaymentFourEyesViolationRefused' ||
  event.type === 'PaymentAuthorityViolationRefused' ||
  event.type === 'PaymentSplitFound';

function evolveOrder(order: PaymentOrder, event: LaterEvent, on: Day): PaymentOrder {
  if (isNoStep(event)) return order;
  return { ...afterStep(order, event), latestOn: laterOf(order.latestOn, on) };
}

function afterStep(order: PaymentOrder, event: Exclude<LaterEvent, Remark>): PaymentOrder {
  switch (event.type) {
    case 'PaymentOrderCertifiedFactual':
      return {
        ...order,
        factual: certificationOf(event.data),
        certifiers: certifiersAfter(order, event.data),
      };
    case 'PaymentOrderCertifiedArithmetic':
      return {
        ...order,
        arithmetic: certificationOf(event.data),
        certifiers: certifiersAfter(order, event.data),
      };
    case 'PaymentOrderWithdrawn':
      return { ...order, decided: 'WITHDRAWN' };
    case 'BookingYearExceptionGranted':
      return { ...order, bookingYearException: true };
    case 'PaymentOrdered': {
      const { orderedOn, orderedBy, payeeName, payeeBankName, payeeAddress } = event.data;
      const { iban, payeeRecipient, movedTo: year } = event.data;
      return {
        ...order,
        ...(year !== undefined && inYear(order, year)),
        decided: 'ORDERED',
        orderedOn,
        orderedBy,
        payeeName,
        ...(payeeBankName !== undefined && { payeeBankName }),
        ...(payeeAddress && { payeeAddress }),
        iban,
        ...(payeeRecipient !== undefined && { payeeRecipient }),
      };
    }
    case 'PaymentSettled': {
      const { line, fiscalYear, disbursementIds, settledOn } = event.data;
      const isBooked = line !== undefined && fiscalYear !== undefined;
      return {
        ...order,
        decided: 'SETTLED',
        settledOn,
        ...(isBooked && {
          booking: { line, fiscalYear, disbursementIds },
          made: [...order.made, ...movedTo(order, fiscalYear)],
        }),
      };
    }
    case 'PayeeVerified': {
      const { result, nameOnRecord } = event.data;
      return {
        ...order,
        verification: { result, ...(nameOnRecord !== undefined && { nameOnRecord }) },
      };
    }
    case 'PayeeVerificationDecided': {
      const { decision } = event.data;
      return {
        ...order,
        ...(decision === 'STOP' && { decided: 'REJECTED' as const }),
        ...(order.verification && { verification: { ...order.verification, decision } }),
      };
    }
    case 'PaymentRejectedByBank':
      return { ...order, decided: 'REJECTED' };
    case 'PaymentReturned':
      return { ...order, decided: 'RETURNED', returnedOn: event.data.returnedOn };
    case 'PaymentReturnedAsIncome': {
      const { returnedOn, income } = event.data;
      return { ...order, decided: 'RETURNED', returnedOn, incomeYear: income.fiscalYear };
    }
    default:
      return neverReached(event);
  }
}

const certificationOf = ({ certifiedBy, payeeVersion }: Certified): Certification => ({
  by: certifiedBy,
  ...(payeeVersion !== undefined && { payeeVersion }),
});

const certifiersAfter = ({ certifiers }: PaymentOrder, { certifiedBy }: Certified): readonly string[] => [
  ...certifiers,
  certifiedBy,
];

/** What an order is paid from in other years than the one it is paid in: it has to move there. */
export const fundsToMove = ({ funds }: PaymentOrder, payingYear: FiscalYear): Cents =>
  sumOf(funds.filter(({ fiscalYear }) => fiscalYear !== payingYear));

/** An order whose funds of other years are bound in the year it is paid in. */
const inYear = (
  order: PaymentOrder,
  year: FiscalYear,
): Required<Pick<PaymentOrder, 'funds' | 'made' | 'earmarkedFunds'>> => ({
  earmarkedFunds: order.funds,
  funds: [
    ...order.funds.filter(({ fiscalYear }) => fiscalYear === year),
    {
      fiscalYear: year,
      commitmentIds: [movedCommitmentId(order, year)],
      amount: fundsToMove(order, year),
    },
  ],
  made: [...order.made, ...movedTo(order, year)],
});

const movedTo = (order: PaymentOrder, bookingYear: FiscalYear): readonly MadeCommitment[] =>
  order.funds.some(({ fiscalYear }) => fiscalYear !== bookingYear)
    ? [{ fiscalYear: bookingYear, commitmentId: movedCommitmentId(order, bookingYear) }]
    : [];

const orderNumberPattern = /^(.+-2\d{3}-\d{6})-Z(\d{2,})$/;

/** `EFA-2023-000417-Z01`: the case and the running number of its payment order. */
export const orderNumberOf = (caseNumber: string, number: number): string =>
  `${caseNumber}-Z${number.toString().padStart(2, '0')}`;

/** The case that a payment order belongs to, or undefined when the text is no order number. */
export const caseNumberOfOrder = (orderNumber: string): string | undefined =>
  orderNumberPattern.exec(orderNumber)?.[1];
