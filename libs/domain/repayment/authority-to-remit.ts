import type { Day } from '../calendar/day.ts';
import { rejectedOnRecord, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import {
  furthestAuthority,
  type OrderingAuthorities,
  type OrderingAuthority,
} from '../ordering-authority/ordering-authority.ts';
import type { RemissionAct } from './remission-act.ts';
import { repaymentReference, type RepaymentClaim, type RepaymentEvent } from './repayment-claim.ts';

export interface Attempt {
  readonly act: RemissionAct;
  readonly amount: Cents;
  readonly person: string;
  readonly day: Day;
  readonly synthetic: boolean;
}

/**
 * The authority by which a person defers, waives or writes off a claim of the Land (LHO § 59): one for that act, valid on the day,
 * that reaches as far; the attempt without one is put on record.
 */
export function authorityToRemit(
  authorities: OrderingAuthorities | undefined,
  claim: RepaymentClaim,
  { act, amount, person, day, synthetic }: Attempt,
):
  | OrderingAuthority
  | Rejected<RepaymentEvent, 'REMISSION_AUTHORITY_EXCEEDED' | 'REMISSION_AUTHORITY_MISSING'> {
  const authority = furthestAuthority(authorities, { day, synthetic, act });
  if (authority && amount <= authority.limit) return authority;
  const attempt: RepaymentEvent = {
    type: 'RepaymentAuthorityViolationRefused',
    data: {
      ...repaymentReference(claim),
      act,
      amount,
      authorityLimit: authority?.limit ?? 0n,
      ...(authority && { authorityId: authority.authorityId }),
      attemptedOn: day,
      attemptedBy: person,
    },
  };
  return authority
    ? rejectedOnRecord(attempt, 'REMISSION_AUTHORITY_EXCEEDED', {
        act,
        amount,
        limit: authority.limit,
        authorityId: authority.authorityId,
      })
    : rejectedOnRecord(attempt, 'REMISSION_AUTHORITY_MISSING', { act, person, day, amount });
}
