import type { Day } from '../calendar/day.ts';
import type { Cents } from '../money/cents.ts';
import { validAuthorities, type OrderingAuthorities, type OrderingAuthority } from './ordering-authority.ts';

/** What a person may order on a day. */
export interface HeldAuthority {
  readonly authority: OrderingAuthority;
  /** What the person ordered under it on the day before; cents. */
  readonly ordered: Cents;
  /** Those that it came by, each with what was ordered under it and under all that were handed on from it on the day. */
  readonly sources: readonly Omit<HeldAuthority, 'sources'>[];
}

export interface AskedAuthority {
  readonly day: Day;
  readonly synthetic: boolean;
  readonly amount: Cents;
}

/**
 * The authority under which a person may order an amount on a day, else the one that reaches furthest, so that it can be said by
 * how much it does not suffice; undefined where none is valid. One that was delegated is valid while each authority in the chain
 * it came by is; what is ordered under it counts for the limit of a day of each of them as well.
 */
export function heldAuthority(
  authorities: OrderingAuthorities | undefined,
  authoritiesOf: (person: string) => OrderingAuthorities | undefined,
  { day, synthetic, amount }: AskedAuthority,
): HeldAuthority | undefined {
  const used = (of: OrderingAuthorities | undefined, authority: OrderingAuthority) => ({
    authority,
    ordered: of?.orderedOn?.get(day)?.get(authority.authorityId) ?? 0n,
  });
  const held = validAuthorities(authorities, { day, synthetic }).flatMap((authority) => {
    const { delegatedFrom = [] } = authority;
    const sources = delegatedFrom.flatMap(({ person, authorityId }) =>
      validAuthorities(authoritiesOf(person), { day, synthetic })
        .filter((one) => one.authorityId === authorityId)
        .map((one) => used(authoritiesOf(person), one)),
    );
    return sources.length === delegatedFrom.length ? [{ ...used(authorities, authority), sources }] : [];
  });
  return held.find((one) => covers(one, amount)) ?? held[0];
}

/** True where the limit of an order and those of the day, its own and its sources', hold. */
export const covers = (held: HeldAuthority, amount: Cents): boolean =>
  amount <= held.authority.limit && exceededDayLimit(held, amount) === undefined;

/** The limit of a day that an amount would exceed, the authority's own before its sources'. */
export function exceededDayLimit(
  { sources, ...own }: HeldAuthority,
  amount: Cents,
): { readonly authorityId: string; readonly dayLimit: Cents; readonly ordered: Cents } | undefined {
  for (const { authority, ordered } of [own, ...sources.toReversed()]) {
    const { authorityId, dayLimit } = authority;
    if (dayLimit !== undefined && ordered + amount > dayLimit) return { authorityId, dayLimit, ordered };
  }
  return undefined;
}
