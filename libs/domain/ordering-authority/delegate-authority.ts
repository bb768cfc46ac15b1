import { isDay, type Day } from '../calendar/day.ts';
import { accepted, rejected, rejectedOnRecord, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { UnusableAmount } from '../reasons.ts';
import type { OrderingAuthorities, OrderingAuthorityEvent } from './ordering-authority.ts';

export interface DelegateAuthority {
  /** Of the one who delegates. */
  readonly sourceAuthorityId: string;
  /** Who may order from then on, under an authority of their own. */
  readonly person: string;
  readonly authorityId: string;
  readonly limit: Cents;
  readonly dayLimit?: Cents;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly reason: string;
  readonly delegatedBy: string;
}

export interface KnownToDelegate {
  /** Of the one who delegates. */
  readonly own: OrderingAuthorities | undefined;
  /** Of the one who is to order. */
  readonly theirs: OrderingAuthorities | undefined;
}

/**
 * Hands an ordering authority of one's own on (Vertretung, LHO § 70), for some days of it and up to its limits at most. To nobody
 * who is in the chain that it came by, oneself included: the attempt to delegate to oneself is on record.
 */
export function delegateAuthority(
  { own, theirs }: KnownToDelegate,
  command: DelegateAuthority,
): Decision<
  OrderingAuthorityEvent,
  | UnusableAmount
  | 'ALREADY_EXISTS'
  | 'AUTHORITY_UNKNOWN'
  | 'DELEGATION_CIRCULAR'
  | 'DELEGATION_EXCEEDED'
  | 'FOUR_EYES'
  | 'PERIOD_INVALID'
> {
  const { sourceAuthorityId, person, authorityId, limit, dayLimit, validFrom, validTo, reason, delegatedBy } =
    command;
  if (person === delegatedBy) {
    const attempt = { authorityId, action: 'GRANT', earlierPart: 'HOLDER' } as const;
    return rejectedOnRecord(
      {
        type: 'OrderingAuthorityFourEyesViolationRefused',
        data: { ...attempt, person, attemptedBy: delegatedBy },
      },
      'FOUR_EYES',
      attempt,
    );
  }
  const source = own?.granted.get(sourceAuthorityId);
  if (!source || source.act)
    return rejected('AUTHORITY_UNKNOWN', { person: delegatedBy, authorityId: sourceAuthorityId });
  if (theirs?.granted.has(authorityId))
    return rejected('ALREADY_EXISTS', { what: `Anordnungsbefugnis ${authorityId}` });
  const chain = [...(source.delegatedFrom ?? []), { person: delegatedBy, authorityId: sourceAuthorityId }];
  if (chain.some((link) => link.person === person))
    return rejected('DELEGATION_CIRCULAR', { person, chain: chain.map((link) => link.person) });
  const refused = refusedAmount(limit) ?? (dayLimit === undefined ? undefined : refusedAmount(dayLimit));
  if (refused) return refused;
  if (limit > source.limit)
    return rejected('DELEGATION_EXCEEDED', {
      of: 'ORDER',
      requested: limit,
      largest: source.limit,
      authorityId: sourceAuthorityId,
    });
  // Without a limit of its own it has that of its source.
  const effective = dayLimit ?? source.dayLimit;
  if (source.dayLimit !== undefined && effective !== undefined && effective > source.dayLimit)
    return rejected('DELEGATION_EXCEEDED', {
      of: 'DAY',
      requested: effective,
      largest: source.dayLimit,
      authorityId: sourceAuthorityId,
    });
  const period = `${validFrom}/${validTo}`;
  if (!isDay(validFrom) || !isDay(validTo) || validTo < validFrom || validFrom < source.validFrom)
    return rejected('PERIOD_INVALID', { of: 'AUTHORITY', period, amount: limit });
  if (source.validTo !== undefined && validTo > source.validTo)
    return rejected('PERIOD_INVALID', { of: 'AUTHORITY_END', period, amount: limit, endsOn: source.validTo });
  return accepted({
    type: 'OrderingAuthorityGranted',
    data: {
      person,
      authorityId,
      limit,
      ...(effective !== undefined && { dayLimit: effective }),
      validFrom,
      validTo,
      reason,
      grantedBy: delegatedBy,
      synthetic: source.synthetic,
      delegatedFrom: chain,
    },
  });
}
