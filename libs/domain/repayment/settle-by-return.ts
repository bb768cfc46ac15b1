import { fiscalYearOf, type Day } from '../calendar/day.ts';
import type { PaymentOrder } from '../payment/payment-order.ts';
import {
  principalFigures,
  repaidIn,
  repaymentReference,
  type RepaymentEvent,
  type Repayments,
} from './repayment-claim.ts';
import { lesser } from '../money/cents.ts';

/**
 * What a payment that the bank returns settles of the claims for it: nothing is claimed back that has come back. Where it went is
 * booked with the return itself.
 */
export function settledByReturn(
  repayments: Repayments | undefined,
  { orderNumber, booking }: PaymentOrder,
  { returnedOn, bankReference }: { readonly returnedOn: Day; readonly bankReference: string },
): readonly RepaymentEvent[] {
  return [...(repayments?.claims.values() ?? [])].flatMap((claim): readonly RepaymentEvent[] => {
    const claimed = claim.payments.find((payment) => payment.orderNumber === orderNumber)?.amount ?? 0n;
    const left = claimed - repaidIn(claim, orderNumber);
    const { open } = principalFigures(claim, returnedOn);
    const principal = lesser(left, open);
    if (principal <= 0n) return [];
    const { programme, line } = claim;
    const paidYear = booking?.fiscalYear ?? fiscalYearOf(returnedOn);
    const isBackOnLine = paidYear === fiscalYearOf(returnedOn);
    return [
      {
        type: 'RepaymentReceived',
        data: {
          ...repaymentReference(claim),
          programme,
          line,
          receiptId: bankReference,
          amount: principal,
          interest: 0n,
          principal,
          receivedOn: returnedOn,
          payments: [{ orderNumber, amount: principal, paidYear, isBackOnLine }],
          incomeAmount: 0n,
          incomeYear: fiscalYearOf(returnedOn),
          ofReturn: true,
        },
      },
    ];
  });
}
