import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { keyOf } from './budget-line-key.ts';
import { referenceOf, type BudgetLine, type BudgetLineEvent, type BudgetLineKey } from './budget-line.ts';

export interface ReverseDisbursement extends BudgetLineKey {
  readonly disbursementId: string;
  readonly amount: Cents;
  readonly reason: string;
}

/** Undoes a payment in whole or in part (Korrektur, Rückläufer). Nothing is deleted, and its commitment is open again. */
export function reverseDisbursement(
  line: BudgetLine | undefined,
  command: ReverseDisbursement,
): Decision<BudgetLineEvent> {
  if (!line) return rejected('NO_AUTHORISATION_FOR_YEAR', { ...keyOf(command) });
  const disbursement = line.disbursements.get(command.disbursementId);
  if (!disbursement) return rejected('DISBURSEMENT_UNKNOWN', { disbursementId: command.disbursementId });
  const refused = refusedAmount(command.amount);
  if (refused) return refused;
  if (command.amount > disbursement.standing)
    return rejected('DISBURSEMENT_EXCEEDED', { requested: command.amount, standing: disbursement.standing });
  const commitment = line.commitments.get(disbursement.commitmentId) ?? disbursement;
  return accepted({
    type: 'DisbursementReversed',
    data: {
      ...keyOf(line),
      ...referenceOf(commitment),
      disbursementId: command.disbursementId,
      amount: command.amount,
      reason: command.reason,
    },
  });
}
