import { useEffect, useState } from 'preact/hooks';
import { eventWords, roleName } from '../event-words.ts';
import { day, euros, instant } from '../figures.ts';
import type { LaterEvent, LedgerEvent, Page } from '../ledger-api/answers.ts';
import type { LedgerApi } from '../ledger-api/ledger-api.ts';
import { useAnswer } from '../use-answer.ts';
import { WhenReady } from './notice.tsx';

interface EventListProps {
  readonly api: LedgerApi;
  readonly path: string;
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
}

const pageCount = '50';

/** The events behind a figure, the newest first, page by page. */
export function EventList({ api, path, asOf, knownAt }: EventListProps) {
  const [cursor, setCursor] = useState<string>();
  const [earlier, setEarlier] = useState<readonly LedgerEvent[]>([]);
  const question = JSON.stringify([path, asOf, knownAt]);
  useEffect(() => {
    setCursor(undefined);
    setEarlier([]);
  }, [question]);
  const answer = useAnswer(
    (signal) =>
      api.get<Page<LedgerEvent>>(
        path,
        { asOf, knownAt, cursor, sort: '-position', limit: pageCount },
        signal,
      ),
    `${question}${cursor ?? ''}`,
  );
  return (
    <section aria-labelledby="ereignisse">
      <h2 class="kern-heading-medium" id="ereignisse">
        Ereignisse hinter diesen Zahlen
      </h2>
      {earlier.length > 0 && <EventRows events={earlier} label="Ereignisse" />}
      <WhenReady answer={answer}>
        {({ items, next }) => (
          <>
            <EventRows events={items} label="Ereignisse" />
            {next !== undefined && (
              <button
                type="button"
                class="kern-btn kern-btn--secondary"
                onClick={() => {
                  setEarlier([...earlier, ...items]);
                  setCursor(next);
                }}
              >
                <span class="kern-label">Weitere laden</span>
              </button>
            )}
          </>
        )}
      </WhenReady>
    </section>
  );
}

interface EventRowsProps {
  readonly events: readonly (LaterEvent | LedgerEvent)[];
  readonly label: string;
}

export function EventRows({ events, label }: EventRowsProps) {
  return (
    <div class="kern-table-responsive" role="region" aria-label={label} tabIndex={0}>
      <table class="kern-table kern-table--small figures">
        <caption class="kern-sr-only">{label}</caption>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            {['Gebucht am', 'Wirksam ab', 'Ereignis'].map((name) => (
              <th key={name} scope="col" class="kern-table__header">
                {name}
              </th>
            ))}
            <th scope="col" class="kern-table__header kern-table__header--numeric">
              Betrag
            </th>
            {['Vorgang und Empfänger', 'Wer'].map((name) => (
              <th key={name} scope="col" class="kern-table__header">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {events.map((event) => (
            <EventRow key={event.position} event={event} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EventRow({ event }: { readonly event: LaterEvent | LedgerEvent }) {
  const { data } = event;
  const ofCase = [data.commitmentId, data.recipient].filter((text) => text !== undefined);
  return (
    <tr class="kern-table__row">
      <td class="kern-table__cell figures__when">{instant(event.recordedAt)}</td>
      <td class="kern-table__cell figures__when">{day(event.effectiveDay)}</td>
      <th scope="row" class="kern-table__header figures__name">
        {eventWords(event.type)}
        {data.reason !== undefined && <span class="figures__key">Grund: {data.reason}</span>}
        <span class="figures__key">
          {event.type} · Position {event.position}
        </span>
      </th>
      <td class="kern-table__cell kern-table__cell--numeric">
        {data.amount === undefined ? '' : euros({ amount: data.amount })}
      </td>
      <td class="kern-table__cell">{ofCase.join(' · ')}</td>
      <td class="kern-table__cell">
        {'actor' in event && (
          <>
            {event.actor.subject}
            <span class="figures__key">{roleName(event.actor.role)}</span>
          </>
        )}
      </td>
    </tr>
  );
}
