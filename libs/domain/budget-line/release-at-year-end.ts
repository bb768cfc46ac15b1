import { firstDayOfYear } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { totalOf } from '../money/day-series.ts';
import { refusedByOrders } from '../payment/payment-of-case.ts';
import type { CasePayments } from '../payment/payment-order.ts';
import type { NoLine } from '../reasons.ts';
import { keyOf, type BudgetLineKey } from './budget-line-key.ts';
import { afterAll, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { onLine } from './on-line.ts';
import { releaseCommitment } from './release-commitment.ts';

export interface ReleaseAtYearEnd extends BudgetLineKey {
  /** Which ones; all that are open when absent. */
  readonly commitmentIds?: readonly string[];
  readonly reason: string;
}

export interface KnownToReleaseAtYearEnd {
  readonly line: BudgetLine | undefined;
  /** Of the case of each commitment, by the commitment's id. */
  readonly payments: ReadonlyMap<string, CasePayments | undefined>;
}

/**
 * Gives open commitments of an ended year up, one, several or all in one act, also those that a notice stands on (LHO § 45): the
 * authorisation of the year ends, what the notice promises does not, and is paid from a later year (§ 73). All or none; nothing that an
 * order on its way needs.
 */
export const releaseAtYearEnd = (
  { line, payments }: KnownToReleaseAtYearEnd,
  command: ReleaseAtYearEnd,
  days: Dated,
): Decision<
  BudgetLineEvent,
  NoLine | 'COMMITMENT_EXCEEDED' | 'COMMITMENT_ORDERED' | 'COMMITMENT_UNKNOWN' | 'NO_COMMITMENT_OPEN'
> =>
  onLine(line, command, days, (opened) => {
    const key = keyOf(opened);
    const { reason, commitmentIds = openCommitmentsOf(opened) } = command;
    const tooEarly = refusedBefore(days.on, firstDayOfYear(opened.fiscalYear + 1), 'YEAR_END');
    if (tooEarly) return tooEarly;
    if (commitmentIds.length === 0) return rejected('NO_COMMITMENT_OPEN', key);
    const events: BudgetLineEvent[] = [];
    let state: BudgetLine | undefined = opened;
    for (const commitmentId of new Set(commitmentIds)) {
      const { fiscalYear } = opened;
      const ordered = refusedByOrders(state, payments.get(commitmentId), { fiscalYear, commitmentId });
      if (ordered) return ordered;
      const released = releaseCommitment(state, { ...key, commitmentId, reason }, days);
      if (released.outcome === 'rejected') return released;
      for (const event of released.events)
        if (event.type === 'CommitmentReleased')
          events.push({ type: event.type, data: { ...event.data, atYearEnd: true } });
      state = afterAll(state, released.events, days.on);
    }
    return accepted(...events);
  });

/** The commitments of a line of which something is open, by name. */
export const openCommitmentsOf = ({ commitments }: BudgetLine): readonly string[] =>
  [...commitments]
    .filter(([, { open }]) => totalOf(open) > 0n)
    .map(([commitmentId]) => commitmentId)
    .sort();
