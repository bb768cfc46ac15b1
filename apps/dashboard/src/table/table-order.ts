import { useNavigate, useSearch } from '@tanstack/react-router';

/** `nachweise:-dueOn,auflagen:due`: which table is sorted by what, descending behind `-`. */
export const orderOf = (ordnung: string | undefined, table: string): string | undefined =>
  ordnung
    ?.split(',')
    .find((one) => one.startsWith(`${table}:`))
    ?.slice(table.length + 1);

/** The same with another order of one table; undefined where nothing is left to say. */
export function withOrder(
  ordnung: string | undefined,
  table: string,
  sort: string | undefined,
): string | undefined {
  const others = (ordnung?.split(',') ?? []).filter((one) => one !== '' && !one.startsWith(`${table}:`));
  const all = sort === undefined ? others : [...others, `${table}:${sort}`];
  return all.length === 0 ? undefined : all.join(',');
}

/** The order of a table stands in the address of the page: it is sent on, kept over a reload, and back leads to it. */
export function useTableOrder(
  table: string,
  first?: string,
): readonly [sort: string | undefined, onSort: (sort: string | undefined) => void] {
  const { ordnung } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const onSort = (sort: string | undefined): void =>
    void navigate({
      to: '.',
      search: (search) => ({
        ...search,
        // What is sorted at first has an order to be without.
        ordnung: withOrder(ordnung, table, sort === first ? undefined : (sort ?? '')),
      }),
      replace: true,
      resetScroll: false,
    });
  const named = orderOf(ordnung, table);
  return [named === undefined ? first : named === '' ? undefined : named, onSort];
}
