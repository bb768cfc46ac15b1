import type { Dated } from '../calendar/day-rule.ts';
import type { Decision } from '../decision.ts';
import { hundredthsOf } from '../interest/base-rate.ts';
import type { Cents } from '../money/cents.ts';
import { totalOn } from '../money/day-series.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';
import { blockFunds } from './block-funds.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine, BudgetLineEvent } from './budget-line.ts';

export interface BlockGenerally extends BudgetLineKey {
  readonly blockId: string;
  /** Of the appropriation with its supplements on the day, two decimals: `10.00`. */
  readonly percent: string;
  /** No payment is ordered while anything of the block stands. */
  readonly stopsPayments?: boolean;
  readonly reason: string;
}

/**
 * Haushaltswirtschaftliche Sperre of the finance ministry (LHO § 41): blocks so many percent of the Ansatz, rounded half up to the cent. It may
 * stop payments as well. What is bound or paid already cannot be blocked.
 */
export function blockGenerally(
  line: BudgetLine | undefined,
  { percent, stopsPayments = false, ...command }: BlockGenerally,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'NOT_ENOUGH_FUNDS'> {
  const amount = partOf(totalOn(line?.appropriated, days.on), percent);
  const decision = blockFunds(line, { ...command, amount }, days);
  if (decision.outcome === 'rejected') return decision;
  return {
    ...decision,
    events: decision.events.map((event) =>
      event.type === 'FundsBlocked'
        ? { ...event, data: { ...event.data, percent, ...(stopsPayments && { stopsPayments }) } }
        : event,
    ),
  };
}

/** Rounded half up. */
const partOf = (whole: Cents, percent: string): Cents => (whole * hundredthsOf(percent) + 5_000n) / 10_000n;

/** The block that stops the payments of a line on a day, if there is one. */
export const paymentsStoppedBy = (line: BudgetLine, on: Dated['on']): string | undefined =>
  (line.paymentStops ?? []).find((blockId) => totalOn(line.blocks.get(blockId), on) > 0n);
