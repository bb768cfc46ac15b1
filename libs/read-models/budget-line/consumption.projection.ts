import { availableOf, budgetChangeOf, isOnBudgetLine, type BudgetLineEvent, type LineTotals } from '#domain';
import {
  foldInto,
  logInto,
  logTable,
  oneRow,
  opened,
  projection,
  table,
  type Columns,
  type LoggedRowOf,
  type RowOf,
} from '#projections';
import { sum } from '../sum.ts';

/** The totals of a line after a change. */
export const totalsAfter = (row: LineTotals | undefined, change: LineTotals): LineTotals => ({
  appropriation: sum(row, 'appropriation', change.appropriation),
  supplements: sum(row, 'supplements', change.supplements),
  overrun: sum(row, 'overrun', change.overrun),
  received: sum(row, 'received', change.received),
  given: sum(row, 'given', change.given),
  brought: sum(row, 'brought', change.brought),
  carried: sum(row, 'carried', change.carried),
  lapsed: sum(row, 'lapsed', change.lapsed),
  blocked: sum(row, 'blocked', change.blocked),
  committed: sum(row, 'committed', change.committed),
  paid: sum(row, 'paid', change.paid),
});

export const totalColumns = {
  appropriation: 'integer',
  supplements: 'integer',
  overrun: 'integer',
  received: 'integer',
  given: 'integer',
  brought: 'integer',
  carried: 'integer',
  lapsed: 'integer',
  blocked: 'integer',
  committed: 'integer',
  paid: 'integer',
} as const satisfies Readonly<Record<keyof LineTotals, 'integer'>>;

export const lineKeyColumns = {
  programme: 'text',
  line: 'text',
  fiscal_year: 'integer',
} as const satisfies Columns;

const consumptionTable = table(
  'consumption',
  {
    ...lineKeyColumns,
    name: 'text',
    synthetic: 'integer',
    exactness: 'text',
    source: 'text',
    product: 'text?',
    ...totalColumns,
    available: 'integer',
    effective_from: 'text',
    latest_day: 'text',
    warned_at_ms: 'integer?',
    warned_on: 'text?',
    warned_position: 'integer?',
    events: 'integer',
    first_position: 'integer',
    position: 'integer',
  },
  { key: ['programme', 'line', 'fiscal_year'] },
);

/** The appropriations with their names and sources, by position. */
const appropriationTable = logTable(
  'appropriation',
  { ...lineKeyColumns, name: 'text', exactness: 'text', source: 'text', product: 'text?' },
  { indexes: [['programme', 'line', 'fiscal_year', 'position']] },
);

/**
 * Consumption per programme, line and fiscal year once all that is booked has taken effect; until the latest of its days
 * has come, an answer is a sum of the balance history.
 */
export const consumption = projection({
  name: 'consumption',
  version: 5,
  folds: [
    foldInto(consumptionTable, {
      keysOf: oneRow(({ event }) =>
        isOnBudgetLine(event)
          ? [event.data.programme, event.data.line, BigInt(event.data.fiscalYear)]
          : undefined,
      ),
      fold: (row, { event, recorded }) => {
        if (!isOnBudgetLine(event)) return undefined;
        const { effectiveDay, position, recordedAtMs } = recorded;
        const before =
          event.type === 'AppropriationEnacted'
            ? { ...unwarned, ...row, ...openingOf(event) }
            : opened(row, event, 'appropriation of its line');
        const totals = totalsAfter(row, budgetChangeOf(event));
        return {
          ...before,
          ...totals,
          available: availableOf(totals),
          effective_from: row && row.effective_from < effectiveDay ? row.effective_from : effectiveDay,
          latest_day: row && row.latest_day > effectiveDay ? row.latest_day : effectiveDay,
          ...(event.type === 'UsageWarningRaised' && {
            warned_at_ms: BigInt(recordedAtMs),
            warned_on: effectiveDay,
            warned_position: position,
          }),
          events: sum(row, 'events', 1n),
          first_position: row?.first_position ?? position,
          position,
        };
      },
    }),
  ],
  logs: [
    logInto(appropriationTable, ({ event }) => {
      if (event.type !== 'AppropriationEnacted') return undefined;
      const { synthetic: _synthetic, ...row } = openingOf(event);
      return row;
    }),
  ],
});

const unwarned = { warned_at_ms: null, warned_on: null, warned_position: null };

type Opening = LoggedRowOf<typeof appropriationTable> & Pick<RowOf<typeof consumptionTable>, 'synthetic'>;

const openingOf = ({ data }: Extract<BudgetLineEvent, { type: 'AppropriationEnacted' }>): Opening => ({
  programme: data.programme,
  line: data.line,
  fiscal_year: BigInt(data.fiscalYear),
  name: data.name,
  synthetic: data.synthetic ? 1n : 0n,
  exactness: data.exactness,
  source: JSON.stringify(data.source),
  product: data.product ?? null,
});
