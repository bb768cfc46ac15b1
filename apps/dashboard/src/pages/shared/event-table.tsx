import { useMemo } from 'react';
import { eventWords, roleName, takesBack } from '#event-words';
import type { LaterEvent, LedgerEvent } from '../../api/schemas.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { DataTable, type DataTableProps } from '../../table/data-table.tsx';
import { useFormats, type Formats } from '../../words/formats.ts';
import { useLanguage, useWords } from '../../words/language.ts';

const words = {
  de: {
    recorded: 'gebucht am',
    effective: 'wirksam ab',
    event: 'Ereignis',
    amount: 'Betrag',
    who: 'Wer',
    position: 'Position',
    of: (used: string, whole: string) => `${used} von ${whole}`,
  },
  en: {
    recorded: 'recorded on',
    effective: 'in effect from',
    event: 'Event',
    amount: 'Amount',
    who: 'Who',
    position: 'Position',
    of: (used: string, whole: string) => `${used} of ${whole}`,
  },
};

/** What most events hold, of whatever type. */
interface EventData {
  readonly amount?: string;
  readonly reason?: string;
  readonly commitmentId?: string;
  readonly supplementId?: string;
  readonly blockId?: string;
  readonly transferId?: string;
  readonly coverLinkId?: string;
  readonly overrunId?: string;
  readonly carryOverId?: string;
  readonly obligationId?: string;
  readonly recipient?: string;
  /** Of a warning: open commitments and payments. */
  readonly used?: string;
  readonly appropriated?: string;
}

type Event = LaterEvent | LedgerEvent;

type EventTableProps = Omit<DataTableProps<Event>, 'columns' | 'keyOf' | 'noTotal'> & {
  /** Those that the API tells without who acted. */
  readonly withoutActor?: boolean;
  /** Columns behind those of every event. */
  readonly further?: readonly Column<Event>[];
};

const none: readonly Column<Event>[] = [];

/** Events as they were recorded. What they mean for a figure, its own list says, with signs. */
export function EventTable({ withoutActor = false, further = none, ...table }: EventTableProps) {
  const say = useWords(words);
  const formats = useFormats();
  const language = useLanguage();
  const columns = useMemo(
    (): readonly Column<Event>[] => [
      {
        id: 'event',
        label: say.event,
        value: ({ type }) => eventWords(type, language),
        cell: (event) => (
          <>
            {eventWords(event.type, language)}
            {detailsOf(event, formats, say.of).map((text) => (
              <span key={text} className="row-key">
                {text}
              </span>
            ))}
          </>
        ),
      },
      {
        id: 'recorded',
        label: say.recorded,
        kind: 'instant',
        value: ({ recordedAt }) => recordedAt,
        // Further columns take its room beside the panels of a desk.
        ...(further.length > 0 && { wideOnly: true }),
      },
      { id: 'effective', label: say.effective, kind: 'day', value: ({ effectiveDay }) => effectiveDay },
      ...(withoutActor
        ? []
        : [
            {
              id: 'who',
              label: say.who,
              value: (event: Event) => ('actor' in event ? event.actor.subject : undefined),
              cell: (event: Event) =>
                'actor' in event && (
                  <>
                    {event.actor.subject}
                    <span className="row-key">{roleName(event.actor.role, language)}</span>
                  </>
                ),
            },
          ]),
      { id: 'amount', label: say.amount, kind: 'amount', value: amountOf },
      {
        id: 'position',
        label: say.position,
        kind: 'count',
        value: ({ position }) => BigInt(position),
        wideOnly: true,
      },
      ...further,
    ],
    [say, formats, language, withoutActor, further],
  );
  return <DataTable {...table} columns={columns} keyOf={({ position }) => position} noTotal />;
}

const amountOf = ({ type, data }: Event): bigint | undefined => {
  const { amount } = data as EventData;
  if (amount === undefined) return undefined;
  return takesBack(type) ? -centsOf(amount) : centsOf(amount);
};

function detailsOf(
  event: Event,
  formats: Formats,
  of: (used: string, whole: string) => string,
): readonly string[] {
  const { reason, used, appropriated } = event.data as EventData;
  return [
    ...aboutOf(event),
    ...(reason === undefined ? [] : [reason]),
    ...(used === undefined || appropriated === undefined
      ? []
      : [of(formats.euros(centsOf(used)), formats.euros(centsOf(appropriated)))]),
  ];
}

/** Case number, what the booking itself is called, and recipient, each once: a claim's commitment bears its case number. */
function aboutOf(event: Event): readonly string[] {
  const caseNumber = 'caseNumber' in event ? event.caseNumber : undefined;
  const data = event.data as EventData;
  const { commitmentId, supplementId, blockId, transferId, coverLinkId } = data;
  const { overrunId, carryOverId, obligationId, recipient } = data;
  const own = [commitmentId, supplementId, blockId, transferId, coverLinkId];
  const further = [overrunId, carryOverId, obligationId, recipient];
  const named = [caseNumber, ...own, ...further].filter((text) => text !== undefined);
  return named.length === 0 ? [] : [[...new Set(named)].join(' · ')];
}
