import {
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Problem } from '#ledger-client';
import { ProblemNotice } from '../frame/notice.tsx';
import { type Formats, useFormats } from '../words/formats.ts';
import { useWords } from '../words/language.ts';
import { compareValues, isNumeric, totalOf, type CellValue, type Column } from './column.ts';
import { TakeAway, type TakeAwayFormat } from './take-away.tsx';
import './table.css';
import { tableWords } from './table.words.ts';

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

/** Further pages of the same list. */
export interface More {
  readonly load: () => void;
  readonly isLoading: boolean;
}

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
  readonly orderAtApi?: OrderAtApi;
  readonly takeAway?: ((format: TakeAwayFormat) => Promise<void>) | undefined;
  /** A row that somebody else has just changed is marked. */
  readonly isMarked?: (row: Row) => boolean;
  /** Without a total row, where a sum would say nothing. */
  readonly noTotal?: boolean;
  /** So many rows are shown before one asks for more: no table pushes what follows it off the page. */
  readonly rowsFirst?: number;
}

const rowsFirstUsually = 20;
/** So many more at each wish, all of them from memory; what the API still holds comes after them. */
const rowsPerWish = 100;
const roomToSpare = 3;
const longFrom = 120;

/** Every table of the page: sorted, summed up, with columns that can be hidden, whole as a file, readable on a phone. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { id, caption, columns, rows, keyOf, whenEmpty, problem, more, orderAtApi, takeAway, isMarked } =
    props;
  const { rowsFirst = rowsFirstUsually } = props;
  const words = useWords(tableWords);
  const [room, setRoom] = useState(rowsFirst);
  const [hidden, setHidden] = useHiddenColumns(id, columns);
  const [sorted, setSorted] = useState<SortingState>([]);
  const sorting = orderAtApi ? sortingOf(orderAtApi.sort, columns) : sorted;
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
      else setSorted(next);
    },
  });
  const shown = columns.filter((column) => hidden[column.id] !== false);
  // A few rows more cost less than a click.
  const isCut = data.length > room + roomToSpare;
  const ordered = table
    .getRowModel()
    .rows.slice(0, isCut ? room : data.length)
    .map(({ original }) => original);
  const further: More | undefined = isCut
    ? { load: () => setRoom(room + rowsPerWish), isLoading: false }
    : more && {
        ...more,
        load: () => {
          setRoom(Math.max(room, data.length) + rowsPerWish);
          more.load();
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
            <Body
              rows={ordered}
              columns={shown}
              keyOf={keyOf}
              isLong={ordered.length > longFrom}
              {...(isMarked && { isMarked })}
            />
          )}
          {rows !== undefined && props.noTotal !== true && (data.length > 1 || more !== undefined) && (
            <TotalRow
              columns={shown}
              rows={more === undefined ? data : ordered}
              shown={ordered.length}
              isPart={more !== undefined}
            />
          )}
        </table>
      </Scrolled>
      {problem !== undefined && <ProblemNotice problem={problem.problem} onRetry={problem.retry} />}
      <div className="data-table__foot">
        <Count
          count={ordered.length}
          all={more === undefined ? data.length : undefined}
          isLoading={rows === undefined}
          more={further}
        />
        <div className="data-table__tools">
          <HiddenColumns id={id} columns={columns} hidden={hidden} onChange={setHidden} />
          {takeAway && <TakeAway caption={caption} take={takeAway} />}
        </div>
      </div>
    </div>
  );
}

const noRows: readonly unknown[] = [];

const definitionOf = <Row extends object>(column: Column<Row>): ColumnDef<typeof features, Row> => ({
  id: column.id,
  accessorFn: (row) => column.value(row),
  sortFn: (a, b) => compareValues(column.value(a.original), column.value(b.original), column.kind),
  sortDescFirst: isNumeric(column),
});

function sortingOf<Row>(sort: string | undefined, columns: readonly Column<Row>[]): SortingState {
  const column = columns.find((one) => one.sort !== undefined && one.sort === sort?.replace(/^-/, ''));
  return column ? [{ id: column.id, desc: sort?.startsWith('-') === true }] : [];
}

function sortOf<Row>([first]: SortingState, columns: readonly Column<Row>[]): string | undefined {
  const sort = columns.find(({ id }) => id === first?.id)?.sort;
  return sort === undefined ? undefined : `${first?.desc ? '-' : ''}${sort}`;
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly isSortable: boolean;
  readonly sorting: SortingState;
  readonly sortBy: (column: string, descending: boolean | undefined) => void;
}

function Head<Row>({ column, isSortable, sorting, sortBy }: HeadProps<Row>) {
  const [first] = sorting;
  const isSorted = first?.id === column.id;
  const next = isSorted ? (first.desc === isNumeric(column) ? !first.desc : undefined) : isNumeric(column);
  const text = (
    <>
      {column.label}
      {column.kind === 'amount' && <span className="table__unit"> in €</span>}
    </>
  );
  return (
    <th
      scope="col"
      role="columnheader"
      className={cellClass(column)}
      {...(isSorted && { 'aria-sort': first.desc ? 'descending' : 'ascending' })}
    >
      {isSortable ? (
        <>
          <button type="button" className="table__sort" onClick={() => sortBy(column.id, next)}>
            {text}
            {isSorted && (
              <span className="table__arrow" aria-hidden="true">
                {first.desc ? '▼' : '▲'}
              </span>
            )}
          </button>
          {/* As cards there is nothing to click on here; the column keeps its name. */}
          <span className="table__unsorted">{text}</span>
        </>
      ) : (
        text
      )}
    </th>
  );
}

/** As cards the table has no head to click on. */
function SortChoice<Row>({
  columns,
  sorting,
  sortBy,
}: {
  readonly columns: readonly Column<Row>[];
  readonly sorting: SortingState;
  readonly sortBy: (column: string, descending: boolean | undefined) => void;
}) {
  const words = useWords(tableWords);
  const id = useId();
  if (columns.length === 0) return null;
  const [first] = sorting;
  return (
    <div className="data-table__order">
      <label htmlFor={id}>{words.sortBy}</label>
      <select
        id={id}
        value={first ? `${first.desc ? '-' : ''}${first.id}` : ''}
        onChange={({ target: { value } }) =>
          sortBy(value.replace(/^-/, ''), value === '' ? undefined : value.startsWith('-'))
        }
      >
        <option value="">{words.asItComes}</option>
        {columns.flatMap((column) => [
          <option key={column.id} value={column.id}>{`${column.label}, ${words.ascending}`}</option>,
          <option key={`-${column.id}`} value={`-${column.id}`}>
            {`${column.label}, ${words.descending}`}
          </option>,
        ])}
      </select>
    </div>
  );
}

interface BodyProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly isMarked?: (row: Row) => boolean;
}

const Body = <Row,>({ isLong, ...props }: BodyProps<Row> & { readonly isLong: boolean }) =>
  isLong ? <LongBody {...props} /> : <ShortBody {...props} />;

function ShortBody<Row>({ rows, columns, keyOf, isMarked }: BodyProps<Row>) {
  return (
    <tbody role="rowgroup">
      {rows.map((row) => (
        <BodyRow key={keyOf(row)} row={row} columns={columns} isMarked={isMarked?.(row) === true} />
      ))}
    </tbody>
  );
}

/** Only the rows in sight are in the page; the others are counted, and their room is kept. */
function LongBody<Row>({ rows, columns, keyOf, isMarked }: BodyProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [start, setStart] = useState(0);
  useEffect(() => {
    const measure = (): void => {
      const top = body.current?.getBoundingClientRect().top;
      if (top !== undefined) setStart(Math.round(top + scrollY));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 44,
    overscan: 12,
    scrollMargin: start,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
  });
  const items = virtualizer.getVirtualItems();
  const before = (items[0]?.start ?? start) - start;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? start) - start);
  return (
    <tbody role="rowgroup" ref={body}>
      {before > 0 && <Room height={before} columns={columns.length} />}
      {items.map(({ index, key }) => {
        const row = rows[index];
        return (
          row !== undefined && (
            <BodyRow
              key={String(key)}
              row={row}
              columns={columns}
              isMarked={isMarked?.(row) === true}
              index={index}
              measure={virtualizer.measureElement}
            />
          )
        );
      })}
      {after > 0 && <Room height={after} columns={columns.length} />}
    </tbody>
  );
}

const Room = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr className="table__room" aria-hidden="true">
    <td colSpan={columns} style={{ height }} />
  </tr>
);

interface RowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly isMarked: boolean;
  readonly index?: number;
  readonly measure?: (element: HTMLElement | null) => void;
}

function BodyRow<Row>({ row, columns, isMarked, index, measure }: RowProps<Row>) {
  const formats = useFormats();
  const words = useWords(tableWords);
  const [first, ...others] = columns;
  return (
    <tr
      role="row"
      className={isMarked ? 'table__row table__row--marked' : 'table__row'}
      {...(index !== undefined && { 'data-index': index, 'aria-rowindex': index + 2, ref: measure })}
    >
      {first && (
        <th scope="row" role="rowheader" className={cellClass(first)}>
          {contentOf(first, row, formats, words.missing)}
        </th>
      )}
      {others.map((column) => (
        <td
          key={column.id}
          role="cell"
          className={cellClass(column)}
          data-label={column.kind === 'amount' ? `${column.label} in €` : column.label}
        >
          {contentOf(column, row, formats, words.missing)}
        </td>
      ))}
    </tr>
  );
}

const contentOf = <Row,>(column: Column<Row>, row: Row, formats: Formats, missing: string): ReactNode =>
  column.cell ? column.cell(row) : shownValue(column.value(row), column, formats, missing);

function shownValue<Row>(
  value: CellValue,
  { kind = 'text' }: Column<Row>,
  formats: Formats,
  missing: string,
): ReactNode {
  if (value === undefined || value === '')
    return (
      <span className="table__missing">
        <span aria-hidden="true">–</span>
        <span className="kern-sr-only">{missing}</span>
      </span>
    );
  switch (kind) {
    case 'amount':
      return typeof value === 'bigint' ? formats.cents(value) : String(value);
    case 'count':
      return typeof value === 'string' ? value : formats.count(value);
    case 'percent':
      return formats.percent(String(value));
    case 'day':
      return formats.day(String(value));
    case 'instant':
      return formats.instant(String(value));
    case 'text':
      return String(value);
  }
}

const cellClass = <Row,>(column: Column<Row>): string =>
  [
    'table__cell',
    ...(isNumeric(column) ? ['table__cell--numeric'] : []),
    ...(column.kind === 'day' || column.kind === 'instant' ? ['table__cell--day'] : []),
    ...(column.wideOnly === true ? ['table__cell--wide'] : []),
  ].join(' ');

interface TotalRowProps<Row> {
  readonly columns: readonly Column<Row>[];
  /** Those that are summed up. */
  readonly rows: readonly Row[];
  /** How many are in sight. */
  readonly shown: number;
  /** The API holds further rows. */
  readonly isPart: boolean;
}

function TotalRow<Row>({ columns, rows, shown, isPart }: TotalRowProps<Row>) {
  const words = useWords(tableWords);
  const formats = useFormats();
  const totals = columns.map((column) => ({ column, total: totalOf(column, rows) }));
  if (totals.every(({ total }) => total?.of !== 'sum')) return null;
  // One sum of all rows beside another of those shown would mislead: only what is whole is called the sum.
  const isWhole = !isPart || columns.every(({ kind, total }) => kind !== 'amount' || total !== undefined);
  return (
    <tfoot role="rowgroup">
      <tr role="row" className="table__row table__row--total">
        {totals.map(({ column, total }, place) => {
          const text =
            total === undefined ? '' : total.of === 'sum' ? formats.cents(total.cents) : total.text;
          return place === 0 ? (
            <th key={column.id} scope="row" role="rowheader" className={cellClass(column)}>
              {!isWhole
                ? words.sumOfShown(formats.count(rows.length))
                : !isPart && shown < rows.length
                  ? words.sumOfAll(formats.count(rows.length))
                  : words.sum}
            </th>
          ) : (
            <td
              key={column.id}
              role="cell"
              className={text === '' ? `${cellClass(column)} table__cell--empty` : cellClass(column)}
              data-label={column.kind === 'amount' ? `${column.label} in €` : column.label}
            >
              {text}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

const skeletonRows = [0, 1, 2, 3];

const Skeleton = <Row,>({ columns }: { readonly columns: readonly Column<Row>[] }) => (
  <tbody aria-hidden="true">
    {skeletonRows.map((row) => (
      <tr key={row} className="table__row">
        {columns.map((column) => (
          <td key={column.id} className={cellClass(column)}>
            <span className="skeleton" />
          </td>
        ))}
      </tr>
    ))}
  </tbody>
);

/** How much is shown; takes the focus over from the button that is gone once everything is there. */
function Count({
  count,
  all,
  isLoading,
  more,
}: {
  readonly count: number;
  /** Where it is known how many there are. */
  readonly all: number | undefined;
  readonly isLoading: boolean;
  readonly more: More | undefined;
}) {
  const words = useWords(tableWords);
  const formats = useFormats();
  const status = useRef<HTMLParagraphElement>(null);
  const hadFocus = useRef(false);
  const hasMore = more !== undefined;
  useEffect(() => {
    if (!hasMore && hadFocus.current) status.current?.focus();
    hadFocus.current = false;
  }, [hasMore]);
  const text = isLoading
    ? words.loading
    : !hasMore
      ? words.all(formats.count(count))
      : all === undefined
        ? words.some(formats.count(count))
        : words.someOf(formats.count(count), formats.count(all));
  return (
    <div className="data-table__more">
      <p ref={status} role="status" tabIndex={-1} className="data-table__count">
        {text}
      </p>
      {more && (
        <button
          type="button"
          className="kern-btn kern-btn--secondary data-table__load"
          aria-disabled={more.isLoading}
          onFocus={() => (hadFocus.current = true)}
          onBlur={() => (hadFocus.current = document.activeElement === document.body)}
          onClick={() => {
            if (!more.isLoading) more.load();
          }}
        >
          <span className="kern-label">{more.isLoading ? words.loading : words.more}</span>
        </button>
      )}
    </div>
  );
}

type Visibility = Readonly<Record<string, boolean>>;

/** Which columns a person has hidden, kept for the next visit. */
function useHiddenColumns<Row>(
  id: string,
  columns: readonly Column<Row>[],
): readonly [Record<string, boolean>, (next: Visibility) => void] {
  const name = `spalten.${id}`;
  const [chosen, setChosen] = useState<Visibility>(() => storedVisibility(name));
  const visibility = useMemo(
    () => ({
      ...Object.fromEntries(columns.filter((column) => column.hidden === true).map((one) => [one.id, false])),
      ...chosen,
    }),
    [columns, chosen],
  );
  const choose = (next: Visibility): void => {
    setChosen(next);
    localStorage.setItem(name, JSON.stringify(next));
  };
  return [visibility, choose];
}

function storedVisibility(name: string): Visibility {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter(([, shown]) => typeof shown === 'boolean'));
  } catch {
    return {};
  }
}

function HiddenColumns<Row>({
  id,
  columns: [, ...columns],
  hidden,
  onChange,
}: {
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  readonly hidden: Visibility;
  readonly onChange: (next: Visibility) => void;
}) {
  const words = useWords(tableWords);
  if (columns.length < 3) return null;
  return (
    <details className="data-table__columns">
      <summary>{words.columns}</summary>
      <ul>
        {columns.map((column) => (
          <li key={column.id}>
            <label>
              <input
                type="checkbox"
                name={`${id}-${column.id}`}
                checked={hidden[column.id] !== false}
                onChange={({ target }) => onChange({ ...hidden, [column.id]: target.checked })}
              />
              {column.label}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Scrolls sideways only where it must; then the keyboard can scroll it too. */
function Scrolled({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  const words = useWords(tableWords);
  const frame = useRef<HTMLDivElement>(null);
  const [isWide, setIsWide] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = (): void => setIsWide(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      className={isWide ? 'table-frame table-frame--wide' : 'table-frame'}
      {...(isWide && { role: 'region', 'aria-label': words.scrolled(caption), tabIndex: 0 })}
    >
      {children}
    </div>
  );
}
