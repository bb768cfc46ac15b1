import type { Day, FiscalYear } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { commitFunds } from '../budget-line/commit-funds.ts';
import type { BudgetLine } from '../budget-line/budget-line.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { Programme } from '../programme/programme.ts';
import { refusedFramePayment } from '../programme/set-frame-payment-rule.ts';
import {
  agreementReference,
  budgetOf,
  unassignedOf,
  type Agreement,
  type AgreementEvent,
} from './agreement.ts';
import { runningAgreement, type AgreementDecision } from './open-agreement.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface AgreeMilestone {
  readonly caseNumber: string;
  readonly milestoneId: string;
  readonly name: string;
  readonly amount: Cents;
  /** Where its funds are committed; left out where the frame has no split into years. */
  readonly budget?: { readonly line: string; readonly fiscalYear: FiscalYear };
  /** May lie in the future. */
  readonly dueOn?: Day;
  readonly agreedBy: string;
}

export interface KnownToAgree {
  readonly agreement: Agreement | undefined;
  readonly programme: Programme | undefined;
  readonly line: BudgetLine | undefined;
}

/**
 * Agrees a milestone, not before the agreement. It draws on what the agreement has bound in the year that it names, and all
 * milestones of that year together never exceed it. Where a frame carries the agreement, another year commits its funds on its
 * own line, and without a year the frame alone carries it, in programmes that may pay so.
 */
export function agreeMilestone(
  { agreement: existing, programme: known, line }: KnownToAgree,
  command: AgreeMilestone,
  days: Dated,
):
  | AgreementDecision
  | Rejected<
      AgreementEvent,
      | NoLine
      | UnusableAmount
      | 'AGREEMENT_EXCEEDED'
      | 'AGREEMENT_STATE'
      | 'AGREEMENT_UNKNOWN'
      | 'ALREADY_EXISTS'
      | 'BUDGET_MISSING'
      | 'FRAME_PAYMENT_NOT_ALLOWED'
      | 'NOT_ENOUGH_FUNDS'
      | 'YEAR_NOT_BURDENED'
    > {
  const { caseNumber, milestoneId, name, amount, budget, dueOn, agreedBy } = command;
  const agreement = runningAgreement(existing, caseNumber);
  if ('outcome' in agreement) return agreement;
  const { programme, frameId, milestones } = agreement;
  if (milestones.has(milestoneId)) return rejected('ALREADY_EXISTS', { what: `Meilenstein ${milestoneId}` });
  const refused = refusedAmount(amount) ?? refusedBefore(days.on, agreement.concludedOn, 'AGREEMENT', amount);
  if (refused) return refused;
  if (!budget && frameId === undefined)
    return rejected('BUDGET_MISSING', { caseNumber, milestoneId, amount });
  const burdened = budget && budgetOf(agreement, budget);
  if (budget && !burdened && frameId === undefined && agreement.budgets.length > 0)
    return rejected('YEAR_NOT_BURDENED', { ...budget, caseNumber, amount, burdened: yearsOf(agreement) });
  const { left, agreed } = unassignedOf(agreement, burdened);
  if (amount > left)
    return rejected('AGREEMENT_EXCEEDED', {
      requested: amount,
      left,
      agreed,
      ...(burdened && { fiscalYear: burdened.fiscalYear }),
    });
  const refusedFrame = budget
    ? undefined
    : refusedFramePayment(known, { programme, caseNumber, milestoneId, amount });
  if (refusedFrame) return refusedFrame;

  const commitmentId =
    burdened?.commitmentId ?? `${caseNumber}.${agreement.budgets.length + milestones.size + 1}`;
  const commitment =
    budget && !burdened ? commitFunds(line, { programme, ...budget, commitmentId, amount }, days) : undefined;
  if (commitment?.outcome === 'rejected')
    return rejected(commitment.rejection.code, commitment.rejection.figures);
  return {
    outcome: 'accepted',
    line: commitment?.events ?? [],
    agreement: [
      {
        type: 'MilestoneAgreed',
        data: {
          ...agreementReference(agreement),
          milestoneId,
          programme,
          ...(budget && { ...budget, commitmentId }),
          name,
          amount,
          ...(dueOn !== undefined && { dueOn }),
          agreedBy,
        },
      },
    ],
  };
}

const yearsOf = ({ budgets }: Agreement): readonly string[] =>
  budgets.map(({ line, fiscalYear }) => `${line} ${fiscalYear}`);
