import { isDay, type Day } from '../calendar/day.ts';
import { refusedBefore } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { OrderingAuthorities, OrderingAuthorityEvent } from './ordering-authority.ts';

export interface RevokeAuthority {
  readonly person: string;
  readonly authorityId: string;
  /** The last day on which it is valid. */
  readonly validTo: Day;
  readonly reason: string;
  readonly revokedBy: string;
}

/** Ends an ordering authority. What was ordered under it before stays ordered: it is checked as of the order's time. */
export function revokeAuthority(
  authorities: OrderingAuthorities | undefined,
  { person, authorityId, validTo, reason, revokedBy }: RevokeAuthority,
): Decision<OrderingAuthorityEvent, 'AUTHORITY_UNKNOWN' | 'DAY_BEFORE_CAUSE' | 'PERIOD_INVALID'> {
  const authority = authorities?.granted.get(authorityId);
  if (!authority) return rejected('AUTHORITY_UNKNOWN', { person, authorityId });
  const period = `${authority.validFrom}/${validTo}`;
  const { limit: amount, validTo: endsOn } = authority;
  if (!isDay(validTo)) return rejected('PERIOD_INVALID', { of: 'AUTHORITY', period, amount });
  if (endsOn !== undefined && validTo >= endsOn)
    return rejected('PERIOD_INVALID', { of: 'AUTHORITY_END', period, amount, endsOn });
  const endsBeforeBegin = refusedBefore(validTo, authority.validFrom, 'AUTHORITY_BEGIN');
  if (endsBeforeBegin) return endsBeforeBegin;
  return accepted({
    type: 'OrderingAuthorityRevoked',
    data: { person, authorityId, validTo, reason, revokedBy },
  });
}
