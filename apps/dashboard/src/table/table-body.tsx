import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Changes } from '../frame/changes.tsx';
import { useIsPrinting } from '../frame/printing.ts';
import { cellClass } from './cell-class.ts';
import type { Column } from './column.ts';
import { BodyRow } from './table-row.tsx';

interface BodyProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly changes: Changes;
}

const longFrom = 120;

const markOf = (key: string, { isChanged, onSeen }: Changes): { readonly onSeen?: () => void } =>
  isChanged(key) ? { onSeen: () => onSeen(key) } : {};

export function Body<Row>(props: BodyProps<Row>) {
  const isPrinting = useIsPrinting();
  return props.rows.length > longFrom && !isPrinting ? <LongBody {...props} /> : <ShortBody {...props} />;
}

function ShortBody<Row>({ rows, columns, keyOf, changes }: BodyProps<Row>) {
  return (
    <tbody role="rowgroup">
      {rows.map((row) => (
        <BodyRow key={keyOf(row)} row={row} columns={columns} {...markOf(keyOf(row), changes)} />
      ))}
    </tbody>
  );
}

/** Only the rows in sight are in the page; the others are counted, and their room is kept. */
function LongBody<Row>({ rows, columns, keyOf, changes }: BodyProps<Row>) {
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
  const rowHeight = useRef(44);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight.current,
    overscan: 12,
    scrollMargin: start,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
  });
  // Whoever scrolls is not held back by rows that turn out higher above: the browser itself keeps in its place what is in sight.
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false;
  useLayoutEffect(() => {
    const shown = body.current?.querySelectorAll<HTMLElement>('tr[data-index]') ?? [];
    const heights = Array.from(shown, ({ offsetHeight }) => offsetHeight);
    if (heights.length === 0) return;
    // The rows out of sight are taken to be as high as those in sight.
    rowHeight.current = Math.round(heights.reduce((sum, height) => sum + height, 0) / heights.length);
    virtualizer.measure();
  }, [virtualizer]);
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
              {...markOf(keyOf(row), changes)}
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

const skeletonRows = [0, 1, 2, 3];

/** While the rows load. */
export const Skeleton = <Row,>({ columns }: { readonly columns: readonly Column<Row>[] }) => (
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
