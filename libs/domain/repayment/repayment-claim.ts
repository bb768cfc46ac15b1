import type { Day, FiscalYear } from '../calendar/day.ts';
import { laterOf } from '../calendar/day-rule.ts';
import { neverReached, type Rejected } from '../decision.ts';
import { interestOn, type Balance, type DayCount, type Interest } from '../interest/interest.ts';
import type { BaseRates } from '../interest/base-rate.ts';
import { lesser, sumOf, type Cents } from '../money/cents.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { RemissionAct } from './remission-act.ts';

/** What is claimed back in one case (Rückforderung, HVwVfG § 49a), a claim for each revocation. */
export interface Repayments {
  readonly caseNumber: string;
  /** By their number. */
  readonly claims: ReadonlyMap<string, RepaymentClaim>;
}

export interface RepaymentClaim {
  readonly repaymentId: string;
  readonly caseNumber: string;
  readonly programme: string;
  readonly line: string;
  readonly recipients: readonly RecipientKey[];
  readonly amount: Cents;
  /** Of which payments, the newest first. */
  readonly payments: readonly ClaimedPayment[];
  readonly claimedOn: Day;
  readonly ineffectiveFrom: Day;
  readonly dayCount: DayCount;
  /** When how much is due; one at first, others after a deferral. */
  readonly instalments: readonly Instalment[];
  readonly receipts: readonly Receipt[];
  readonly remissions: readonly Remission[];
  readonly latestOn: Day;
}

/** The part of a payment that is claimed back. */
export interface ClaimedPayment {
  readonly orderNumber: string;
  readonly amount: Cents;
  readonly paidOn: Day;
  /** The later of the payment's day and the one from which the notice has no effect. */
  readonly interestFrom: Day;
}

export interface Instalment {
  readonly dueOn: Day;
  readonly amount: Cents;
}

export interface Receipt {
  readonly receiptId: string;
  readonly amount: Cents;
  readonly interest: Cents;
  readonly principal: Cents;
  readonly receivedOn: Day;
  readonly payments: readonly RepaidPayment[];
}

/** What of a receipt is of one payment, and where it went. */
export interface RepaidPayment {
  readonly orderNumber: string;
  readonly amount: Cents;
  /** The year that the payment was booked in. */
  readonly paidYear: FiscalYear;
  /** Back to the line of that year; else it is income of the year in which it came back. */
  readonly isBackOnLine: boolean;
}

export const repaymentParts = ['PRINCIPAL', 'INTEREST'] as const;
export type RepaymentPart = (typeof repaymentParts)[number];

export interface Remission {
  readonly act: 'WAIVE' | 'WRITE_OFF';
  readonly of: RepaymentPart;
  readonly amount: Cents;
  readonly on: Day;
}

interface OfRepayment {
  readonly caseNumber: string;
  readonly repaymentId: string;
}

/** By which authority a claim of the Land was changed. */
interface ByAuthority {
  readonly reason: string;
  readonly decidedBy: string;
  readonly authorityId: string;
  readonly authorityLimit: Cents;
}

export type RepaymentEvent =
  | {
      /** What is to be repaid after a withdrawal or revocation, in the append that records it. */
      readonly type: 'RepaymentClaimed';
      readonly data: OfRepayment & {
        readonly programme: string;
        readonly line: string;
        readonly recipients: readonly RecipientKey[];
        readonly amount: Cents;
        readonly payments: readonly ClaimedPayment[];
        readonly ineffectiveFrom: Day;
        readonly dueOn: Day;
        readonly dayCount: DayCount;
        readonly reason: string;
        readonly claimedBy: string;
      };
    }
  | {
      /** Money came in on it. */
      readonly type: 'RepaymentReceived';
      readonly data: OfRepayment & {
        readonly programme: string;
        readonly line: string;
        readonly receiptId: string;
        readonly amount: Cents;
        readonly interest: Cents;
        readonly principal: Cents;
        readonly receivedOn: Day;
        readonly payments: readonly RepaidPayment[];
        /** Of the amount, what is income of the year: interest, and what was paid in earlier years. */
        readonly incomeAmount: Cents;
        readonly incomeYear: FiscalYear;
        readonly reason?: string;
        /** The bank returned the payment as a whole: what came back is booked there, and settles the claim. */
        readonly ofReturn?: true;
      };
    }
  | {
      /** Stundung, in one sum or in instalments. */
      readonly type: 'RepaymentDeferred';
      readonly data: OfRepayment &
        ByAuthority & { readonly amount: Cents; readonly instalments: readonly Instalment[] };
    }
  | {
      /** Erlass: it is owed no longer. */
      readonly type: 'RepaymentWaived';
      readonly data: OfRepayment & ByAuthority & { readonly of: RepaymentPart; readonly amount: Cents };
    }
  | {
      /** Niederschlagung: it is owed, and not pursued. */
      readonly type: 'RepaymentWrittenOff';
      readonly data: OfRepayment & ByAuthority & { readonly of: RepaymentPart; readonly amount: Cents };
    }
  | {
      /** An attempt to defer, waive or write off without an authority, or above it. It changed nothing, and it stays visible. */
      readonly type: 'RepaymentAuthorityViolationRefused';
      readonly data: OfRepayment & {
        readonly act: RemissionAct;
        readonly amount: Cents;
        /** What the person might have decided; 0 without an authority. */
        readonly authorityLimit: Cents;
        readonly authorityId?: string;
        readonly attemptedOn: Day;
        readonly attemptedBy: string;
      };
    };

export function evolveRepayments(
  repayments: Repayments | undefined,
  event: RepaymentEvent,
  on: Day,
): Repayments | undefined {
  const { caseNumber, repaymentId } = event.data;
  const claim = claimAfter(repayments?.claims.get(repaymentId), event, on);
  return claim
    ? { caseNumber, claims: new Map([...(repayments?.claims ?? []), [repaymentId, claim]]) }
    : repayments;
}

function claimAfter(
  claim: RepaymentClaim | undefined,
  event: RepaymentEvent,
  on: Day,
): RepaymentClaim | undefined {
  if (event.type === 'RepaymentClaimed') {
    const { dueOn, reason: _reason, claimedBy: _by, ...claimed } = event.data;
    const { amount } = claimed;
    return {
      ...claimed,
      claimedOn: on,
      instalments: [{ dueOn, amount }],
      receipts: [],
      remissions: [],
      latestOn: on,
    };
  }
  if (!claim) return undefined;
  const later = { ...claim, latestOn: laterOf(claim.latestOn, on) };
  switch (event.type) {
    case 'RepaymentReceived': {
      const { receiptId, amount, interest, principal, receivedOn, payments } = event.data;
      const receipt = { receiptId, amount, interest, principal, receivedOn, payments };
      return { ...later, receipts: [...claim.receipts, receipt] };
    }
    case 'RepaymentDeferred':
      return { ...later, instalments: event.data.instalments };
    case 'RepaymentWaived':
    case 'RepaymentWrittenOff': {
      const { of, amount } = event.data;
      const act = event.type === 'RepaymentWaived' ? 'WAIVE' : 'WRITE_OFF';
      return { ...later, remissions: [...claim.remissions, { act, of, amount, on }] };
    }
    case 'RepaymentAuthorityViolationRefused':
      return claim;
    default:
      return neverReached(event);
  }
}

/** `EFA-2023-000417-R01`: the case and the running number of what is claimed back in it. */
export const repaymentIdOf = (caseNumber: string, number: number): string =>
  `${caseNumber}-R${number.toString().padStart(2, '0')}`;

const repaymentIdPattern = /^(.+-2\d{3}-\d{6})-R(\d{2,})$/;

/** The case that a repayment claim belongs to, or undefined when the text is no number of one. */
export const caseNumberOfRepayment = (repaymentId: string): string | undefined =>
  repaymentIdPattern.exec(repaymentId)?.[1];

/** What was ever claimed back of each payment of the case, repaid or not. */
export function claimedOf(repayments: Repayments | undefined): ReadonlyMap<string, Cents> {
  const claimed = new Map<string, Cents>();
  for (const { payments } of repayments?.claims.values() ?? [])
    for (const { orderNumber, amount } of payments)
      claimed.set(orderNumber, (claimed.get(orderNumber) ?? 0n) + amount);
  return claimed;
}

/** What came back of a payment on one claim. */
export const repaidIn = ({ receipts }: RepaymentClaim, orderNumber: string): Cents =>
  sumOf(
    receipts.flatMap(({ payments }) => payments).filter((payment) => payment.orderNumber === orderNumber),
  );

/** What came back of a payment on repayment claims. */
export const repaidOf = (repayments: Repayments | undefined, orderNumber: string): Cents =>
  [...(repayments?.claims.values() ?? [])].reduce((sum, claim) => sum + repaidIn(claim, orderNumber), 0n);

/** How a repayment claim stands, cents: of each part repaid + waived + written off + open is what is owed. */
export interface RepaymentFigures {
  readonly principal: PartFigures;
  /** Up to the day, which bears none itself. */
  readonly interest: PartFigures;
  /** Each half-year of interest with its rate, days and balance; rounded once, in the sum. */
  readonly periods: Interest['periods'];
}

export interface PartFigures {
  /** The claim, or the interest on it. */
  readonly owed: Cents;
  readonly repaid: Cents;
  readonly waived: Cents;
  readonly writtenOff: Cents;
  readonly open: Cents;
}

/** What lowers the principal, on its day. */
const reductionsOf = ({
  receipts,
  remissions,
}: RepaymentClaim): readonly { readonly on: Day; readonly amount: Cents }[] =>
  [
    ...receipts.map(({ receivedOn, principal }) => ({ on: receivedOn, amount: principal })),
    ...remissions.filter(({ of }) => of === 'PRINCIPAL').map(({ on, amount }) => ({ on, amount })),
  ].toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));

/** What bore interest when, until a day: each payment from its own day on, less what lowered it, the newest payment first. */
export function balancesOf(claim: RepaymentClaim, until: Day): readonly Balance[] {
  const balances: Balance[] = [];
  const left = claim.payments.map(({ amount, interestFrom }) => ({ amount, from: interestFrom }));
  const closeOff = (part: { amount: Cents; from: Day }, day: Day): void => {
    if (part.amount > 0n && part.from < day) balances.push({ ...part, until: day });
    if (day > part.from) part.from = day;
  };
  for (const { on, amount } of reductionsOf(claim).filter((one) => one.on <= until)) {
    let rest = amount;
    for (const part of left) {
      if (rest === 0n) break;
      const lowered = lesser(rest, part.amount);
      if (lowered === 0n) continue;
      closeOff(part, on);
      part.amount -= lowered;
      rest -= lowered;
    }
  }
  for (const part of left) closeOff(part, until);
  return balances;
}

/** How a claim stands on a day, with what is in it; refused for a half-year whose base rate is not known. */
export function repaymentFigures(
  claim: RepaymentClaim,
  day: Day,
  rates: BaseRates,
): RepaymentFigures | Rejected<never, 'BASE_RATE_UNKNOWN'> {
  const accrued = interestOn(balancesOf(claim, day), { rates, dayCount: claim.dayCount });
  if ('outcome' in accrued) return accrued;
  return {
    principal: figuresOf(claim, 'PRINCIPAL', claim.amount, day),
    interest: atLeastDecided(figuresOf(claim, 'INTEREST', accrued.amount, day)),
    periods: accrued.periods,
  };
}

/** What was paid, waived or written off stays as it was decided, where a base rate that was corrected since would come to less. */
function atLeastDecided(interest: PartFigures): PartFigures {
  const { open, repaid, waived, writtenOff } = interest;
  return open < 0n ? { ...interest, owed: repaid + waived + writtenOff, open: 0n } : interest;
}

/** Of the principal alone, which needs no rate. */
export const principalFigures = (claim: RepaymentClaim, day: Day): PartFigures =>
  figuresOf(claim, 'PRINCIPAL', claim.amount, day);

/** What of the instalments had to be paid by a day and was not; of the principal alone. */
export function overdueOn(claim: RepaymentClaim, day: Day): Cents {
  const { open } = principalFigures(claim, day);
  const later = sumOf(claim.instalments.filter(({ dueOn }) => dueOn >= day));
  return open > later ? open - later : 0n;
}

function figuresOf(claim: RepaymentClaim, of: RepaymentPart, owed: Cents, day: Day): PartFigures {
  const receipts = claim.receipts.filter(({ receivedOn }) => receivedOn <= day);
  const repaid = receipts.reduce(
    (sum, { principal, interest }) => sum + (of === 'PRINCIPAL' ? principal : interest),
    0n,
  );
  const remitted = (act: Remission['act']): Cents =>
    sumOf(claim.remissions.filter((one) => one.act === act && one.of === of && one.on <= day));
  const [waived, writtenOff] = [remitted('WAIVE'), remitted('WRITE_OFF')];
  return { owed, repaid, waived, writtenOff, open: owed - repaid - waived - writtenOff };
}

export const repaymentReference = ({ caseNumber, repaymentId }: RepaymentClaim): OfRepayment => ({
  caseNumber,
  repaymentId,
});
