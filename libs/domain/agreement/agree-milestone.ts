import type { Day, FiscalYear } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { commitFunds } from '../budget-line/commit-funds.ts';
import type { BudgetLine } from '../budget-line/budget-line.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { Programme } from '../programme/programme.ts';
import { refusedFramePayment } from '../programme/set-frame-payment-rule.ts';
import { agreedOf, agreementReference, type Agreement, type AgreementEvent } from './agreement.ts';
import { runningAgreement, type AgreementDecision } from './open-agreement.ts';

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
 * Agrees a milestone and commits its funds on the budget of its year. Without one, the frame of the agreement carries it,
 * in programmes that may pay from a frame alone. Not before the agreement. All milestones together never exceed the agreement.
 */
export function agreeMilestone(
  { agreement: existing, programme: known, line }: KnownToAgree,
  command: AgreeMilestone,
  days: Dated,
): AgreementDecision | Rejected<AgreementEvent> {
  const { caseNumber, milestoneId, name, amount, budget, dueOn, agreedBy } = command;
  const agreement = runningAgreement(existing, caseNumber);
  if ('outcome' in agreement) return agreement;
  const { programme, frameId, milestones } = agreement;
  if (milestones.has(milestoneId)) return rejected('ALREADY_EXISTS', { what: `Meilenstein ${milestoneId}` });
  const refused = refusedAmount(amount) ?? refusedBefore(days.on, agreement.concludedOn, 'AGREEMENT');
  if (refused) return refused;
  const left = agreement.amount - agreedOf(agreement);
  if (amount > left)
    return rejected('AGREEMENT_EXCEEDED', { requested: amount, left, agreed: agreement.amount });
  if (!budget && frameId === undefined) return rejected('BUDGET_MISSING', { caseNumber, milestoneId });
  const refusedFrame = budget
    ? undefined
    : refusedFramePayment(known, { programme, caseNumber, milestoneId, amount });
  if (refusedFrame) return refusedFrame;

  const commitmentId = `${caseNumber}.${milestones.size + 1}`;
  const commitment = budget && commitFunds(line, { programme, ...budget, commitmentId, amount }, days);
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
