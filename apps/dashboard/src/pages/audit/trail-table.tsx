import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
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

/** Where an event belongs: its case, its budget line, and the chain of its payment. */
export function EventPlaces({ event }: { readonly event: TrailEvent }) {
  const say = useWords(trailWords);
  const { caseNumber, programme, line, fiscalYear } = event;
  const orderNumber = textIn(event, 'orderNumber');
  const hasLine = programme !== undefined && line !== undefined && fiscalYear !== undefined;
  if (caseNumber === undefined && orderNumber === undefined && !hasLine) return '–';
  return (
    <>
      {caseNumber !== undefined && <CaseLink caseNumber={caseNumber} />}
      {caseNumber === undefined && hasLine && (
        <Link
          className="kern-link"
          to="/programme/$programme/$line/$year"
          params={{ programme, line, year: String(fiscalYear) }}
        >
          {`${programme}/${line} ${fiscalYear}`}
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
        cell: (event) => <EventPlaces event={event} />,
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
