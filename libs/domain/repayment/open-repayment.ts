import type { Day } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import { totalOf } from '../money/day-series.ts';
import { paidAndKept, type CasePayments } from '../payment/payment-order.ts';
import { principalFigures, type RepaymentClaim, type Repayments } from './repayment-claim.ts';

export interface RepaymentAddress {
  readonly repaymentId: string;
}

export type NoSuchRepayment = 'DAY_BEFORE_CAUSE' | 'DAY_IN_FUTURE' | 'REPAYMENT_UNKNOWN';

/** The claim that is addressed, on no day before its latest act: what is open depends on what came before. */
export function openRepayment(
  repayments: Repayments | undefined,
  { repaymentId }: RepaymentAddress,
  day: Day,
  amount: Cents,
  { today }: Dated,
): RepaymentClaim | Rejected<never, NoSuchRepayment> {
  const claim = repayments?.claims.get(repaymentId);
  if (!claim) return rejected('REPAYMENT_UNKNOWN', { repaymentId });
  return (
    refusedFuture(day, today, amount) ?? refusedBefore(day, claim.latestOn, 'REPAYMENT', amount) ?? claim
  );
}

/**
 * The refusal to take anything back beside a repayment claim that is open: it is paid first; and of more than is kept besides what
 * was paid on such claims.
 */
export function refusedWhileClaimed(
  repayments: Repayments | undefined,
  payments: CasePayments | undefined,
  returned: Cents,
  { amount, returnedOn }: { readonly amount: Cents; readonly returnedOn: Day },
): Rejected<never, 'REPAYMENT_OPEN' | 'RETURN_EXCEEDED'> | undefined {
  if (!repayments) return undefined;
  let repaid = 0n;
  for (const claim of repayments.claims.values()) {
    const { caseNumber, repaymentId } = claim;
    const { open, repaid: ofClaim } = principalFigures(claim, returnedOn);
    if (open > 0n) return rejected('REPAYMENT_OPEN', { caseNumber, repaymentId, amount, open });
    repaid += ofClaim;
  }
  const held = totalOf(paidAndKept(payments)) - returned - repaid;
  return amount > held
    ? rejected('RETURN_EXCEEDED', { requested: amount, held: held > 0n ? held : 0n, day: returnedOn })
    : undefined;
}
