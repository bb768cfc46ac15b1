import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Page } from '../ledger-api/answers.ts';
import type { LedgerApi, Query } from '../ledger-api/ledger-api.ts';
import { useAnswer } from '../use-answer.ts';
import { WhenReady } from './notice.tsx';

export interface Column<Row> {
  readonly label: string;
  readonly isNumeric?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface PagedTableProps<Row> {
  readonly api: LedgerApi;
  readonly path: string;
  readonly query: Query;
  readonly id: string;
  readonly title: string;
  readonly sentence?: string;
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
}

const pageCount = '20';

/** A list of the API as a table, page by page; nothing at all where there is no row. */
export function PagedTable<Row>(props: PagedTableProps<Row>) {
  const { api, path, query, id, title, sentence, columns, keyOf } = props;
  const [earlier, setEarlier] = useState<readonly Row[]>([]);
  const [cursor, setCursor] = useState<string>();
  const answer = useAnswer(
    (signal) => api.get<Page<Row>>(path, { ...query, cursor, limit: pageCount }, signal),
    JSON.stringify([path, query, cursor]),
  );
  const page = answer.state === 'ready' ? answer.value : undefined;
  const rows = [...earlier, ...(page?.items ?? [])];
  const loadMore = (): void => {
    if (page?.next === undefined) return;
    setEarlier(rows);
    setCursor(page.next);
  };
  if (page && rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className="kern-heading-medium" id={id}>
        {title}
      </h2>
      {sentence !== undefined && <p className="kern-body">{sentence}</p>}
      {rows.length > 0 && (
        <div className="kern-table-responsive" role="region" aria-label={title} tabIndex={0}>
          <table className="kern-table kern-table--small figures">
            <caption className="kern-sr-only">{title}</caption>
            <thead className="kern-table__head">
              <tr className="kern-table__row">
                {columns.map(({ label, isNumeric }) => (
                  <th
                    key={label}
                    scope="col"
                    className={`kern-table__header ${isNumeric ? 'kern-table__header--numeric' : ''}`}
                  >
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="kern-table__body">
              {rows.map((row) => (
                <Row key={keyOf(row)} row={row} columns={columns} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {answer.state !== 'ready' && <WhenReady answer={answer}>{() => null}</WhenReady>}
      {page?.next !== undefined && (
        <button type="button" className="kern-btn kern-btn--secondary" onClick={loadMore}>
          <span className="kern-label">
            Weitere laden<span className="kern-sr-only"> ({title})</span>
          </span>
        </button>
      )}
    </section>
  );
}

function Row<RowType>({
  row,
  columns: [first, ...others],
}: {
  readonly row: RowType;
  readonly columns: readonly Column<RowType>[];
}) {
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__header figures__name">
        {first?.cell(row)}
      </th>
      {others.map(({ label, isNumeric, cell }) => (
        <td key={label} className={`kern-table__cell ${isNumeric ? 'kern-table__cell--numeric' : ''}`}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}
