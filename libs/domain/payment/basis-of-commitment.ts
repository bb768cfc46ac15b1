import type { BudgetLine } from '../budget-line/budget-line.ts';
import type { Dated } from '../calendar/day-rule.ts';
import type { CommitmentCase } from '../commitment-case/commitment-case.ts';
import { rejected, type Rejected } from '../decision.ts';
import { booked, firstDayOf, lowestFrom } from '../money/day-series.ts';
import type { PaymentBasis } from './payment-basis.ts';
import { takenOfBasis } from './payment-funds.ts';
import { isOutstanding, type CasePayments } from './payment-order.ts';

/**
 * What a commitment that no notice stands on entitles to: what is open of it, and what its orders have used up already. A
 * controller may lower it as far as no order needs it.
 */
export function basisOfCommitment(
  { caseNumber, programme, line: code, fiscalYear, commitmentId, recipient, synthetic }: CommitmentCase,
  { line, payments }: { readonly line: BudgetLine | undefined; readonly payments: CasePayments | undefined },
  { on }: Pick<Dated, 'on'>,
): PaymentBasis | Rejected<never, 'COMMITMENT_UNKNOWN'> {
  const commitment = line?.commitments.get(commitmentId);
  if (!commitment) return rejected('COMMITMENT_UNKNOWN', { commitmentId });
  const used = [...(payments?.orders.values() ?? [])]
    .filter((order) => !isOutstanding(order))
    .reduce((sum, order) => sum + takenOfBasis(order), 0n);
  const { amount: open } = lowestFrom(commitment.open, on);
  return {
    kind: 'COMMITMENT',
    caseNumber,
    basisId: commitmentId,
    programme,
    budget: { line: code, fiscalYear },
    committed: [{ fiscalYear, commitmentIds: [commitmentId] }],
    entitled: booked(undefined, firstDayOf(commitment.open), open + used),
    recipients: recipient === undefined ? [] : [recipient],
    synthetic,
  };
}
