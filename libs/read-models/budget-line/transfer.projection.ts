import type { LedgerEvent } from '#domain';
import { foldInto, projection, table } from '#projections';
import { lineKeyColumns } from './consumption.projection.ts';

const transferTable = table(
  'funds_transfer',
  {
    ...lineKeyColumns,
    transfer_id: 'text',
    /** Out of the line or into it. */
    direction: 'text',
    partner_programme: 'text',
    partner_line: 'text',
    /** Cents. */
    amount: 'integer',
    /** Null where the law allows it, within a product, and where a transfer is undone. */
    cover_link_id: 'text?',
    /** The transfer that it undoes. */
    reverses: 'text?',
    reason: 'text',
    effective_day: 'text',
    /** Null while it stands. */
    reversed_on: 'text?',
    synthetic: 'integer',
    position: 'integer',
  },
  { key: ['programme', 'line', 'fiscal_year', 'transfer_id'] },
);

type Transferred = Extract<LedgerEvent, { readonly type: 'FundsTransferredOut' | 'FundsTransferredIn' }>;

const isTransfer = (event: LedgerEvent): event is Transferred =>
  event.type === 'FundsTransferredOut' || event.type === 'FundsTransferredIn';

/** What lines gave to each other and got (LHO § 20): one row for each line of a transfer. */
export const transfers = projection({
  name: 'funds-transfer',
  version: 1,
  folds: [
    foldInto(transferTable, {
      keysOf: ({ event }) => {
        if (!isTransfer(event)) return [];
        const { programme, line, fiscalYear, transferId, reverses } = event.data;
        return [transferId, ...(reverses === undefined ? [] : [reverses])].map(
          (id) => [programme, line, BigInt(fiscalYear), id] as const,
        );
      },
      fold: (row, { event, recorded }, [programme, line, fiscal_year, transfer_id]) => {
        if (!isTransfer(event)) return undefined;
        const { effectiveDay, position } = recorded;
        const { transferId, partnerProgramme, partnerLine, amount, reason } = event.data;
        const { coverLinkId = null, reverses = null } = event.data;
        if (transfer_id !== transferId) return row && { ...row, reversed_on: effectiveDay, position };
        return {
          programme,
          line,
          fiscal_year,
          transfer_id,
          direction: event.type === 'FundsTransferredOut' ? 'OUT' : 'IN',
          partner_programme: partnerProgramme,
          partner_line: partnerLine,
          amount,
          cover_link_id: coverLinkId,
          reverses,
          reason,
          effective_day: effectiveDay,
          reversed_on: null,
          synthetic: recorded.synthetic ? 1n : 0n,
          position,
        };
      },
    }),
  ],
  logs: [],
});
