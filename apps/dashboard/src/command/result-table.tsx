import type { Key, ReactNode } from 'react';
import { Scrolled } from '../table/scrolled.tsx';

export interface ResultColumn<Row> {
  readonly label: string;
  readonly isNumeric?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Under it. */
  readonly total?: ReactNode;
}

interface ResultTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly ResultColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => Key;
}

const classOf = <Row,>({ isNumeric }: ResultColumn<Row>) =>
  isNumeric === true ? { className: 'command-table__number' } : {};

/** What became of each of several things that were sent at once, a row for each. */
export function ResultTable<Row>({ caption, columns, rows, keyOf }: ResultTableProps<Row>) {
  const hasTotal = columns.some(({ total }) => total !== undefined);
  return (
    <div className="command-table">
      <Scrolled caption={caption}>
        <table>
          <caption className="kern-sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.label} scope="col" {...classOf(column)}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((column) => (
                  <td key={column.label} {...classOf(column)}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {hasTotal && (
            <tfoot>
              <tr>
                {columns.map((column, place) =>
                  place === 0 ? (
                    <th key={column.label} scope="row">
                      {column.total}
                    </th>
                  ) : (
                    <td key={column.label} {...classOf(column)}>
                      {column.total}
                    </td>
                  ),
                )}
              </tr>
            </tfoot>
          )}
        </table>
      </Scrolled>
    </div>
  );
}
