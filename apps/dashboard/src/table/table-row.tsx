import { memo, type ReactNode } from 'react';
import { ChangedMark } from '../frame/changes.tsx';
import { useFormats, type Formats } from '../words/formats.ts';
import { useWords } from '../words/language.ts';
import { cellClass } from './cell-class.ts';
import type { CellValue, Column } from './column.ts';
import { tableWords } from './table.words.ts';

interface RowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  /** Where somebody else has changed the row; told once it was in sight. */
  readonly onSeen?: () => void;
  readonly index?: number;
  readonly measure?: (element: HTMLElement | null) => void;
}

function EachRow<Row>({ row, columns, onSeen, index, measure }: RowProps<Row>) {
  const formats = useFormats();
  const words = useWords(tableWords);
  const [first, ...others] = columns;
  return (
    <tr
      role="row"
      className={onSeen ? 'table__row table__row--marked' : 'table__row'}
      {...(index !== undefined && { 'data-index': index, 'aria-rowindex': index + 2, ref: measure })}
    >
      {first && (
        <th scope="row" role="rowheader" className={cellClass(first)}>
          {contentOf(first, row, formats, words.missing)}
          {onSeen && <ChangedMark onSeen={onSeen} />}
        </th>
      )}
      {others.map((column) => (
        <td
          key={column.id}
          role="cell"
          className={cellClass(column)}
          data-label={column.kind === 'amount' ? `${column.label} in €` : column.label}
        >
          {/* In one piece beside its label, where the row is a card. */}
          <span>{contentOf(column, row, formats, words.missing)}</span>
        </td>
      ))}
    </tr>
  );
}

/** Drawn again only where it is another one: who scrolls a long table draws the rows that come into sight. */
export const BodyRow = memo(EachRow) as typeof EachRow;

const contentOf = <Row,>(column: Column<Row>, row: Row, formats: Formats, missing: string): ReactNode =>
  column.cell?.(row) ??
  whyUnknown(column.unknown?.(row)) ??
  shownValue(column.value(row), column, formats, missing);

const whyUnknown = (why: string | undefined): ReactNode =>
  why === undefined ? undefined : <span className="table__unknown">{why}</span>;

function shownValue<Row>(
  value: CellValue,
  { kind = 'text', isSigned = false }: Column<Row>,
  formats: Formats,
  missing: string,
): ReactNode {
  if (value === undefined || value === '')
    return (
      <span className="table__missing">
        <span aria-hidden="true">–</span>
        <span className="kern-sr-only">{missing}</span>
      </span>
    );
  switch (kind) {
    case 'amount':
      if (typeof value !== 'bigint') return String(value);
      return isSigned ? formats.signed(value) : formats.cents(value);
    case 'count':
      return typeof value === 'string' ? value : formats.count(value);
    case 'percent':
      return formats.percent(String(value));
    case 'day':
      return formats.day(String(value));
    case 'instant':
      return formats.instant(String(value));
    case 'text':
      return String(value);
  }
}
