import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { eventWords, roleName } from '#event-words';
import { useAnswer } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useFormats } from '../../words/formats.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { Facts } from '../shared/facts.tsx';
import { Panel } from '../shared/panel.tsx';
import { placesOf } from './trail-table.tsx';
import { trailWords } from './trail.words.ts';

interface StoredField {
  readonly name: string;
  readonly value: string;
}

/** The fields of an event as they are stored, those inside others behind a point. */
const fieldsOf = (value: unknown, name = ''): readonly StoredField[] => {
  if (typeof value !== 'object' || value === null)
    return [{ name, value: typeof value === 'string' ? value : JSON.stringify(value) }];
  return Object.entries(value).flatMap(([inner, one]) =>
    fieldsOf(one, name === '' ? inner : `${name}.${inner}`),
  );
};

/** One event whole, as it was recorded. */
export function EventPanel({ position }: { readonly position: string }) {
  const say = useWords(trailWords);
  const formats = useFormats();
  const language = useLanguage();
  const found = useAnswer(
    '/api/v1/audit-trail',
    { query: { atPosition: position } },
    { moment: { synthetic: false } },
  );
  const event = found.data?.items[0];
  // What only a machine reads stands with what is stored.
  const rows = useMemo(
    () =>
      event && [
        { name: say.type, value: event.type },
        { name: say.id, value: event.id },
        ...fieldsOf(event.data),
      ],
    [event, say],
  );
  const columns = useMemo(
    (): readonly Column<StoredField>[] => [
      { id: 'field', label: say.field, value: ({ name }) => name },
      { id: 'value', label: say.value, value: ({ value }) => value },
    ],
    [say],
  );
  const beside = (step: bigint, words: string) => (
    <Link
      className="kern-link"
      to="/pruefung"
      search={(before) => ({ ...before, position: String(BigInt(position) + step) })}
      hash="ereignis"
    >
      {words}
    </Link>
  );
  const sought = (by: { readonly vorgang?: string; readonly person?: string }, words: string) => (
    <Link className="kern-link" to="/pruefung" search={by}>
      {words}
    </Link>
  );
  return (
    <Panel
      id="ereignis"
      title={say.one(position)}
      aside={
        <span className="link-row">
          {BigInt(position) > 1n && beside(-1n, say.before)}
          {beside(1n, say.after)}
          <Link
            className="kern-link"
            to="/pruefung"
            search={(before) => ({ ...before, position: undefined })}
            resetScroll={false}
          >
            {say.close}
          </Link>
        </span>
      }
    >
      {event && (
        <Facts
          facts={[
            [say.event, eventWords(event.type, language)],
            [say.recorded, formats.instant(event.recordedAt)],
            [say.effective, formats.day(event.effectiveDay)],
            [say.who, event.actor.subject],
            [say.role, roleName(event.actor.role, language)],
            [say.amountColumn, event.amount && formats.euros(centsOf(event.amount))],
            [say.caseNumber, placesOf(event)],
            [say.practice, event.synthetic ? say.yes : undefined],
          ]}
        />
      )}
      {event && (
        <p className="link-row">
          {event.caseNumber !== undefined &&
            sought({ vorgang: event.caseNumber }, say.allOfCase(event.caseNumber))}
          {sought({ person: event.actor.subject }, say.allOfPerson(event.actor.subject))}
        </p>
      )}
      <h3 className="event-contents">{say.contents}</h3>
      <DataTable
        id="inhalt"
        caption={say.contents}
        columns={columns}
        rows={found.data && (rows ?? [])}
        keyOf={({ name }) => name}
        whenEmpty={say.noEvent}
        problem={tableProblemOf(found.error, () => found.refetch())}
        noTotal
        rowsFirst={12}
      />
    </Panel>
  );
}
