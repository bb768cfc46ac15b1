import type { LedgerEvent } from '#domain';
import { logInto, logTable, projection } from '#projections';

type IncomeEvent = Extract<LedgerEvent, { readonly data: { readonly income: object } }>;

const incomeTable = logTable(
  'income',
  {
    programme: 'text',
    line: 'text?',
    frame_id: 'text?',
    fiscal_year: 'integer',
    paid_year: 'integer?',
    received_on: 'text',
    recorded_at_ms: 'integer',
    amount: 'integer',
    case_number: 'text?',
    order_number: 'text?',
    disbursement_id: 'text?',
    reference: 'text?',
    reason: 'text',
    synthetic: 'integer',
  },
  { indexes: [['programme', 'fiscal_year', 'position']] },
);

/** What came back of an earlier year's payments: income of the year in which it came back, by its line or frame. */
export const income = projection({
  name: 'income',
  version: 1,
  folds: [],
  logs: [
    logInto(incomeTable, ({ event, recorded }) =>
      isIncome(event)
        ? {
            fiscal_year: BigInt(event.data.income.fiscalYear),
            received_on: recorded.effectiveDay,
            recorded_at_ms: BigInt(recorded.recordedAtMs),
            amount: event.data.amount,
            reason: event.data.reason,
            synthetic: recorded.synthetic ? 1n : 0n,
            ...originOf(event),
          }
        : undefined,
    ),
  ],
});

const isIncome = (event: LedgerEvent): event is IncomeEvent =>
  event.type === 'PaymentReturnedAsIncome' ||
  event.type === 'GrantFundsReturnedAsIncome' ||
  event.type === 'DisbursementReturnedAsIncome';

function originOf(event: IncomeEvent) {
  if (event.type === 'DisbursementReturnedAsIncome') {
    const { programme, line, fiscalYear, disbursementId, reference } = event.data;
    return {
      programme,
      line,
      frame_id: null,
      paid_year: BigInt(fiscalYear),
      case_number: null,
      order_number: null,
      disbursement_id: disbursementId,
      reference: reference ?? null,
    };
  }
  if (event.type === 'GrantFundsReturnedAsIncome') {
    const { programme, line, fiscalYear, caseNumber, ofOrder, returnId } = event.data;
    return {
      programme,
      line,
      frame_id: null,
      paid_year: BigInt(fiscalYear),
      case_number: caseNumber,
      order_number: ofOrder,
      disbursement_id: null,
      reference: returnId,
    };
  }
  const { programme, line, frameId, fiscalYear, caseNumber, orderNumber, bankReference } = event.data;
  return {
    programme,
    line: line ?? null,
    frame_id: frameId ?? null,
    paid_year: fiscalYear === undefined ? null : BigInt(fiscalYear),
    case_number: caseNumber,
    order_number: orderNumber,
    disbursement_id: null,
    reference: bankReference,
  };
}
