import { decimal, type Day, type LedgerEvent, type OrderFunds, type PaymentEvent } from '#domain';
import { foldInto, logInto, logTable, opened, table, type RowOf } from '#projections';

const paymentOrderTable = table(
  'payment_order',
  {
    order_number: 'text',
    case_number: 'text',
    programme: 'text',
    line: 'text?',
    fiscal_year: 'integer?',
    booking_year: 'integer?',
    booking_year_exception: 'integer',
    consent_reference: 'text?',
    consented_on: 'text?',
    /** JSON: year, commitments and decimal amount of each. */
    funds: 'text',
    income_year: 'integer?',
    /** The run that it is or was sent with; none where that was cancelled. */
    run_id: 'text?',
    /** What the bank last said of it (pain.002), and the payee's bank of its name. */
    bank_status: 'text?',
    verification: 'text?',
    name_on_record: 'text?',
    verification_decision: 'text?',
    basis: 'text',
    basis_id: 'text',
    /** AGS between blanks. */
    recipients: 'text',
    payee_id: 'text',
    payee_name: 'text?',
    iban: 'text?',
    amount: 'integer',
    due_on: 'text',
    due_on_requested: 'text?',
    state: 'text',
    reason: 'text',
    prepared_by: 'text',
    factual_by: 'text?',
    arithmetic_by: 'text?',
    ordered_on: 'text?',
    ordered_by: 'text?',
    authority_id: 'text?',
    authority_limit: 'integer?',
    settled_on: 'text?',
    rejected_on: 'text?',
    returned_on: 'text?',
    bank_reference: 'text?',
    bank_reason: 'text?',
    synthetic: 'integer',
    position: 'integer',
  },
  {
    key: ['order_number'],
    indexes: [
      ['case_number'],
      ['programme', 'fiscal_year', 'order_number'],
      ['state', 'order_number'],
      // The orders of a year by their day; what they add up to is read from the index alone.
      ['fiscal_year', 'synthetic', 'due_on', 'order_number', 'state', 'amount'],
    ],
  },
);

const paymentSplitTable = logTable(
  'payment_split',
  {
    order_number: 'text',
    case_number: 'text',
    programme: 'text',
    person: 'text',
    authority_id: 'text',
    authority_limit: 'integer',
    total: 'integer',
    /** Between blanks. */
    order_numbers: 'text',
    found_on: 'text',
    synthetic: 'integer',
  },
  { indexes: [['person', 'position']] },
);

type PaymentOrderRow = RowOf<typeof paymentOrderTable>;

/** Payment orders with their state. */
export const paymentOrders = foldInto(paymentOrderTable, {
  keysOf: ({ event }) => ordersOf(event).map((orderNumber) => [orderNumber]),
  fold: (row, { event, recorded: { effectiveDay, position } }, [orderNumber]) => {
    if (event.type === 'PaymentStatusReported') {
      const said = event.data.statuses.find((one) => one.orderNumber === orderNumber);
      return { ...opened(row, event, 'order'), bank_status: said?.status ?? null, position };
    }
    if (event.type === 'PaymentRunCreated' || event.type === 'PaymentRunCancelled')
      return {
        ...opened(row, event, 'order'),
        run_id: event.type === 'PaymentRunCreated' ? event.data.runId : null,
        position,
      };
    if (!isPaymentEvent(event)) return undefined;
    if (event.type === 'PaymentOrderPrepared') return { ...prepared(event), position };
    const before = opened(row, event, 'order');
    return { ...before, ...changesOf(before, event, effectiveDay), position };
  },
});

/** Findings of payments that were split under a limit. */
export const paymentSplits = logInto(paymentSplitTable, ({ event, recorded }) =>
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
);

type Prepared = Extract<PaymentEvent, { readonly type: 'PaymentOrderPrepared' }>;

function ordersOf(event: LedgerEvent): readonly string[] {
  if (event.type === 'PaymentRunCreated') return event.data.transfers.map(({ orderNumber }) => orderNumber);
  if (event.type === 'PaymentRunCancelled') return event.data.orderNumbers;
  if (event.type === 'PaymentStatusReported')
    return event.data.statuses.map(({ orderNumber }) => orderNumber);
  return isPaymentEvent(event) ? [event.data.orderNumber] : [];
}

const isPaymentEvent = (event: LedgerEvent): event is PaymentEvent => 'orderNumber' in event.data;

const prepared = (event: Prepared): Omit<PaymentOrderRow, 'position'> => ({
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
  booking_year: null,
  consent_reference: null,
  consented_on: null,
  income_year: null,
  run_id: null,
  bank_status: null,
  verification: null,
  name_on_record: null,
  verification_decision: null,
  payee_name: null,
  iban: null,
  factual_by: null,
  arithmetic_by: null,
  ordered_on: null,
  ordered_by: null,
  authority_id: null,
  authority_limit: null,
  settled_on: null,
  rejected_on: null,
  returned_on: null,
  bank_reference: null,
  bank_reason: null,
});

function changesOf(
  row: PaymentOrderRow,
  event: Exclude<PaymentEvent, Prepared>,
  effectiveDay: Day,
): Partial<PaymentOrderRow> {
  switch (event.type) {
    case 'PaymentOrderCertifiedFactual':
      return certified(row, { factual_by: event.data.certifiedBy });
    case 'PaymentOrderCertifiedArithmetic':
      return certified(row, { arithmetic_by: event.data.certifiedBy });
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
    case 'PayeeVerified':
      return {
        verification: event.data.result,
        name_on_record: event.data.nameOnRecord ?? null,
        verification_decision: null,
      };
    case 'PayeeVerificationDecided':
      return {
        verification_decision: event.data.decision,
        ...(event.data.decision === 'STOP' && {
          state: 'REJECTED',
          rejected_on: effectiveDay,
          bank_reason: event.data.reason,
        }),
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
}: Prepared): readonly OrderFunds[] {
  if (funds) return funds;
  return line === undefined || fiscalYear === undefined ? [] : [{ fiscalYear, commitmentIds, amount }];
}

const certified = (
  row: PaymentOrderRow,
  by: Partial<Pick<PaymentOrderRow, 'factual_by' | 'arithmetic_by'>>,
): Partial<PaymentOrderRow> => {
  const { factual_by, arithmetic_by } = { ...row, ...by };
  return { ...by, state: factual_by !== null && arithmetic_by !== null ? 'CERTIFIED' : 'PREPARED' };
};
