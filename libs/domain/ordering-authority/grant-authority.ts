import { isDay, type Day } from '../calendar/day.ts';
import { accepted, rejected, rejectedOnRecord, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { OrderingAuthorities, OrderingAuthorityEvent } from './ordering-authority.ts';
import type { RemissionAct } from '../repayment/remission-act.ts';
import type { UnusableAmount } from '../reasons.ts';

export interface GrantAuthority {
  readonly person: string;
  readonly authorityId: string;
  /** The largest amount of one order. */
  readonly limit: Cents;
  /** The most of all orders of one day. */
  readonly dayLimit?: Cents;
  readonly validFrom: Day;
  readonly validTo?: Day;
  readonly reason: string;
  readonly grantedBy: string;
  readonly synthetic: boolean;
  /** What else than ordering payments it is for (LHO § 59). */
  readonly act?: RemissionAct;
}

/** Grants an ordering authority (Anordnungsbefugnis, LHO § 70). Nobody grants one to oneself; the attempt is on record. */
export function grantAuthority(
  authorities: OrderingAuthorities | undefined,
  command: GrantAuthority,
): Decision<OrderingAuthorityEvent, UnusableAmount | 'ALREADY_EXISTS' | 'FOUR_EYES' | 'PERIOD_INVALID'> {
  const { person, authorityId, limit, dayLimit, validFrom, validTo, reason, grantedBy, synthetic, act } =
    command;
  if (authorities?.granted.has(authorityId))
    return rejected('ALREADY_EXISTS', { what: `Anordnungsbefugnis ${authorityId}` });
  const refused = refusedAmount(limit) ?? (dayLimit === undefined ? undefined : refusedAmount(dayLimit));
  if (refused) return refused;
  if (!isDay(validFrom) || (validTo !== undefined && (!isDay(validTo) || validTo < validFrom)))
    return rejected('PERIOD_INVALID', {
      of: 'AUTHORITY',
      period: `${validFrom}/${validTo ?? ''}`,
      amount: limit,
    });
  if (grantedBy === person) {
    const attempt = { authorityId, action: 'GRANT', earlierPart: 'HOLDER' } as const;
    return rejectedOnRecord(
      {
        type: 'OrderingAuthorityFourEyesViolationRefused',
        data: { ...attempt, person, attemptedBy: grantedBy },
      },
      'FOUR_EYES',
      attempt,
    );
  }
  return accepted({
    type: 'OrderingAuthorityGranted',
    data: {
      person,
      authorityId,
      limit,
      ...(dayLimit !== undefined && { dayLimit }),
      validFrom,
      ...(validTo !== undefined && { validTo }),
      reason,
      grantedBy,
      synthetic,
      ...(act && { act }),
    },
  });
}
