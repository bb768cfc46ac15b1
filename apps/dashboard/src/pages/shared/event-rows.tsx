import { useLanguage, useWords } from '../../words/language.ts';
import { eventWords, roleName } from '#event-words';
import { day, euros, instant, position } from '../../figures.ts';
import type { LaterEvent, LedgerEvent } from '../../api/schemas.ts';

const words = {
  de: {
    recorded: 'Gebucht am',
    effective: 'Wirksam ab',
    event: 'Ereignis',
    amount: 'Betrag',
    about: 'Vorgang und Empfänger',
    who: 'Wer',
    reason: 'Grund',
    of: 'von',
    position: 'Position',
  },
  en: {
    recorded: 'Recorded on',
    effective: 'In effect from',
    event: 'Event',
    amount: 'Amount',
    about: 'Case and recipient',
    who: 'Who',
    reason: 'Reason',
    of: 'of',
    position: 'position',
  },
};

/** What most events hold, of whatever type. */
interface EventData {
  readonly amount?: string;
  readonly reason?: string;
  readonly commitmentId?: string;
  readonly recipient?: string;
  /** Of a warning: open commitments and payments. */
  readonly used?: string;
  readonly appropriated?: string;
}

interface EventRowsProps {
  readonly events: readonly (LaterEvent | LedgerEvent)[];
  readonly label: string;
}

export function EventRows({ events, label }: EventRowsProps) {
  const say = useWords(words);
  return (
    <div className="kern-table-responsive" role="region" aria-label={label} tabIndex={0}>
      <table className="kern-table kern-table--small figures">
        <caption className="kern-sr-only">{label}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {[say.recorded, say.effective, say.event].map((name) => (
              <th key={name} scope="col" className="kern-table__header">
                {name}
              </th>
            ))}
            <th scope="col" className="kern-table__header kern-table__header--numeric">
              {say.amount}
            </th>
            {[say.about, say.who].map((name) => (
              <th key={name} scope="col" className="kern-table__header">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {events.map((event) => (
            <EventRow key={event.position} event={event} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EventRow({ event }: { readonly event: LaterEvent | LedgerEvent }) {
  const say = useWords(words);
  const language = useLanguage();
  const data = event.data as EventData;
  return (
    <tr className="kern-table__row">
      <td className="kern-table__cell figures__when">{instant(event.recordedAt)}</td>
      <td className="kern-table__cell figures__when">{day(event.effectiveDay)}</td>
      <th scope="row" className="kern-table__header figures__name">
        {eventWords(event.type, language)}
        {data.reason !== undefined && (
          <span className="figures__key">
            {say.reason}: {data.reason}
          </span>
        )}
        {data.used !== undefined && data.appropriated !== undefined && (
          <span className="figures__key">
            {euros({ amount: data.used })} {say.of} {euros({ amount: data.appropriated })}
          </span>
        )}
        <span className="figures__key">
          {event.type} · {say.position} {position(event.position)}
        </span>
      </th>
      <td className="kern-table__cell kern-table__cell--numeric">
        {data.amount === undefined ? '' : euros({ amount: data.amount })}
      </td>
      <td className="kern-table__cell">{caseOf(event)}</td>
      <td className="kern-table__cell">
        {'actor' in event && (
          <>
            {event.actor.subject}
            <span className="figures__key">{roleName(event.actor.role, language)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

/** Case number, commitment and recipient, each once: a claim's commitment bears its case number. */
function caseOf(event: LaterEvent | LedgerEvent): string {
  const caseNumber = 'caseNumber' in event ? event.caseNumber : undefined;
  const { commitmentId, recipient } = event.data as EventData;
  const named = [caseNumber, commitmentId, recipient].filter((text) => text !== undefined);
  return [...new Set(named)].join(' · ');
}
