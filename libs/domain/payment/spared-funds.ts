import type { BudgetLine, BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { Dated } from '../calendar/day-rule.ts';
import { rejected } from '../decision.ts';
import { giveUpFunds } from '../grant/give-up-funds.ts';
import { lesser, type Cents } from '../money/cents.ts';
import { lowestFrom } from '../money/day-series.ts';
import { isOutstanding, type CasePayments, type OrderFunds } from './payment-order.ts';

/** A part of one commitment. */
export interface CommitmentPart {
  readonly commitmentId: string;
  readonly amount: Cents;
}

/**
 * Of which commitments an amount is taken, the newest first, so that every other order on its way keeps what it needs: what can be
 * paid from fewer of them alone is spared. They add up to less where less is open. The amount itself is never refused for the sake of others.
 */
export function sparingOthers(
  line: BudgetLine | undefined,
  payments: CasePayments | undefined,
  { fiscalYear, commitmentIds, amount }: OrderFunds,
  days: Dated,
): readonly CommitmentPart[] {
  const needed = [...(payments?.orders.values() ?? [])]
    .filter(isOutstanding)
    .flatMap(({ funds }) => funds)
    .filter((one) => one.fiscalYear === fiscalYear);
  const narrower = needed.filter(({ commitmentIds: ids }) => !isWithin(commitmentIds, ids));
  const parts = new Map<string, Cents>();
  const openOf = (id: string): Cents =>
    lowestFrom(line?.commitments.get(id)?.open, days.on).amount - (parts.get(id) ?? 0n);
  const spareOf = (id: string): Cents =>
    narrower
      .filter(({ commitmentIds: ids }) => ids.includes(id))
      .map(({ commitmentIds: ids }) => sumOf(ids.map(openOf)) - sumOf(needsWithin(needed, ids)))
      .reduce(lesser, openOf(id));
  let rest = amount;
  for (const most of [spareOf, openOf])
    for (const commitmentId of commitmentIds.toReversed()) {
      const part = lesser(rest, most(commitmentId));
      if (part <= 0n) continue;
      parts.set(commitmentId, (parts.get(commitmentId) ?? 0n) + part);
      rest -= part;
    }
  return [...parts].map(([commitmentId, part]) => ({ commitmentId, amount: part }));
}

/** Frees an amount of a case's commitments on a line, and leaves other orders on their way what they need; refuses when less is open. */
export function giveUpSparing(
  { line, payments }: { readonly line: BudgetLine; readonly payments: CasePayments | undefined },
  funds: OrderFunds,
  reason: string,
  days: Dated,
): ReturnType<typeof giveUpFunds> {
  const parts = sparingOthers(line, payments, funds, days);
  const open = sumOf(parts.map(({ amount }) => amount));
  if (open < funds.amount)
    return rejected('COMMITMENT_EXCEEDED', { requested: funds.amount, open, day: days.on });
  const events: BudgetLineEvent[] = [];
  for (const { commitmentId, amount } of parts) {
    const freed = giveUpFunds(line, [commitmentId], amount, reason, days);
    if ('outcome' in freed) return freed;
    events.push(...freed);
  }
  return events;
}

const isWithin = (ids: readonly string[], others: readonly string[]): boolean =>
  ids.every((id) => others.includes(id));

/** What orders need that can be paid from these commitments alone. */
const needsWithin = (needed: readonly OrderFunds[], ids: readonly string[]): readonly Cents[] =>
  needed.filter(({ commitmentIds }) => isWithin(commitmentIds, ids)).map(({ amount }) => amount);

const sumOf = (amounts: readonly Cents[]): Cents => amounts.reduce((sum, amount) => sum + amount, 0n);
