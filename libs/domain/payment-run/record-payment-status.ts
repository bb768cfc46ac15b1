import { laterOf, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { orderReference } from '../payment/open-order.ts';
import { refusedOwnPart } from '../payment/payment-four-eyes.ts';
import { verificationResultOf } from '../payment/payee-verification.ts';
import {
  caseNumberOfOrder,
  orderStateOf,
  type CasePayments,
  type PaymentEvent,
  type PaymentOrder,
} from '../payment/payment-order.ts';
import { runIn, type RunAddress } from './open-run.ts';
import type { PaymentRun, PaymentRunEvent, TransferStatus } from './payment-run.ts';
import { paymentInformationIdOf } from './payment-run-id.ts';

/** What the bank says of a run (pain.002): of the file, of its block, and of payments in it. */
export interface RecordPaymentStatus extends RunAddress {
  readonly messageId: string;
  /** SHA-256 of the bank's file, hex. */
  readonly checksum: string;
  readonly group: Said;
  readonly blocks: readonly (Said & {
    readonly paymentInformationId: string;
    readonly transactions: readonly (Said & {
      readonly endToEndId: string;
      readonly nameOnRecord?: string;
    })[];
  })[];
  readonly recordedBy: string;
}

interface Said {
  readonly status?: string;
  readonly reason?: string;
}

export interface KnownToRecordStatus {
  readonly run: PaymentRun | undefined;
  readonly paymentsOf: (caseNumber: string) => CasePayments | undefined;
}

export interface StatusBooking {
  readonly outcome: 'accepted';
  /** By case. */
  readonly payments: ReadonlyMap<string, readonly PaymentEvent[]>;
  readonly run: readonly PaymentRunEvent[];
}

/**
 * Records what the bank says of a run, once per file. A rejection, of a payment, its block or the whole file, ends the orders it
 * is about, and their commitments are open as before; acceptance is progress and no payment, for that is a booked debit alone.
 * What the payee's bank says of the name is kept with the order. Not by who ordered one that is rejected: the attempt is on record
 * with that order, and nothing of the report is recorded.
 */
export function recordPaymentStatus(
  { run, paymentsOf }: KnownToRecordStatus,
  { runId, messageId, checksum, group, blocks, recordedBy }: RecordPaymentStatus,
  days: Dated,
):
  | StatusBooking
  | Rejected<
      PaymentEvent,
      | 'ALREADY_EXISTS'
      | 'DAY_BEFORE_CAUSE'
      | 'FOUR_EYES'
      | 'PAYMENT_RUN_STATE'
      | 'PAYMENT_RUN_UNKNOWN'
      | 'TRANSFER_OF_OTHER_RUN'
    > {
  const open = runIn(run, { runId }, ['CREATED', 'SENT'], days);
  if ('outcome' in open) return open;
  if (open.reports.includes(checksum))
    return rejected('ALREADY_EXISTS', { what: `Statusbericht ${messageId}` });
  const numbers = new Map(open.transfers.map(({ endToEndId, orderNumber }) => [endToEndId, orderNumber]));
  const said = new Map<string, TransferStatus>();
  const say = (orderNumber: string, { status, reason }: Said, nameOnRecord?: string): void => {
    if (status === undefined) return;
    said.set(orderNumber, {
      orderNumber,
      status,
      ...(reason !== undefined && { reason }),
      ...(nameOnRecord !== undefined && { nameOnRecord }),
    });
  };
  // What is said of a part counts more than what is said of the whole; a part of the whole is none by itself.
  for (const number of numbers.values()) if (group.status !== 'PART') say(number, group);
  for (const { paymentInformationId, transactions, ...block } of blocks) {
    if (paymentInformationId !== '' && paymentInformationId !== paymentInformationIdOf(runId))
      return rejected('TRANSFER_OF_OTHER_RUN', { runId, reference: paymentInformationId });
    for (const number of numbers.values()) if (block.status !== 'PART') say(number, block);
    for (const { endToEndId, nameOnRecord, ...transaction } of transactions) {
      const number = numbers.get(endToEndId);
      if (number === undefined) return rejected('TRANSFER_OF_OTHER_RUN', { runId, reference: endToEndId });
      say(
        number,
        { ...(block.status !== undefined && { status: block.status }), ...transaction },
        nameOnRecord,
      );
    }
  }
  const payments = new Map<string, PaymentEvent[]>();
  for (const status of said.values()) {
    const caseNumber = caseNumberOfOrder(status.orderNumber) ?? '';
    const order = paymentsOf(caseNumber)?.orders.get(status.orderNumber);
    const event = order && eventOf(order, status, { runId, messageId }, days);
    if (!order || !event) continue;
    const fourEyes =
      event.type === 'PaymentRejectedByBank' && refusedOwnPart(order, 'REJECT_BY_BANK', recordedBy);
    if (fourEyes) return fourEyes;
    payments.set(caseNumber, [...(payments.get(caseNumber) ?? []), event]);
  }
  return {
    outcome: 'accepted',
    payments,
    run: [
      {
        type: 'PaymentStatusReported',
        data: {
          runId,
          controlSum: open.controlSum,
          messageId,
          checksum,
          statuses: [...said.values()],
          reportedOn: days.on,
          recordedBy,
        },
      },
    ],
  };
}

/** What a status does to an order; nothing where it is progress, or where the order has ended already. */
function eventOf(
  order: PaymentOrder,
  { status, reason, nameOnRecord }: TransferStatus,
  { runId, messageId }: { readonly runId: string; readonly messageId: string },
  { on }: Dated,
): PaymentEvent | undefined {
  if (orderStateOf(order) !== 'ORDERED') return undefined;
  if (status === 'RJCT')
    return {
      type: 'PaymentRejectedByBank',
      data: {
        ...orderReference(order),
        amount: order.amount,
        bankReference: messageId === '' ? runId : messageId,
        rejectedOn: laterOf(on, order.orderedOn ?? on),
        reason: reason ?? 'RJCT',
      },
    };
  const result = verificationResultOf(status);
  return (
    result && {
      type: 'PayeeVerified',
      data: {
        ...orderReference(order),
        runId,
        result,
        ...(nameOnRecord !== undefined && { nameOnRecord }),
        verifiedOn: on,
      },
    }
  );
}
