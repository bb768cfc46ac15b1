import { fiscalYearOf } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { firstDayOf, lowestFrom } from '../money/day-series.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import { referenceOf, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { onLine } from './on-line.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface ReverseDisbursement extends BudgetLineKey {
  readonly disbursementId: string;
  readonly amount: Cents;
  readonly reason: string;
  /** Of the cash system, where it has taken the payment back without an order of this ledger. */
  readonly reference?: string;
}

/** Undoes a payment in whole or in part (Korrektur, Rückläufer). Nothing is deleted, and its commitment is open again. */
export const reverseDisbursement = (
  line: BudgetLine | undefined,
  command: ReverseDisbursement,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | UnusableAmount | 'DISBURSEMENT_EXCEEDED' | 'DISBURSEMENT_UNKNOWN'> =>
  onLine(openFor(line, days), command, days, (opened) => {
    const { disbursementId, amount, reason, reference } = command;
    const { on } = days;
    const disbursement = opened.disbursements.get(disbursementId);
    if (!disbursement) return rejected('DISBURSEMENT_UNKNOWN', { disbursementId });
    const refused =
      refusedAmount(amount) ?? refusedBefore(on, firstDayOf(disbursement.standing), 'DISBURSEMENT', amount);
    if (refused) return refused;
    const { amount: standing, day } = lowestFrom(disbursement.standing, on);
    if (amount > standing) return rejected('DISBURSEMENT_EXCEEDED', { requested: amount, standing, day });
    const commitment = opened.commitments.get(disbursement.commitmentId) ?? disbursement;
    return accepted({
      type: 'DisbursementReversed',
      data: {
        ...keyOf(opened),
        ...referenceOf(commitment),
        disbursementId,
        amount,
        reason,
        ...(reference !== undefined && { reference }),
      },
    });
  });

/** What comes back in a later year is income of that one: the books of the line's own year stay closed over it (LHO § 73). */
function openFor(line: BudgetLine | undefined, { on }: Dated): BudgetLine | undefined {
  if (!line?.closed || fiscalYearOf(on) <= line.fiscalYear) return line;
  const { closed: _, ...open } = line;
  return open;
}
