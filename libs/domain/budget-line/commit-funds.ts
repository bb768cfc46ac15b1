import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import {
  referenceOf,
  type BudgetLine,
  type BudgetLineEvent,
  type CommitmentReference,
  type Corrects,
} from './budget-line.ts';
import { onLine, refusedFunds } from './on-line.ts';
import { acceptedWithUsageWarning } from './usage-warning.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface CommitFunds extends BudgetLineKey, CommitmentReference {
  readonly amount: Cents;
  /** Of a closed year, that this puts right. */
  readonly corrects?: Corrects;
}

/** Binds funds to a case (Festlegung, Mittelbindung). No commitment exceeds what is available on any day from its own on. */
export const commitFunds = (
  line: BudgetLine | undefined,
  command: CommitFunds,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'NOT_ENOUGH_FUNDS'> =>
  onLine(line, command, days, (opened) => {
    if (opened.commitments.has(command.commitmentId))
      return rejected('ALREADY_EXISTS', { what: `Festlegung ${command.commitmentId}` });
    const event: BudgetLineEvent = {
      type: 'FundsCommitted',
      data: {
        ...keyOf(opened),
        ...referenceOf(command),
        amount: command.amount,
        ...(command.corrects && { corrects: command.corrects }),
      },
    };
    return (
      refusedAmount(command.amount) ??
      refusedFunds(opened, command.amount, days.on) ??
      acceptedWithUsageWarning(opened, event, days)
    );
  });
