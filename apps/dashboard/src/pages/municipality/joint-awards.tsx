import { useMemo } from 'react';
import { useAnswer, useMoment, useYear, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { allYears } from '../../search.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { caseColumn, recipientsColumn } from '../shared/case-columns.tsx';
import { Facts } from '../shared/facts.tsx';
import { Panel } from '../shared/panel.tsx';

type Joint = Schemas['JointAwardView'];

const words = {
  de: {
    title: 'Gemeinsame Bewilligungen',
    hint: 'Sie gehören mehreren Kommunen. Kein Bescheid teilt sie auf, deshalb stehen sie in keiner Zeile einer Kommune, und zusammen mit den Zeilen ergeben sie die Summe.',
    case: 'Vorgang',
    year: 'Jahr',
    parts: 'Beteiligte',
    awarded: 'bewilligt',
    committed: 'festgelegt',
    paid: 'ausgezahlt',
    rows: 'in Zeilen von Kommunen ausgezahlt',
    joint: 'gemeinsam ausgezahlt',
    all: 'zusammen ausgezahlt',
  },
  en: {
    title: 'Joint awards',
    hint: 'They belong to several municipalities. No notice splits them, so they stand in no row of a municipality, and together with the rows they make up the sum.',
    case: 'Case',
    year: 'Year',
    parts: 'Who has part in it',
    awarded: 'awarded',
    committed: 'committed',
    paid: 'paid',
    rows: 'paid in rows of municipalities',
    joint: 'paid jointly',
    all: 'paid altogether',
  },
};

/** Awards of several municipalities together, beside what stands in rows of single ones; of one municipality those that it has part in. */
export function JointAwards({ recipient }: { readonly recipient?: string }) {
  const say = useWords(words);
  const formats = useFormats();
  const year = useYear();
  const { synthetic } = useMoment();
  // The sums are those of all rows, whatever page is asked for.
  const list = useAnswer(
    '/api/v1/recipient-consumption',
    {
      query: {
        limit: 1,
        ...(recipient !== undefined && { recipient }),
        ...(recipient === undefined && year !== allYears && { fiscalYear: year }),
      },
    },
    { enabled: !synthetic },
  );
  const columns = useMemo(
    (): readonly Column<Joint>[] => [
      caseColumn(say.case),
      recipientsColumn(say.parts),
      { id: 'year', label: say.year, value: ({ fiscalYear }) => String(fiscalYear) },
      { id: 'awarded', label: say.awarded, kind: 'amount', value: ({ awarded }) => centsOf(awarded) },
      { id: 'committed', label: say.committed, kind: 'amount', value: ({ committed }) => centsOf(committed) },
      { id: 'paid', label: say.paid, kind: 'amount', value: ({ paid }) => centsOf(paid) },
    ],
    [say],
  );
  // Practice data has no joint awards, and real figures are not mixed among it.
  if (synthetic || !list.data || list.data.jointAwards.length === 0) return null;
  const inRows = centsOf(list.data.total.paid);
  const jointly = centsOf(list.data.jointTotal.paid);
  return (
    <Panel id="gemeinsam" title={say.title}>
      <p className="panel__text">{say.hint}</p>
      <DataTable
        id="gemeinsame-bewilligungen"
        caption={say.title}
        columns={columns}
        rows={list.data.jointAwards}
        keyOf={({ caseNumber, fiscalYear }) => `${caseNumber}/${fiscalYear}`}
        rowsFirst={8}
      />
      {recipient !== undefined && (
        <Facts
          facts={[
            [say.rows, formats.euros(inRows)],
            [say.joint, formats.euros(jointly)],
            [say.all, formats.euros(inRows + jointly)],
          ]}
        />
      )}
    </Panel>
  );
}
