import type { Day } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { drawnDown, grantReference, type Grant, type GrantEvent } from './grant.ts';
import { onGrant } from './open-grant.ts';

export interface ReturnFunds {
  readonly caseNumber: string;
  readonly returnId: string;
  readonly amount: Cents;
  readonly returnedOn: Day;
  readonly reason: string;
}

/** Funds that the recipient gives back; never more than it has drawn down. */
export const returnFunds = (
  existing: Grant | undefined,
  command: ReturnFunds,
  days: Dated,
): Decision<GrantEvent> =>
  onGrant(existing, command, days, ['AWARDED', 'COMPLETED'], (grant) => {
    const { returnId, amount, returnedOn, reason } = command;
    if (grant.returnIds.has(returnId)) return rejected('ALREADY_EXISTS', { what: `Rückzahlung ${returnId}` });
    const invalid =
      refusedAmount(amount) ??
      refusedFuture(returnedOn, days.on) ??
      refusedBefore(returnedOn, grant.awardedOn ?? returnedOn, 'AWARD');
    if (invalid) return invalid;
    const held = drawnDown(grant) - grant.returned;
    if (amount > held) return rejected('RETURN_EXCEEDED', { requested: amount, held });
    return accepted({
      type: 'GrantFundsReturned',
      data: { ...grantReference(grant), returnId, amount, returnedOn, reason },
    });
  });
