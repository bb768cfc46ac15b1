interface SortableHeaderProps {
  readonly label: string;
  readonly sort: string;
  /** The order there is, descending behind `-`. */
  readonly current: string | undefined;
  readonly onSort: (sort: string) => void;
  readonly numeric?: boolean;
}

/** The head of a column; amounts are put in order from the largest on. */
export function SortableHeader({ label, sort, current, onSort, numeric = false }: SortableHeaderProps) {
  const order = current === sort ? 'ascending' : current === `-${sort}` ? 'descending' : 'none';
  const first = numeric ? `-${sort}` : sort;
  const other = numeric ? sort : `-${sort}`;
  return (
    <th
      scope="col"
      aria-sort={order}
      className={numeric ? 'kern-table__header kern-table__header--numeric' : 'kern-table__header'}
    >
      <button type="button" className="sort" onClick={() => onSort(current === first ? other : first)}>
        {label}
        <span aria-hidden="true">{order === 'none' ? '' : order === 'ascending' ? ' ▲' : ' ▼'}</span>
      </button>
    </th>
  );
}
