import { foldInto, oneRow, opened, projection, table } from '#projections';
import { sum } from '../sum.ts';
import { lineKeyColumns } from './consumption.projection.ts';

const blockTable = table(
  'budget_block',
  {
    ...lineKeyColumns,
    block_id: 'text',
    /** As it was imposed, cents. */
    amount: 'integer',
    /** What of it is still blocked, cents. */
    blocked: 'integer',
    reason: 'text',
    /** Of the appropriation, where the finance ministry blocks in general (LHO § 41). */
    percent: 'text?',
    stops_payments: 'integer',
    blocked_from: 'text',
    /** Null while anything of it stands. */
    released_on: 'text?',
    release_reason: 'text?',
    synthetic: 'integer',
    position: 'integer',
  },
  { key: ['programme', 'line', 'fiscal_year', 'block_id'] },
);

/** Blocks of budget lines (LHO §§ 22, 36, 41), and what of each still stands. */
export const blocks = projection({
  name: 'budget-block',
  version: 1,
  folds: [
    foldInto(blockTable, {
      keysOf: oneRow(({ event }) =>
        event.type === 'FundsBlocked' || event.type === 'BlockReleased'
          ? [event.data.programme, event.data.line, BigInt(event.data.fiscalYear), event.data.blockId]
          : undefined,
      ),
      fold: (row, { event, recorded }, [programme, line, fiscal_year, block_id]) => {
        const { effectiveDay, position } = recorded;
        if (event.type === 'FundsBlocked') {
          const { amount, reason, percent = null, stopsPayments = false } = event.data;
          return {
            programme,
            line,
            fiscal_year,
            block_id,
            amount,
            blocked: amount,
            reason,
            percent,
            stops_payments: stopsPayments ? 1n : 0n,
            blocked_from: effectiveDay,
            released_on: null,
            release_reason: null,
            synthetic: recorded.synthetic ? 1n : 0n,
            position,
          };
        }
        if (event.type !== 'BlockReleased') return undefined;
        const block = opened(row, event, 'block');
        const blocked = sum(block, 'blocked', -event.data.amount);
        return {
          ...block,
          blocked,
          release_reason: event.data.reason,
          ...(blocked === 0n && { released_on: effectiveDay }),
          position,
        };
      },
    }),
  ],
  logs: [],
});
