import {
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Problem } from '#ledger-client';
import { ChangedCount, useChanges } from '../frame/changes.tsx';
import { useKept } from '../frame/entries.ts';
import { ProblemNotice } from '../frame/notice.tsx';
import { useWords } from '../words/language.ts';
import { compareValues, isNumeric, type Column } from './column.ts';
import { HiddenColumns, useHiddenColumns } from './hidden-columns.tsx';
import { RowCount, type More } from './row-count.tsx';
import { Scrolled } from './scrolled.tsx';
import { Body, Skeleton } from './table-body.tsx';
import { Head, SortChoice } from './table-head.tsx';
import { useTableOrder } from './table-order.ts';
import { TakeAway, type TakeAwayFormat } from './take-away.tsx';
import { useTakeRows } from './take-rows.ts';
import './table.css';
import { tableWords } from './table.words.ts';
import { TotalRow } from './total-row.tsx';

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

/** Rows in the order of the API, which is asked for another one. */
export interface OrderAtApi {
  /** As the API names it, descending behind `-`. */
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

export interface TableProblem {
  readonly problem: Problem;
  readonly retry: () => void;
}

/** What was asked, and the positions of the log that the answers contain. */
export interface RowsAnswer {
  readonly question: string;
  readonly positions: readonly string[];
}

export interface DataTableProps<Row> {
  /** Names the table in the address of its settings; unique in the page. */
  readonly id: string;
  /** What the rows are; said to who cannot see the head. */
  readonly caption: string;
  /** The first one names the row. Stable: built at module level or memoised. */
  readonly columns: readonly Column<Row>[];
  /** Undefined while they load. */
  readonly rows: readonly Row[] | undefined;
  readonly keyOf: (row: Row) => string;
  /** Says what would be here and how it gets here. */
  readonly whenEmpty?: ReactNode;
  readonly problem?: TableProblem | undefined;
  readonly more?: More | undefined;
  /** How many rows the whole list has, where not all of them are here. */
  readonly count?: number | undefined;
  readonly orderAtApi?: OrderAtApi;
  /** Gets all rows from the API; where all of them are here, the page writes the file itself. */
  readonly takeAway?: ((format: TakeAwayFormat) => Promise<void>) | undefined;
  /** What the rows are an answer to: a row that somebody else has changed since is marked until it was seen. */
  readonly answer?: RowsAnswer | undefined;
  /** Without a total row, where a sum would say nothing. */
  readonly noTotal?: boolean;
  /** So many rows are shown before one asks for more: no table pushes what follows it off the page. */
  readonly rowsFirst?: number;
}

const rowsFirstUsually = 20;
/** So many more at each wish, all of them from memory; what the API still holds comes after them. */
const rowsPerWish = 100;
const roomToSpare = 3;

/** Every table of the page: sorted, summed up, with columns that can be hidden, whole as a file, readable on a phone. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { id, caption, columns, rows, keyOf, whenEmpty, problem, more, orderAtApi, answer } = props;
  const { rowsFirst = rowsFirstUsually } = props;
  const words = useWords(tableWords);
  // On a phone a row is a card, some times as tall.
  const [room, setRoom] = useKept(`zeilen.${id}`, isNarrow() ? Math.ceil(rowsFirst / 2) : rowsFirst);
  const asked = useAskedFor(id, rows?.length, more);
  const [hidden, setHidden] = useHiddenColumns(id, columns);
  const [order, setOrder] = useTableOrder(id);
  const sorting = orderAtApi ? sortingOf(orderAtApi.sort, columns) : sortingHere(order, columns);
  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const data = rows ?? (noRows as readonly Row[]);
  const table = useTable({
    features,
    columns: definitions,
    data: data,
    getRowId: keyOf,
    manualSorting: orderAtApi !== undefined,
    enableMultiSort: false,
    state: { sorting, columnVisibility: hidden },
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      if (orderAtApi) orderAtApi.onSort(sortOf(next, columns));
      else setOrder(next[0] && `${next[0].desc ? '-' : ''}${next[0].id}`);
    },
  });
  const answered = useMemo(
    () =>
      answer && rows
        ? { ...answer, values: new Map(rows.map((row) => [keyOf(row), textOf(row, columns)])) }
        : undefined,
    // The rows stand for their answer, and their columns for what is seen of it.
    [rows, columns],
  );
  const changes = useChanges(answered);
  const shown = columns.filter((column) => hidden[column.id] !== false);
  const all = more === undefined ? data.length : props.count;
  // A few rows more cost less than a click.
  const isCut = data.length > room + roomToSpare;
  const inOrder = table.getRowModel().rows.map(({ original }) => original);
  const ordered = inOrder.slice(0, isCut ? room : data.length);
  const hasTotal = props.noTotal !== true && (data.length > 1 || more !== undefined);
  const takeRows = useTakeRows({ caption, columns, rows: inOrder, hasTotal });
  const takeAway = props.takeAway ?? (more === undefined && data.length > 0 ? takeRows : undefined);
  const further: More | undefined = isCut
    ? { load: () => setRoom(room + rowsPerWish), isLoading: false }
    : more && {
        ...more,
        load: () => {
          setRoom(Math.max(room, data.length) + rowsPerWish);
          asked();
        },
      };
  const isSortable = (column: Column<Row>): boolean =>
    (orderAtApi === undefined || column.sort !== undefined) && data.length > 1;
  const sortBy = (column: string, descending: boolean | undefined): void =>
    table.setSorting(descending === undefined ? [] : [{ id: column, desc: descending }]);

  if (problem !== undefined && rows === undefined)
    return <ProblemNotice problem={problem.problem} onRetry={problem.retry} />;
  if (rows?.length === 0) return <p className="table-empty">{whenEmpty ?? words.none}</p>;
  return (
    <div className="data-table">
      {rows !== undefined && data.length > 1 && (
        <SortChoice columns={shown.filter(isSortable)} sorting={sorting} sortBy={sortBy} />
      )}
      <Scrolled caption={caption}>
        {/* Roles beside the elements: as cards on a phone it stays a table. */}
        <table className="table" role="table" aria-busy={rows === undefined}>
          <caption className="kern-sr-only">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {shown.map((column) => (
                <Head
                  key={column.id}
                  column={column}
                  isSortable={isSortable(column)}
                  sorting={sorting}
                  sortBy={sortBy}
                />
              ))}
            </tr>
          </thead>
          {rows === undefined ? (
            <Skeleton columns={shown} />
          ) : (
            <Body rows={ordered} columns={shown} keyOf={keyOf} changes={changes} />
          )}
          {rows !== undefined && hasTotal && (
            <TotalRow
              columns={shown}
              rows={more === undefined ? data : ordered}
              shown={ordered.length}
              all={all}
              isPart={more !== undefined}
            />
          )}
        </table>
      </Scrolled>
      {problem !== undefined && <ProblemNotice problem={problem.problem} onRetry={problem.retry} />}
      <div className="data-table__foot">
        <ChangedCount count={changes.count} />
        <RowCount count={ordered.length} all={all} isLoading={rows === undefined} more={further} />
        <div className="data-table__tools">
          <HiddenColumns id={id} columns={columns} hidden={hidden} onChange={setHidden} />
          {takeAway && <TakeAway caption={caption} take={takeAway} />}
        </div>
      </div>
    </div>
  );
}

const textOf = <Row,>(row: Row, columns: readonly Column<Row>[]): string =>
  columns.map((column) => String(column.value(row))).join('\u0000');

/** Asks for a further page; so many rows as a table had are asked for again where one comes back to it and they are gone. */
function useAskedFor(id: string, count: number | undefined, more: More | undefined): () => void {
  const [least, setLeast] = useKept(`geladen.${id}`, 0);
  const [wanted] = useState(least);
  const isShort = count !== undefined && count < wanted && more?.isLoading === false;
  const load = more?.load;
  useEffect(() => {
    if (isShort) load?.();
    // Once for each page that is there.
  }, [isShort, count]);
  return () => {
    // All of the page that is asked for: one row more than there are.
    setLeast((count ?? 0) + 1);
    load?.();
  };
}

const isNarrow = (): boolean => matchMedia('(max-width: 640px)').matches;

const noRows: readonly unknown[] = [];

const definitionOf = <Row extends object>(column: Column<Row>): ColumnDef<typeof features, Row> => ({
  id: column.id,
  accessorFn: (row) => column.value(row),
  sortFn: (a, b) => compareValues(column.value(a.original), column.value(b.original), column.kind),
  sortDescFirst: isNumeric(column),
});

/** By the name of a column, where all rows are here. */
function sortingHere<Row>(order: string | undefined, columns: readonly Column<Row>[]): SortingState {
  const id = order?.replace(/^-/, '');
  return id !== undefined && columns.some((column) => column.id === id)
    ? [{ id, desc: order?.startsWith('-') === true }]
    : [];
}

function sortingOf<Row>(sort: string | undefined, columns: readonly Column<Row>[]): SortingState {
  const column = columns.find((one) => one.sort !== undefined && one.sort === sort?.replace(/^-/, ''));
  return column ? [{ id: column.id, desc: sort?.startsWith('-') === true }] : [];
}

function sortOf<Row>([first]: SortingState, columns: readonly Column<Row>[]): string | undefined {
  const sort = columns.find(({ id }) => id === first?.id)?.sort;
  return sort === undefined ? undefined : `${first?.desc ? '-' : ''}${sort}`;
}
