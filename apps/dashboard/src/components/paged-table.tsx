import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Page } from '../ledger-api/answers.ts';
import type { LedgerApi, Query } from '../ledger-api/ledger-api.ts';
import { useAnswer } from '../use-answer.ts';
import { WhenReady } from './notice.tsx';

export interface Column<Row> {
  readonly label: string;
  readonly isNumeric?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
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
      <h2 class="kern-heading-medium" id={id}>
        {title}
      </h2>
      {sentence !== undefined && <p class="kern-body">{sentence}</p>}
      {rows.length > 0 && (
        <div class="kern-table-responsive" role="region" aria-label={title} tabIndex={0}>
          <table class="kern-table kern-table--small figures">
            <caption class="kern-sr-only">{title}</caption>
            <thead class="kern-table__head">
              <tr class="kern-table__row">
                {columns.map(({ label, isNumeric }) => (
                  <th
                    key={label}
                    scope="col"
                    class={`kern-table__header ${isNumeric ? 'kern-table__header--numeric' : ''}`}
                  >
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody class="kern-table__body">
              {rows.map((row) => (
                <Row key={keyOf(row)} row={row} columns={columns} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {answer.state !== 'ready' && <WhenReady answer={answer}>{() => null}</WhenReady>}
      {page?.next !== undefined && (
        <button type="button" class="kern-btn kern-btn--secondary" onClick={loadMore}>
          <span class="kern-label">
            Weitere laden<span class="kern-sr-only"> ({title})</span>
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
    <tr class="kern-table__row">
      <th scope="row" class="kern-table__header figures__name">
        {first?.cell(row)}
      </th>
      {others.map(({ label, isNumeric, cell }) => (
        <td key={label} class={`kern-table__cell ${isNumeric ? 'kern-table__cell--numeric' : ''}`}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}
