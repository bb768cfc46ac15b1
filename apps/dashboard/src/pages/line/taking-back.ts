import { useMemo } from 'react';
import { eventWords } from '#event-words';
import type { LaterEvent, LedgerEvent } from '../../api/schemas.ts';
import type { Column } from '../../table/column.ts';
import { useLanguage } from '../../words/language.ts';
import { useRowCommands, type RowForms } from '../shared/row-commands.tsx';
import type { LineKey } from './why-figure.tsx';

type Event = LaterEvent | LedgerEvent;
type EventData = Readonly<Partial<Record<(typeof against)[number]['id'], string>>>;

/** What is recorded against an event, and the field of the event that names it. */
const against = [
  { type: 'FundsCarriedOn', id: 'carryOverId', operation: 'ReverseCarryOver' },
  { type: 'CoverLinkDeclared', id: 'coverLinkId', operation: 'RevokeCoverLink' },
] as const;

/**
 * What rests on a line has lists of its own; a carry-over and a cover link are taken back out of the list of events, without their number being typed.
 * There is no column for it where none of the events is one.
 */
export function useTakingBack(
  { programme, line, fiscalYear }: LineKey,
  events: readonly Event[] | undefined,
) {
  const language = useLanguage();
  const options = useMemo(() => {
    const forms: RowForms<Event> = Object.fromEntries(
      against.map(({ type, id: field, operation }) => [
        operation,
        (event: Event) => {
          const id = event.type === type ? (event.data as EventData)[field] : undefined;
          return id === undefined ? undefined : { programme, line, fiscalYear, id };
        },
      ]),
    );
    return {
      keyOf: ({ position }: Event) => position,
      nameOf: (event: Event) => {
        const { id } = against.find(({ type }) => type === event.type) ?? {};
        const own = id && (event.data as EventData)[id];
        return [eventWords(event.type, language), own].filter((part) => part !== undefined).join(' ');
      },
      forms,
      year: fiscalYear,
    };
  }, [language, programme, line, fiscalYear]);
  const { column, opened } = useRowCommands<Event>(options);
  const isOffered = events?.some(({ type }) => against.some((one) => one.type === type)) ?? false;
  return { column: isOffered ? column : none, opened };
}

const none: readonly Column<Event>[] = [];
