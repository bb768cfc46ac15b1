import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { administrationWords } from './administration.words.ts';

/** Who reads the stream of events now. */
export function SubscribersPanel() {
  const say = useWords(administrationWords);
  const streams = useAnswer('/api/v1/event-streams');
  const columns = useMemo(
    (): readonly Column<Schemas['StreamReaderView']>[] => [
      { id: 'reader', label: say.reader, value: ({ subject }) => subject },
      { id: 'open', label: say.open, kind: 'count', value: ({ open }) => open },
    ],
    [say],
  );
  return (
    <Panel id="abnehmer" title={say.readers}>
      <p className="panel__text">{say.readersSentence}</p>
      <DataTable
        id="abnehmer"
        caption={say.readers}
        columns={columns}
        rows={streams.data?.items}
        keyOf={({ subject }) => subject}
        whenEmpty={say.noReaders}
        problem={tableProblemOf(streams.error, () => streams.refetch())}
        noTotal
      />
    </Panel>
  );
}
