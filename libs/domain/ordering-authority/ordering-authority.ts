import type { Day } from '../calendar/day.ts';
import { neverReached } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { RemissionAct } from '../repayment/remission-act.ts';

/** What a person may order to be paid (Anordnungsbefugnis): up to an amount per order, from a day on, until a day. */
export interface OrderingAuthority {
  readonly authorityId: string;
  readonly limit: Cents;
  /** The most that may be ordered on one day under it and under all that are handed on from it; without one when absent. */
  readonly dayLimit?: Cents;
  /** The authorities that it came by, the first one first; none where it was granted. */
  readonly delegatedFrom?: readonly AuthorityLink[];
  readonly validFrom: Day;
  /** Last day; without an end when absent. */
  readonly validTo?: Day;
  /** For practice data alone. */
  readonly synthetic: boolean;
  /** What else than ordering payments it is for: deferring, waiving or writing off (LHO § 59). */
  readonly act?: RemissionAct;
}

/** An authority that another was delegated from. */
export interface AuthorityLink {
  readonly person: string;
  readonly authorityId: string;
}

/** All that one person was ever granted; what was revoked keeps its last day. */
export interface OrderingAuthorities {
  readonly person: string;
  readonly granted: ReadonlyMap<string, OrderingAuthority>;
  /** What was ordered on a day, by authority: of those alone that have a limit of the day. */
  readonly orderedOn?: ReadonlyMap<Day, ReadonlyMap<string, Cents>>;
}

interface OfAuthority {
  readonly person: string;
  readonly authorityId: string;
}

export type OrderingAuthorityEvent =
  | {
      readonly type: 'OrderingAuthorityGranted';
      readonly data: OfAuthority & {
        readonly limit: Cents;
        /** The most of one day; absent in events from before there was one. */
        readonly dayLimit?: Cents;
        /** Where its holder handed an authority on: the chain it came by. */
        readonly delegatedFrom?: readonly AuthorityLink[];
        readonly validFrom: Day;
        readonly validTo?: Day;
        readonly reason: string;
        readonly grantedBy: string;
        readonly synthetic: boolean;
        /** Absent where it is for ordering payments, as before there were others. */
        readonly act?: RemissionAct;
      };
    }
  | {
      readonly type: 'OrderingAuthorityRevoked';
      readonly data: OfAuthority & {
        /** The last day on which it is valid. */
        readonly validTo: Day;
        readonly reason: string;
        readonly revokedBy: string;
      };
    }
  | {
      /** Something was ordered under an authority with a limit of the day, or under one that was handed on from it; less than nothing where that could not be carried through. */
      readonly type: 'OrderingAuthorityUsed';
      readonly data: OfAuthority & {
        readonly ofOrder: string;
        readonly amount: Cents;
        readonly orderedOn: Day;
      };
    }
  | {
      /** An attempt to grant an authority to oneself. It changed nothing, and it stays visible. */
      readonly type: 'OrderingAuthorityFourEyesViolationRefused';
      readonly data: OfAuthority & {
        readonly action: 'GRANT';
        readonly attemptedBy: string;
        readonly earlierPart: 'HOLDER';
      };
    };

export function evolveOrderingAuthorities(
  authorities: OrderingAuthorities | undefined,
  event: OrderingAuthorityEvent,
): OrderingAuthorities | undefined {
  switch (event.type) {
    case 'OrderingAuthorityGranted': {
      const { person, authorityId, limit, dayLimit, delegatedFrom, validFrom, validTo, act } = event.data;
      const granted = {
        authorityId,
        synthetic: event.data.synthetic,
        limit,
        ...(dayLimit !== undefined && { dayLimit }),
        ...(delegatedFrom && { delegatedFrom }),
        validFrom,
        ...(validTo !== undefined && { validTo }),
        ...(act && { act }),
      };
      return {
        ...authorities,
        person,
        granted: new Map([...(authorities?.granted ?? []), [authorityId, granted]]),
      };
    }
    case 'OrderingAuthorityRevoked': {
      const revoked = authorities?.granted.get(event.data.authorityId);
      if (!authorities || !revoked) return authorities;
      const ended = { ...revoked, validTo: event.data.validTo };
      return { ...authorities, granted: new Map([...authorities.granted, [ended.authorityId, ended]]) };
    }
    case 'OrderingAuthorityUsed': {
      if (!authorities) return authorities;
      const { authorityId, amount, orderedOn } = event.data;
      const ofDay = authorities.orderedOn?.get(orderedOn) ?? new Map<string, Cents>();
      const used = new Map([...ofDay, [authorityId, (ofDay.get(authorityId) ?? 0n) + amount]]);
      return { ...authorities, orderedOn: new Map([...(authorities.orderedOn ?? []), [orderedOn, used]]) };
    }
    case 'OrderingAuthorityFourEyesViolationRefused':
      return authorities;
    default:
      return neverReached(event);
  }
}

interface AskedAuthorities {
  readonly day: Day;
  readonly synthetic: boolean;
  /** For ordering where it is left out. */
  readonly act?: RemissionAct;
}

/** The authority of a person for ordering, or for another act, that reaches furthest on a day; undefined where none is valid. */
export const furthestAuthority = (
  authorities: OrderingAuthorities | undefined,
  asked: AskedAuthorities,
): OrderingAuthority | undefined => validAuthorities(authorities, asked)[0];

/** The authorities of a person for ordering, or for another act, that are valid on a day, the one that reaches furthest first. */
export const validAuthorities = (
  authorities: OrderingAuthorities | undefined,
  { day, synthetic, act }: AskedAuthorities,
): readonly OrderingAuthority[] =>
  [...(authorities?.granted.values() ?? [])]
    .filter((one) => one.synthetic === synthetic && one.act === act)
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo))
    .sort((a, b) => (a.limit < b.limit ? 1 : -1));
