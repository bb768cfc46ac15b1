import { refusedByCondition, type AwardConditions } from '../award-condition/award-condition.ts';
import type { Day } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { grantReference, type Grant, type GrantEvent } from './grant.ts';
import { onGrant, type GrantAddress } from './open-grant.ts';
import type { NoSuchGrant, UnusableAmount } from '../reasons.ts';

export interface DrawDownFunds extends GrantAddress {
  readonly drawdownId: string;
  readonly amount: Cents;
  readonly requestedOn: Day;
  readonly requestedBy: string;
}

/** Mittelabruf: asks for a part of the award, once it is made, within its period and never for more than is left of it; what came back in its year is left again. Not while a condition of the award comes before it. */
export const drawDownFunds = (
  existing: Grant | undefined,
  command: DrawDownFunds,
  days: Dated,
  conditions?: AwardConditions,
): Decision<
  GrantEvent,
  | NoSuchGrant
  | UnusableAmount
  | 'ALREADY_EXISTS'
  | 'AWARD_EXCEEDED'
  | 'CONDITION_NOT_MET'
  | 'DAY_IN_FUTURE'
  | 'OUTSIDE_AWARD_PERIOD'
> =>
  onGrant(existing, command, days, ['AWARDED'], (grant) => {
    const { drawdownId, amount, requestedOn, requestedBy } = command;
    if (grant.drawdowns.has(drawdownId))
      return rejected('ALREADY_EXISTS', { what: `Mittelabruf ${drawdownId}` });
    const invalid =
      refusedAmount(amount) ??
      refusedFuture(requestedOn, days.on, amount) ??
      refusedBefore(requestedOn, grant.awardedOn ?? requestedOn, 'AWARD', amount);
    if (invalid) return invalid;
    const { from = '', to = '' } = grant.period ?? {};
    if (requestedOn < from || requestedOn > to)
      return rejected('OUTSIDE_AWARD_PERIOD', { requestedOn, period: `${from}/${to}`, amount });
    const { left, awarded } = grant;
    if (amount > left)
      return rejected('AWARD_EXCEEDED', { requested: amount, left, awarded, day: requestedOn });
    const tied = refusedByCondition(conditions, amount, requestedOn);
    if (tied) return tied;
    return accepted({
      type: 'FundsDrawnDown',
      data: { ...grantReference(grant), drawdownId, amount, requestedOn, requestedBy },
    });
  });
