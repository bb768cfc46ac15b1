import { usePages, type Schemas } from '../../api/index.ts';
import type { Parameters } from '../../api/index.ts';
import { WhenReady } from '../../frame/notice.tsx';
import { useWords } from '../../words/language.ts';
import { EventRows } from './event-rows.tsx';
import { LoadMore } from './load-more.tsx';

type EventPath = '/api/v1/audit-trail' | '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/events';

interface EventListProps<Path extends EventPath> {
  readonly path: Path;
  readonly parameters: Parameters<Path>;
  readonly title: string;
}

const words = {
  de: {
    events: 'Ereignisse',
    nothing: 'Bis dahin ist nichts gebucht.',
    latest: (count: number) => `Die neuesten ${count} Ereignisse; es gibt ältere.`,
    all: (count: number) => (count === 1 ? 'Ein Ereignis, das einzige.' : `Alle ${count} Ereignisse.`),
  },
  en: {
    events: 'Events',
    nothing: 'Nothing was recorded by then.',
    latest: (count: number) => `The latest ${count} events; there are older ones.`,
    all: (count: number) => (count === 1 ? 'One event, the only one.' : `All ${count} events.`),
  },
};

const pageSize = 50;

/** Events, the newest first, page by page. */
export function EventList<Path extends EventPath>({ path, parameters, title }: EventListProps<Path>) {
  const say = useWords(words);
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
      {events.length > 0 && <EventRows events={events} label={say.events} />}
      {pages.data && events.length === 0 && <p className="kern-body">{say.nothing}</p>}
      <WhenReady answer={pages}>{() => null}</WhenReady>
      <p className="kern-body kern-body--small events__count" role="status">
        {events.length > 0 && (pages.hasNextPage ? say.latest(events.length) : say.all(events.length))}
      </p>
      {pages.hasNextPage && (
        <LoadMore of={title} isLoading={pages.isFetchingNextPage} onLoad={() => void pages.fetchNextPage()} />
      )}
    </section>
  );
}
