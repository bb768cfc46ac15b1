import { usePages } from '../../api/index.ts';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useWords } from '../../words/language.ts';
import { EventTable } from '../shared/event-table.tsx';
import { Panel } from '../shared/panel.tsx';
import { lineWords } from './line.words.ts';
import { useTakingBack } from './taking-back.ts';
import type { LineKey } from './why-figure.tsx';

const pageSize = 50;

/** What was recorded on a line, the newest first. */
export function LineEvents({ of }: { readonly of: LineKey }) {
  const words = useWords(lineWords);
  const pages = usePages('/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/events', {
    path: of,
    query: { sort: '-position', limit: pageSize },
  });
  const events = pages.data?.pages.flatMap(({ items }) => items);
  const takingBack = useTakingBack(of, events);
  return (
    <Panel id="ereignisse" title={words.events}>
      <EventTable
        id="stelle-ereignisse"
        caption={words.events}
        rows={events}
        whenEmpty={words.noEvents}
        problem={tableProblemOf(pages.error, () => pages.refetch())}
        rowsFirst={5}
        further={takingBack.column}
        {...(pages.hasNextPage && {
          more: { load: () => void pages.fetchNextPage(), isLoading: pages.isFetchingNextPage },
        })}
      />
      {takingBack.opened}
    </Panel>
  );
}
