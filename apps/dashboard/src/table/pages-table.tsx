import { useMemo, type ReactNode } from 'react';
import type { ItemOf, ListPath } from '#ledger-client';
import { useAnswer, usePages, type Parameters, type Schemas } from '../api/index.ts';
import { centsOf } from '../fields/amount.ts';
import { useLanguage, useWords } from '../words/language.ts';
import type { Column } from './column.ts';
import { pageSizeUsually } from './page-size.ts';
import { DataTable, type DataTableProps } from './data-table.tsx';
import { tableProblemOf } from './problem-of.ts';
import { useTableOrder } from './table-order.ts';
import { tableWords } from './table.words.ts';
import { useTakeList } from './take-list.ts';

type QueryOf<Path extends ListPath> =
  NonNullable<Parameters<Path>> extends { readonly query?: infer Query } ? NonNullable<Query> : never;

interface ListTableProps<Path extends ListPath> {
  /** Names the table in the address. */
  readonly id: string;
  readonly path: Path;
  readonly query?: QueryOf<Path>;
  readonly columns: readonly Column<ItemOf<Path>>[];
  /** As the API names it; descending behind `-`. */
  readonly firstSort?: string;
  readonly pageSize?: number;
}

export interface PagesTableProps<Path extends ListPath> extends ListTableProps<Path> {
  readonly caption: string;
  readonly keyOf: (row: ItemOf<Path>) => string;
  readonly whenEmpty?: ReactNode;
  readonly noTotal?: boolean;
  readonly rowsFirst?: number;
}

/** A list of the API, sorted by it, page by page. */
export function PagesTable<Path extends ListPath>(props: PagesTableProps<Path>) {
  const { path: _, query: __, columns: ___, firstSort: ____, pageSize: _____, ...others } = props;
  const { rows, table } = useListTable(props);
  return <DataTable {...others} {...table} rows={rows as readonly (ItemOf<Path> & object)[] | undefined} />;
}

/** What a table shows of a list of the API: for who needs its rows as well. */
export function useListTable<Path extends ListPath>({
  id,
  path,
  query,
  columns,
  firstSort,
  pageSize = pageSizeUsually,
}: ListTableProps<Path>) {
  const [named, setSort] = useTableOrder(id, firstSort);
  // What an address names and no column knows is not asked for.
  const isKnown = named === firstSort || columns.some(({ sort }) => sort === named?.replace(/^-/, ''));
  const sort = isKnown ? named : firstSort;
  const parametersWith = (further: object): Parameters<Path> =>
    ({ query: { ...query, ...further } }) as unknown as Parameters<Path>;
  const sorted = sort === undefined ? {} : { sort };
  const pages = usePages(path, parametersWith({ ...sorted, limit: pageSize }), { keepShown: true });
  const take = useTakeList(path, parametersWith(sorted));
  const isSummed = columns.some(({ sum }) => sum !== undefined);
  const ofAll = useAnswer(path, parametersWith({ sums: 'true', limit: 1 }), {
    enabled: isSummed && pages.hasNextPage,
    keepShown: true,
  });
  // The total row stands for the whole list from the first page on.
  const summed = pages.hasNextPage ? (ofAll.data as Partial<Schemas['ClaimPage']> | undefined) : undefined;
  const { unknown } = useWords(tableWords);
  const totalled = useMemo(() => withSums(columns, summed?.sums, unknown), [columns, summed, unknown]);
  const rows = useMemo(
    () => pages.data?.pages.flatMap(({ items }) => items as readonly ItemOf<Path>[]),
    [pages.data],
  );
  const question = JSON.stringify([path, query, sort, useLanguage()]);
  const table = {
    columns: totalled,
    count: summed?.count,
    ...(pages.data &&
      !pages.isPlaceholderData && {
        answer: {
          question,
          positions: pages.data.pages.map((one) => (one as Schemas['ClaimPage']).position),
        },
      }),
    problem: tableProblemOf(pages.error, () => pages.refetch()),
    takeAway: take,
    orderAtApi: { sort, onSort: setSort },
    ...(pages.hasNextPage && {
      more: { load: () => void pages.fetchNextPage(), isLoading: pages.isFetchingNextPage },
    }),
  } satisfies Partial<DataTableProps<ItemOf<Path> & object>>;
  return { rows, table };
}

function withSums<Row>(
  columns: readonly Column<Row>[],
  sums: readonly Schemas['ListSumView'][] | undefined,
  unknown: string,
): readonly Column<Row>[] {
  if (!sums) return columns;
  const totals = new Map(sums.map(({ field, amount }) => [field, centsOf(amount)]));
  return columns.map((column) => {
    const total = column.sum === undefined ? undefined : totals.get(column.sum);
    if (total !== undefined) return { ...column, total };
    // What is not known in one row, be it shown or not, has no sum.
    return column.sum === undefined || !column.unknown ? column : { ...column, total: unknown };
  });
}
