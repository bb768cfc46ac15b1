import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { useWords } from '../../words/language.ts';
import { CommandOn, ItemsTable } from './items-table.tsx';
import { lineItemWords } from './line-items.words.ts';
import type { LineKey } from './why-figure.tsx';

type Transfer = Schemas['FundsTransferView'];

/** The line that gave takes it back. */
const isTakenBackHere = ({ direction, state, reverses }: Transfer): boolean =>
  direction === 'OUT' && state === 'STANDING' && reverses === undefined;

/** What was transferred from a line and to it. */
export function Transfers(of: LineKey) {
  const words = useWords(lineItemWords);
  // Their changes add up to nothing that anybody asks for.
  const { items } = useAnswer('/api/v1/transfers', { query: { ...of, limit: 1 } }).data ?? {};
  const columns = useMemo(
    (): readonly Column<Transfer>[] => [
      {
        id: 'transfer',
        label: words.transfer,
        sort: 'transferId',
        value: ({ transferId }) => transferId,
      },
      {
        id: 'partner',
        label: words.partner,
        value: ({ partnerProgramme, partnerLine }) => `${partnerProgramme}/${partnerLine}`,
        cell: ({ partnerProgramme, partnerLine, fiscalYear }) => (
          <Link
            className="kern-link"
            to="/programme/$programme/$line/$year"
            params={{ programme: partnerProgramme, line: partnerLine, year: String(fiscalYear) }}
          >
            {`${partnerProgramme}/${partnerLine}`}
          </Link>
        ),
      },
      { id: 'state', label: words.state, value: ({ state }) => words.states[state] },
      {
        id: 'from',
        label: words.from,
        kind: 'day',
        sort: 'effectiveDay',
        value: ({ effectiveDay }) => effectiveDay,
        wideOnly: true,
      },
      { id: 'reason', label: words.reason, value: ({ reason }) => reason, wideOnly: true },
      {
        id: 'change',
        label: words.change,
        kind: 'amount',
        isSigned: true,
        total: false,
        value: ({ direction, amount }) => (direction === 'OUT' ? -centsOf(amount) : centsOf(amount)),
      },
    ],
    [words],
  );
  return (
    <ItemsTable
      id="stelle-umbuchungen"
      caption={words.transfers}
      path="/api/v1/transfers"
      query={of}
      columns={columns}
      keyOf={({ transferId }) => transferId}
      count={items?.length === 0 ? 0 : undefined}
      whenEmpty={words.noTransfers}
      firstSort="-effectiveDay"
      noTotal
      opens={isTakenBackHere}
      openedTitle={words.transferActions}
      opened={(id) => <CommandOn of={of} operation="ReverseTransfer" id={id} />}
    />
  );
}
