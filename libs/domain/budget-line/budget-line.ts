import type { Day, FiscalYear } from '../calendar/day.ts';
import { neverReached } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { LeikaKey } from '../service/leika-key.ts';
import { booked, totalOf, type DaySeries } from '../money/day-series.ts';
import { notNegative } from '../money/not-negative.ts';
import type { Exactness, Source } from '../source.ts';
import { VersionedMap } from '../versioned-map.ts';
import type { FinanceMinistryConsent } from './booking-year-consent.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import { authorisedOf, availableOf, type LineTotals } from './line-totals.ts';

/** What a booking of an open year puts right in a closed one: a commitment or a disbursement of the same line. */
export interface Corrects {
  readonly fiscalYear: FiscalYear;
  readonly id: string;
}

/**
 * A budget line (Haushaltsstelle) of one fiscal year. Amounts are integer cents; none is ever negative, on no day: each
 * balance knows its days, and decisions hold on the tightest of them.
 */
export interface BudgetLine extends BudgetLineKey {
  readonly synthetic: boolean;
  /** The day on which the appropriation takes effect; nothing on the line does before. */
  readonly since: Day;
  /** What was enacted and stands; absent once it was reversed and nothing was enacted in its place. */
  readonly appropriation?: StandingAppropriation;
  /** Between the right entry and the reversal of what it corrects. */
  readonly hasReplacement?: true;
  /** Appropriation and supplements. */
  readonly appropriated: DaySeries;
  /** What the year may spend (Haushaltssoll): appropriation, supplements, overruns, transfers and what was carried over to it; what use is measured by. */
  readonly authorised: DaySeries;
  /** As `availableOf` reckons it. */
  readonly available: DaySeries;
  readonly blocked: Cents;
  /** Open commitments only: what was paid has moved to `paid`. */
  readonly committed: Cents;
  readonly paid: Cents;
  readonly supplements: VersionedMap<Cents>;
  /** With the finance ministry's consent (LHO § 37). */
  readonly overruns: VersionedMap<Overrun>;
  /** From the year and to it (LHO § 45). */
  readonly carryOvers: VersionedMap<CarryOver>;
  /** Since the year was closed: no booking enters it. */
  readonly closed?: ClosedYear;
  /** For later years (LHO § 16). */
  readonly authorities: VersionedMap<Cents>;
  /** What is left of them, by the year that may be burdened. */
  readonly authorityLeft: VersionedMap<DaySeries>;
  readonly obligations: VersionedMap<Obligation>;
  /** As this line declares them; the other line of a mutual one knows nothing of it. */
  readonly coverLinks: VersionedMap<CoverLink>;
  /** Out of the line and into it. */
  readonly transfers: VersionedMap<Transfer>;
  /** What is still blocked, by block. */
  readonly blocks: VersionedMap<DaySeries>;
  /** Of them, those that stop payments while anything of them stands. */
  readonly paymentStops?: readonly string[];
  readonly commitments: VersionedMap<Commitment>;
  readonly disbursements: VersionedMap<Disbursement>;
  readonly warned: boolean;
}

export interface StandingAppropriation {
  readonly name: string;
  readonly amount: Cents;
  readonly exactness: Exactness;
  readonly source: Source;
  /** Of the budget (Produkt), where it is known: lines of one cover each other by law (LHO § 20). */
  readonly product?: string;
}

/** That was entered in the line's year and burdens a later one. */
export interface Obligation {
  readonly burdenedYear: FiscalYear;
  readonly amount: Cents;
  readonly recipient?: string;
  readonly on: Day;
  readonly isReleased: boolean;
}

export interface CarryOver {
  /** On to the following year, or in from the one before. */
  readonly direction: 'ON' | 'IN';
  readonly amount: Cents;
  /** Of whose budget it is. */
  readonly sourceYear: FiscalYear;
  /** The commitment that went along. */
  readonly commitmentId?: string;
  readonly on: Day;
  readonly isReversed: boolean;
}

export interface ClosedYear {
  readonly on: Day;
  readonly lapsed: Cents;
}

export interface Overrun extends FinanceMinistryConsent {
  readonly amount: Cents;
  readonly on: Day;
  readonly isReversed: boolean;
}

/** That funds of this line may be spent on another one of the same year (Deckungsfähigkeit, LHO § 20). */
export interface CoverLink extends TransferPartner {
  readonly direction: CoverDirection;
  /** From this day on. */
  readonly since: Day;
  /** No longer from this day on. */
  readonly revokedFrom?: Day;
  /** The latest day of a transfer that rests on it. */
  readonly lastUsedOn?: Day;
}

/** One way: the line that declares it gives. */
export const coverDirections = ['ONE_WAY', 'MUTUAL'] as const;
export type CoverDirection = (typeof coverDirections)[number];

/** The line at the other end, of the same year. */
export interface TransferPartner {
  readonly partnerProgramme: string;
  readonly partnerLine: string;
}

export interface Transfer extends TransferPartner {
  readonly direction: 'OUT' | 'IN';
  readonly amount: Cents;
  readonly on: Day;
  readonly isReversed: boolean;
}

export interface Commitment extends CommitmentReference {
  /** What is not yet paid, reduced or released. */
  readonly open: DaySeries;
  /** What of it the end of its year gave up, though a notice may stand on it; the notice is paid from a later year. */
  readonly releasedAtYearEnd: Cents;
}

export interface Disbursement {
  readonly commitmentId: string;
  /** What of it is not reversed. */
  readonly standing: DaySeries;
}

export type BudgetLineEvent =
  | {
      readonly type: 'AppropriationEnacted';
      readonly data: BudgetLineKey & {
        readonly name: string;
        readonly synthetic: boolean;
        readonly amount: Cents;
        readonly exactness: Exactness;
        readonly source: Source;
        /** Of the budget (Produkt); absent where it is not known, and in events from before it was asked for. */
        readonly product?: string;
      };
    }
  | {
      /** Takes back an appropriation that was mistyped; what is right was enacted right before it, if anything was. */
      readonly type: 'AppropriationReversed';
      readonly data: BudgetLineKey & { readonly amount: Cents; readonly reason: string };
    }
  | {
      /** Nachtrag (LHO § 33): a difference, up or down; never an overwrite. */
      readonly type: 'SupplementEnacted';
      readonly data: BudgetLineKey & {
        readonly supplementId: string;
        readonly amount: Cents;
        readonly exactness: Exactness;
        readonly source: Source;
      };
    }
  | {
      /** Verpflichtungsermächtigung (LHO § 16). */
      readonly type: 'CommitmentAuthorityGranted';
      readonly data: BudgetLineKey & {
        readonly commitmentAuthorityId: string;
        readonly burdenedYear: FiscalYear;
        readonly amount: Cents;
        readonly source: Source;
      };
    }
  | {
      /** Consumes the authority; stands on the burdened year's line as a commitment once that has its budget (LHO § 38). */
      readonly type: 'ObligationEntered';
      /** Of a service where `leikaKey` is there, as in no event from before there could be one. */
      readonly data: ObligationData & { readonly recipient?: string; readonly leikaKey?: LeikaKey };
    }
  | {
      readonly type: 'ObligationReleased';
      readonly data: ObligationData;
    }
  | {
      /** Given up by an amount that leaves something of it. */
      readonly type: 'ObligationReduced';
      readonly data: ObligationData;
    }
  | {
      /** Ausgaberest (LHO §§ 19, 45): what leaves an ended year for the following one, where `FundsCarriedIn` stands. */
      readonly type: 'FundsCarriedOn';
      readonly data: CarriedData;
    }
  | {
      /** From the year before; a commitment that came along is open here. */
      readonly type: 'FundsCarriedIn';
      readonly data: CarriedData;
    }
  | {
      /** Takes an Ausgaberest back as a whole: on both lines, in one append. */
      readonly type: 'CarryOverReversed';
      readonly data: BudgetLineKey & {
        readonly carryOverId: string;
        /** Whether the line had given it to the following year, or received it. */
        readonly direction: CarryOver['direction'];
        readonly sourceYear: FiscalYear;
        readonly otherYear: FiscalYear;
        readonly amount: Cents;
        /** That goes back along with it. */
        readonly commitmentId?: string;
        readonly recipient?: string;
        readonly awardId?: string;
        readonly reason: string;
      };
    }
  | {
      /** Jahresabschluss: the rest lapses. */
      readonly type: 'YearClosed';
      readonly data: BudgetLineKey & { readonly lapsed: Cents; readonly reason: string };
    }
  | {
      readonly type: 'YearReopened';
      readonly data: BudgetLineKey &
        FinanceMinistryConsent & {
          /** What had lapsed. */
          readonly restored: Cents;
          readonly reason: string;
        };
    }
  | {
      /** Überplanmäßige Ausgabe (LHO § 37): more than the budget, with consent. */
      readonly type: 'OverrunConsented';
      readonly data: OverrunData;
    }
  | {
      /** Takes one back as a whole. */
      readonly type: 'OverrunReversed';
      readonly data: OverrunData;
    }
  | {
      /** Deckungsvermerk (LHO § 20), declared before it is used. */
      readonly type: 'CoverLinkDeclared';
      readonly data: BudgetLineKey &
        TransferPartner & {
          readonly coverLinkId: string;
          readonly direction: CoverDirection;
          readonly source: Source;
        };
    }
  | {
      /** No transfer rests on it from its day on; those of before stand. */
      readonly type: 'CoverLinkRevoked';
      readonly data: BudgetLineKey & { readonly coverLinkId: string; readonly reason: string };
    }
  | {
      /** Umbuchung (LHO § 20): what the line gives; the partner gets the same in the same append. */
      readonly type: 'FundsTransferredOut';
      readonly data: TransferData;
    }
  | {
      readonly type: 'FundsTransferredIn';
      readonly data: TransferData;
    }
  | {
      /** Haushaltssperre: of a line (LHO §§ 22, 36), or with `percent` that of the finance ministry (§ 41). */
      readonly type: 'FundsBlocked';
      readonly data: BudgetLineKey & {
        readonly blockId: string;
        readonly amount: Cents;
        readonly reason: string;
        /** Of the appropriation, two decimals; as in no event from before there could be one. */
        readonly percent?: string;
        readonly stopsPayments?: boolean;
      };
    }
  | {
      readonly type: 'BlockReleased';
      readonly data: BudgetLineKey & {
        readonly blockId: string;
        readonly amount: Cents;
        readonly reason: string;
      };
    }
  | {
      /** Festlegung, Mittelbindung. */
      readonly type: 'FundsCommitted';
      readonly data: BudgetLineKey &
        CommitmentReference & {
          readonly amount: Cents;
          /** Of a closed year, that this puts right; absent otherwise, and in events from before years were closed. */
          readonly corrects?: Corrects;
        };
    }
  | {
      readonly type: 'CommitmentReduced';
      readonly data: BudgetLineKey &
        CommitmentReference & { readonly amount: Cents; readonly reason: string };
    }
  | {
      readonly type: 'CommitmentReleased';
      readonly data: BudgetLineKey &
        CommitmentReference & {
          readonly amount: Cents;
          readonly reason: string;
          /** With the end of its year, where no budget binds it any longer; absent otherwise, and in events from before that was done. */
          readonly atYearEnd?: true;
        };
    }
  | {
      /** The money has left: the bank confirmed it (Kassenwirksamkeit, LHO § 73(3)). */
      readonly type: 'FundsDisbursed';
      readonly data: BudgetLineKey &
        CommitmentReference & {
          readonly disbursementId: string;
          readonly amount: Cents;
          /** Of the cash system, where it has paid without an order; absent in events from before it was asked for. */
          readonly reference?: string;
          /** Of the finance ministry, to a booking in another year than that of the payment. */
          readonly consentReference?: string;
          readonly consentedOn?: Day;
          /** Of a closed year, that this puts right. */
          readonly corrects?: Corrects;
        };
    }
  | {
      /** Undoes a disbursement in whole or part; its commitment is open again by the same amount. */
      readonly type: 'DisbursementReversed';
      readonly data: BudgetLineKey &
        CommitmentReference & {
          readonly disbursementId: string;
          readonly amount: Cents;
          readonly reason: string;
          /** Of the cash system, where no order was behind it; absent in events from before it was asked for. */
          readonly reference?: string;
        };
    }
  | {
      /** What was paid in an earlier year came back: income of the year; the line keeps what it paid (LHO § 73). */
      readonly type: 'DisbursementReturnedAsIncome';
      readonly data: BudgetLineKey &
        CommitmentReference & {
          readonly disbursementId: string;
          readonly amount: Cents;
          readonly reason: string;
          /** Of the cash system. */
          readonly reference?: string;
          readonly income: { readonly fiscalYear: FiscalYear };
        };
    }
  | {
      readonly type: 'UsageWarningRaised';
      readonly data: BudgetLineKey & {
        readonly thresholdPercent: number;
        /** Open commitments and payments together. */
        readonly used: Cents;
        /** What the line may spend, with all that was added to the appropriation or taken from it. */
        readonly appropriated: Cents;
      };
    };

type ObligationData = BudgetLineKey & {
  readonly obligationId: string;
  readonly burdenedYear: FiscalYear;
  readonly amount: Cents;
  readonly reason: string;
};

export type CarriedData = BudgetLineKey &
  FinanceMinistryConsent & {
    readonly carryOverId: string;
    /** Of whose budget the funds are. */
    readonly sourceYear: FiscalYear;
    /** That they go to, or come from. */
    readonly otherYear: FiscalYear;
    readonly amount: Cents;
    /** That went along; absent for what was free. */
    readonly commitmentId?: string;
    readonly recipient?: string;
    /** Of a published award, where its funds went along; absent in events from before they could. */
    readonly awardId?: string;
    readonly usableUntil: Day;
    readonly reason: string;
  };

type OverrunData = BudgetLineKey &
  FinanceMinistryConsent & {
    readonly overrunId: string;
    readonly amount: Cents;
    readonly reason: string;
  };

type TransferData = BudgetLineKey &
  TransferPartner & {
    readonly transferId: string;
    readonly amount: Cents;
    /** The declaration that allows it; absent where the law does, within a product, or where a transfer is undone. */
    readonly coverLinkId?: string;
    /** The transfer that it undoes. */
    readonly reverses?: string;
    readonly reason: string;
  };

const onBudgetLine: Readonly<Record<BudgetLineEvent['type'], true>> = {
  AppropriationEnacted: true,
  AppropriationReversed: true,
  SupplementEnacted: true,
  CommitmentAuthorityGranted: true,
  ObligationEntered: true,
  ObligationReleased: true,
  ObligationReduced: true,
  FundsCarriedOn: true,
  FundsCarriedIn: true,
  CarryOverReversed: true,
  YearClosed: true,
  YearReopened: true,
  OverrunConsented: true,
  OverrunReversed: true,
  CoverLinkDeclared: true,
  CoverLinkRevoked: true,
  FundsTransferredOut: true,
  FundsTransferredIn: true,
  FundsBlocked: true,
  BlockReleased: true,
  FundsCommitted: true,
  CommitmentReduced: true,
  CommitmentReleased: true,
  FundsDisbursed: true,
  DisbursementReversed: true,
  DisbursementReturnedAsIncome: true,
  UsageWarningRaised: true,
};

/** Every event of a budget line; none but these moves its figures. A forgotten one does not compile. */
export const budgetLineEventTypes: readonly string[] = Object.keys(onBudgetLine);

export const isBudgetLineEventType = (type: string): type is BudgetLineEvent['type'] =>
  Object.hasOwn(onBudgetLine, type);

export const isOnBudgetLine = <Event extends { readonly type: string }>(
  event: Event,
): event is Extract<Event, BudgetLineEvent> => isBudgetLineEventType(event.type);

/** A commitment, and the recipient (AGS) it is for where there is one. */
export interface CommitmentReference {
  readonly commitmentId: string;
  readonly recipient?: string;
  /** The published award whose funds these are; older commitments of awards carry the award's id as their own, and no mark. */
  readonly awardId?: string;
}

export const usageWarningPercent = 90;

/** What may be committed once all that is booked has taken effect; decisions ask for the tightest day instead. */
export const available = (line: BudgetLine): Cents => totalOf(line.available);

/** What the year may spend once all that is booked has taken effect. */
export const authorised = (line: BudgetLine): Cents => totalOf(line.authorised);

/** Open commitments and payments. */
export const used = (line: BudgetLine): Cents => line.committed + line.paid;

/** What is open of a commitment; nothing of one that there is not. */
export const openOf = (line: BudgetLine | undefined, commitmentId: string): Cents =>
  totalOf(line?.commitments.get(commitmentId)?.open);

/** The line after an event that takes effect on a day. */
export function evolveBudgetLine(
  line: BudgetLine | undefined,
  event: BudgetLineEvent,
  on: Day,
): BudgetLine | undefined {
  if (event.type === 'AppropriationEnacted') return line ? enactedAnew(line, event, on) : opened(event, on);
  return line && evolveOpened(line, event, on);
}

/** The line after several events of one day. */
export const afterAll = (
  line: BudgetLine | undefined,
  events: readonly BudgetLineEvent[],
  on: Day,
): BudgetLine | undefined =>
  events.reduce<BudgetLine | undefined>((state, event) => evolveBudgetLine(state, event, on), line);

const standing = ({
  name,
  amount,
  exactness,
  source,
  product,
}: StandingAppropriation): StandingAppropriation => ({
  name,
  amount,
  exactness,
  source,
  ...(product !== undefined && { product }),
});

const nothing: LineTotals = {
  appropriation: 0n,
  supplements: 0n,
  overrun: 0n,
  received: 0n,
  given: 0n,
  brought: 0n,
  carried: 0n,
  lapsed: 0n,
  blocked: 0n,
  committed: 0n,
  paid: 0n,
};

/** What an event adds to the totals of its line. */
export function budgetChangeOf(event: BudgetLineEvent): LineTotals {
  switch (event.type) {
    case 'AppropriationEnacted':
      return { ...nothing, appropriation: event.data.amount };
    case 'AppropriationReversed':
      return { ...nothing, appropriation: -event.data.amount };
    case 'SupplementEnacted':
      return { ...nothing, supplements: event.data.amount };
    case 'FundsCarriedOn':
      return event.data.commitmentId === undefined
        ? { ...nothing, carried: event.data.amount }
        : { ...nothing, carried: event.data.amount, committed: -event.data.amount };
    case 'FundsCarriedIn':
      return event.data.commitmentId === undefined
        ? { ...nothing, brought: event.data.amount }
        : { ...nothing, brought: event.data.amount, committed: event.data.amount };
    case 'CarryOverReversed': {
      const { direction, amount, commitmentId } = event.data;
      const committed = commitmentId === undefined ? 0n : amount;
      return direction === 'ON'
        ? { ...nothing, carried: -amount, committed }
        : { ...nothing, brought: -amount, committed: -committed };
    }
    case 'YearClosed':
      return { ...nothing, lapsed: event.data.lapsed };
    case 'YearReopened':
      return { ...nothing, lapsed: -event.data.restored };
    case 'OverrunConsented':
      return { ...nothing, overrun: event.data.amount };
    case 'OverrunReversed':
      return { ...nothing, overrun: -event.data.amount };
    case 'FundsTransferredIn':
      return { ...nothing, received: event.data.amount };
    case 'FundsTransferredOut':
      return { ...nothing, given: event.data.amount };
    case 'FundsBlocked':
      return { ...nothing, blocked: event.data.amount };
    case 'BlockReleased':
      return { ...nothing, blocked: -event.data.amount };
    case 'FundsCommitted':
      return { ...nothing, committed: event.data.amount };
    case 'CommitmentReduced':
    case 'CommitmentReleased':
      return { ...nothing, committed: -event.data.amount };
    case 'FundsDisbursed':
      return { ...nothing, committed: -event.data.amount, paid: event.data.amount };
    case 'DisbursementReversed':
      return { ...nothing, committed: event.data.amount, paid: -event.data.amount };
    case 'CommitmentAuthorityGranted':
    case 'ObligationEntered':
    case 'ObligationReleased':
    case 'ObligationReduced':
    case 'CoverLinkDeclared':
    case 'CoverLinkRevoked':
    case 'DisbursementReturnedAsIncome':
    case 'UsageWarningRaised':
      return nothing;
  }
}

type AppropriationEnacted = Extract<BudgetLineEvent, { type: 'AppropriationEnacted' }>;

const authorisedAfter = (line: BudgetLine | undefined, event: BudgetLineEvent, on: Day): DaySeries =>
  booked(line?.authorised, on, authorisedOf(budgetChangeOf(event)));

const availableAfter = (line: BudgetLine | undefined, event: BudgetLineEvent, on: Day): DaySeries =>
  booked(line?.available, on, availableOf(budgetChangeOf(event)));

/** Anew after a reversal, or in place of what is reversed with it: the line keeps what has happened on it. */
const enactedAnew = (line: BudgetLine, event: AppropriationEnacted, on: Day): BudgetLine => ({
  ...line,
  since: on,
  appropriation: standing(event.data),
  ...(line.appropriation && { hasReplacement: true }),
  appropriated: booked(line.appropriated, on, event.data.amount),
  authorised: authorisedAfter(line, event, on),
  available: availableAfter(line, event, on),
});

const opened = (event: AppropriationEnacted, on: Day): BudgetLine => ({
  programme: event.data.programme,
  line: event.data.line,
  fiscalYear: event.data.fiscalYear,
  synthetic: event.data.synthetic,
  since: on,
  appropriation: standing(event.data),
  appropriated: booked(undefined, on, event.data.amount),
  authorised: authorisedAfter(undefined, event, on),
  available: availableAfter(undefined, event, on),
  blocked: 0n,
  committed: 0n,
  paid: 0n,
  supplements: VersionedMap.empty(),
  overruns: VersionedMap.empty(),
  carryOvers: VersionedMap.empty(),
  authorities: VersionedMap.empty(),
  authorityLeft: VersionedMap.empty(),
  obligations: VersionedMap.empty(),
  coverLinks: VersionedMap.empty(),
  transfers: VersionedMap.empty(),
  blocks: VersionedMap.empty(),
  commitments: VersionedMap.empty(),
  disbursements: VersionedMap.empty(),
  warned: false,
});

function evolveOpened(
  line: BudgetLine,
  event: Exclude<BudgetLineEvent, { type: 'AppropriationEnacted' }>,
  on: Day,
): BudgetLine {
  switch (event.type) {
    case 'AppropriationReversed': {
      const { appropriation, hasReplacement, ...rest } = line;
      return {
        ...rest,
        ...(hasReplacement && appropriation && { appropriation }),
        appropriated: booked(line.appropriated, on, -event.data.amount),
        authorised: authorisedAfter(line, event, on),
        available: availableAfter(line, event, on),
      };
    }
    case 'SupplementEnacted':
      return {
        ...line,
        appropriated: booked(line.appropriated, on, event.data.amount),
        authorised: authorisedAfter(line, event, on),
        available: availableAfter(line, event, on),
        supplements: line.supplements.set(event.data.supplementId, event.data.amount),
      };
    case 'CommitmentAuthorityGranted': {
      const { commitmentAuthorityId, burdenedYear, amount } = event.data;
      return {
        ...line,
        authorities: line.authorities.set(commitmentAuthorityId, amount),
        authorityLeft: leftBy(line, burdenedYear, on, amount),
      };
    }
    case 'ObligationEntered':
    case 'ObligationReleased': {
      const { obligationId, burdenedYear, amount } = event.data;
      const isReleased = event.type === 'ObligationReleased';
      const recipient = event.type === 'ObligationEntered' ? event.data.recipient : undefined;
      return {
        ...line,
        authorityLeft: leftBy(line, burdenedYear, on, isReleased ? amount : -amount),
        obligations: line.obligations.update(obligationId, (before) => ({
          burdenedYear,
          amount,
          ...(recipient !== undefined && { recipient }),
          ...before,
          on: before?.on ?? on,
          isReleased,
        })),
      };
    }
    case 'ObligationReduced': {
      const { obligationId, burdenedYear, amount } = event.data;
      const before = line.obligations.get(obligationId);
      return {
        ...line,
        authorityLeft: leftBy(line, burdenedYear, on, amount),
        obligations: before
          ? line.obligations.set(obligationId, {
              ...before,
              amount: notNegative(before.amount - amount, 'obligation', () => obligationId),
            })
          : line.obligations,
      };
    }
    case 'FundsCarriedOn':
    case 'FundsCarriedIn': {
      const { carryOverId, sourceYear, amount, commitmentId } = event.data;
      const direction = event.type === 'FundsCarriedOn' ? 'ON' : 'IN';
      return {
        ...carriedBy(line, event, on),
        carryOvers: line.carryOvers.set(carryOverId, {
          direction,
          amount,
          sourceYear,
          ...(commitmentId !== undefined && { commitmentId }),
          on,
          isReversed: false,
        }),
      };
    }
    case 'CarryOverReversed': {
      const { carryOverId } = event.data;
      const carryOver = line.carryOvers.get(carryOverId);
      return {
        ...carriedBy(line, event, on),
        carryOvers: carryOver
          ? line.carryOvers.set(carryOverId, { ...carryOver, isReversed: true })
          : line.carryOvers,
      };
    }
    case 'YearClosed':
      return {
        ...line,
        available: availableAfter(line, event, on),
        closed: { on, lapsed: event.data.lapsed },
      };
    case 'YearReopened': {
      const { closed: _, ...open } = line;
      return { ...open, available: availableAfter(line, event, on) };
    }
    case 'OverrunConsented':
    case 'OverrunReversed': {
      const { overrunId, amount, consentReference, consentedOn } = event.data;
      const isReversed = event.type === 'OverrunReversed';
      return {
        ...line,
        authorised: authorisedAfter(line, event, on),
        available: availableAfter(line, event, on),
        overruns: line.overruns.set(overrunId, { amount, consentReference, consentedOn, on, isReversed }),
      };
    }
    case 'CoverLinkDeclared': {
      const { coverLinkId, direction, partnerProgramme, partnerLine } = event.data;
      const link = { direction, partnerProgramme, partnerLine, since: on };
      return { ...line, coverLinks: line.coverLinks.set(coverLinkId, link) };
    }
    case 'CoverLinkRevoked': {
      const link = line.coverLinks.get(event.data.coverLinkId);
      return link
        ? {
            ...line,
            coverLinks: line.coverLinks.set(event.data.coverLinkId, { ...link, revokedFrom: on }),
          }
        : line;
    }
    case 'FundsTransferredOut':
    case 'FundsTransferredIn':
      return {
        ...line,
        authorised: authorisedAfter(line, event, on),
        available: availableAfter(line, event, on),
        coverLinks: usedBy(line, event.data, on),
        transfers: transferredBy(line, event, on),
      };
    case 'FundsBlocked':
      return {
        ...line,
        available: availableAfter(line, event, on),
        blocked: line.blocked + event.data.amount,
        blocks: line.blocks.update(event.data.blockId, (open) => booked(open, on, event.data.amount)),
        ...(event.data.stopsPayments && {
          paymentStops: [...(line.paymentStops ?? []), event.data.blockId],
        }),
      };
    case 'BlockReleased':
      return {
        ...line,
        available: availableAfter(line, event, on),
        blocked: lowered(line, 'blocked', event.data.amount),
        blocks: line.blocks.update(event.data.blockId, (open) => booked(open, on, -event.data.amount)),
      };
    case 'FundsCommitted':
      return {
        ...line,
        available: availableAfter(line, event, on),
        committed: line.committed + event.data.amount,
        commitments: openBy(line, event.data, on, event.data.amount),
      };
    case 'CommitmentReduced':
    case 'CommitmentReleased':
      return {
        ...line,
        available: availableAfter(line, event, on),
        committed: lowered(line, 'committed', event.data.amount),
        commitments: openBy(
          line,
          event.data,
          on,
          -event.data.amount,
          event.type === 'CommitmentReleased' && event.data.atYearEnd ? event.data.amount : 0n,
        ),
      };
    case 'FundsDisbursed':
      return {
        ...line,
        committed: lowered(line, 'committed', event.data.amount),
        paid: line.paid + event.data.amount,
        commitments: openBy(line, event.data, on, -event.data.amount),
        disbursements: standingBy(line, event.data, on, event.data.amount),
      };
    case 'DisbursementReversed':
      return {
        ...line,
        committed: line.committed + event.data.amount,
        paid: lowered(line, 'paid', event.data.amount),
        commitments: openBy(line, event.data, on, event.data.amount),
        disbursements: standingBy(line, event.data, on, -event.data.amount),
      };
    case 'DisbursementReturnedAsIncome':
      return { ...line, disbursements: standingBy(line, event.data, on, -event.data.amount) };
    case 'UsageWarningRaised':
      return { ...line, warned: true };
    default:
      return neverReached(event);
  }
}

/** What a carry-over or its reversal does to the line's figures and to the commitment that goes along. */
function carriedBy(
  line: BudgetLine,
  event: Extract<
    BudgetLineEvent,
    { readonly type: 'FundsCarriedOn' | 'FundsCarriedIn' | 'CarryOverReversed' }
  >,
  on: Day,
): BudgetLine {
  const { commitmentId, recipient, awardId } = event.data;
  const { committed } = budgetChangeOf(event);
  const reference = {
    commitmentId: commitmentId ?? '',
    ...(recipient !== undefined && { recipient }),
    ...(awardId !== undefined && { awardId }),
  };
  return {
    ...line,
    authorised: authorisedAfter(line, event, on),
    available: availableAfter(line, event, on),
    committed: notNegative(line.committed + committed, 'committed', () => `${line.line} ${line.fiscalYear}`),
    ...(commitmentId !== undefined && { commitments: openBy(line, reference, on, committed) }),
  };
}

const leftBy = (
  line: BudgetLine,
  burdenedYear: FiscalYear,
  on: Day,
  change: Cents,
): VersionedMap<DaySeries> =>
  line.authorityLeft.update(String(burdenedYear), (left) => booked(left, on, change));

/** The declaration that a transfer rests on, where this line made it, knows the day. */
function usedBy(
  { coverLinks }: BudgetLine,
  { coverLinkId, ...partner }: TransferData,
  on: Day,
): VersionedMap<CoverLink> {
  const link = coverLinkId === undefined ? undefined : coverLinks.get(coverLinkId);
  if (coverLinkId === undefined || !link || !isSamePartner(link, partner)) return coverLinks;
  const lastUsedOn = link.lastUsedOn !== undefined && link.lastUsedOn > on ? link.lastUsedOn : on;
  return coverLinks.set(coverLinkId, { ...link, lastUsedOn });
}

export const isSamePartner = (one: TransferPartner, other: TransferPartner): boolean =>
  one.partnerProgramme === other.partnerProgramme && one.partnerLine === other.partnerLine;

function transferredBy(
  { transfers }: BudgetLine,
  {
    type,
    data: { transferId, amount, reverses, partnerProgramme, partnerLine },
  }: Extract<BudgetLineEvent, { readonly type: 'FundsTransferredIn' | 'FundsTransferredOut' }>,
  on: Day,
): VersionedMap<Transfer> {
  const reversed = reverses === undefined ? undefined : transfers.get(reverses);
  const others =
    reverses !== undefined && reversed
      ? transfers.set(reverses, { ...reversed, isReversed: true })
      : transfers;
  const direction = type === 'FundsTransferredOut' ? 'OUT' : 'IN';
  return others.set(transferId, {
    direction,
    partnerProgramme,
    partnerLine,
    amount,
    on,
    isReversed: reverses !== undefined,
  });
}

const lowered = (line: BudgetLine, what: 'blocked' | 'committed' | 'paid', by: Cents): Cents =>
  notNegative(line[what] - by, what, () => `${line.programme}/${line.line} ${line.fiscalYear}`);

const openBy = (
  line: BudgetLine,
  reference: CommitmentReference,
  on: Day,
  change: Cents,
  releasedAtYearEnd: Cents = 0n,
): VersionedMap<Commitment> =>
  line.commitments.update(reference.commitmentId, (commitment) => ({
    ...referenceOf(reference),
    open: booked(commitment?.open, on, change),
    releasedAtYearEnd: (commitment?.releasedAtYearEnd ?? 0n) + releasedAtYearEnd,
  }));

const standingBy = (
  line: BudgetLine,
  { disbursementId, commitmentId }: { readonly disbursementId: string; readonly commitmentId: string },
  on: Day,
  change: Cents,
): VersionedMap<Disbursement> =>
  line.disbursements.update(disbursementId, (disbursement) => ({
    commitmentId,
    standing: booked(disbursement?.standing, on, change),
  }));

/** Only the reference's own fields. */
export const referenceOf = ({
  commitmentId,
  recipient,
  awardId,
}: CommitmentReference): CommitmentReference => ({
  commitmentId,
  ...(recipient !== undefined && { recipient }),
  ...(awardId !== undefined && { awardId }),
});
