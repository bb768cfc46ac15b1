import type { Dated } from '../calendar/day-rule.ts';
import type { Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';
import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import { noticeTo, type KnownToAward } from './award-grant.ts';
import { giveUpAward, statedBudgets } from './award-years.ts';
import type { CasePayments } from '../payment/payment-order.ts';
import { keptOf, leftAfterLowering, type Grant, type LoweredAward } from './grant.ts';
import { loweredBudgets } from './lowered-budgets.ts';

export interface KnownToLower extends Omit<KnownToAward, 'grant' | 'programme'> {
  readonly grant: Grant;
  /** What orders on their way need is not freed. */
  readonly payments: CasePayments | undefined;
}

export type NotLowered =
  | NoLine
  | UnusableAmount
  | 'COMMITMENT_EXCEEDED'
  | 'COMMITMENT_UNKNOWN'
  | 'RECIPIENT_ENDED'
  | 'RECIPIENT_NOT_YET_VALID'
  | 'RECIPIENT_UNKNOWN';

/**
 * Lowers an award to what the recipients may keep, its funds with it, the latest year first; what they have drawn down and keep
 * stays awarded, and what of it is beyond is to be repaid.
 */
export function loweredAward(
  { grant, lines, payments, succession }: KnownToLower,
  entitled: Cents,
  reason: string,
  days: Dated,
): { readonly line: readonly BudgetLineEvent[]; readonly award: LoweredAward } | Rejected<never, NotLowered> {
  const holders = noticeTo(grant, succession, days.on);
  if ('outcome' in holders) return holders;
  const kept = keptOf(grant);
  const before = grant.awarded;
  const least = entitled > kept ? entitled : kept;
  const amount = least < before ? least : before;
  const toFree = grant.left - leftAfterLowering(grant, amount);
  const freed = giveUpAward({ grant, lines, payments }, toFree, reason, days);
  if ('outcome' in freed) return freed;
  const budgets = loweredBudgets(grant.budgets, before - amount, freed);
  return {
    line: freed.flatMap(({ events }) => events),
    award: {
      entitled,
      amount,
      before,
      excess: kept > entitled ? kept - entitled : 0n,
      ...statedBudgets(grant, budgets),
      ...holders,
    },
  };
}
