import {
  openOf,
  type BudgetLine,
  type BudgetLineEvent,
  type BudgetLineKey,
} from '../budget-line/budget-line.ts';
import { releaseCommitment } from '../budget-line/release-commitment.ts';
import type { Day } from '../calendar/day.ts';
import { laterOf, refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { totalOf } from '../money/day-series.ts';
import { latestStepOf, outstandingOf, paidAndKept, type CasePayments } from '../payment/payment-order.ts';
import { freeFrameFunds } from '../programme/frame-funds.ts';
import type { Programme, ProgrammeEvent } from '../programme/programme.ts';
import { acceptedOf, agreementReference, type Agreement, type AgreementEvent } from './agreement.ts';
import { runningAgreement } from './open-agreement.ts';

export interface EndAgreement {
  readonly caseNumber: string;
  readonly reason: string;
  readonly endedOn: Day;
  readonly endedBy: string;
}

export interface KnownToEnd {
  readonly agreement: Agreement | undefined;
  readonly programme: Programme | undefined;
  /** In the order of `linesOf`. */
  readonly lines: readonly (BudgetLine | undefined)[];
  readonly payments: CasePayments | undefined;
}

export interface AgreementEnd {
  readonly outcome: 'accepted';
  /** In the order of `linesOf`. */
  readonly lines: readonly (readonly BudgetLineEvent[])[];
  readonly programme: readonly ProgrammeEvent[];
  readonly agreement: readonly AgreementEvent[];
}

/** The lines on which an agreement or its milestones have bound funds, each year once. */
export function linesOf(agreement: Agreement): readonly BudgetLineKey[] {
  const lines = new Map<string, BudgetLineKey>();
  for (const { line, fiscalYear } of boundIn(agreement))
    lines.set(`${line}/${fiscalYear}`, { programme: agreement.programme, line, fiscalYear });
  return [...lines.values()];
}

const boundIn = ({ budgets, milestones }: Agreement) => [
  ...budgets,
  ...[...milestones.values()].flatMap(({ budget }) => budget ?? []),
];

/**
 * Ends an agreement once nothing of it is open: each milestone is accepted or closed, and all that was accepted is paid. What
 * it has bound and did not need is free again, in its years and in its frame.
 */
export function endAgreement(
  { agreement: existing, programme, lines, payments }: KnownToEnd,
  { caseNumber, reason, endedOn, endedBy }: EndAgreement,
  days: Dated,
): AgreementEnd | Rejected<AgreementEvent> {
  const agreement = runningAgreement(existing, caseNumber);
  if ('outcome' in agreement) return agreement;
  const open = [...agreement.milestones.values()].filter(
    ({ amount, accepted, closed }) => !closed && accepted < amount,
  );
  if (open.length > 0)
    return rejected('MILESTONES_OPEN', { milestones: open.map(({ milestoneId }) => milestoneId) });
  const accepted = acceptedOf(agreement);
  const due = accepted - totalOf(paidAndKept(payments));
  if (due > 0n) return rejected('PAYMENTS_OPEN', { caseNumber, due, ordered: outstandingOf(payments) });
  const early = refusedBefore(
    endedOn,
    laterOf(agreement.lastActOn, latestStepOf(payments) ?? agreement.lastActOn),
    'CASE',
  );
  if (early) return early;
  const freed = releasedOnLines(agreement, lines, reason, days);
  if ('outcome' in freed) return freed;
  const released = agreement.amount - accepted;
  const { frameId } = agreement;
  return {
    outcome: 'accepted',
    lines: freed,
    programme:
      programme && frameId !== undefined && released > 0n
        ? [freeFrameFunds(programme, { frameId, caseNumber, amount: released })]
        : [],
    agreement: [
      {
        type: 'AgreementEnded',
        data: { ...agreementReference(agreement), released, reason, endedOn, endedBy },
      },
    ],
  };
}

function releasedOnLines(
  agreement: Agreement,
  lines: readonly (BudgetLine | undefined)[],
  reason: string,
  days: Dated,
): readonly (readonly BudgetLineEvent[])[] | Rejected<never> {
  const freed: (readonly BudgetLineEvent[])[] = [];
  for (const [index, key] of linesOf(agreement).entries()) {
    const line = lines[index];
    const events: BudgetLineEvent[] = [];
    const ids = boundIn(agreement)
      .filter((bound) => bound.line === key.line && bound.fiscalYear === key.fiscalYear)
      .map(({ commitmentId }) => commitmentId);
    for (const commitmentId of new Set(ids)) {
      if (openOf(line, commitmentId) === 0n) continue;
      const decision = releaseCommitment(line, { ...key, commitmentId, reason }, days);
      if (decision.outcome === 'rejected')
        return rejected(decision.rejection.code, decision.rejection.figures);
      events.push(...decision.events);
    }
    freed.push(events);
  }
  return freed;
}
