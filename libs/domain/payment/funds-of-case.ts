import { obligationsOf } from '../budget-line/bind-in-year.ts';
import { obligationReleased } from '../budget-line/commitment-authority.ts';
import type { BudgetLineKey } from '../budget-line/budget-line-key.ts';
import { openOf, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { giveUpFunds } from '../grant/give-up-funds.ts';
import type { Cents } from '../money/cents.ts';
import { isOutstanding, orderStateOf, type CasePayments } from './payment-order.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

/** Funds of a case on one budget line. */
export interface BoundFunds {
  readonly line: BudgetLine | undefined;
  readonly commitmentIds: readonly string[];
}

/** Funds of a case on the line of one year. */
export interface FundsOfYear extends BudgetLineKey {
  readonly commitmentIds: readonly string[];
}

/**
 * All lines on which funds of a case are bound: its own, first, one for each year that it burdens, and those of the years in
 * which its payment orders have bound funds, or that a payment has moved them to.
 */
export function fundsWhereverBound(
  payments: CasePayments | undefined,
  ...own: readonly FundsOfYear[]
): readonly FundsOfYear[] {
  const lines = new Map(own.map((funds) => [`${funds.line}.${funds.fiscalYear}`, funds]));
  for (const { programme, line, made } of payments?.orders.values() ?? []) {
    if (line === undefined) continue;
    for (const { fiscalYear, commitmentId } of made) {
      const name = `${line}.${fiscalYear}`;
      const { commitmentIds = [] } = lines.get(name) ?? {};
      lines.set(name, { programme, line, fiscalYear, commitmentIds: [...commitmentIds, commitmentId] });
    }
  }
  return [...lines.values()];
}

/** The refusal to give up funds of a case while a payment order of it is on its way; it names the first of them. */
export function refusedOnTheWay(
  payments: CasePayments | undefined,
): Rejected<never, 'ORDER_ON_ITS_WAY'> | undefined {
  const order = [...(payments?.orders.values() ?? [])].find(isOutstanding);
  if (!order) return undefined;
  const { orderNumber, amount } = order;
  return rejected('ORDER_ON_ITS_WAY', { orderNumber, amount, state: orderStateOf(order) });
}

/** What a decision frees: in all, and the events of each line in the order that the lines were named in. */
export interface FreedFunds {
  readonly released: Cents;
  readonly lines: readonly (readonly BudgetLineEvent[])[];
}

/** Frees all that is still open of a case, on every line, and what was promised of it for years that have no budget yet. */
export function freeAll(
  bound: readonly BoundFunds[],
  reason: string,
  days: Dated,
): FreedFunds | Rejected<never, NoLine | UnusableAmount | 'COMMITMENT_EXCEEDED' | 'COMMITMENT_UNKNOWN'> {
  let released = 0n;
  const all = bound.flatMap(({ commitmentIds }) => commitmentIds);
  const budgeted = new Set(
    bound.flatMap(({ line }) => (line?.appropriation ? [`${line.line}.${line.fiscalYear}`] : [])),
  );
  const lines: (readonly BudgetLineEvent[])[] = [];
  for (const { line, commitmentIds } of bound) {
    const open = commitmentIds.reduce((sum, id) => sum + openOf(line, id), 0n);
    const freed = line ? giveUpFunds(line, commitmentIds, open, reason, days) : [];
    if ('outcome' in freed) return freed;
    released += open;
    const events = [...freed];
    for (const promised of line ? obligationsOf(line, all) : []) {
      if (!line || budgeted.has(`${line.line}.${promised.burdenedYear}`)) continue;
      const given = obligationReleased(line, promised.obligationId, promised, reason, days.on);
      if (given.outcome === 'rejected') return rejected(given.rejection.code, given.rejection.figures);
      released += promised.amount;
      events.push(...given.events);
    }
    lines.push(events);
  }
  return { released, lines };
}
