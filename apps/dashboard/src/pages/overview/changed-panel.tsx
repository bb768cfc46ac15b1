import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useMoment, useWholeList } from '../../api/index.ts';
import type { BudgetLine } from '../../api/schemas.ts';
import { centsOf } from '../../fields/amount.ts';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { lastVisit } from './last-visit.ts';
import { overviewWords } from './overview.words.ts';
import { figures, type Figure } from './totals.tsx';

interface Change {
  readonly line: BudgetLine;
  readonly by: Readonly<Record<Figure, bigint>>;
}

const keyOf = ({ programme, line, fiscalYear }: BudgetLine): string => `${programme}/${line}/${fiscalYear}`;

/** What the ledger says now, and did not say at the last visit, of the same day. */
export function ChangedPanel({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const words = useWords(overviewWords);
  const formats = useFormats();
  const { subject } = usePerson();
  const moment = useMoment();
  const [visit] = useState(() => lastVisit(new Date(), subject));
  const then = useWholeList('/api/v1/budget-lines', undefined, {
    moment: { ...moment, ...(visit !== undefined && { knownAt: visit }) },
    enabled: visit !== undefined,
    staleTime: Infinity,
  });
  const changes = useMemo(() => {
    if (!then.data) return undefined;
    const before = new Map(then.data.items.map((line) => [keyOf(line), line]));
    return lines.flatMap((line): readonly Change[] => {
      const was = before.get(keyOf(line));
      const by = Object.fromEntries(
        figures.map((figure) => [figure, centsOf(line[figure]) - (was ? centsOf(was[figure]) : 0n)]),
      ) as Record<Figure, bigint>;
      return figures.some((figure) => by[figure] !== 0n) ? [{ line, by }] : [];
    });
  }, [then.data, lines]);
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
              search={(search) => ({
                ...search,
                ...(visit !== undefined && { kenntnisstand: visit.slice(0, 10) }),
              })}
            >
              {line.name}
            </Link>
            <span className="row-key">{`${line.programme}/${line.line}`}</span>
          </>
        ),
      },
      ...figures.map((figure): Column<Change> => ({
        id: figure,
        label: words.totals[figure],
        kind: 'amount',
        value: ({ by }) => by[figure],
        cell: ({ by }) =>
          by[figure] === 0n ? (
            <span className="quiet">0</span>
          ) : (
            `${by[figure] > 0n ? '+' : ''}${formats.cents(by[figure])}`
          ),
      })),
    ],
    [words, formats, visit],
  );
  return (
    <Panel
      id="geaendert"
      title={visit === undefined ? words.changedFirst : words.changed(formats.instant(visit))}
    >
      {visit === undefined ? (
        <p className="panel__text">{words.firstVisit}</p>
      ) : (
        <DataTable
          id="geaendert"
          caption={words.changed(formats.instant(visit))}
          columns={columns}
          rows={changes}
          keyOf={({ line }) => keyOf(line)}
          whenEmpty={words.changedNone}
          problem={tableProblemOf(then.error, () => then.refetch())}
        />
      )}
    </Panel>
  );
}
