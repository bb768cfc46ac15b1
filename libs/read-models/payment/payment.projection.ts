import {
  decimal,
  type Day,
  type LedgerEvent,
  type OrderFunds,
  type PayeeEvent,
  type PaymentEvent,
} from '#domain';
import { oneRow, type Projection, type Row } from '#projections';

/** Payees with their accounts, ordering authorities, and payment orders with their state. */
export const payments: Projection = {
  name: 'payment',
  version: 5,
  folds: [
    {
      name: 'payee',
      columns: {
        payee_id: 'text',
        version: 'integer',
        confirmed_version: 'integer',
        name: 'text',
        iban: 'text',
        recipient: 'text',
        confirmed_by: 'text',
        proposed_name: 'text',
        proposed_iban: 'text',
        proposed_recipient: 'text',
        proposed_by: 'text',
        reason: 'text',
      },
      key: ['payee_id'],
      indexes: [['recipient']],
      keysOf: oneRow(({ event }) => (isPayeeEvent(event) ? [event.data.payeeId] : undefined)),
      fold: (row, { event }) => (isPayeeEvent(event) ? { ...row, ...payeeChangesOf(row, event) } : undefined),
    },
    {
      name: 'ordering_authority',
      columns: {
        person: 'text',
        authority_id: 'text',
        limit_amount: 'integer',
        valid_from: 'text',
        valid_to: 'text',
        granted_by: 'text',
        revoked_by: 'text',
        reason: 'text',
      },
      key: ['person', 'authority_id'],
      indexes: [],
      keysOf: oneRow(({ event }) =>
        event.type === 'OrderingAuthorityGranted' || event.type === 'OrderingAuthorityRevoked'
          ? [event.data.person, event.data.authorityId]
          : undefined,
      ),
      fold: (row, { event }) => authorityAfter(row, event),
    },
    {
      name: 'payment_order',
      columns: {
        order_number: 'text',
        case_number: 'text',
        programme: 'text',
        line: 'text',
        fiscal_year: 'integer',
        booking_year: 'integer',
        booking_year_exception: 'integer',
        consent_reference: 'text',
        consented_on: 'text',
        funds: 'text',
        income_year: 'integer',
        basis: 'text',
        basis_id: 'text',
        recipients: 'text',
        payee_id: 'text',
        payee_name: 'text',
        iban: 'text',
        amount: 'integer',
        due_on: 'text',
        due_on_requested: 'text',
        state: 'text',
        reason: 'text',
        prepared_by: 'text',
        factual_by: 'text',
        arithmetic_by: 'text',
        ordered_on: 'text',
        ordered_by: 'text',
        authority_id: 'text',
        authority_limit: 'integer',
        settled_on: 'text',
        rejected_on: 'text',
        returned_on: 'text',
        bank_reference: 'text',
        bank_reason: 'text',
        synthetic: 'integer',
        position: 'integer',
      },
      key: ['order_number'],
      indexes: [['case_number'], ['programme', 'fiscal_year', 'order_number'], ['state', 'order_number']],
      keysOf: oneRow(({ event }) => (isPaymentEvent(event) ? [event.data.orderNumber] : undefined)),
      fold: (row, { event, recorded }) =>
        isPaymentEvent(event)
          ? { ...row, ...orderChangesOf(row, event, recorded.effectiveDay), position: recorded.position }
          : undefined,
    },
  ],
  logs: [
    {
      name: 'payment_split',
      columns: {
        order_number: 'text',
        case_number: 'text',
        programme: 'text',
        person: 'text',
        authority_id: 'text',
        authority_limit: 'integer',
        total: 'integer',
        order_numbers: 'text',
        found_on: 'text',
        synthetic: 'integer',
      },
      indexes: [['person', 'position']],
      rowOf: ({ event, recorded }) =>
        event.type === 'PaymentSplitFound'
          ? {
              order_number: event.data.orderNumber,
              case_number: event.data.caseNumber,
              programme: event.data.programme,
              person: event.data.orderedBy,
              authority_id: event.data.authorityId,
              authority_limit: event.data.authorityLimit,
              total: event.data.total,
              order_numbers: event.data.orderNumbers.join(' '),
              found_on: recorded.effectiveDay,
              synthetic: recorded.synthetic ? 1n : 0n,
            }
          : undefined,
    },
  ],
};

const isPayeeEvent = (event: LedgerEvent): event is PayeeEvent =>
  'payeeId' in event.data && 'version' in event.data;

const isPaymentEvent = (event: LedgerEvent): event is PaymentEvent => 'orderNumber' in event.data;

const noProposal: Row = {
  proposed_name: null,
  proposed_iban: null,
  proposed_recipient: null,
  proposed_by: null,
};

function payeeChangesOf(row: Row | undefined, event: PayeeEvent): Row {
  switch (event.type) {
    case 'PayeeChangeProposed':
      return {
        payee_id: event.data.payeeId,
        version: BigInt(event.data.version),
        proposed_name: event.data.name,
        proposed_iban: event.data.iban,
        proposed_recipient: event.data.recipient ?? null,
        proposed_by: event.data.proposedBy,
        reason: event.data.reason,
      };
    case 'PayeeChangeConfirmed':
      return {
        confirmed_version: BigInt(event.data.version),
        name: row?.['proposed_name'] ?? null,
        iban: row?.['proposed_iban'] ?? null,
        recipient: row?.['proposed_recipient'] ?? null,
        confirmed_by: event.data.confirmedBy,
        ...noProposal,
      };
    case 'PayeeChangeRejected':
      return { ...noProposal, reason: event.data.reason };
    case 'PayeeFourEyesViolationRefused':
      return {};
  }
}

function authorityAfter(row: Row | undefined, { type, data }: LedgerEvent): Row | undefined {
  if (type === 'OrderingAuthorityGranted')
    return {
      person: data.person,
      authority_id: data.authorityId,
      limit_amount: data.limit,
      valid_from: data.validFrom,
      valid_to: data.validTo ?? null,
      granted_by: data.grantedBy,
      reason: data.reason,
    };
  if (type === 'OrderingAuthorityRevoked')
    return { ...row, valid_to: data.validTo, revoked_by: data.revokedBy, reason: data.reason };
  return undefined;
}

function orderChangesOf(row: Row | undefined, event: PaymentEvent, effectiveDay: Day): Row {
  switch (event.type) {
    case 'PaymentOrderPrepared':
      return {
        order_number: event.data.orderNumber,
        case_number: event.data.caseNumber,
        programme: event.data.programme,
        line: event.data.line ?? null,
        fiscal_year: event.data.fiscalYear === undefined ? null : BigInt(event.data.fiscalYear),
        booking_year_exception: 0n,
        funds: JSON.stringify(fundsOf(event).map((part) => ({ ...part, amount: decimal(part.amount) }))),
        basis: event.data.basis,
        basis_id: event.data.basisId,
        recipients: ` ${event.data.recipients.join(' ')} `,
        payee_id: event.data.payeeId,
        amount: event.data.amount,
        due_on: event.data.dueOn,
        due_on_requested: event.data.dueOnRequested ?? null,
        state: 'PREPARED',
        reason: event.data.reason,
        prepared_by: event.data.preparedBy,
        synthetic: event.data.synthetic ? 1n : 0n,
      };
    case 'PaymentOrderCertifiedFactual':
      return certified({ ...row, factual_by: event.data.certifiedBy });
    case 'PaymentOrderCertifiedArithmetic':
      return certified({ ...row, arithmetic_by: event.data.certifiedBy });
    case 'PaymentOrderWithdrawn':
      return { state: 'WITHDRAWN', reason: event.data.reason };
    case 'BookingYearExceptionGranted':
      return {
        booking_year_exception: 1n,
        consent_reference: event.data.consentReference ?? null,
        consented_on: event.data.consentedOn ?? null,
      };
    case 'PaymentOrdered':
      return {
        state: 'ORDERED',
        payee_name: event.data.payeeName,
        iban: event.data.iban,
        ordered_on: event.data.orderedOn,
        ordered_by: event.data.orderedBy,
        authority_id: event.data.authorityId,
        authority_limit: event.data.authorityLimit,
      };
    case 'PaymentSettled':
      return {
        state: 'SETTLED',
        booking_year: event.data.fiscalYear === undefined ? null : BigInt(event.data.fiscalYear),
        settled_on: event.data.settledOn,
        bank_reference: event.data.bankReference,
      };
    case 'PaymentRejectedByBank':
      return {
        state: 'REJECTED',
        rejected_on: event.data.rejectedOn ?? effectiveDay,
        bank_reference: event.data.bankReference,
        bank_reason: event.data.reason,
      };
    case 'PaymentReturned':
    case 'PaymentReturnedAsIncome':
      return {
        state: 'RETURNED',
        income_year: event.type === 'PaymentReturned' ? null : BigInt(event.data.income.fiscalYear),
        returned_on: event.data.returnedOn,
        bank_reference: event.data.bankReference,
        bank_reason: event.data.reason,
      };
    case 'PaymentFourEyesViolationRefused':
    case 'PaymentAuthorityViolationRefused':
    case 'PaymentSplitFound':
      return {};
  }
}

/** Of one year in events from when an order had funds of no other. */
function fundsOf({
  data: { funds, line, fiscalYear, commitmentIds, amount },
}: Extract<PaymentEvent, { type: 'PaymentOrderPrepared' }>): readonly OrderFunds[] {
  if (funds) return funds;
  return line === undefined || fiscalYear === undefined ? [] : [{ fiscalYear, commitmentIds, amount }];
}

const isNamed = (row: Row, column: string): boolean => typeof row[column] === 'string';

const certified = (row: Row): Row => ({
  ...row,
  state: isNamed(row, 'factual_by') && isNamed(row, 'arithmetic_by') ? 'CERTIFIED' : 'PREPARED',
});
