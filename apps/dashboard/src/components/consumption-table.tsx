import { euros, exactnessWords, percent, sumOf } from '../figures.ts';
import type { BudgetLine } from '../ledger-api/answers.ts';
import { addressOf, type Go, type View } from '../view.ts';
import { SourceLink } from './source-link.tsx';

interface ConsumptionTableProps {
  readonly lines: readonly BudgetLine[];
  readonly view: View;
  readonly go: Go;
  /** Only the lines of one year are summed up. */
  readonly year?: number;
}

const amounts = [
  { field: 'appropriated', label: 'Ansatz mit Nachträgen', sort: 'appropriated' },
  { field: 'blocked', label: 'Gesperrt', sort: undefined },
  { field: 'committed', label: 'Festgelegt', sort: 'committed' },
  { field: 'paid', label: 'Ausgezahlt', sort: 'paid' },
  { field: 'available', label: 'Verfügbar', sort: 'available' },
] as const;

export function ConsumptionTable({ lines, view, go, year }: ConsumptionTableProps) {
  return (
    <div class="kern-table-responsive" role="region" aria-label="Mittelverbrauch als Tabelle" tabIndex={0}>
      <table class="kern-table kern-table--small figures">
        <caption class="kern-sr-only">
          Mittelverbrauch je Programm{year === undefined ? ' und Jahr' : ` im Haushaltsjahr ${year}`}
        </caption>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            <Sortable label="Programm und Zweck" sort="programme" view={view} go={go} />
            {year === undefined && <Sortable label="Jahr" sort="fiscalYear" view={view} go={go} />}
            {amounts.map(({ field, label, sort }) =>
              sort === undefined ? (
                <th key={field} scope="col" class="kern-table__header kern-table__header--numeric">
                  {label}
                </th>
              ) : (
                <Sortable key={field} label={label} sort={sort} view={view} go={go} numeric />
              ),
            )}
            <th scope="col" class="kern-table__header kern-table__header--numeric">
              Ausgeschöpft
            </th>
            <th scope="col" class="kern-table__header">
              Genauigkeit und Quelle
            </th>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {lines.map((line) => (
            <Row
              key={`${line.programme}/${line.line}/${line.fiscalYear}`}
              line={line}
              showsYear={year === undefined}
              view={view}
              go={go}
            />
          ))}
        </tbody>
        {year !== undefined && lines.length > 1 && <SumRow lines={lines} year={year} />}
      </table>
    </div>
  );
}

interface SortableProps {
  readonly label: string;
  readonly sort: string;
  readonly view: View;
  readonly go: Go;
  readonly numeric?: boolean;
}

function Sortable({ label, sort, view, go, numeric = false }: SortableProps) {
  const order = view.sort === sort ? 'ascending' : view.sort === `-${sort}` ? 'descending' : 'none';
  // Amounts are asked for from the largest on.
  const first = numeric ? `-${sort}` : sort;
  const other = numeric ? sort : `-${sort}`;
  return (
    <th
      scope="col"
      aria-sort={order}
      class={numeric ? 'kern-table__header kern-table__header--numeric' : 'kern-table__header'}
    >
      <button type="button" class="sort" onClick={() => go({ sort: view.sort === first ? other : first })}>
        {label}
        <span aria-hidden="true">{order === 'none' ? '' : order === 'ascending' ? ' ▲' : ' ▼'}</span>
      </button>
    </th>
  );
}

interface RowProps {
  readonly line: BudgetLine;
  readonly showsYear: boolean;
  readonly view: View;
  readonly go: Go;
}

function Row({ line, showsYear, view, go }: RowProps) {
  const key = `${line.programme}/${line.line}/${line.fiscalYear}`;
  return (
    <tr class="kern-table__row">
      <th scope="row" class="kern-table__header figures__name">
        <a
          class="kern-link"
          href={addressOf({ ...view, line: key })}
          onClick={(event) => {
            event.preventDefault();
            go({ line: key });
          }}
        >
          {line.name}
        </a>
        <span class="figures__key">
          {line.programme} · {line.line}
        </span>
        {line.warnedAt !== undefined && (
          <span class="kern-badge kern-badge--warning kern-badge--small">90 % erreicht</span>
        )}
      </th>
      {showsYear && <td class="kern-table__cell">{line.fiscalYear}</td>}
      {amounts.map(({ field }) => (
        <td key={field} class="kern-table__cell kern-table__cell--numeric">
          {field === 'appropriated' && line.exactness !== 'EXACT' && (
            <span class="figures__exactness">{exactnessWords[line.exactness]} </span>
          )}
          {euros(line[field])}
        </td>
      ))}
      <td class="kern-table__cell kern-table__cell--numeric">{percent(line.usedPercent)}</td>
      <td class="kern-table__cell figures__source">
        {exactnessWords[line.exactness]} · <SourceLink source={line.source} />
      </td>
    </tr>
  );
}

function SumRow({ lines, year }: { readonly lines: readonly BudgetLine[]; readonly year: number }) {
  const isExact = lines.every(({ exactness }) => exactness === 'EXACT');
  return (
    <tfoot class="kern-table__footer">
      <tr class="kern-table__row">
        <th scope="row" class="kern-table__header">
          Summe {year}
        </th>
        {amounts.map(({ field }) => (
          <td key={field} class="kern-table__cell kern-table__cell--numeric">
            {euros(sumOf(lines.map((line) => line[field])))}
          </td>
        ))}
        <td class="kern-table__cell" />
        <td class="kern-table__cell figures__source">
          {isExact ? 'genau' : 'enthält Höchst- oder Näherungsbeträge'}
        </td>
      </tr>
    </tfoot>
  );
}
