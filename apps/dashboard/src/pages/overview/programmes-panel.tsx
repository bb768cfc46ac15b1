import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useIsNow, type Parameters } from '../../api/index.ts';
import type { BudgetLine } from '../../api/schemas.ts';
import { useTakeList } from '../../table/take-list.ts';
import { centsOf } from '../../fields/amount.ts';
import { BarLegend, BarPatterns, ConsumptionBar, type Consumption } from '../../picture/consumption-bar.tsx';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { overviewWords } from './overview.words.ts';
import { LineLink, usedPercentOf } from './totals.tsx';
import { besideAppropriationOf } from './year-end.ts';

export const consumptionOf = (line: BudgetLine): Consumption => ({
  paid: centsOf(line.paid),
  committed: centsOf(line.committed),
  blocked: centsOf(line.blocked),
  available: centsOf(line.available),
  gone: centsOf(line.lapsed) + centsOf(line.carriedOn),
  authorised: centsOf(line.authorised),
});

/** What else the row needs to add up; most rows need nothing. */
function Beside({ cents, text }: { readonly cents: bigint; readonly text: (amount: string) => string }) {
  const formats = useFormats();
  return cents !== 0n && <span className="row-key">{text(formats.signed(cents))}</span>;
}

interface ProgrammesPanelProps {
  readonly lines: readonly BudgetLine[] | undefined;
  /** Of the log, as the lines contain it. */
  readonly position: string | undefined;
  readonly title: string;
  /** What the lines are of, for the file with all rows. */
  readonly query: NonNullable<NonNullable<Parameters<'/api/v1/budget-lines'>>['query']>;
  readonly showsYear?: boolean;
  /** To the page of all programmes. */
  readonly leadsOn?: boolean;
}

/** Of all years, in the overview: half as many are cards on a phone, and the page of the programmes has the others. */
const rowsOfAllYears = 10;

/** Budget lines as bars and figures. */
export function ProgrammesPanel({
  lines,
  position,
  title,
  query,
  showsYear = false,
  leadsOn = false,
}: ProgrammesPanelProps) {
  const words = useWords(overviewWords);
  const formats = useFormats();
  const isNow = useIsNow();
  const take = useTakeList('/api/v1/budget-lines', { query });
  const columns = useMemo((): readonly Column<BudgetLine>[] => {
    const bar = (line: BudgetLine) => <ConsumptionBar name={line.name} consumption={consumptionOf(line)} />;
    const all = lines ?? [];
    const usedPercent = usedPercentOf(all);
    const used = usedPercent === undefined ? '' : formats.percent(usedPercent);
    const exactness = { EXACT: '', UP_TO: `${words.upTo} `, APPROXIMATE: `${words.about} ` };
    return [
      {
        id: 'name',
        label: words.what,
        value: ({ name }) => name,
        cell: (line) => (
          <>
            <LineLink line={line} />
            {line.warnedAt !== undefined && <span className="warned">90 %</span>}
            <span className="bar-below">{bar(line)}</span>
          </>
        ),
      },
      ...(showsYear
        ? [
            {
              id: 'year',
              label: words.year,
              value: ({ fiscalYear }: BudgetLine) => String(fiscalYear),
            },
          ]
        : []),
      {
        id: 'bar',
        label: words.consumption,
        kind: 'percent',
        value: ({ usedPercent }) => usedPercent,
        cell: bar,
        isPicture: true,
        wideOnly: true,
        total: false,
      },
      {
        id: 'appropriated',
        label: words.totals.appropriated,
        kind: 'amount',
        value: ({ appropriated }) => centsOf(appropriated),
        cell: (line) => (
          <>
            <span className="quiet">{exactness[line.exactness]}</span>
            {formats.cents(centsOf(line.appropriated))}
            <Beside cents={besideAppropriationOf(line)} text={words.beside} />
          </>
        ),
      },
      {
        id: 'blocked',
        label: words.totals.blocked,
        kind: 'amount',
        value: ({ blocked }) => centsOf(blocked),
        wideOnly: true,
        hidden: (lines ?? []).every(({ blocked }) => centsOf(blocked) === 0n),
      },
      {
        id: 'committed',
        label: words.totals.committed,
        kind: 'amount',
        value: ({ committed }) => centsOf(committed),
      },
      { id: 'paid', label: words.totals.paid, kind: 'amount', value: ({ paid }) => centsOf(paid) },
      {
        id: 'available',
        label: words.totals.available,
        kind: 'amount',
        value: ({ available }) => centsOf(available),
        cell: ({ available, carriedOn, lapsed }) => (
          <>
            {formats.cents(centsOf(available))}
            <Beside cents={-centsOf(carriedOn)} text={words.carriedOnOf} />
            <Beside cents={-centsOf(lapsed)} text={words.lapsedOf} />
          </>
        ),
      },
      {
        id: 'used',
        label: words.used,
        kind: 'percent',
        value: ({ usedPercent }) => usedPercent,
        wideOnly: true,
        ...(used !== '' && { total: used }),
      },
    ];
  }, [lines, words, formats, showsYear]);
  return (
    <Panel
      id="programme"
      title={title}
      {...(leadsOn && {
        aside: (
          <Link className="kern-link kern-link--small" to="/programme">
            {words.allProgrammes}
          </Link>
        ),
      })}
    >
      <BarPatterns />
      <DataTable
        id="programme"
        caption={title}
        columns={columns}
        rows={lines}
        keyOf={(line) => `${line.programme}/${line.line}/${line.fiscalYear}`}
        whenEmpty={isNow ? words.noLines : words.noLinesThen}
        takeAway={take}
        {...(showsYear && leadsOn && { rowsFirst: rowsOfAllYears })}
        answer={
          position === undefined
            ? undefined
            : { question: title + JSON.stringify(query), positions: [position] }
        }
      />
      {lines !== undefined && lines.length > 0 && <BarLegend />}
    </Panel>
  );
}
