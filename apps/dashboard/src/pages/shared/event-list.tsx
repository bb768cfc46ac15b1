import { usePages, type Schemas } from '../../api/index.ts';
import type { Parameters } from '../../api/index.ts';
import { WhenReady } from '../../frame/notice.tsx';
import { EventRows } from './event-rows.tsx';
import { LoadMore } from './load-more.tsx';

type EventPath = '/api/v1/audit-trail' | '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/events';

interface EventListProps<Path extends EventPath> {
  readonly path: Path;
  readonly parameters: Parameters<Path>;
  readonly title: string;
}

const pageSize = 50;

/** Events, the newest first, page by page. */
export function EventList<Path extends EventPath>({ path, parameters, title }: EventListProps<Path>) {
  const { query, ...others } = parameters as { readonly query?: object };
  const pages = usePages(path, {
    ...others,
    query: { ...query, sort: '-position', limit: pageSize },
  } as unknown as Parameters<Path>);
  const events = (pages.data?.pages ?? []).flatMap(
    ({ items }) => items as readonly Schemas['TrailView.any'][],
  );
  return (
    <section aria-labelledby="ereignisse">
      <h2 className="kern-heading-medium" id="ereignisse">
        {title}
      </h2>
      {events.length > 0 && <EventRows events={events} label="Ereignisse" />}
      {pages.data && events.length === 0 && <p className="kern-body">Bis dahin ist nichts gebucht.</p>}
      <WhenReady answer={pages}>{() => null}</WhenReady>
      <p className="kern-body kern-body--small events__count" role="status">
        {events.length > 0 && countWords(events.length, pages.hasNextPage)}
      </p>
      {pages.hasNextPage && (
        <LoadMore of={title} isLoading={pages.isFetchingNextPage} onLoad={() => void pages.fetchNextPage()} />
      )}
    </section>
  );
}

function countWords(count: number, hasMore: boolean): string {
  if (hasMore) return `Die neuesten ${count} Ereignisse; es gibt ältere.`;
  return count === 1 ? 'Ein Ereignis, das einzige.' : `Alle ${count} Ereignisse.`;
}
