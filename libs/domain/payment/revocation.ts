import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { Dated } from '../calendar/day-rule.ts';
import type { Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import { totalOf } from '../money/day-series.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';
import { freeAll, refusedOnTheWay, type BoundFunds } from './funds-of-case.ts';
import { paidAndKept, type CasePayments } from './payment-order.ts';

/** A claim or grant whose approval is to be revoked, and its money. */
export interface KnownToRevoke<Case> {
  readonly revoked: Case | undefined;
  readonly payments: CasePayments | undefined;
  /** Wherever funds of the case are bound. */
  readonly bound: readonly BoundFunds[];
}

/** The revocation, and what it frees on each line, in the order of the bound funds: all or none. */
export interface Revocation<Event> {
  readonly outcome: 'accepted';
  readonly lines: readonly (readonly BudgetLineEvent[])[];
  readonly events: readonly Event[];
}

export type NotFreed =
  NoLine | UnusableAmount | 'COMMITMENT_EXCEEDED' | 'COMMITMENT_UNKNOWN' | 'ORDER_ON_ITS_WAY';

/**
 * What every revocation does to the money of its case (Rücknahme, Widerruf; HVwVfG §§ 48, 49): all that is still open is free
 * again, not while a payment is on its way. `toEvent` is told what is freed, and what was paid and kept; both in cents.
 */
export function revokedWithFunds<Event>(
  { payments, bound }: Omit<KnownToRevoke<unknown>, 'revoked'>,
  reason: string,
  days: Dated,
  toEvent: (released: Cents, kept: Cents) => Event,
): Revocation<Event> | Rejected<never, NotFreed> {
  const onTheWay = refusedOnTheWay(payments);
  if (onTheWay) return onTheWay;
  const freed = freeAll(bound, reason, days);
  if ('outcome' in freed) return freed;
  const event = toEvent(freed.released, totalOf(paidAndKept(payments)));
  return { outcome: 'accepted', lines: freed.lines, events: [event] };
}
