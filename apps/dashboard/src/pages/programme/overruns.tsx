import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useYear, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { allYears } from '../../search.ts';
import type { Column } from '../../table/column.ts';
import { useListTable } from '../../table/pages-table.tsx';
import { DataTable } from '../../table/data-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { useRowCommands } from '../shared/row-commands.tsx';

type Overrun = Schemas['OverrunView'];

const words = {
  de: {
    title: 'Überschreitungen (LHO § 37)',
    hint: 'Mit Einwilligung des Finanzministeriums. Was über der Grenze des Jahres liegt, steht auf der vierteljährlichen Liste.',
    line: 'Haushaltsstelle',
    quarter: 'Quartal',
    consent: 'Einwilligung',
    reason: 'Grund',
    listed: 'auf der Liste',
    yes: 'ja',
    no: 'nein',
    threshold: (amount: string): string => `Grenze ${amount}`,
    noThreshold: 'keine Grenze gesetzt',
    reversed: (day: string): string => `zurückgenommen am ${day}`,
    amount: 'Betrag',
  },
  en: {
    title: 'Overruns (LHO § 37)',
    hint: 'With the consent of the finance ministry. What is above the threshold of the year stands on the quarterly list.',
    line: 'Budget line',
    quarter: 'Quarter',
    consent: 'Consent',
    reason: 'Reason',
    listed: 'on the list',
    yes: 'yes',
    no: 'no',
    threshold: (amount: string): string => `threshold ${amount}`,
    noThreshold: 'no threshold set',
    reversed: (day: string): string => `reversed on ${day}`,
    amount: 'Amount',
  },
};

const commands = {
  keyOf: ({ programme, line, fiscalYear, overrunId }: Overrun): string =>
    [programme, line, fiscalYear, overrunId].join('/'),
  nameOf: ({ overrunId }: Overrun): string => overrunId,
  forms: {
    ReverseOverrun: ({ programme, line, fiscalYear, overrunId, reversedOn }: Overrun) =>
      reversedOn === undefined ? { programme, line, fiscalYear, id: overrunId } : undefined,
  },
};

/** The overruns of the year of the page; nothing where there is none. */
export function Overruns() {
  const say = useWords(words);
  const formats = useFormats();
  const year = useYear();
  const { column, opened } = useRowCommands<Overrun>(commands);
  const columns = useMemo(
    (): readonly Column<Overrun>[] => [
      {
        id: 'line',
        label: say.line,
        value: ({ programme, line }) => `${programme}/${line}`,
        cell: ({ programme, line, fiscalYear, overrunId }) => (
          <>
            <Link
              className="kern-link"
              to="/programme/$programme/$line/$year"
              params={{ programme, line, year: String(fiscalYear) }}
            >
              {`${programme}/${line}/${fiscalYear}`}
            </Link>
            <span className="row-key">{overrunId}</span>
          </>
        ),
      },
      { id: 'quarter', label: say.quarter, kind: 'count', value: ({ quarter }) => quarter },
      {
        id: 'consent',
        label: say.consent,
        value: ({ consentReference }) => consentReference,
        cell: ({ consentReference, consentedOn }) => (
          <>
            {consentReference}
            <span className="row-key">{formats.day(consentedOn)}</span>
          </>
        ),
        wideOnly: true,
      },
      {
        id: 'reason',
        label: say.reason,
        value: ({ reason }) => reason,
        cell: ({ reason, reversedOn, reversalReason }) => (
          <>
            {reason}
            {reversedOn !== undefined && (
              <span className="row-key">
                {say.reversed(formats.day(reversedOn))}: {reversalReason}
              </span>
            )}
          </>
        ),
      },
      {
        id: 'listed',
        label: say.listed,
        value: ({ isListed }) => (isListed ? say.yes : say.no),
        cell: ({ isListed, threshold }) => (
          <>
            {isListed ? say.yes : say.no}
            <span className="row-key">
              {threshold ? say.threshold(formats.euros(centsOf(threshold))) : say.noThreshold}
            </span>
          </>
        ),
      },
      { id: 'amount', label: say.amount, kind: 'amount', value: ({ amount }) => centsOf(amount) },
      ...column,
    ],
    [say, formats, column],
  );
  const { rows, table } = useListTable({
    id: 'ueberschreitungen',
    path: '/api/v1/overruns',
    query: { all: 'true', ...(year !== allYears && { fiscalYear: year }) },
    columns,
  });
  // The last one that is taken back leaves the list, and not what says so.
  if (rows === undefined || (rows.length === 0 && opened === null)) return null;
  return (
    <Panel id="ueberschreitungen" title={say.title}>
      <p className="panel__text">{say.hint}</p>
      <DataTable
        {...table}
        id="ueberschreitungen"
        caption={say.title}
        rows={rows}
        keyOf={commands.keyOf}
        noTotal
        rowsFirst={6}
      />
      {opened}
    </Panel>
  );
}
