import type { SortingState } from '@tanstack/react-table';
import { useId } from 'react';
import { useWords } from '../words/language.ts';
import { cellClass } from './cell-class.ts';
import { isNumeric, type Column } from './column.ts';
import { tableWords } from './table.words.ts';

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly isSortable: boolean;
  readonly sorting: SortingState;
  readonly sortBy: (column: string, descending: boolean | undefined) => void;
}

/** The name of a column; a click sorts by it. */
export function Head<Row>({ column, isSortable, sorting, sortBy }: HeadProps<Row>) {
  const [first] = sorting;
  const isSorted = first?.id === column.id;
  const next = isSorted ? (first.desc === isNumeric(column) ? !first.desc : undefined) : isNumeric(column);
  const text = (
    <>
      {column.label}
      {column.kind === 'amount' && <span className="table__unit"> in €</span>}
    </>
  );
  return (
    <th
      scope="col"
      role="columnheader"
      className={cellClass(column)}
      {...(isSorted && { 'aria-sort': first.desc ? 'descending' : 'ascending' })}
    >
      {isSortable ? (
        <>
          <button type="button" className="table__sort" onClick={() => sortBy(column.id, next)}>
            {text}
            {isSorted && (
              <span className="table__arrow" aria-hidden="true">
                {/* Never on a line of its own. */}
                {first.desc ? '\u00a0▼' : '\u00a0▲'}
              </span>
            )}
          </button>
          {/* As cards there is nothing to click on here; the column keeps its name. */}
          <span className="table__unsorted">{text}</span>
        </>
      ) : (
        text
      )}
    </th>
  );
}

/** As cards the table has no head to click on. */
export function SortChoice<Row>({
  columns,
  sorting,
  sortBy,
}: {
  readonly columns: readonly Column<Row>[];
  readonly sorting: SortingState;
  readonly sortBy: (column: string, descending: boolean | undefined) => void;
}) {
  const words = useWords(tableWords);
  const id = useId();
  if (columns.length === 0) return null;
  const [first] = sorting;
  return (
    <div className="data-table__order">
      <label htmlFor={id}>{words.sortBy}</label>
      <select
        id={id}
        value={first ? `${first.desc ? '-' : ''}${first.id}` : ''}
        onChange={({ target: { value } }) =>
          sortBy(value.replace(/^-/, ''), value === '' ? undefined : value.startsWith('-'))
        }
      >
        <option value="">{words.asItComes}</option>
        {columns.flatMap((column) => [
          <option key={column.id} value={column.id}>{`${column.label}, ${words.ascending}`}</option>,
          <option key={`-${column.id}`} value={`-${column.id}`}>
            {`${column.label}, ${words.descending}`}
          </option>,
        ])}
      </select>
    </div>
  );
}
