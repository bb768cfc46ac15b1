import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { useWords } from '../../words/language.ts';
import { Recipients } from '../shared/recipients-cell.tsx';
import { CommandOn, countAlone, ItemsTable } from './items-table.tsx';
import { lineItemWords } from './line-items.words.ts';
import type { LineKey } from './why-figure.tsx';

type Obligation = Schemas['ObligationView'];

/** What a line was bound to for later years. */
export function Obligations(of: LineKey) {
  const words = useWords(lineItemWords);
  const { count } = useAnswer('/api/v1/obligations', { query: { ...of, ...countAlone } }).data ?? {};
  const columns = useMemo(
    (): readonly Column<Obligation>[] => [
      {
        id: 'obligation',
        label: words.obligation,
        sort: 'obligationId',
        value: ({ obligationId }) => obligationId,
      },
      {
        id: 'burdens',
        label: words.burdens,
        sort: 'burdenedYear',
        value: ({ burdenedYear }) => String(burdenedYear),
      },
      {
        id: 'recipient',
        label: words.recipient,
        value: ({ recipient }) => recipient,
        cell: ({ recipient }) => recipient !== undefined && <Recipients keys={[recipient]} />,
        wideOnly: true,
      },
      {
        id: 'state',
        label: words.state,
        value: ({ state }) => (state === 'RELEASED' ? words.obligationReleased : words.states[state]),
      },
      { id: 'reason', label: words.reason, value: ({ reason }) => reason, wideOnly: true },
      {
        id: 'amount',
        label: words.entered,
        kind: 'amount',
        sum: 'amount',
        sort: 'amount',
        value: ({ amount }) => centsOf(amount),
      },
      {
        id: 'standing',
        label: words.standing,
        kind: 'amount',
        sum: 'standing',
        sort: 'standing',
        value: ({ standing }) => centsOf(standing),
      },
    ],
    [words],
  );
  return (
    <ItemsTable
      id="stelle-verpflichtungen"
      caption={words.obligations}
      path="/api/v1/obligations"
      query={of}
      columns={columns}
      keyOf={({ obligationId }) => obligationId}
      count={count}
      whenEmpty={words.noObligations}
      firstSort="obligationId"
      opens={({ state }) => state === 'STANDING'}
      openedTitle={words.obligationActions}
      opened={(id) => <CommandOn of={of} operation="ReleaseObligation" id={id} />}
    />
  );
}
