import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { ActionsOn, countAlone, ItemsTable } from './items-table.tsx';
import { lineItemWords } from './line-items.words.ts';
import type { LineKey } from './why-figure.tsx';

type Block = Schemas['BlockView'];

/** What was blocked on a line, and what of it still is. */
export function Blocks(of: LineKey) {
  const words = useWords(lineItemWords);
  const formats = useFormats();
  const { count } = useAnswer('/api/v1/budget-blocks', { query: { ...of, ...countAlone } }).data ?? {};
  const columns = useMemo(
    (): readonly Column<Block>[] => [
      {
        id: 'block',
        label: words.block,
        sort: 'blockId',
        value: ({ blockId }) => blockId,
      },
      {
        id: 'state',
        label: words.state,
        value: ({ state }) => words.states[state],
        cell: ({ state, stopsPayments }) => (
          <>
            {words.states[state]}
            {stopsPayments && state !== 'RELEASED' && <span className="row-key">{words.stopsPayments}</span>}
          </>
        ),
      },
      {
        id: 'from',
        label: words.from,
        kind: 'day',
        sort: 'blockedFrom',
        value: ({ blockedFrom }) => blockedFrom,
        wideOnly: true,
      },
      {
        id: 'reason',
        label: words.reason,
        value: ({ reason }) => reason,
        cell: ({ reason, percent }) => (
          <>
            {reason}
            {percent !== undefined && (
              <span className="row-key">{`${formats.percent(percent)} ${words.percent}`}</span>
            )}
          </>
        ),
        wideOnly: true,
      },
      {
        id: 'amount',
        label: words.wasBlocked,
        kind: 'amount',
        sum: 'amount',
        sort: 'amount',
        value: ({ amount }) => centsOf(amount),
      },
      {
        id: 'blocked',
        label: words.stillBlocked,
        kind: 'amount',
        sum: 'blocked',
        sort: 'blocked',
        value: ({ blocked }) => centsOf(blocked),
      },
    ],
    [words, formats],
  );
  return (
    <ItemsTable
      id="stelle-sperren"
      caption={words.blocks}
      path="/api/v1/budget-blocks"
      query={of}
      columns={columns}
      keyOf={({ blockId }) => blockId}
      count={count}
      whenEmpty={words.noBlocks}
      firstSort="-blockedFrom"
      opens={({ state }) => state !== 'RELEASED'}
      openedTitle={words.blockActions}
      opened={(id) => <ActionsOn of={of} collection="blocks" id={id} />}
    />
  );
}
