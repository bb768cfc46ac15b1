import { Link } from '@tanstack/react-router';
import { amounts } from '../../amounts.ts';
import { euros, exactnessOfSum, exactnessWords, percent, sumOf, withExactness } from '../../figures.ts';
import type { BudgetLine, Schemas } from '../../api/schemas.ts';
import { SortableHeader } from './sortable-header.tsx';
import { SourceLink } from '../shared/source-link.tsx';

interface ConsumptionTableProps {
  readonly lines: readonly BudgetLine[];
  readonly programmes: readonly Schemas['ProgrammeView'][];
  /** Descending behind `-`. */
  readonly sort: string | undefined;
  readonly onSort: (sort: string) => void;
  /** Only the lines of one year are summed up. */
  readonly year?: number;
}

export function ConsumptionTable({ lines, programmes, sort, onSort, year }: ConsumptionTableProps) {
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
              current={sort}
              onSort={onSort}
            />
            {year === undefined && (
              <SortableHeader label="Jahr" sort="fiscalYear" current={sort} onSort={onSort} />
            )}
            {amounts.map(({ field, label }) => (
              <SortableHeader key={field} label={label} sort={field} current={sort} onSort={onSort} numeric />
            ))}
            <SortableHeader label="Ausschöpfung" sort="usedPercent" current={sort} onSort={onSort} numeric />
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
}

function Row({ line, programmeName, showsYear }: RowProps) {
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__header figures__name">
        <Link
          className="kern-link"
          to="/programme/$programme/$line/$year"
          params={{ programme: line.programme, line: line.line, year: String(line.fiscalYear) }}
        >
          {line.name}
        </Link>
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
