import type { LedgerEvent } from '#domain';
import { logInto, logTable, projection } from '#projections';

type IncomeEvent = Extract<LedgerEvent, { readonly data: { readonly income: object } }>;
type RepaymentReceived = Extract<LedgerEvent, { readonly type: 'RepaymentReceived' }>;

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

/** What came back of an earlier year's payments, and interest on it: income of the year in which it came back, by its line or frame. */
export const income = projection({
  name: 'income',
  version: 1,
  folds: [],
  logs: [
    logInto(incomeTable, ({ event, recorded }) => {
      const received = {
        received_on: recorded.effectiveDay,
        recorded_at_ms: BigInt(recorded.recordedAtMs),
        synthetic: recorded.synthetic ? 1n : 0n,
      };
      if (event.type === 'RepaymentReceived') return repaidAsIncome(event, received);
      return isIncome(event)
        ? {
            fiscal_year: BigInt(event.data.income.fiscalYear),
            ...received,
            amount: event.data.amount,
            reason: event.data.reason,
            ...originOf(event),
          }
        : undefined;
    }),
  ],
});

/** Interest, and what was paid in earlier years; nothing where all of it went back to the line of its year. */
const repaidAsIncome = <Received extends object>(
  { data: { programme, line, caseNumber, repaymentId, receiptId, payments, ...data } }: RepaymentReceived,
  received: Received,
) => {
  if (data.incomeAmount === 0n) return undefined;
  const earlier = payments.filter(({ isBackOnLine }) => !isBackOnLine);
  const [only] = earlier.length === 1 && data.interest === 0n ? earlier : [];
  return {
    ...received,
    programme,
    line,
    frame_id: null,
    fiscal_year: BigInt(data.incomeYear),
    paid_year: only ? BigInt(only.paidYear) : null,
    amount: data.incomeAmount,
    case_number: caseNumber,
    order_number: only ? only.orderNumber : null,
    disbursement_id: null,
    reference: receiptId,
    reason: data.reason ?? repaymentId,
  };
};

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
