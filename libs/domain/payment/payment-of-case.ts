import { openOf, type BudgetLine } from '../budget-line/budget-line.ts';
import { bondOf } from '../budget-line/commitment-bond.ts';
import type { FiscalYear } from '../calendar/day.ts';
import { caseNumberIn } from '../case-register/case-register.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import { outstandingOn, type CasePayments } from './payment-order.ts';

/**
 * The refusal to give up funds that payment orders on their way need; without an amount, all that is open is to be given
 * up. A commitment is settled or released, never both.
 */
export function refusedByOrders(
  line: BudgetLine | undefined,
  payments: CasePayments | undefined,
  {
    fiscalYear,
    commitmentId,
    amount,
  }: { readonly fiscalYear: FiscalYear; readonly commitmentId: string; readonly amount?: Cents },
): Rejected<never, 'COMMITMENT_ORDERED'> | undefined {
  const ordered = outstandingOn(payments, fiscalYear, [commitmentId]);
  const open = openOf(line, commitmentId);
  if (ordered === 0n || (amount ?? open) <= open - ordered) return undefined;
  return rejected('COMMITMENT_ORDERED', { commitmentId, open, ordered });
}

/** The refusal to book a payment of a case without its payment order: four eyes and authority are checked there. */
export function refusedOfCase(
  commitmentId: string,
  { amount }: { readonly amount: Cents },
): Rejected<never, 'COMMITMENT_OF_CASE'> | undefined {
  const caseNumber = caseNumberIn(commitmentId);
  return caseNumber === undefined
    ? undefined
    : rejected('COMMITMENT_OF_CASE', { caseNumber, bond: bondOf(commitmentId), amount });
}

/** The refusal to take back what an order has paid: the bank's return is booked on the order, with its four eyes. */
export function refusedReversalOfCase(
  disbursementId: string,
  { amount }: { readonly amount: Cents },
): Rejected<never, 'COMMITMENT_OF_CASE'> | undefined {
  const caseNumber = caseNumberIn(disbursementId);
  return caseNumber === undefined
    ? undefined
    : rejected('COMMITMENT_OF_CASE', { caseNumber, bond: 'PAYMENT', amount });
}
