import { Link, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { eventWords, roleName } from '#event-words';
import { useIsNow, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import { CaseLink } from '../case/case-link.tsx';
import { trailQueryOf } from './trail-search.tsx';
import { trailWords } from './trail.words.ts';

export type TrailEvent = Schemas['TrailView.any'];

const textIn = ({ data }: TrailEvent, field: string): string | undefined => {
  const value = (data as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
};

const lineOf = ({ programme, line, fiscalYear }: TrailEvent) =>
  programme === undefined || line === undefined || fiscalYear === undefined
    ? undefined
    : { programme, line, year: String(fiscalYear) };

/** Where an event belongs, if it belongs anywhere. */
export const placesOf = (event: TrailEvent): ReactNode =>
  event.caseNumber === undefined &&
  textIn(event, 'orderNumber') === undefined &&
  !lineOf(event) ? undefined : (
    <EventPlaces event={event} />
  );

/** The case or the budget line of an event, and the chain of its payment. */
function EventPlaces({ event }: { readonly event: TrailEvent }) {
  const say = useWords(trailWords);
  const { caseNumber } = event;
  const orderNumber = textIn(event, 'orderNumber');
  const line = lineOf(event);
  return (
    <>
      {caseNumber !== undefined && <CaseLink caseNumber={caseNumber} />}
      {caseNumber === undefined && line && (
        <Link className="kern-link" to="/programme/$programme/$line/$year" params={line}>
          {`${line.programme}/${line.line} ${line.year}`}
        </Link>
      )}
      {orderNumber !== undefined && (
        <span className="row-key">
          <Link className="kern-link" to="/zahlungen/anordnungen/$orderNumber" params={{ orderNumber }}>
            {say.chain(orderNumber.replace(`${caseNumber}-`, ''))}
          </Link>
        </span>
      )}
    </>
  );
}

/** Every event that is sought, the latest first. */
export function TrailTable() {
  const say = useWords(trailWords);
  const language = useLanguage();
  const isNow = useIsNow();
  const query = trailQueryOf(useSearch({ from: '/pruefung' }));
  const columns = useMemo(
    (): readonly Column<TrailEvent>[] => [
      {
        id: 'event',
        label: say.event,
        value: ({ type }) => eventWords(type, language),
        cell: (event) => (
          <>
            <Link
              className="kern-link"
              to="/pruefung"
              search={(before) => ({ ...before, position: event.position })}
              hash="ereignis"
            >
              {eventWords(event.type, language)}
              <span className="kern-sr-only">{`, ${say.one(event.position)}`}</span>
            </Link>
            {textIn(event, 'reason') !== undefined && (
              <span className="row-key">{textIn(event, 'reason')}</span>
            )}
          </>
        ),
      },
      { id: 'recorded', label: say.recorded, kind: 'instant', value: ({ recordedAt }) => recordedAt },
      { id: 'effective', label: say.effective, kind: 'day', value: ({ effectiveDay }) => effectiveDay },
      {
        id: 'case',
        label: say.caseNumber,
        value: ({ caseNumber }) => caseNumber,
        cell: placesOf,
      },
      {
        id: 'amount',
        label: say.amountColumn,
        kind: 'amount',
        value: ({ amount }) => (amount === undefined ? undefined : centsOf(amount)),
        total: false,
      },
      {
        id: 'who',
        label: say.who,
        value: ({ actor }) => actor.subject,
        cell: ({ actor }) => (
          <>
            {actor.subject}
            <span className="row-key">{roleName(actor.role, language)}</span>
          </>
        ),
      },
      {
        id: 'position',
        label: say.position,
        kind: 'count',
        value: ({ position }) => BigInt(position),
        sort: 'position',
        wideOnly: true,
      },
    ],
    [say, language],
  );
  return (
    <PagesTable
      key={JSON.stringify(query)}
      id="pruefspur"
      caption={say.trail}
      path="/api/v1/audit-trail"
      query={query}
      columns={columns}
      keyOf={({ position }) => position}
      firstSort="-position"
      whenEmpty={isNow || Object.keys(query).length > 0 ? say.none : say.noneYet}
      noTotal
      rowsFirst={15}
    />
  );
}
