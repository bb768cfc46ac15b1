import { budgetLineEventTypes, type BudgetLineEvent, type LedgerEvent } from '#domain';
import { oneRow, type Columns, type Projection, type Row } from '../projection.ts';

/** What a budget event adds to each component of its line; all zero but those that the event is about. */
export interface BudgetChange {
  readonly appropriated: bigint;
  readonly blocked: bigint;
  readonly committed: bigint;
  readonly paid: bigint;
}

const nothing: BudgetChange = { appropriated: 0n, blocked: 0n, committed: 0n, paid: 0n };

const budgetEventTypes: ReadonlySet<string> = new Set(budgetLineEventTypes);

export const isBudgetEvent = (event: LedgerEvent): event is BudgetLineEvent =>
  budgetEventTypes.has(event.type);

export function budgetChangeOf(event: BudgetLineEvent): BudgetChange {
  switch (event.type) {
    case 'AppropriationEnacted':
    case 'SupplementEnacted':
      return { ...nothing, appropriated: event.data.amount };
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
    case 'UsageWarningRaised':
      return nothing;
  }
}

export const sum = (row: Row | undefined, column: string, change: bigint): bigint => {
  const value = row?.[column];
  return (typeof value === 'bigint' ? value : 0n) + change;
};

export const lineKeyColumns = {
  programme: 'text',
  line: 'text',
  fiscal_year: 'integer',
} as const satisfies Columns;

/** Consumption per programme, line and fiscal year, with the source and exactness of its appropriation. */
export const consumption: Projection = {
  name: 'consumption',
  version: 1,
  folds: [
    {
      name: 'consumption',
      columns: {
        ...lineKeyColumns,
        name: 'text',
        synthetic: 'integer',
        exactness: 'text',
        source: 'text',
        appropriation: 'integer',
        supplements: 'integer',
        blocked: 'integer',
        committed: 'integer',
        paid: 'integer',
        available: 'integer',
        warned_at_ms: 'integer',
        events: 'integer',
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
        const supplement = event.type === 'SupplementEnacted' ? change.appropriated : 0n;
        return {
          ...opening,
          supplements: sum(row, 'supplements', supplement),
          blocked: sum(row, 'blocked', change.blocked),
          committed: sum(row, 'committed', change.committed),
          paid: sum(row, 'paid', change.paid),
          available: sum(
            row,
            'available',
            change.appropriated - change.blocked - change.committed - change.paid,
          ),
          warned_at_ms:
            event.type === 'UsageWarningRaised'
              ? BigInt(recorded.recordedAtMs)
              : (row?.['warned_at_ms'] ?? null),
          events: sum(row, 'events', 1n),
          position: recorded.position,
        };
      },
    },
  ],
  logs: [],
};

const openingOf = ({ data }: Extract<BudgetLineEvent, { type: 'AppropriationEnacted' }>): Row => ({
  programme: data.programme,
  line: data.line,
  fiscal_year: BigInt(data.fiscalYear),
  name: data.name,
  synthetic: data.synthetic ? 1n : 0n,
  exactness: data.exactness,
  source: JSON.stringify(data.source),
  appropriation: data.amount,
});
