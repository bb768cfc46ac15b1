import type { BankBookingEvent, LedgerEvent } from '#domain';
import { foldInto, oneRow, opened, projection, table, type RowOf } from '#projections';

const bankBookingTable = table(
  'bank_booking',
  {
    booking_id: 'text',
    account: 'text',
    fiscal_year: 'integer',
    booked_on: 'text',
    value_on: 'text?',
    direction: 'text',
    amount: 'integer',
    /** As the bank wrote it, where it is no amount in whole cents of euros. */
    stated_amount: 'text?',
    /** Not matched to an order yet. */
    unmatched: 'integer',
    bank_reference: 'text',
    end_to_end_id: 'text?',
    payment_information_id: 'text?',
    return_code: 'text?',
    return_information: 'text?',
    remittance: 'text?',
    counterparty_name: 'text?',
    counterparty_account: 'text?',
    file_hash: 'text',
    statement_id: 'text',
    state: 'text',
    put_aside: 'text?',
    refused_for: 'text?',
    /** JSON: order and why, of each. */
    candidates: 'text',
    /** Between blanks. */
    orders: 'text',
    proposed_order: 'text?',
    proposed_by: 'text?',
    /** Of the proposal, its rejection, or that it is not ours. */
    reason: 'text?',
    recorded_by: 'text',
    recorded_at_ms: 'integer',
    /** From when on it waits for nobody any more. */
    closed_on: 'text?',
    closed_at_ms: 'integer?',
    synthetic: 'integer',
    position: 'integer',
  },
  {
    key: ['booking_id'],
    indexes: [
      ['state', 'booked_on', 'booking_id'],
      ['booked_on', 'booking_id'],
      ['fiscal_year', 'state'],
    ],
  },
);

type BankBookingRow = RowOf<typeof bankBookingTable>;

const isBankBookingEvent = (event: LedgerEvent): event is BankBookingEvent => 'bookingId' in event.data;

/** What the bank booked on our accounts, and what each booking is of or waits for. */
export const bankBookings = projection({
  name: 'bank-booking',
  version: 1,
  folds: [
    foldInto(bankBookingTable, {
      keysOf: oneRow(({ event }) => (isBankBookingEvent(event) ? [event.data.bookingId] : undefined)),
      fold: (row, { event, recorded }) => {
        if (!isBankBookingEvent(event)) return undefined;
        const { effectiveDay, position } = recorded;
        const at = { day: effectiveDay, ms: BigInt(recorded.recordedAtMs) };
        if (event.type === 'BankBookingRecorded')
          return { ...recordedRow(event, at.ms), synthetic: recorded.synthetic ? 1n : 0n, position };
        const before = opened(row, event, 'booking');
        return { ...before, ...changesOf(before, event, at), position };
      },
    }),
  ],
  logs: [],
});

type RecordedEvent = Extract<BankBookingEvent, { readonly type: 'BankBookingRecorded' }>;

const recordedRow = (
  { data }: RecordedEvent,
  recordedAtMs: bigint,
): Omit<BankBookingRow, 'position' | 'synthetic'> => ({
  booking_id: data.bookingId,
  account: data.account,
  fiscal_year: BigInt(data.bookedOn.slice(0, 4)),
  booked_on: data.bookedOn,
  value_on: data.valueOn ?? null,
  direction: data.direction,
  amount: data.amount,
  stated_amount: data.statedAmount ?? null,
  unmatched: data.amount,
  bank_reference: data.bankReference,
  end_to_end_id: data.endToEndId ?? null,
  payment_information_id: data.paymentInformationId ?? null,
  return_code: data.returnCode ?? null,
  return_information: data.returnInformation ?? null,
  remittance: data.remittance ?? null,
  counterparty_name: data.counterpartyName ?? null,
  counterparty_account: data.counterpartyAccount ?? null,
  file_hash: data.fileHash,
  statement_id: data.statementId,
  state: 'OPEN',
  put_aside: data.putAside ?? null,
  refused_for: data.refusedFor ?? null,
  candidates: JSON.stringify(data.candidates),
  orders: ' ',
  proposed_order: null,
  proposed_by: null,
  reason: null,
  recorded_by: data.recordedBy,
  recorded_at_ms: recordedAtMs,
  closed_on: null,
  closed_at_ms: null,
});

interface At {
  readonly day: string;
  readonly ms: bigint;
}

const withoutProposal = { proposed_order: null, proposed_by: null };
const closed = ({ day, ms }: At) => ({ closed_on: day, closed_at_ms: ms });

function changesOf(
  row: BankBookingRow,
  event: Exclude<BankBookingEvent, RecordedEvent>,
  at: At,
): Partial<BankBookingRow> {
  switch (event.type) {
    case 'BankBookingMatched': {
      const unmatched = row.unmatched - event.data.amount;
      return {
        unmatched,
        orders: `${row.orders}${event.data.paymentOrder} `,
        state: unmatched === 0n ? 'MATCHED' : 'OPEN',
        ...withoutProposal,
        ...(unmatched === 0n && closed(at)),
      };
    }
    case 'BankBookingAssignmentProposed': {
      const { paymentOrder, proposedBy, reason } = event.data;
      return { state: 'PROPOSED', proposed_order: paymentOrder, proposed_by: proposedBy, reason };
    }
    case 'BankBookingAssignmentRejected':
      return { state: 'OPEN', reason: event.data.reason, ...withoutProposal };
    case 'BankBookingFoundNotOurs':
      return { state: 'NOT_OURS', reason: event.data.reason, ...closed(at) };
    case 'BankBookingFourEyesViolationRefused':
      return {};
  }
}
