import { budgetLineEventTypes, type BudgetLineEvent, type LedgerEvent } from '#domain';
import { oneRow, type Columns, type Projection, type Row } from '#projections';

/** What a budget event adds to each component of its line; all zero but those that the event is about. */
export interface BudgetChange {
  readonly appropriation: bigint;
  readonly supplements: bigint;
  readonly blocked: bigint;
  readonly committed: bigint;
  readonly paid: bigint;
}

const nothing: BudgetChange = { appropriation: 0n, supplements: 0n, blocked: 0n, committed: 0n, paid: 0n };

const budgetEventTypes: ReadonlySet<string> = new Set(budgetLineEventTypes);

export const isBudgetEvent = (event: LedgerEvent): event is BudgetLineEvent =>
  budgetEventTypes.has(event.type);

export function budgetChangeOf(event: BudgetLineEvent): BudgetChange {
  switch (event.type) {
    case 'AppropriationEnacted':
      return { ...nothing, appropriation: event.data.amount };
    case 'AppropriationReversed':
      return { ...nothing, appropriation: -event.data.amount };
    case 'SupplementEnacted':
      return { ...nothing, supplements: event.data.amount };
    case 'FundsBlocked':
      return { ...nothing, blocked: event.data.amount };
    case 'BlockReleased':
      return { ...nothing, blocked: -event.data.amount };
    case 'FundsCommitted':
      return { ...nothing, committed: event.data.amount };
    case 'CommitmentReduced':
    case 'CommitmentReleased':
      return { ...nothing, committed: -event.data.amount };
    case 'FundsDisbursed':
      return { ...nothing, committed: -event.data.amount, paid: event.data.amount };
    case 'DisbursementReversed':
      return { ...nothing, committed: event.data.amount, paid: -event.data.amount };
    case 'DisbursementReturnedAsIncome':
    case 'UsageWarningRaised':
      return nothing;
  }
}

/** The totals of a line after a change. */
export const totalsAfter = (row: Row | undefined, change: BudgetChange): Row => ({
  appropriation: sum(row, 'appropriation', change.appropriation),
  supplements: sum(row, 'supplements', change.supplements),
  blocked: sum(row, 'blocked', change.blocked),
  committed: sum(row, 'committed', change.committed),
  paid: sum(row, 'paid', change.paid),
});

export const totalColumns = {
  appropriation: 'integer',
  supplements: 'integer',
  blocked: 'integer',
  committed: 'integer',
  paid: 'integer',
} as const satisfies Columns;

export const sum = (row: Row | undefined, column: string, change: bigint): bigint => {
  const value = row?.[column];
  return (typeof value === 'bigint' ? value : 0n) + change;
};

export const lineKeyColumns = {
  programme: 'text',
  line: 'text',
  fiscal_year: 'integer',
} as const satisfies Columns;

/**
 * Consumption per programme, line and fiscal year once all that is booked has taken effect; until the latest of its days
 * has come, an answer is a sum of the balance history. The appropriations with their names and sources stand by position.
 */
export const consumption: Projection = {
  name: 'consumption',
  version: 2,
  folds: [
    {
      name: 'consumption',
      columns: {
        ...lineKeyColumns,
        name: 'text',
        synthetic: 'integer',
        exactness: 'text',
        source: 'text',
        ...totalColumns,
        available: 'integer',
        effective_from: 'text',
        latest_day: 'text',
        warned_at_ms: 'integer',
        warned_on: 'text',
        warned_position: 'integer',
        events: 'integer',
        first_position: 'integer',
        position: 'integer',
      },
      key: ['programme', 'line', 'fiscal_year'],
      indexes: [],
      keysOf: oneRow(({ event }) =>
        isBudgetEvent(event)
          ? [event.data.programme, event.data.line, BigInt(event.data.fiscalYear)]
          : undefined,
      ),
      fold: (row, { event, recorded }) => {
        if (!isBudgetEvent(event)) return undefined;
        const change = budgetChangeOf(event);
        const opening = event.type === 'AppropriationEnacted' ? openingOf(event) : row;
        if (!opening) throw new RangeError(`${event.type} on a line without an appropriation`);
        const { effectiveDay, position, recordedAtMs } = recorded;
        const latest = row?.['latest_day'];
        return {
          ...row,
          ...opening,
          ...totalsAfter(row, change),
          available: sum(
            row,
            'available',
            change.appropriation + change.supplements - change.blocked - change.committed - change.paid,
          ),
          effective_from: earlierOf(row?.['effective_from'], effectiveDay),
          latest_day: typeof latest === 'string' && latest > effectiveDay ? latest : effectiveDay,
          ...(event.type === 'UsageWarningRaised' && {
            warned_at_ms: BigInt(recordedAtMs),
            warned_on: effectiveDay,
            warned_position: position,
          }),
          events: sum(row, 'events', 1n),
          first_position: row?.['first_position'] ?? position,
          position,
        };
      },
    },
  ],
  logs: [
    {
      name: 'appropriation',
      columns: { ...lineKeyColumns, name: 'text', exactness: 'text', source: 'text' },
      indexes: [['programme', 'line', 'fiscal_year', 'position']],
      rowOf: ({ event }) => {
        if (event.type !== 'AppropriationEnacted') return undefined;
        const { synthetic: _synthetic, ...row } = openingOf(event);
        return row;
      },
    },
  ],
};

/** A line is there from the first day on which its appropriation ever took effect. */
const earlierOf = (before: unknown, day: string): string =>
  typeof before === 'string' && before < day ? before : day;

const openingOf = ({ data }: Extract<BudgetLineEvent, { type: 'AppropriationEnacted' }>): Row => ({
  programme: data.programme,
  line: data.line,
  fiscal_year: BigInt(data.fiscalYear),
  name: data.name,
  synthetic: data.synthetic ? 1n : 0n,
  exactness: data.exactness,
  source: JSON.stringify(data.source),
});
