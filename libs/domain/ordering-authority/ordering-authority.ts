import type { Day } from '../calendar/day.ts';
import { neverReached } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { RemissionAct } from '../repayment/remission-act.ts';

/** What a person may order to be paid (Anordnungsbefugnis): up to an amount per order, from a day on, until a day. */
export interface OrderingAuthority {
  readonly authorityId: string;
  readonly limit: Cents;
  readonly validFrom: Day;
  /** Last day; without an end when absent. */
  readonly validTo?: Day;
  /** For practice data alone. */
  readonly synthetic: boolean;
  /** What else than ordering payments it is for: deferring, waiving or writing off (LHO § 59). */
  readonly act?: RemissionAct;
}

/** All that one person was ever granted; what was revoked keeps its last day. */
export interface OrderingAuthorities {
  readonly person: string;
  readonly granted: ReadonlyMap<string, OrderingAuthority>;
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
      const { person, authorityId, limit, validFrom, validTo, synthetic, act } = event.data;
      const granted = {
        authorityId,
        synthetic,
        limit,
        validFrom,
        ...(validTo !== undefined && { validTo }),
        ...(act && { act }),
      };
      return { person, granted: new Map([...(authorities?.granted ?? []), [authorityId, granted]]) };
    }
    case 'OrderingAuthorityRevoked': {
      const revoked = authorities?.granted.get(event.data.authorityId);
      if (!authorities || !revoked) return authorities;
      const ended = { ...revoked, validTo: event.data.validTo };
      return { ...authorities, granted: new Map([...authorities.granted, [ended.authorityId, ended]]) };
    }
    case 'OrderingAuthorityFourEyesViolationRefused':
      return authorities;
    default:
      return neverReached(event);
  }
}

/** The authority of a person for ordering, or for another act, that reaches furthest on a day; undefined where none is valid. */
export const furthestAuthority = (
  authorities: OrderingAuthorities | undefined,
  { day, synthetic, act }: { readonly day: Day; readonly synthetic: boolean; readonly act?: RemissionAct },
): OrderingAuthority | undefined =>
  [...(authorities?.granted.values() ?? [])]
    .filter((one) => one.synthetic === synthetic && one.act === act)
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo))
    .sort((a, b) => (a.limit < b.limit ? 1 : -1))[0];
