import { useState } from 'react';
import type { LedgerEvent, Page } from '../ledger-api/answers.ts';
import type { LedgerApi, Query } from '../ledger-api/ledger-api.ts';
import { useAnswer } from '../use-answer.ts';
import { EventRows } from './event-rows.tsx';
import { WhenReady } from './notice.tsx';

interface EventListProps {
  readonly api: LedgerApi;
  readonly path: string;
  readonly query: Query;
  readonly title: string;
}

const pageCount = '50';

/** Events, the newest first, page by page. */
export function EventList({ api, path, query, title }: EventListProps) {
  const [earlier, setEarlier] = useState<readonly LedgerEvent[]>([]);
  const [cursor, setCursor] = useState<string>();
  const answer = useAnswer(
    (signal) =>
      api.get<Page<LedgerEvent>>(path, { ...query, cursor, sort: '-position', limit: pageCount }, signal),
    JSON.stringify([path, query, cursor]),
  );
  const page = answer.state === 'ready' ? answer.value : undefined;
  const events = [...earlier, ...(page?.items ?? [])];
  const isLoadingMore = answer.state === 'loading' && earlier.length > 0;
  const loadMore = (): void => {
    if (page?.next === undefined) return;
    setEarlier(events);
    setCursor(page.next);
  };
  return (
    <section aria-labelledby="ereignisse">
      <h2 className="kern-heading-medium" id="ereignisse">
        {title}
      </h2>
      {events.length > 0 && <EventRows events={events} label="Ereignisse" />}
      {page?.items.length === 0 && earlier.length === 0 && (
        <p className="kern-body">Bis dahin ist nichts gebucht.</p>
      )}
      {!isLoadingMore && <WhenReady answer={answer}>{() => null}</WhenReady>}
      <p className="kern-body kern-body--small events__count" role="status">
        {page && events.length > 0 && countWords(events.length, page.next !== undefined)}
      </p>
      {(isLoadingMore || page?.next !== undefined) && (
        // The button stays where the keyboard is while the next page loads.
        <button
          type="button"
          className="kern-btn kern-btn--secondary"
          aria-disabled={isLoadingMore}
          onClick={loadMore}
        >
          <span className="kern-label">{isLoadingMore ? 'Wird geladen …' : 'Weitere laden'}</span>
        </button>
      )}
    </section>
  );
}

function countWords(count: number, hasMore: boolean): string {
  if (hasMore) return `Die neuesten ${count} Ereignisse; es gibt ältere.`;
  return count === 1 ? 'Ein Ereignis, das einzige.' : `Alle ${count} Ereignisse.`;
}
