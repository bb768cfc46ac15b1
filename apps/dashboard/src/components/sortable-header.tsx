import type { Go, View } from '../view.ts';

interface SortableHeaderProps {
  readonly label: string;
  readonly sort: string;
  readonly view: View;
  readonly go: Go;
  readonly numeric?: boolean;
}

/** The head of a column; amounts are put in order from the largest on. */
export function SortableHeader({ label, sort, view, go, numeric = false }: SortableHeaderProps) {
  const order = view.sort === sort ? 'ascending' : view.sort === `-${sort}` ? 'descending' : 'none';
  const first = numeric ? `-${sort}` : sort;
  const other = numeric ? sort : `-${sort}`;
  return (
    <th
      scope="col"
      aria-sort={order}
      className={numeric ? 'kern-table__header kern-table__header--numeric' : 'kern-table__header'}
    >
      <button
        type="button"
        className="sort"
        onClick={() => go({ sort: view.sort === first ? other : first })}
      >
        {label}
        <span aria-hidden="true">{order === 'none' ? '' : order === 'ascending' ? ' ▲' : ' ▼'}</span>
      </button>
    </th>
  );
}
