import type { Day } from '../calendar/day.ts';
import type { Cents } from '../money/cents.ts';
import { validAuthorities, type OrderingAuthorities, type OrderingAuthority } from './ordering-authority.ts';

/** What a person may order on a day. */
export interface HeldAuthority {
  readonly authority: OrderingAuthority;
  /** What the person ordered under it on the day before; cents. */
  readonly ordered: Cents;
}

export interface AskedAuthority {
  readonly day: Day;
  readonly synthetic: boolean;
  readonly amount: Cents;
}

/**
 * The authority under which a person may order an amount on a day, else the one that reaches furthest, so that it can be said by
 * how much it does not suffice; undefined where none is valid. One that was delegated is valid while each authority in the chain
 * it came by is.
 */
export function heldAuthority(
  authorities: OrderingAuthorities | undefined,
  authoritiesOf: (person: string) => OrderingAuthorities | undefined,
  { day, synthetic, amount }: AskedAuthority,
): HeldAuthority | undefined {
  const held = validAuthorities(authorities, { day, synthetic })
    .filter(({ delegatedFrom = [] }) =>
      delegatedFrom.every(({ person, authorityId }) =>
        validAuthorities(authoritiesOf(person), { day, synthetic }).some(
          (one) => one.authorityId === authorityId,
        ),
      ),
    )
    .map((authority) => ({
      authority,
      ordered: authorities?.orderedOn?.get(day)?.get(authority.authorityId) ?? 0n,
    }));
  return held.find((one) => covers(one, amount)) ?? held[0];
}

/** True where both limits, of an order and of the day, hold. */
export const covers = ({ authority: { limit, dayLimit }, ordered }: HeldAuthority, amount: Cents): boolean =>
  amount <= limit && (dayLimit === undefined || ordered + amount <= dayLimit);
