import { eventWords, roleName } from '#event-words';
import { day, euros, instant, position } from '../../figures.ts';
import type { LaterEvent, LedgerEvent } from '../../api/schemas.ts';

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
  return (
    <div className="kern-table-responsive" role="region" aria-label={label} tabIndex={0}>
      <table className="kern-table kern-table--small figures">
        <caption className="kern-sr-only">{label}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {['Gebucht am', 'Wirksam ab', 'Ereignis'].map((name) => (
              <th key={name} scope="col" className="kern-table__header">
                {name}
              </th>
            ))}
            <th scope="col" className="kern-table__header kern-table__header--numeric">
              Betrag
            </th>
            {['Vorgang und Empfänger', 'Wer'].map((name) => (
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
  const data = event.data as EventData;
  return (
    <tr className="kern-table__row">
      <td className="kern-table__cell figures__when">{instant(event.recordedAt)}</td>
      <td className="kern-table__cell figures__when">{day(event.effectiveDay)}</td>
      <th scope="row" className="kern-table__header figures__name">
        {eventWords(event.type)}
        {data.reason !== undefined && <span className="figures__key">Grund: {data.reason}</span>}
        {data.used !== undefined && data.appropriated !== undefined && (
          <span className="figures__key">
            {euros({ amount: data.used })} von {euros({ amount: data.appropriated })}
          </span>
        )}
        <span className="figures__key">
          {event.type} · Position {position(event.position)}
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
            <span className="figures__key">{roleName(event.actor.role)}</span>
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
