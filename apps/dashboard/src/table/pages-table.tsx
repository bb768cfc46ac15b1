import { useState, type ReactNode } from 'react';
import type { ItemOf, ListPath } from '#ledger-client';
import { usePages, type Parameters } from '../api/index.ts';
import type { Column } from './column.ts';
import { DataTable } from './data-table.tsx';
import { tableProblemOf } from './problem-of.ts';
import { useTakeList } from './take-list.ts';

type QueryOf<Path extends ListPath> =
  NonNullable<Parameters<Path>> extends { readonly query?: infer Query } ? NonNullable<Query> : never;

interface PagesTableProps<Path extends ListPath> {
  readonly path: Path;
  readonly query?: QueryOf<Path>;
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column<ItemOf<Path>>[];
  readonly keyOf: (row: ItemOf<Path>) => string;
  readonly whenEmpty?: ReactNode;
  /** As the API names it; descending behind `-`. */
  readonly firstSort?: string;
  readonly pageSize?: number;
  readonly noTotal?: boolean;
  readonly rowsFirst?: number;
}

/** A list of the API, sorted by it, page by page. */
export function PagesTable<Path extends ListPath>(props: PagesTableProps<Path>) {
  const { path, query, columns, keyOf, firstSort, pageSize = 50, ...others } = props;
  const [sort, setSort] = useState(firstSort);
  const pages = usePages(
    path,
    {
      query: { ...query, ...(sort !== undefined && { sort }), limit: pageSize },
    } as unknown as Parameters<Path>,
    { keepShown: true },
  );
  const take = useTakeList(path, {
    query: { ...query, ...(sort !== undefined && { sort }) },
  } as unknown as Parameters<Path>);
  const rows = pages.data?.pages.flatMap(({ items }) => items as readonly ItemOf<Path>[]);
  return (
    <DataTable
      {...others}
      columns={columns}
      rows={rows as readonly (ItemOf<Path> & object)[] | undefined}
      keyOf={keyOf}
      problem={tableProblemOf(pages.error, () => pages.refetch())}
      takeAway={take}
      orderAtApi={{ sort, onSort: setSort }}
      {...(pages.hasNextPage && {
        more: { load: () => void pages.fetchNextPage(), isLoading: pages.isFetchingNextPage },
      })}
    />
  );
}
