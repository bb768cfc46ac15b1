import type { LedgerEvent, PaymentRunEvent } from '#domain';
import { foldInto, oneRow, opened, projection, table } from '#projections';

const paymentRunTable = table(
  'payment_run',
  {
    run_id: 'text',
    state: 'text',
    execution_day: 'text',
    control_sum: 'integer',
    transfers: 'integer',
    checksum: 'text',
    debtor_name: 'text',
    debtor_iban: 'text',
    debtor_bic: 'text?',
    created_at: 'text',
    created_on: 'text',
    created_by: 'text',
    sent_on: 'text?',
    sent_by: 'text?',
    cancelled_on: 'text?',
    cancelled_by: 'text?',
    reason: 'text?',
    answered_on: 'text?',
    synthetic: 'integer',
    position: 'integer',
  },
  { key: ['run_id'], indexes: [['state', 'run_id']] },
);

const paymentTransferTable = table(
  'payment_transfer',
  {
    run_id: 'text',
    /** Its place in the file; the first is 1. */
    number: 'integer',
    order_number: 'text',
    case_number: 'text',
    end_to_end_id: 'text',
    amount: 'integer',
    name: 'text',
    /** JSON. */
    address: 'text?',
    iban: 'text',
    remittance: 'text',
    /** What the bank last said of it. */
    bank_status: 'text?',
    bank_reason: 'text?',
  },
  { key: ['run_id', 'order_number'], indexes: [['order_number']] },
);

const isRunEvent = (event: LedgerEvent): event is PaymentRunEvent =>
  event.type === 'PaymentRunCreated' ||
  event.type === 'PaymentStatusReported' ||
  event.type === 'PaymentRunSent' ||
  event.type === 'PaymentRunCancelled';

function transfersOf(
  event: LedgerEvent,
): readonly { readonly runId: string; readonly orderNumber: string }[] {
  if (event.type !== 'PaymentRunCreated' && event.type !== 'PaymentStatusReported') return [];
  const { runId } = event.data;
  const of = event.type === 'PaymentRunCreated' ? event.data.transfers : event.data.statuses;
  return of.map(({ orderNumber }) => ({ runId, orderNumber }));
}

/** Payment runs with their state, and what each sends to the bank. */
export const paymentRuns = projection({
  name: 'payment-run',
  version: 3,
  folds: [
    foldInto(paymentRunTable, {
      keysOf: oneRow(({ event }) => (isRunEvent(event) ? [event.data.runId] : undefined)),
      fold: (row, { event, recorded: { effectiveDay, position } }) => {
        if (!isRunEvent(event)) return undefined;
        if (event.type === 'PaymentRunCreated') {
          const { data } = event;
          return {
            run_id: data.runId,
            state: 'CREATED',
            execution_day: data.executionDay,
            control_sum: data.controlSum,
            transfers: BigInt(data.transfers.length),
            checksum: data.checksum,
            debtor_name: data.debtor.name,
            debtor_iban: data.debtor.iban,
            debtor_bic: data.debtor.bic ?? null,
            created_at: data.createdAt,
            created_on: effectiveDay,
            created_by: data.createdBy,
            sent_on: null,
            sent_by: null,
            cancelled_on: null,
            cancelled_by: null,
            reason: null,
            answered_on: null,
            synthetic: data.synthetic ? 1n : 0n,
            position,
          };
        }
        const before = { ...opened(row, event, 'making of the run'), position };
        if (event.type === 'PaymentRunSent')
          return { ...before, state: 'SENT', sent_on: event.data.sentOn, sent_by: event.data.sentBy };
        if (event.type === 'PaymentStatusReported') return { ...before, answered_on: event.data.reportedOn };
        const { cancelledBy, reason } = event.data;
        return {
          ...before,
          state: 'CANCELLED',
          cancelled_on: effectiveDay,
          cancelled_by: cancelledBy,
          reason,
        };
      },
    }),
    foldInto(paymentTransferTable, {
      keysOf: ({ event }) => transfersOf(event).map((one) => [one.runId, one.orderNumber] as const),
      fold: (row, { event }, [run_id, order_number]) => {
        if (event.type === 'PaymentStatusReported') {
          const said = event.data.statuses.find((one) => one.orderNumber === order_number);
          const before = opened(row, event, 'making of the run');
          return said ? { ...before, bank_status: said.status, bank_reason: said.reason ?? null } : before;
        }
        if (event.type !== 'PaymentRunCreated') return undefined;
        const index = event.data.transfers.findIndex((one) => one.orderNumber === order_number);
        const transfer = event.data.transfers[index];
        return (
          transfer && {
            run_id,
            number: BigInt(index + 1),
            order_number,
            case_number: transfer.caseNumber,
            end_to_end_id: transfer.endToEndId,
            amount: transfer.amount,
            name: transfer.name,
            address: transfer.address ? JSON.stringify(transfer.address) : null,
            iban: transfer.iban,
            remittance: transfer.remittance,
            bank_status: null,
            bank_reason: null,
          }
        );
      },
    }),
  ],
  logs: [],
});
