import { budgetChangeOf, isOnBudgetLine, type BudgetLineEvent, type LedgerEvent } from '#domain';
import { foldInto, oneRow, projection, table } from '#projections';
import { sum } from '../sum.ts';
import { lineKeyColumns } from './consumption.projection.ts';

const commitmentTable = table(
  'commitment',
  {
    ...lineKeyColumns,
    commitment_id: 'text',
    recipient: 'text?',
    /** What was bound in all, or came along from the year before, cents. */
    amount: 'integer',
    /** What is neither paid, carried over nor given up, cents. */
    open: 'integer',
    committed_from: 'text',
    synthetic: 'integer',
    position: 'integer',
  },
  { key: ['programme', 'line', 'fiscal_year', 'commitment_id'] },
);

const carryOverTable = table(
  'carry_over',
  {
    ...lineKeyColumns,
    carry_over_id: 'text',
    direction: 'text',
    other_year: 'integer',
    source_year: 'integer',
    amount: 'integer',
    commitment_id: 'text?',
    usable_until: 'text',
    consent_reference: 'text',
    consented_on: 'text',
    reason: 'text',
    effective_day: 'text',
    /** Null while it stands. */
    reversed_on: 'text?',
    position: 'integer',
  },
  { key: ['programme', 'line', 'fiscal_year', 'carry_over_id'] },
);

const closedYearTable = table(
  'closed_year',
  {
    ...lineKeyColumns,
    /** Null where it was opened again. */
    closed_on: 'text?',
    lapsed: 'integer',
    reason: 'text',
    consent_reference: 'text?',
    position: 'integer',
  },
  { key: ['programme', 'line', 'fiscal_year'] },
);

/** What stands against closing a year (LHO § 76): open commitments; and what was carried over, lapsed and closed. */
export const yearEnd = projection({
  name: 'year-end',
  version: 3,
  folds: [
    foldInto(commitmentTable, {
      keysOf: oneRow(({ event }) => {
        const of = commitmentOf(event);
        return of && [of.programme, of.line, BigInt(of.fiscalYear), of.commitmentId];
      }),
      fold: (row, { event, recorded }, [programme, line, fiscal_year, commitment_id]) => ({
        programme,
        line,
        fiscal_year,
        commitment_id,
        recipient: row?.recipient ?? commitmentOf(event)?.recipient ?? null,
        amount: sum(row, 'amount', boundBy(event)),
        open: sum(row, 'open', isOnBudgetLine(event) ? budgetChangeOf(event).committed : 0n),
        committed_from: row?.committed_from ?? recorded.effectiveDay,
        synthetic: recorded.synthetic ? 1n : 0n,
        position: recorded.position,
      }),
    }),
    foldInto(carryOverTable, {
      keysOf: oneRow(({ event }) =>
        isCarried(event) || event.type === 'CarryOverReversed'
          ? [event.data.programme, event.data.line, BigInt(event.data.fiscalYear), event.data.carryOverId]
          : undefined,
      ),
      fold: (row, { event, recorded }, [programme, line, fiscal_year, carry_over_id]) =>
        isCarried(event)
          ? {
              programme,
              line,
              fiscal_year,
              carry_over_id,
              direction: event.type === 'FundsCarriedOn' ? 'ON' : 'IN',
              other_year: BigInt(event.data.otherYear),
              source_year: BigInt(event.data.sourceYear),
              amount: event.data.amount,
              commitment_id: event.data.commitmentId ?? null,
              usable_until: event.data.usableUntil,
              consent_reference: event.data.consentReference,
              consented_on: event.data.consentedOn,
              reason: event.data.reason,
              effective_day: recorded.effectiveDay,
              reversed_on: null,
              position: recorded.position,
            }
          : row && { ...row, reversed_on: recorded.effectiveDay, position: recorded.position },
    }),
    foldInto(closedYearTable, {
      keysOf: oneRow(({ event }) =>
        event.type === 'YearClosed' || event.type === 'YearReopened'
          ? [event.data.programme, event.data.line, BigInt(event.data.fiscalYear)]
          : undefined,
      ),
      fold: (_, { event, recorded: { effectiveDay, position } }, [programme, line, fiscal_year]) => {
        const key = { programme, line, fiscal_year };
        if (event.type === 'YearClosed') {
          const { lapsed, reason } = event.data;
          return { ...key, closed_on: effectiveDay, lapsed, reason, consent_reference: null, position };
        }
        if (event.type !== 'YearReopened') return undefined;
        const { reason, consentReference } = event.data;
        return {
          ...key,
          closed_on: null,
          lapsed: 0n,
          reason,
          consent_reference: consentReference,
          position,
        };
      },
    }),
  ],
  logs: [],
});

type Carried = Extract<LedgerEvent, { readonly type: 'FundsCarriedOn' | 'FundsCarriedIn' }>;

const isCarried = (event: LedgerEvent): event is Carried =>
  event.type === 'FundsCarriedOn' || event.type === 'FundsCarriedIn';

interface OfCommitment {
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: number;
  readonly commitmentId: string;
  readonly recipient?: string;
}

const boundBy = (event: LedgerEvent): bigint =>
  event.type === 'FundsCommitted' || event.type === 'FundsCarriedIn' ? event.data.amount : 0n;

/** Undefined of what moves none, such as a carry-over of what was free. */
function commitmentOf(event: LedgerEvent): OfCommitment | undefined {
  if (!isOnBudgetLine(event)) return undefined;
  const { data }: { readonly data: BudgetLineEvent['data'] } = event;
  if (!('commitmentId' in data)) return undefined;
  const { programme, line, fiscalYear, commitmentId, recipient } = data;
  return { programme, line, fiscalYear, commitmentId, ...(recipient !== undefined && { recipient }) };
}
