import type { Dated } from '../calendar/day-rule.ts';
import { refusedFuture } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { BaseRates } from '../interest/base-rate.ts';
import { interestOn, type DayCount } from '../interest/interest.ts';
import { decimal } from '../money/cents.ts';
import { movedFundsOf, type KnownToUse } from './moved-funds.ts';
import { useByRuleOfLaw, useFigures, type UseByRule } from './use-figures.ts';
import type { UseOfFundsEvent } from './use-of-funds.ts';

export interface ClaimLateUseInterest {
  readonly caseNumber: string;
  readonly drawdownId: string;
  readonly reason: string;
  readonly claimedBy: string;
}

export interface KnownToClaimInterest extends KnownToUse {
  /** The programme's; the law's where it has none. */
  readonly rule?: UseByRule | undefined;
  readonly dayCount: DayCount;
  readonly rates: BaseRates;
}

/** Claims interest on what of a drawdown was used late, or is late on the day (HVwVfG § 49a (4)), beyond what was claimed before. */
export function claimLateUseInterest(
  { rule = useByRuleOfLaw, dayCount, rates, ...known }: KnownToClaimInterest,
  { caseNumber, drawdownId, reason, claimedBy }: ClaimLateUseInterest,
  { on, today }: Dated,
): Decision<
  UseOfFundsEvent,
  | 'BASE_RATE_UNKNOWN'
  | 'DAY_IN_FUTURE'
  | 'DRAWDOWN_UNKNOWN'
  | 'GRANT_STATE'
  | 'GRANT_UNKNOWN'
  | 'LEAD_ONLY'
  | 'NO_LATE_USE'
> {
  const moved = movedFundsOf(known, { caseNumber, drawdownId });
  if ('outcome' in moved) return moved;
  const invalid = refusedFuture(on, today);
  if (invalid) return invalid;
  const interest = interestOn(useFigures(moved, rule, on).late, { rates, dayCount });
  if ('outcome' in interest) return interest;
  const claimedBefore = known.use?.claimed.get(drawdownId) ?? 0n;
  const amount = interest.amount - claimedBefore;
  if (amount <= 0n)
    return rejected('NO_LATE_USE', { caseNumber, drawdownId, day: on, claimed: claimedBefore });
  return accepted({
    type: 'LateUseInterestClaimed',
    data: {
      caseNumber,
      drawdownId,
      amount,
      claimedBefore,
      until: on,
      dayCount,
      periods: interest.periods.map((period) => ({ ...period, amount: decimal(period.amount) })),
      reason,
      claimedBy,
    },
  });
}
