import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { dayText } from '../../fields/day.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useTakeList } from '../../table/take-list.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { useRowCommands, type RowForms } from '../shared/row-commands.tsx';
import { administrationWords } from './administration.words.ts';

type Rate = Schemas['BaseRateView'];

const forms: RowForms<Rate> = { CorrectBaseRate: ({ from, percent }) => ({ from, percent }) };
const keyOf = ({ from }: Rate): string => from;
const nameOf = ({ from }: Rate): string => dayText(from);

/** The base rate of each half-year, the latest first; one that was recorded wrongly is corrected out of its row. */
export function BaseRatesPanel() {
  const say = useWords(administrationWords);
  const rates = useAnswer('/api/v1/base-rates');
  const take = useTakeList('/api/v1/base-rates');
  const { column, opened } = useRowCommands<Rate>({ keyOf, nameOf, forms });
  const columns = useMemo(
    (): readonly Column<Rate>[] => [
      { id: 'from', label: say.halfYear, kind: 'day', value: ({ from }) => from },
      { id: 'percent', label: say.percent, kind: 'percent', value: ({ percent }) => percent },
      { id: 'source', label: say.source, value: ({ source }) => source },
      ...column,
    ],
    [say, column],
  );
  const rows = useMemo(
    () => rates.data?.items.toSorted((a, b) => b.from.localeCompare(a.from)),
    [rates.data],
  );
  return (
    <Panel id="basiszinssaetze" title={say.baseRates}>
      <p className="panel__text">{say.baseRatesSentence}</p>
      <DataTable
        id="basiszinssaetze"
        caption={say.baseRates}
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        whenEmpty={say.noBaseRates}
        problem={tableProblemOf(rates.error, () => rates.refetch())}
        takeAway={take}
        noTotal
        rowsFirst={12}
      />
      {opened}
    </Panel>
  );
}
