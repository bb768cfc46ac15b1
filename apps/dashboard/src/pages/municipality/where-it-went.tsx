import { useMemo } from 'react';
import type { Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';

type Where = Schemas['WhereItWentView'];
type Part = Exclude<keyof Where, 'budgetLines'>;

interface Row {
  readonly part: Part;
  readonly committed: bigint;
  readonly paid: bigint;
}

const parts: readonly Part[] = ['municipalities', 'otherRecipients', 'jointAwards', 'withoutRecipient'];

const words = {
  de: {
    title: 'Wohin die Mittel gingen',
    hint: 'Die Summe ist die der Haushaltsstellen: was keine Zeile einer Kommune hat, steht hier.',
    where: 'Wohin',
    committed: 'festgelegt',
    paid: 'ausgezahlt',
    parts: {
      municipalities: 'Kommunen, jede in ihrer Zeile oben',
      otherRecipients: 'Landkreise, und beendete Schlüssel ohne Nachfolge',
      jointAwards: 'Gemeinsame Bewilligungen, die kein Bescheid aufteilt',
      withoutRecipient: 'Ohne einzelne Kommune: Vereinbarungen mit Dienstleistern und Übriges',
    },
  },
  en: {
    title: 'Where the funds went',
    hint: 'The sum is that of the budget lines: what has no row of a municipality stands here.',
    where: 'Where',
    committed: 'committed',
    paid: 'paid',
    parts: {
      municipalities: 'Municipalities, each in its row above',
      otherRecipients: 'Counties, and ended keys that nobody follows',
      jointAwards: 'Joint awards that no notice splits',
      withoutRecipient: 'Without a single municipality: agreements with providers, and others',
    },
  },
};

/** How what the municipalities got adds up to what the budget lines say. */
export function WhereItWent({ where }: { readonly where: Where }) {
  const say = useWords(words);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      { id: 'where', label: say.where, value: ({ part }) => say.parts[part] },
      { id: 'committed', label: say.committed, kind: 'amount', value: ({ committed }) => committed },
      { id: 'paid', label: say.paid, kind: 'amount', value: ({ paid }) => paid },
    ],
    [say],
  );
  const rows = useMemo(
    () =>
      parts.map((part) => ({
        part,
        committed: centsOf(where[part].committed),
        paid: centsOf(where[part].paid),
      })),
    [where],
  );
  return (
    <Panel id="wohin" title={say.title}>
      <p className="panel__text">{say.hint}</p>
      <DataTable
        id="wohin-die-mittel-gingen"
        caption={say.title}
        columns={columns}
        rows={rows}
        keyOf={({ part }) => part}
      />
    </Panel>
  );
}
