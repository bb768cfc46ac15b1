import { isBankDay } from '../calendar/bank-day.ts';
import type { Day } from '../calendar/day.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import { orderIn } from '../payment/open-order.ts';
import { isHeldBack } from '../payment/payee-verification.ts';
import { caseNumberOfOrder, type CasePayments, type PaymentOrder } from '../payment/payment-order.ts';
import type { NoSuchOrder } from '../reasons.ts';
import { bankAddressOf } from '../payee/payee-address.ts';
import { bankNameOf } from '../payee/payee.ts';
import { bankTextOf, remittanceLengthMax } from '../text/bank-text.ts';
import { endToEndIdInRun, endToEndIdOf } from './end-to-end-id.ts';
import { controlSumOf, type PaymentRun, type PaymentRunEvent, type Transfer } from './payment-run.ts';
import type { RunRegister, RunRegisterEvent } from './run-register.ts';

export interface CreatePaymentRun {
  readonly orderNumbers: readonly string[];
  readonly executionDay: Day;
  /** ISO 8601, UTC, to the second. */
  readonly createdAt: string;
  readonly createdBy: string;
}

/** What a run is told by whoever plans it. */
export interface NewRun {
  readonly runId: string;
  /** The day on which it is made. */
  readonly today: Day;
  /** SHA-256 of the file that the run gives, hex. */
  readonly checksumOf: (run: PaymentRunFacts) => string;
}

/** Of a run that is about to be made: what its file says. */
export type PaymentRunFacts = Pick<
  PaymentRun,
  'runId' | 'executionDay' | 'createdAt' | 'debtor' | 'transfers' | 'controlSum'
>;

export interface KnownToRun {
  readonly register: RunRegister | undefined;
  /** Of the cases of the orders. */
  readonly paymentsOf: (caseNumber: string) => CasePayments | undefined;
}

/** What a run writes: all of it, or nothing. */
export interface RunBooking {
  readonly outcome: 'accepted';
  readonly register: readonly RunRegisterEvent[];
  readonly run: readonly PaymentRunEvent[];
}

/** Largest amount of one SEPA credit transfer, cents. */
const transferAmountMax: Cents = 999_999_999_99n;

/**
 * Puts payment orders together to one file for the bank (Zahllauf): ordered, neither paid nor rejected, due by the execution
 * day, which is one on which banks work, and in no other run. Orders that are withdrawn cannot be in one, and one that is in
 * a run cannot be withdrawn any more: both ask for its state. Real money and practice never share a run.
 */
export function createPaymentRun(
  { register, paymentsOf }: KnownToRun,
  { orderNumbers, executionDay, createdAt, createdBy }: CreatePaymentRun,
  { runId, today, checksumOf }: NewRun,
):
  | RunBooking
  | Rejected<
      never,
      | NoSuchOrder
      | 'AMOUNT_OUT_OF_RANGE'
      | 'DEBTOR_ACCOUNT_MISSING'
      | 'EXECUTION_DAY_INVALID'
      | 'ORDERS_OF_PRACTICE_MIXED'
      | 'ORDER_HELD_BACK'
      | 'ORDER_IN_RUN'
      | 'ORDER_NAMED_TWICE'
      | 'ORDER_NOT_DUE'
    > {
  if (executionDay < today || !isBankDay(executionDay))
    return rejected('EXECUTION_DAY_INVALID', { executionDay, today });
  const missing = rejected('DEBTOR_ACCOUNT_MISSING', { orders: orderNumbers.length });
  if (!register?.debtor && !register?.practiceDebtor) return missing;
  const transfers: Transfer[] = [];
  const seen = new Map<string, boolean>();
  for (const orderNumber of orderNumbers) {
    const order = orderIn(paymentsOf(caseNumberOfOrder(orderNumber) ?? ''), { orderNumber }, ['ORDERED']);
    if ('outcome' in order) return order;
    const { amount, dueOn } = order;
    if (seen.has(orderNumber)) return rejected('ORDER_NAMED_TWICE', { orderNumber, amount });
    const inRun = register.runOf.get(orderNumber);
    if (inRun !== undefined) return rejected('ORDER_IN_RUN', { orderNumber, runId: inRun, amount });
    if (isHeldBack(order.verification))
      return rejected('ORDER_HELD_BACK', { orderNumber, amount, payeeName: order.payeeName ?? '' });
    if (dueOn > executionDay) return rejected('ORDER_NOT_DUE', { orderNumber, dueOn, executionDay, amount });
    seen.set(orderNumber, order.synthetic);
    const mixed = [...seen].find(([, synthetic]) => synthetic !== order.synthetic);
    if (mixed) return rejected('ORDERS_OF_PRACTICE_MIXED', { orderNumber, other: mixed[0], amount });
    const transfer = transferOf(
      order,
      endToEndIdOf(orderNumber) ?? endToEndIdInRun(runId, transfers.length + 1),
    );
    if ('outcome' in transfer) return transfer;
    transfers.push(transfer);
  }
  const controlSum = controlSumOf(transfers);
  const synthetic = [...seen.values()].includes(true);
  const debtor = (synthetic ? register.practiceDebtor : undefined) ?? register.debtor;
  if (!debtor) return missing;
  const facts = { runId, executionDay, createdAt, debtor, transfers, controlSum };
  return {
    outcome: 'accepted',
    register: [{ type: 'OrdersAssignedToRun', data: { runId, orderNumbers } }],
    run: [
      {
        type: 'PaymentRunCreated',
        data: { ...facts, createdBy, checksum: checksumOf(facts), synthetic },
      },
    ],
  };
}

function transferOf(
  order: PaymentOrder,
  endToEndId: string,
): Transfer | Rejected<never, 'AMOUNT_OUT_OF_RANGE' | 'PAYMENT_ORDER_UNKNOWN'> {
  const { orderNumber, amount, payeeName, payeeBankName, iban, reason } = order;
  const address = bankAddressOf(order.payeeAddress);
  const caseNumber = caseNumberOfOrder(orderNumber);
  if (amount > transferAmountMax)
    return rejected('AMOUNT_OUT_OF_RANGE', { amount, largest: transferAmountMax });
  if (caseNumber === undefined || payeeName === undefined || iban === undefined)
    return rejected('PAYMENT_ORDER_UNKNOWN', { orderNumber });
  return {
    orderNumber,
    caseNumber,
    endToEndId,
    amount,
    name: bankNameOf({ name: payeeName, ...(payeeBankName !== undefined && { bankName: payeeBankName }) }),
    ...(address && { address }),
    iban,
    remittance: bankTextOf(`${caseNumber} ${reason}`, remittanceLengthMax),
  };
}
