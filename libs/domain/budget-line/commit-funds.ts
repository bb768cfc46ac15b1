import { rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { keyOf } from './budget-line-key.ts';
import {
  available,
  referenceOf,
  type BudgetLine,
  type BudgetLineEvent,
  type BudgetLineKey,
  type CommitmentReference,
} from './budget-line.ts';
import { acceptedWithUsageWarning } from './usage-warning.ts';

export interface CommitFunds extends BudgetLineKey, CommitmentReference {
  readonly amount: Cents;
}

/** Binds funds to a case (Festlegung, Mittelbindung). No commitment exceeds what is available. */
export function commitFunds(line: BudgetLine | undefined, command: CommitFunds): Decision<BudgetLineEvent> {
  if (!line) return rejected('NO_AUTHORISATION_FOR_YEAR', { ...keyOf(command) });
  if (line.commitments.has(command.commitmentId))
    return rejected('ALREADY_EXISTS', { what: `Festlegung ${command.commitmentId}` });
  const refused = refusedAmount(command.amount);
  if (refused) return refused;
  if (command.amount > available(line))
    return rejected('NOT_ENOUGH_FUNDS', { requested: command.amount, available: available(line) });
  return acceptedWithUsageWarning(line, {
    type: 'FundsCommitted',
    data: {
      ...keyOf(line),
      ...referenceOf(command),
      amount: command.amount,
    },
  });
}
