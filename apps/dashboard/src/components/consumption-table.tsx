import { amounts } from '../amounts.ts';
import { euros, exactnessOfSum, exactnessWords, percent, sumOf, withExactness } from '../figures.ts';
import type { BudgetLine, Programme } from '../ledger-api/answers.ts';
import { addressOf, type Go, type View } from '../view.ts';
import { SortableHeader } from './sortable-header.tsx';
import { SourceLink } from './source-link.tsx';

interface ConsumptionTableProps {
  readonly lines: readonly BudgetLine[];
  readonly programmes: readonly Programme[];
  readonly view: View;
  readonly go: Go;
  /** Only the lines of one year are summed up. */
  readonly year?: number;
}

export function ConsumptionTable({ lines, programmes, view, go, year }: ConsumptionTableProps) {
  const nameOf = (code: string): string =>
    programmes.find(({ programme }) => programme === code)?.name ?? code;
  return (
    <div
      className="kern-table-responsive"
      role="region"
      aria-label="Mittelverbrauch als Tabelle"
      tabIndex={0}
    >
      <table className="kern-table kern-table--small figures">
        <caption className="kern-sr-only">
          Mittelverbrauch je Programm{year === undefined ? ' und Jahr' : ` im Haushaltsjahr ${year}`}
        </caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <SortableHeader
              label="Zweck, Programm und Haushaltsstelle"
              sort="programme"
              view={view}
              go={go}
            />
            {year === undefined && <SortableHeader label="Jahr" sort="fiscalYear" view={view} go={go} />}
            {amounts.map(({ field, label }) => (
              <SortableHeader key={field} label={label} sort={field} view={view} go={go} numeric />
            ))}
            <SortableHeader label="Ausschöpfung" sort="usedPercent" view={view} go={go} numeric />
            <th scope="col" className="kern-table__header">
              Genauigkeit und Quelle
            </th>
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {lines.map((line) => (
            <Row
              key={`${line.programme}/${line.line}/${line.fiscalYear}`}
              line={line}
              programmeName={nameOf(line.programme)}
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

interface RowProps {
  readonly line: BudgetLine;
  readonly programmeName: string;
  readonly showsYear: boolean;
  readonly view: View;
  readonly go: Go;
}

function Row({ line, programmeName, showsYear, view, go }: RowProps) {
  const key = `${line.programme}/${line.line}/${line.fiscalYear}`;
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__header figures__name">
        <a
          className="kern-link"
          href={addressOf({ ...view, line: key })}
          onClick={(event) => {
            event.preventDefault();
            go({ line: key });
          }}
        >
          {line.name}
        </a>
        <span className="figures__key">
          {programmeName !== line.name && `${programmeName} · `}
          <span className="figures__code">
            {line.programme}/{line.line}
          </span>
        </span>
        {line.warnedAt !== undefined && (
          <span className="kern-badge kern-badge--warning kern-badge--small">90 % erreicht</span>
        )}
      </th>
      {showsYear && <td className="kern-table__cell">{line.fiscalYear}</td>}
      {amounts.map(({ field }) => (
        <td key={field} className="kern-table__cell kern-table__cell--numeric">
          {field === 'appropriation' ? withExactness(line[field], line.exactness) : euros(line[field])}
        </td>
      ))}
      <td className="kern-table__cell kern-table__cell--numeric">{percent(line.usedPercent)}</td>
      <td className="kern-table__cell figures__source">
        {exactnessWords[line.exactness]} · <SourceLink source={line.source} />
      </td>
    </tr>
  );
}

function SumRow({ lines, year }: { readonly lines: readonly BudgetLine[]; readonly year: number }) {
  return (
    <tfoot className="kern-table__footer">
      <tr className="kern-table__row">
        <th scope="row" className="kern-table__header">
          Summe {year}
        </th>
        {amounts.map(({ field }) => (
          <td key={field} className="kern-table__cell kern-table__cell--numeric">
            {euros(sumOf(lines.map((line) => line[field])))}
          </td>
        ))}
        <td className="kern-table__cell" />
        <td className="kern-table__cell figures__source">{exactnessOfSum(lines)}</td>
      </tr>
    </tfoot>
  );
}
