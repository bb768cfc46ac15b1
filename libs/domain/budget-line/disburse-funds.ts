import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { firstDayOf, lowestFrom } from '../money/day-series.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import { referenceOf, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { onLine } from './on-line.ts';
import type { BookingYearConsent } from './booking-year-consent.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface DisburseFunds extends BudgetLineKey {
  readonly commitmentId: string;
  readonly disbursementId: string;
  readonly amount: Cents;
  /** Of the cash system, where it has paid without an order of this ledger. */
  readonly reference?: string;
  readonly consent?: BookingYearConsent;
}

/** Books a confirmed payment on its commitment, in whole or in part; never more than is open of it on any day from then on. */
export const disburseFunds = (
  line: BudgetLine | undefined,
  command: DisburseFunds,
  days: Dated,
): Decision<
  BudgetLineEvent,
  NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'COMMITMENT_EXCEEDED' | 'COMMITMENT_UNKNOWN'
> =>
  onLine(line, command, days, (opened) => {
    const commitment = opened.commitments.get(command.commitmentId);
    if (!commitment) return rejected('COMMITMENT_UNKNOWN', { commitmentId: command.commitmentId });
    if (opened.disbursements.has(command.disbursementId))
      return rejected('ALREADY_EXISTS', { what: `Auszahlung ${command.disbursementId}` });
    const refused =
      refusedAmount(command.amount) ??
      refusedBefore(days.on, firstDayOf(commitment.open), 'COMMITMENT', command.amount);
    if (refused) return refused;
    const { amount: open, day } = lowestFrom(commitment.open, days.on);
    if (command.amount > open)
      return rejected('COMMITMENT_EXCEEDED', { requested: command.amount, open, day });
    return accepted({
      type: 'FundsDisbursed',
      data: {
        ...keyOf(opened),
        ...referenceOf(commitment),
        disbursementId: command.disbursementId,
        amount: command.amount,
        ...(command.reference !== undefined && { reference: command.reference }),
        ...command.consent,
      },
    });
  });
