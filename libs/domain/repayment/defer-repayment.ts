import type { Dated } from '../calendar/day-rule.ts';
import { refusedBefore } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { OrderingAuthorities } from '../ordering-authority/ordering-authority.ts';
import type { UnusableAmount } from '../reasons.ts';
import { authorityToRemit } from './authority-to-remit.ts';
import { openRepayment, type NoSuchRepayment, type RepaymentAddress } from './open-repayment.ts';
import {
  principalFigures,
  repaymentReference,
  type Instalment,
  type RepaymentEvent,
  type Repayments,
} from './repayment-claim.ts';
import { sumOf } from '../money/cents.ts';

export interface DeferRepayment extends RepaymentAddress {
  /** One is a deferral of the whole, several a plan; together the open principal. */
  readonly instalments: readonly Instalment[];
  readonly reason: string;
  readonly decidedBy: string;
}

export interface KnownToRemit {
  readonly repayments: Repayments | undefined;
  /** Of who decides. */
  readonly authorities: OrderingAuthorities | undefined;
  readonly synthetic: boolean;
}

/**
 * Defers a repayment in one sum or in instalments (Stundung, LHO § 59 (1) no. 1), by a person whose authority for it reaches
 * as far as what is open. Interest goes on. Days and amounts are the plan's, in order, together the open principal.
 */
export function deferRepayment(
  { repayments, authorities, synthetic }: KnownToRemit,
  command: DeferRepayment,
  days: Dated,
): Decision<
  RepaymentEvent,
  | NoSuchRepayment
  | UnusableAmount
  | 'INSTALMENTS_INVALID'
  | 'REMISSION_AUTHORITY_EXCEEDED'
  | 'REMISSION_AUTHORITY_MISSING'
> {
  const { instalments, reason, decidedBy } = command;
  const planned = sumOf(instalments);
  const claim = openRepayment(repayments, command, days.on, planned, days);
  if ('outcome' in claim) return claim;
  const { open } = principalFigures(claim, days.on);
  if (planned !== open) return rejected('INSTALMENTS_INVALID', { planned, open });
  let before = days.on;
  for (const { dueOn, amount } of instalments) {
    const refused = refusedAmount(amount) ?? refusedBefore(dueOn, before, 'INSTALMENT', amount);
    if (refused) return refused;
    before = dueOn;
  }
  const attempt = { act: 'DEFER', amount: open, person: decidedBy, day: days.on, synthetic } as const;
  const authority = authorityToRemit(authorities, claim, attempt);
  if ('outcome' in authority) return authority;
  return accepted({
    type: 'RepaymentDeferred',
    data: {
      ...repaymentReference(claim),
      amount: open,
      instalments,
      reason,
      decidedBy,
      authorityId: authority.authorityId,
      authorityLimit: authority.limit,
    },
  });
}
