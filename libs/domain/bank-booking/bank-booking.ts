import type { Day } from '../calendar/day.ts';
import { neverReached, type RejectionCode } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import { VersionedMap } from '../versioned-map.ts';
import type {
  BankBookingState,
  BankDirection,
  BookingEffect,
  CandidateReason,
  PutAsideReason,
} from './bank-booking-state.ts';

/** What the bank booked on our account, as one of its statements tells it. */
export interface BankBookingFacts {
  /** Made of what identifies the booking; leads to its account and year. */
  readonly bookingId: string;
  /** The account, the booking day, the amount and the `EndToEndId`, hashed: what is left of the booking where a statement gives no references. */
  readonly likeness: string;
  /** The bank gave a reference of its own (AcctSvcrRef). */
  readonly hasReference: boolean;
  /** IBAN, or what the bank calls our account. */
  readonly account: string;
  /** SHA-256 of the file, hex. */
  readonly fileHash: string;
  readonly statementId: string;
  readonly direction: BankDirection;
  /** In euros; 0 where it is of another currency or not a whole cent: `statedAmount` says what it is. */
  readonly amount: Cents;
  readonly statedAmount?: string;
  readonly bookedOn: Day;
  readonly valueOn?: Day;
  /** Of the bank, else of the payment, for who looks for it on the statement. */
  readonly bankReference: string;
  readonly isReversal: boolean;
  readonly endToEndId?: string;
  /** Of a batch without details. */
  readonly paymentInformationId?: string;
  readonly returned: boolean;
  readonly returnCode?: string;
  readonly returnInformation?: string;
  readonly remittance?: string;
  readonly counterpartyName?: string;
  readonly counterpartyAccount?: string;
}

/** An order that a booking could be of, by what of it leads there. */
export interface BookingCandidate {
  readonly paymentOrder: string;
  readonly why: CandidateReason;
}

/** A booking of the bank as it stands here. */
export interface BankBooking extends BankBookingFacts {
  /** Not matched to an order yet; cents. */
  readonly left: Cents;
  readonly state: BankBookingState;
  readonly orders: readonly string[];
  readonly proposed?: Proposal;
}

export interface Proposal {
  readonly paymentOrder: string;
  readonly proposedBy: string;
  readonly proposedOn: Day;
}

/** All bookings of one of our accounts in one year, in one stream: a booking that comes again is found among them. */
export interface AccountBookings {
  readonly bookings: VersionedMap<BankBooking>;
  /** The first booking of each likeness. */
  readonly byLikeness: VersionedMap<BankBooking>;
  /** By order and effect: the booking that it was matched to first. */
  readonly byOrder: VersionedMap<BankBooking>;
}

interface OfBooking {
  readonly bookingId: string;
}

export type BankBookingEvent =
  | {
      /** Read from a statement, once, however often statements tell it. */
      readonly type: 'BankBookingRecorded';
      readonly data: BankBookingFacts & {
        readonly recordedBy: string;
        /** Absent where it led exactly to an order. */
        readonly putAside?: PutAsideReason;
        /** The refusal, where it led to an order which could not be booked. */
        readonly refusedFor?: RejectionCode;
        readonly candidates: readonly BookingCandidate[];
      };
    }
  | {
      /** It is of this order, which was settled or returned by it, or had been before. */
      readonly type: 'BankBookingMatched';
      readonly data: OfBooking & {
        readonly effect: BookingEffect;
        readonly paymentOrder: string;
        /** Of the order. */
        readonly amount: Cents;
        readonly matchedBy: string;
        /** Where a person assigned it: the one who proposed it. */
        readonly proposedBy?: string;
      };
    }
  | {
      readonly type: 'BankBookingAssignmentProposed';
      readonly data: OfBooking & {
        readonly effect: BookingEffect;
        readonly paymentOrder: string;
        readonly reason: string;
        readonly proposedBy: string;
      };
    }
  | {
      readonly type: 'BankBookingAssignmentRejected';
      readonly data: OfBooking & {
        readonly paymentOrder: string;
        readonly reason: string;
        readonly rejectedBy: string;
      };
    }
  | {
      /** Of no order of this ledger. */
      readonly type: 'BankBookingFoundNotOurs';
      readonly data: OfBooking & { readonly reason: string; readonly foundBy: string };
    }
  | {
      /** An attempt to confirm an own proposal. It changed nothing, and it stays visible. */
      readonly type: 'BankBookingFourEyesViolationRefused';
      readonly data: OfBooking & {
        readonly action: 'CONFIRM';
        readonly earlierPart: 'PROPOSED';
        readonly attemptedBy: string;
      };
    };

export const effectOf = (direction: BankDirection): BookingEffect =>
  direction === 'DEBIT' ? 'SETTLEMENT' : 'RETURN';

export const matchKey = (effect: BookingEffect, paymentOrder: string): string => `${effect} ${paymentOrder}`;

const none: AccountBookings = {
  bookings: VersionedMap.empty(),
  byLikeness: VersionedMap.empty(),
  byOrder: VersionedMap.empty(),
};

export function evolveAccountBookings(
  account: AccountBookings | undefined,
  event: BankBookingEvent,
  on: Day,
): AccountBookings {
  const known = account ?? none;
  if (event.type === 'BankBookingRecorded') {
    const {
      recordedBy: _by,
      putAside: _why,
      refusedFor: _for,
      candidates: _candidates,
      ...facts
    } = event.data;
    const booking: BankBooking = { ...facts, left: facts.amount, state: 'OPEN', orders: [] };
    return {
      ...known,
      bookings: known.bookings.set(booking.bookingId, booking),
      byLikeness: known.byLikeness.update(booking.likeness, (first) => first ?? booking),
    };
  }
  const booking = known.bookings.get(event.data.bookingId);
  if (!booking) return known;
  const after = evolveBooking(booking, event, on);
  const bookings = known.bookings.set(booking.bookingId, after);
  if (event.type !== 'BankBookingMatched') return { ...known, bookings };
  const { effect, paymentOrder } = event.data;
  return {
    ...known,
    bookings,
    byOrder: known.byOrder.update(matchKey(effect, paymentOrder), (first) => first ?? after),
  };
}

function evolveBooking(
  booking: BankBooking,
  event: Exclude<BankBookingEvent, { readonly type: 'BankBookingRecorded' }>,
  on: Day,
): BankBooking {
  const { proposed: _, ...withoutProposal } = booking;
  switch (event.type) {
    case 'BankBookingMatched': {
      const left = booking.left - event.data.amount;
      const orders = [...booking.orders, event.data.paymentOrder];
      return { ...withoutProposal, left, orders, state: left === 0n ? 'MATCHED' : 'OPEN' };
    }
    case 'BankBookingAssignmentProposed': {
      const { paymentOrder, proposedBy } = event.data;
      return { ...booking, state: 'PROPOSED', proposed: { paymentOrder, proposedBy, proposedOn: on } };
    }
    case 'BankBookingAssignmentRejected':
      return { ...withoutProposal, state: 'OPEN' };
    case 'BankBookingFoundNotOurs':
      return { ...withoutProposal, state: 'NOT_OURS' };
    case 'BankBookingFourEyesViolationRefused':
      return booking;
    default:
      return neverReached(event);
  }
}
