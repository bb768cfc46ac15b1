import { useMemo, type ReactNode } from 'react';
import { useAnswer, useMoment, useWholeList, useYear, type Schemas } from '../../api/index.ts';
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

/** Awards of several municipalities together, beside what stands in rows of single ones. */
export function JointAwards() {
  const year = useYear();
  const { synthetic } = useMoment();
  // Only the awards are shown: one row comes along, for there is none without.
  const { data } = useAnswer(
    '/api/v1/recipient-consumption',
    { query: { limit: 1, ...(year !== allYears && { fiscalYear: year }) } },
    { enabled: !synthetic },
  );
  return <JointAwardsPanel awards={data?.jointAwards} />;
}

/** Those that one municipality has part in, and what they come to with what is its own. */
export function JointAwardsOf({ recipient }: { readonly recipient: string }) {
  const say = useWords(words);
  const formats = useFormats();
  // As the table of its funds asks: one answer for both.
  const { data } = useWholeList('/api/v1/recipient-consumption', { query: { recipient } });
  if (!data) return null;
  const inRows = centsOf(data.total.paid);
  const jointly = centsOf(data.jointTotal.paid);
  return (
    <JointAwardsPanel awards={data.jointAwards}>
      <Facts
        facts={[
          [say.rows, formats.euros(inRows)],
          [say.joint, formats.euros(jointly)],
          [say.all, formats.euros(inRows + jointly)],
        ]}
      />
    </JointAwardsPanel>
  );
}

function JointAwardsPanel({
  awards,
  children,
}: {
  readonly awards: readonly Joint[] | undefined;
  readonly children?: ReactNode;
}) {
  const say = useWords(words);
  const { synthetic } = useMoment();
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
  if (synthetic || awards === undefined || awards.length === 0) return null;
  return (
    <Panel id="gemeinsam" title={say.title}>
      <p className="panel__text">{say.hint}</p>
      <DataTable
        id="gemeinsame-bewilligungen"
        caption={say.title}
        columns={columns}
        rows={awards}
        keyOf={({ caseNumber, fiscalYear }) => `${caseNumber}/${fiscalYear}`}
        rowsFirst={8}
      />
      {children}
    </Panel>
  );
}
