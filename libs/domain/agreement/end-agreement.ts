import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { Day } from '../calendar/day.ts';
import { partsOfCaseNumber } from '../case-register/case-register.ts';
import { laterOf, refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { totalOf } from '../money/day-series.ts';
import { freeAll, type BoundFunds, type FundsOfYear } from '../payment/funds-of-case.ts';
import { latestStepOf, outstandingOf, paidAndKept, type CasePayments } from '../payment/payment-order.ts';
import { freeFrameFunds } from '../programme/frame-funds.ts';
import type { Programme, ProgrammeEvent } from '../programme/programme.ts';
import { acceptedOf, agreementReference, type Agreement, type AgreementEvent } from './agreement.ts';
import { runningAgreement } from './open-agreement.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface EndAgreement {
  readonly caseNumber: string;
  readonly reason: string;
  readonly endedOn: Day;
  readonly endedBy: string;
}

export interface KnownToEnd {
  readonly agreement: Agreement | undefined;
  readonly programme: Programme | undefined;
  readonly payments: CasePayments | undefined;
  /** Wherever funds of the agreement are bound. */
  readonly bound: readonly BoundFunds[];
}

export interface AgreementEnd {
  readonly outcome: 'accepted';
  /** In the order of the funds. */
  readonly lines: readonly (readonly BudgetLineEvent[])[];
  readonly programme: readonly ProgrammeEvent[];
  readonly agreement: readonly AgreementEvent[];
}

/** What an agreement and its milestones have bound, year by year. */
export function fundsOfAgreement({
  programme,
  caseNumber,
  budgets,
  milestones,
}: Agreement): readonly FundsOfYear[] {
  const years = new Map<string, FundsOfYear>();
  const ofMilestones = [...milestones.values()].flatMap(({ budget }) => budget ?? []);
  for (const { line, fiscalYear, commitmentId } of [...budgets, ...ofMilestones]) {
    const { commitmentIds = [] } = years.get(`${line}.${fiscalYear}`) ?? {};
    const ids = [...new Set([...commitmentIds, commitmentId])];
    years.set(`${line}.${fiscalYear}`, { programme, line, fiscalYear, commitmentIds: ids });
  }
  // What it promises for later years stands on the lines of its own.
  const ownYear = partsOfCaseNumber(caseNumber)?.fiscalYear;
  for (const { line, fiscalYear } of budgets)
    if (ownYear !== undefined && fiscalYear > ownYear && !years.has(`${line}.${ownYear}`))
      years.set(`${line}.${ownYear}`, { programme, line, fiscalYear: ownYear, commitmentIds: [] });
  return [...years.values()];
}

/**
 * Ends an agreement once nothing of it is open: each milestone is accepted or closed, and all that was accepted is paid. What
 * it has bound and did not need is free again, in every year and in its frame.
 */
export function endAgreement(
  { agreement: existing, programme, payments, bound }: KnownToEnd,
  { caseNumber, reason, endedOn, endedBy }: EndAgreement,
  days: Dated,
):
  | AgreementEnd
  | Rejected<
      AgreementEvent,
      | NoLine
      | UnusableAmount
      | 'AGREEMENT_STATE'
      | 'AGREEMENT_UNKNOWN'
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'MILESTONES_OPEN'
      | 'PAYMENTS_OPEN'
    > {
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
  const latest = laterOf(agreement.lastActOn, latestStepOf(payments) ?? agreement.lastActOn);
  const early = refusedBefore(endedOn, latest, 'CASE');
  if (early) return early;
  const freed = freeAll(bound, reason, days);
  if ('outcome' in freed) return freed;
  const released = agreement.amount - accepted;
  const { frameId } = agreement;
  return {
    outcome: 'accepted',
    lines: freed.lines,
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
