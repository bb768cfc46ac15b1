import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { BudgetLine } from '../../api/schemas.ts';
import { centsOf } from '../../fields/amount.ts';
import { useFigureMarks } from '../../frame/changes.tsx';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Tiles } from '../shared/tiles.tsx';
import { overviewWords } from './overview.words.ts';
import { lapsingOf } from './year-end.ts';

export const figures = ['appropriated', 'blocked', 'committed', 'paid', 'available'] as const;

export type Figure = (typeof figures)[number];

export const sumOf = (lines: readonly BudgetLine[], figure: Figure | 'authorised'): bigint =>
  lines.reduce((sum, line) => sum + centsOf(line[figure]), 0n);

interface TotalsProps {
  readonly lines: readonly BudgetLine[];
  /** What they are the lines of: other totals are not compared with these. */
  readonly question: string;
  /** Of the log, as the lines contain it. */
  readonly position: string | undefined;
  /** What will have been paid at the end of the year, once it is known. */
  readonly forecast: bigint | undefined;
  readonly opened: Figure | undefined;
  readonly onOpen: (figure: Figure | undefined) => void;
}

/** The five totals of a year; each opens into what it is made of. */
export function Totals({ lines, question, position, forecast, opened, onOpen }: TotalsProps) {
  const words = useWords(overviewWords);
  const formats = useFormats();
  const mark = useFigureMarks(
    question,
    position,
    Object.fromEntries(figures.map((figure) => [figure, sumOf(lines, figure)])),
  );
  const authorised = sumOf(lines, 'authorised');
  const blockedLines = lines.filter((line) => centsOf(line.blocked) !== 0n).length;
  const under: Readonly<Record<Figure, string>> = {
    appropriated: words.under.appropriated(formats.count(lines.length)),
    blocked: words.under.blocked(formats.count(blockedLines)),
    committed: words.under.committed,
    paid: words.under.paid(formats.percent(usedPercentOf(lines) ?? '0')),
    available: forecast === undefined ? '' : words.under.available(formats.shortEuros(authorised - forecast)),
  };
  return (
    <Tiles
      label={words.totalsOf}
      tiles={figures.map((figure) => ({
        id: figure,
        name: words.totals[figure],
        value: (
          <button
            type="button"
            className="tiles__figure"
            aria-expanded={opened === figure}
            aria-controls="warum"
            onClick={() => onOpen(opened === figure ? undefined : figure)}
          >
            {formats.euros(sumOf(lines, figure))}
            <span className="kern-sr-only">{`, ${words.totals[figure]}: ${words.why}`}</span>
          </button>
        ),
        under: under[figure],
        mark: mark(figure),
        tone: figure === 'available' ? 'result' : undefined,
      }))}
    />
  );
}

/** What a total is made of. */
export function Why({ lines, figure }: { readonly lines: readonly BudgetLine[]; readonly figure: Figure }) {
  const words = useWords(overviewWords);
  const columns = useMemo((): readonly Column<BudgetLine>[] => {
    const amount = (
      field: 'appropriation' | 'supplements' | 'overrun' | 'carriedIn' | Figure,
      label: string,
    ) => ({ id: field, label, kind: 'amount', value: (line: BudgetLine) => centsOf(line[field]) }) as const;
    return [
      {
        id: 'name',
        label: words.what,
        value: ({ name }) => name,
        cell: (line) => <LineLink line={line} figure={figure} showsYear={areOfYears(lines)} />,
      },
      ...(figure === 'appropriated'
        ? [amount('appropriation', words.enacted), amount('supplements', words.supplements)]
        : []),
      amount(figure, words.totals[figure]),
    ];
  }, [figure, words, lines]);
  const shown = figure === 'appropriated' ? lines : lines.filter((line) => centsOf(line[figure]) !== 0n);
  return (
    <WhyPanel
      id={`warum-${figure}`}
      title={`${words.totals[figure]}: ${words.why}`}
      text={`${words.formula[figure]} ${words.eventsBehind}`}
      columns={columns}
      lines={shown}
    />
  );
}

/** What lapses at the end of the year, line by line. */
export function WhyLapsing({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const words = useWords(overviewWords);
  const columns = useMemo((): readonly Column<BudgetLine>[] => {
    const amount = (id: string, label: string, value: (line: BudgetLine) => bigint) =>
      ({ id, label, kind: 'amount', value, hidden: lines.every((line) => value(line) === 0n) }) as const;
    return [
      {
        id: 'name',
        label: words.what,
        value: ({ name }) => name,
        cell: (line) => <LineLink line={line} showsYear={areOfYears(lines)} />,
      },
      amount('available', words.totals.available, ({ available }) => centsOf(available)),
      amount('blocked', words.totals.blocked, ({ blocked }) => centsOf(blocked)),
      { ...amount('lapsing', words.lapse.part, lapsingOf), hidden: false },
      amount('committed', words.totals.committed, ({ committed }) => centsOf(committed)),
      amount('carriedOn', words.lapse.carried, ({ carriedOn }) => centsOf(carriedOn)),
      amount('lapsed', words.lapse.alreadyColumn, ({ lapsed }) => centsOf(lapsed)),
    ];
  }, [words, lines]);
  return (
    <WhyPanel
      id="warum-lapsing"
      title={words.lapse.why}
      text={words.lapse.formula}
      columns={columns}
      lines={lines}
    />
  );
}

interface WhyPanelProps {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly columns: readonly Column<BudgetLine>[];
  readonly lines: readonly BudgetLine[];
}

const WhyPanel = ({ id, title, text, columns, lines }: WhyPanelProps) => (
  <section className="panel why" aria-labelledby="warum-titel">
    <h2 className="panel__title" id="warum-titel">
      {title}
    </h2>
    <p className="panel__text">{text}</p>
    <DataTable
      id={id}
      caption={title}
      columns={columns}
      rows={lines}
      keyOf={(line) => `${line.programme}/${line.line}/${line.fiscalYear}`}
    />
  </section>
);

export const lineTextOf = ({ programme, line, fiscalYear }: BudgetLine, showsYear: boolean): string =>
  showsYear ? `${programme}/${line}/${fiscalYear}` : `${programme}/${line}`;

export const areOfYears = (lines: readonly BudgetLine[]): boolean =>
  new Set(lines.map(({ fiscalYear }) => fiscalYear)).size > 1;

interface LineLinkProps {
  readonly line: BudgetLine;
  readonly figure?: Figure;
  /** Beside lines of other years. */
  readonly showsYear?: boolean;
}

export function LineLink({ line, figure, showsYear = false }: LineLinkProps) {
  return (
    <>
      <Link
        className="kern-link"
        to="/programme/$programme/$line/$year"
        params={{ programme: line.programme, line: line.line, year: String(line.fiscalYear) }}
        {...(figure !== undefined && { search: { zahl: figure } })}
      >
        {line.name}
      </Link>
      <span className="row-key">{lineTextOf(line, showsYear)}</span>
    </>
  );
}

/** How much of what the years may spend is paid or committed, in percent with two decimals; undefined where nothing may be spent. */
export function usedPercentOf(lines: readonly BudgetLine[]): string | undefined {
  const authorised = sumOf(lines, 'authorised');
  if (authorised === 0n) return undefined;
  const used = sumOf(lines, 'paid') + sumOf(lines, 'committed');
  return String(Number((used * 10_000n) / authorised) / 100);
}
