import { oneRow, type Projection, type ProjectedEvent, type Row } from '#projections';
import {
  budgetChangeOf,
  isBudgetEvent,
  lineKeyColumns,
  totalColumns,
  totalsAfter,
} from './consumption.projection.ts';

/**
 * Balances over both time axes. Each event leaves the totals of its line among the events of the same effective day, so a
 * balance as of a day and as known at an instant is the sum, over the effective days up to that day, of the last row
 * recorded by then: as many look-ups as there are days, however many events there were.
 */
export const balanceHistory: Projection = {
  name: 'balance_history',
  version: 2,
  folds: [
    {
      name: 'balance_day',
      columns: { ...lineKeyColumns, effective_day: 'text', ...totalColumns },
      key: ['programme', 'line', 'fiscal_year', 'effective_day'],
      indexes: [],
      keysOf: oneRow(({ event, recorded }) =>
        isBudgetEvent(event)
          ? [event.data.programme, event.data.line, BigInt(event.data.fiscalYear), recorded.effectiveDay]
          : undefined,
      ),
      fold: (row, projected) => dayTotals(row, projected),
    },
  ],
  logs: [
    {
      name: 'balance_history',
      columns: { ...lineKeyColumns, effective_day: 'text', ...totalColumns },
      indexes: [['programme', 'line', 'fiscal_year', 'effective_day', 'position']],
      rowOf: (_event, { balance_day }) => balance_day,
    },
  ],
};

function dayTotals(row: Row | undefined, { event, recorded }: ProjectedEvent): Row | undefined {
  if (!isBudgetEvent(event)) return undefined;
  return {
    programme: event.data.programme,
    line: event.data.line,
    fiscal_year: BigInt(event.data.fiscalYear),
    effective_day: recorded.effectiveDay,
    ...totalsAfter(row, budgetChangeOf(event)),
  };
}
