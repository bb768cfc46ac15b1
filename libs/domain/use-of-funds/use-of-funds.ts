import type { Day } from '../calendar/day.ts';
import { neverReached } from '../decision.ts';
import type { DayCount, InterestPeriod } from '../interest/interest.ts';
import type { Cents } from '../money/cents.ts';
import type { OnDay } from '../money/day-series.ts';

/** How the recipients of an award used what they were paid, by drawdown. */
export interface UseOfFunds {
  readonly caseNumber: string;
  readonly uses: ReadonlyMap<string, readonly OnDay[]>;
  readonly useIds: ReadonlySet<string>;
  /** Interest claimed for late use so far, by drawdown. */
  readonly claimed: ReadonlyMap<string, Cents>;
}

interface OfDrawdown {
  readonly caseNumber: string;
  readonly drawdownId: string;
}

/** A period of interest as an event has it; its amount is a decimal. */
export type StatedPeriod = Omit<InterestPeriod, 'amount'> & { readonly amount: string };

export type UseOfFundsEvent =
  | {
      /** What of a drawdown was used for its purpose, on the day of the event. */
      readonly type: 'FundsUseReported';
      readonly data: OfDrawdown & {
        readonly useId: string;
        readonly amount: Cents;
        readonly usedOn: Day;
        readonly reportedBy: string;
      };
    }
  | {
      /** Interest on late use is claimed (HVwVfG § 49a (4)), beyond what was claimed before. */
      readonly type: 'LateUseInterestClaimed';
      readonly data: OfDrawdown & {
        readonly amount: Cents;
        readonly claimedBefore: Cents;
        /** Up to which day, that day excluded. */
        readonly until: Day;
        readonly dayCount: DayCount;
        /** Of all interest up to the day. */
        readonly periods: readonly StatedPeriod[];
        readonly reason: string;
        readonly claimedBy: string;
      };
    };

export function evolveUseOfFunds(known: UseOfFunds | undefined, event: UseOfFundsEvent): UseOfFunds {
  const { caseNumber, drawdownId } = event.data;
  const before: UseOfFunds = known ?? { caseNumber, uses: new Map(), useIds: new Set(), claimed: new Map() };
  switch (event.type) {
    case 'FundsUseReported': {
      const { useId, amount, usedOn } = event.data;
      return {
        ...before,
        uses: new Map([
          ...before.uses,
          [drawdownId, [...(before.uses.get(drawdownId) ?? []), { day: usedOn, amount }]],
        ]),
        useIds: new Set([...before.useIds, useId]),
      };
    }
    case 'LateUseInterestClaimed':
      return {
        ...before,
        claimed: new Map([
          ...before.claimed,
          [drawdownId, (before.claimed.get(drawdownId) ?? 0n) + event.data.amount],
        ]),
      };
    default:
      return neverReached(event);
  }
}
