import type { ReactNode } from 'react';
import type { ItemOf, ListPath } from '#ledger-client';
import { usePages, type Parameters } from '../../api/index.ts';
import { ProblemNotice } from '../../frame/notice.tsx';
import { LoadMore } from './load-more.tsx';

export interface Column<Row> {
  readonly label: string;
  readonly isNumeric?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface PagedTableProps<Path extends ListPath> {
  readonly path: Path;
  readonly query: NonNullable<Parameters<Path>> extends { readonly query?: infer Query } ? Query : never;
  readonly id: string;
  readonly title: string;
  readonly sentence?: string;
  /** The first one names the row. */
  readonly columns: readonly Column<ItemOf<Path>>[];
  readonly keyOf: (row: ItemOf<Path>) => string;
}

const pageSize = 20;

/** A list of the API as a table, page by page; nothing at all where there is no row. */
export function PagedTable<Path extends ListPath>(props: PagedTableProps<Path>) {
  const { path, query, id, title, sentence, columns, keyOf } = props;
  const parameters = { query: { ...(query as object), limit: pageSize } } as unknown as Parameters<Path>;
  const pages = usePages(path, parameters);
  const rows = (pages.data?.pages ?? []).flatMap(({ items }) => items as readonly ItemOf<Path>[]);
  if (pages.data && rows.length === 0) return null;
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
      {pages.error && <ProblemNotice problem={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.hasNextPage && (
        <LoadMore of={title} isLoading={pages.isFetchingNextPage} onLoad={() => void pages.fetchNextPage()} />
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
