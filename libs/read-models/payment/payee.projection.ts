import { bankNameOf, type LedgerEvent, type PayeeEvent } from '#domain';
import { foldInto, oneRow, opened, table, type RowOf } from '#projections';

const payeeTable = table(
  'payee',
  {
    payee_id: 'text',
    version: 'integer',
    confirmed_version: 'integer?',
    name: 'text?',
    bank_name: 'text?',
    /** JSON. */
    address: 'text?',
    iban: 'text?',
    recipient: 'text?',
    confirmed_by: 'text?',
    proposed_name: 'text?',
    proposed_bank_name: 'text?',
    proposed_address: 'text?',
    proposed_iban: 'text?',
    proposed_recipient: 'text?',
    proposed_by: 'text?',
    reason: 'text',
  },
  { key: ['payee_id'], indexes: [['recipient']] },
);

type PayeeRow = RowOf<typeof payeeTable>;

/** Payees with their accounts, and what of them waits for a second person. */
export const payees = foldInto(payeeTable, {
  keysOf: oneRow(({ event }) => (isPayeeEvent(event) ? [event.data.payeeId] : undefined)),
  fold: (row, { event }) => {
    if (!isPayeeEvent(event)) return undefined;
    if (event.type === 'PayeeChangeProposed') return { ...nothingConfirmed, ...row, ...proposed(event) };
    const before = opened(row, event, 'proposal');
    return { ...before, ...changesOf(before, event) };
  },
});

type Proposed = Extract<PayeeEvent, { readonly type: 'PayeeChangeProposed' }>;

const isPayeeEvent = (event: LedgerEvent): event is PayeeEvent =>
  'payeeId' in event.data && 'version' in event.data;

const nothingConfirmed = {
  confirmed_version: null,
  name: null,
  bank_name: null,
  address: null,
  iban: null,
  recipient: null,
  confirmed_by: null,
};

const proposed = (event: Proposed): Omit<PayeeRow, keyof typeof nothingConfirmed> => ({
  payee_id: event.data.payeeId,
  version: BigInt(event.data.version),
  proposed_name: event.data.name,
  proposed_bank_name: bankNameOf(event.data),
  proposed_address: event.data.address ? JSON.stringify(event.data.address) : null,
  proposed_iban: event.data.iban,
  proposed_recipient: event.data.recipient ?? null,
  proposed_by: event.data.proposedBy,
  reason: event.data.reason,
});

const noProposal = {
  proposed_name: null,
  proposed_bank_name: null,
  proposed_address: null,
  proposed_iban: null,
  proposed_recipient: null,
  proposed_by: null,
};

function changesOf(row: PayeeRow, event: Exclude<PayeeEvent, Proposed>): Partial<PayeeRow> {
  switch (event.type) {
    case 'PayeeChangeConfirmed':
      return {
        confirmed_version: BigInt(event.data.version),
        name: row.proposed_name,
        bank_name: row.proposed_bank_name,
        address: row.proposed_address,
        iban: row.proposed_iban,
        recipient: row.proposed_recipient,
        confirmed_by: event.data.confirmedBy,
        ...noProposal,
      };
    case 'PayeeChangeRejected':
      return { ...noProposal, reason: event.data.reason };
    case 'PayeeFourEyesViolationRefused':
      return {};
  }
}
