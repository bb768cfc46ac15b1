import type { Day } from '../calendar/day.ts';
import { refusedFuture, type Dated } from '../calendar/day-rule.ts';
import type { Rejected } from '../decision.ts';
import type { DayCount } from '../interest/interest.ts';
import { sumOf, type Cents } from '../money/cents.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';
import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import { noticeTo, type KnownToAward } from './award-grant.ts';
import { giveUpAward, statedBudgets } from './award-years.ts';
import type { CasePayments } from '../payment/payment-order.ts';
import { paidBeyond, repaymentClaimed } from '../payment/revocation.ts';
import type { Hearing } from '../payment/revocation-ground.ts';
import type { RepaymentEvent, Repayments } from '../repayment/repayment-claim.ts';
import { keptOf, leftAfterLowering, type Grant, type LoweredAward } from './grant.ts';
import { loweredBudgets } from './lowered-budgets.ts';

export interface KnownToLower extends Omit<KnownToAward, 'grant' | 'programme'> {
  readonly grant: Grant;
  /** What orders on their way need is not freed. */
  readonly payments: CasePayments | undefined;
  /** What was claimed back in the case before. */
  readonly repayments?: Repayments | undefined;
  /** How the programme counts the days of interest; as the calendar has them over 365 unless it says so. */
  readonly dayCount?: DayCount | undefined;
}

/** Why an award is lowered, and what follows for what was paid beyond it. */
export interface Lowering {
  readonly reason: string;
  readonly loweredBy: string;
  /** From when on the recipients may keep less; what is claimed back bears interest from it. */
  readonly from: Day;
  /** Before it is claimed back what was paid beyond (HVwVfG § 28); without it that stays to be claimed. */
  readonly hearing?: Hearing | undefined;
  readonly dueOn?: Day | undefined;
}

export type NotLowered =
  | NoLine
  | UnusableAmount
  | 'COMMITMENT_EXCEEDED'
  | 'COMMITMENT_UNKNOWN'
  | 'DAY_IN_FUTURE'
  | 'RECIPIENT_ENDED'
  | 'RECIPIENT_NOT_YET_VALID'
  | 'RECIPIENT_UNKNOWN';

/**
 * Lowers an award to what the recipients may keep, its funds with it, the latest year first; what they have drawn down and keep
 * stays awarded. What of it was paid beyond is claimed back with the same decision where they were heard (§ 49a (1)); else it stands as
 * excess until it is claimed or comes back.
 */
export function loweredAward(
  { grant, lines, payments, succession, repayments, dayCount = 'ACT_365' }: KnownToLower,
  entitled: Cents,
  { reason, loweredBy, from, hearing, dueOn }: Lowering,
  days: Dated,
):
  | {
      readonly line: readonly BudgetLineEvent[];
      readonly award: LoweredAward;
      readonly repayments: readonly RepaymentEvent[];
    }
  | Rejected<never, NotLowered> {
  const holders = noticeTo(grant, succession, days.on);
  if ('outcome' in holders) return holders;
  const early = hearing && refusedFuture(hearing.heldOn, days.today);
  if (early) return early;
  const beyond = hearing ? paidBeyond(grant, { payments, repayments }, entitled, from) : [];
  const claimed = sumOf(beyond);
  const kept = keptOf(grant) - claimed;
  const before = grant.awarded;
  const least = entitled > kept ? entitled : kept;
  const amount = least < before ? least : before;
  const after = { ...grant, claimedBack: grant.claimedBack + claimed };
  const toFree = grant.left - leftAfterLowering(after, amount);
  const freed = giveUpAward({ grant, lines, payments }, toFree, reason, days);
  if ('outcome' in freed) return freed;
  const budgets = loweredBudgets(grant.budgets, before - amount, freed);
  const notice = { ...grant, recipients: holders.recipients ?? grant.recipients };
  const terms = { ineffectiveFrom: from, dueOn, dayCount, reason, claimedBy: loweredBy };
  return {
    line: freed.flatMap(({ events }) => events),
    award: {
      entitled,
      amount,
      before,
      excess: kept > entitled ? kept - entitled : 0n,
      ...statedBudgets(grant, budgets),
      ...holders,
      ...(claimed > 0n && { claimed }),
      ...(hearing && { hearing }),
    },
    repayments: claimed > 0n ? [repaymentClaimed(notice, repayments, beyond, terms, days)] : [],
  };
}
