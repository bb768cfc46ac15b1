import type { Day } from '../calendar/day.ts';
import { refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { GrantAddress } from '../grant/open-grant.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import { sumOf, type Cents } from '../money/cents.ts';
import type { UnusableAmount } from '../reasons.ts';
import { movedFundsOf, type KnownToUse } from './moved-funds.ts';
import type { UseOfFundsEvent } from './use-of-funds.ts';

export interface ReportUse extends GrantAddress {
  readonly drawdownId: string;
  readonly useId: string;
  readonly amount: Cents;
  /** When it was used; before the payment, where the recipients paid in advance. */
  readonly usedOn: Day;
  readonly reportedBy: string;
}

/** Takes in what the recipients used of a drawdown for its purpose (VV zu § 44 LHO): never more than was paid and is not used or given back. */
export function reportUse(
  known: KnownToUse,
  command: ReportUse,
  { today }: Dated,
): Decision<
  UseOfFundsEvent,
  | UnusableAmount
  | 'ALREADY_EXISTS'
  | 'DAY_IN_FUTURE'
  | 'DRAWDOWN_UNKNOWN'
  | 'GRANT_STATE'
  | 'GRANT_UNKNOWN'
  | 'LEAD_ONLY'
  | 'USE_EXCEEDED'
> {
  const moved = movedFundsOf(known, command);
  if ('outcome' in moved) return moved;
  const { caseNumber, drawdownId, useId, amount, usedOn, reportedBy } = command;
  if (known.use?.useIds.has(useId)) return rejected('ALREADY_EXISTS', { what: `Verwendung ${useId}` });
  const invalid = refusedAmount(amount) ?? refusedFuture(usedOn, today, amount);
  if (invalid) return invalid;
  const left = sumOf(moved.payments) - sumOf(moved.uses) - sumOf(moved.givenBack);
  if (amount > left) return rejected('USE_EXCEEDED', { requested: amount, left, drawdownId, day: usedOn });
  return accepted({
    type: 'FundsUseReported',
    data: { caseNumber, drawdownId, useId, amount, usedOn, reportedBy },
  });
}
