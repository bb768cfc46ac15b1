import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { keyOf } from './budget-line-key.ts';
import { referenceOf, type BudgetLine, type BudgetLineEvent, type BudgetLineKey } from './budget-line.ts';

export interface DisburseFunds extends BudgetLineKey {
  readonly commitmentId: string;
  readonly disbursementId: string;
  readonly amount: Cents;
}

/** Books a confirmed payment on its commitment, in whole or in part; never more than is open of it. */
export function disburseFunds(
  line: BudgetLine | undefined,
  command: DisburseFunds,
): Decision<BudgetLineEvent> {
  if (!line) return rejected('NO_AUTHORISATION_FOR_YEAR', { ...keyOf(command) });
  const commitment = line.commitments.get(command.commitmentId);
  if (!commitment) return rejected('COMMITMENT_UNKNOWN', { commitmentId: command.commitmentId });
  if (line.disbursements.has(command.disbursementId))
    return rejected('ALREADY_EXISTS', { what: `Auszahlung ${command.disbursementId}` });
  const refused = refusedAmount(command.amount);
  if (refused) return refused;
  if (command.amount > commitment.open)
    return rejected('COMMITMENT_EXCEEDED', { requested: command.amount, open: commitment.open });
  return accepted({
    type: 'FundsDisbursed',
    data: {
      ...keyOf(line),
      ...referenceOf(commitment),
      disbursementId: command.disbursementId,
      amount: command.amount,
    },
  });
}
