import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useIsNow } from '../../api/index.ts';
import type { BudgetLine } from '../../api/schemas.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { ChoiceRow } from '../shared/choice-row.tsx';
import { Panel } from '../shared/panel.tsx';
import { lineKeyOf, useChanges, useLastVisit, type Change } from './changes.ts';
import { overviewWords } from './overview.words.ts';
import { sinceOf, sinces, type Before } from './since.ts';
import { areOfYears, figures, lineTextOf } from './totals.tsx';

/** What the ledger says now, and did not say at the last visit, the day before, or as long ago as is chosen. */
export function ChangedPanel({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const words = useWords(overviewWords);
  const formats = useFormats();
  const isNow = useIsNow();
  const navigate = useNavigate({ from: '/' });
  const { seit } = useSearch({ from: '/' });
  const visit = useLastVisit();
  // Whoever looks at a past day was not there.
  const choices = sinces.filter((since) => since !== 'besuch' || (visit !== undefined && isNow));
  const [usual = 'gestern'] = choices;
  const chosen = choices.find((since) => since === sinceOf(seit)) ?? usual;
  const { before, changes, error, ask } = useChanges(lines, chosen, visit);
  const title =
    before === undefined
      ? words.sinceYesterday
      : before.by === 'asOf'
        ? words.changedAgainst(formats.day(before.at))
        : chosen === 'besuch'
          ? words.changed(formats.instant(before.at))
          : words.changedSince(formats.day(before.at));
  const columns = useMemo(
    (): readonly Column<Change>[] => [
      {
        id: 'name',
        label: words.what,
        value: ({ line }) => line.name,
        cell: ({ line }) => (
          <>
            <Link
              className="kern-link"
              to="/programme/$programme/$line/$year"
              params={{ programme: line.programme, line: line.line, year: String(line.fiscalYear) }}
              search={(search) => ({ ...search, ...(before && comparedIn(before)) })}
            >
              {line.name}
            </Link>
            <span className="row-key">{lineTextOf(line, areOfYears(lines))}</span>
          </>
        ),
      },
      ...figures.map((figure): Column<Change> => ({
        id: figure,
        label: words.totals[figure],
        kind: 'amount',
        isSigned: true,
        value: ({ by }) => by[figure],
      })),
    ],
    [words, lines, before?.by, before?.at],
  );
  return (
    <Panel id="geaendert" title={title}>
      <ChoiceRow
        label={words.sinceWhen}
        choices={choices.map((value) => ({
          value,
          label: (isNow ? words.sinces : words.sincesPast)[value],
        }))}
        chosen={chosen}
        onChoose={(value) =>
          void navigate({ search: (search) => ({ ...search, seit: value }), resetScroll: false })
        }
      />
      <DataTable
        id="geaendert"
        caption={title}
        columns={columns}
        rows={changes}
        keyOf={({ line }) => lineKeyOf(line)}
        whenEmpty={words.changedNone}
        problem={tableProblemOf(error, ask)}
      />
    </Panel>
  );
}

/** The page of a line explains the difference: between two days, or between what was known then and now. */
const comparedIn = ({ by, at }: Before): { readonly [One in 'vergleich' | 'kenntnisstand']?: string } =>
  by === 'asOf' ? { vergleich: at } : { kenntnisstand: at.slice(0, 10) };
