import { budgetChangeOf, isOnBudgetLine } from '#domain';
import { foldInto, logInto, logTable, oneRow, projection, table } from '#projections';
import { lineKeyColumns, totalColumns, totalsAfter } from './consumption.projection.ts';

const balanceDayTable = table(
  'balance_day',
  { ...lineKeyColumns, effective_day: 'text', ...totalColumns },
  { key: ['programme', 'line', 'fiscal_year', 'effective_day'] },
);

const balanceHistoryTable = logTable(
  'balance_history',
  { ...lineKeyColumns, effective_day: 'text', ...totalColumns },
  { indexes: [['programme', 'line', 'fiscal_year', 'effective_day', 'position']] },
);

/**
 * Balances over both time axes. Each event leaves the totals of its line among the events of the same effective day, so a
 * balance as of a day and as known at an instant is the sum, over the effective days up to that day, of the last row
 * recorded by then: as many look-ups as there are days, however many events there were.
 */
export const balanceHistory = projection({
  name: 'balance_history',
  version: 5,
  folds: [
    foldInto(balanceDayTable, {
      keysOf: oneRow(({ event, recorded }) =>
        isOnBudgetLine(event)
          ? [event.data.programme, event.data.line, BigInt(event.data.fiscalYear), recorded.effectiveDay]
          : undefined,
      ),
      fold: (row, { event }, [programme, line, fiscal_year, effective_day]) =>
        isOnBudgetLine(event)
          ? { programme, line, fiscal_year, effective_day, ...totalsAfter(row, budgetChangeOf(event)) }
          : undefined,
    }),
  ],
  logs: [logInto(balanceHistoryTable, (_event, folded) => folded(balanceDayTable))],
});
