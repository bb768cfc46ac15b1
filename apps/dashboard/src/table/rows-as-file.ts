import {
  csvOf,
  decimalOf,
  wallClock,
  xlsxOf,
  type Cell,
  type CellKind,
  type Column as FileColumn,
  type Row as FileRow,
} from '#table-files/browser';
import { totalOf, type CellValue, type Column, type ColumnKind } from './column.ts';
import { save } from './take-list.ts';
import type { TakeAwayFormat } from './take-away.tsx';

interface Shown<Row> {
  /** What the rows are. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly hasTotal: boolean;
  /** What stands before the sums. */
  readonly sum: string;
  readonly aboutHeading: string;
  /** Where it is from: what each is, and what it says. */
  readonly about: readonly (readonly [string, string])[];
}

const kinds: Readonly<Record<ColumnKind, CellKind>> = {
  text: 'text',
  amount: 'amount',
  // Hundredths as well.
  percent: 'amount',
  count: 'count',
  day: 'day',
  instant: 'time',
};

const types: Readonly<Record<TakeAwayFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** A table whose rows are all here, as a file in the form that the API gives to a list. */
export async function saveRows<Row>(shown: Shown<Row>, format: TakeAwayFormat): Promise<void> {
  const { caption, rows, aboutHeading, about } = shown;
  const told = shown.columns.filter(({ isPicture }) => isPicture !== true);
  const columns = told.map(headed);
  const cells = rows.map((row) =>
    told.map((column) => column.unknown?.(row) ?? cellOf(column.value(row), column.kind)),
  );
  const table = {
    name: caption,
    columns,
    rows: (async function* () {
      yield cells;
    })(),
    ...(shown.hasTotal &&
      told.some((column) => totalOf(column, rows)?.of === 'sum') && { total: () => totalsOf(told, shown) }),
    about,
    aboutHeading,
  };
  const parts: BlobPart[] = [];
  if (format === 'json')
    parts.push(
      JSON.stringify({
        items: cells.map((row) =>
          Object.fromEntries(
            told.map(({ id, kind }, place) => [id, jsonOf(row[place], kinds[kind ?? 'text'])]),
          ),
        ),
      }),
    );
  else
    for await (const part of format === 'csv' ? csvOf(table) : xlsxOf(table))
      parts.push(new Uint8Array(part));
  save(new Blob(parts, { type: types[format] }), `foerderbuch-${fileWord(caption)}.${format}`);
}

const headed = <Row>({ label, kind = 'text' }: Column<Row>): FileColumn => ({
  heading: kind === 'amount' ? `${label} (EUR)` : kind === 'percent' ? `${label} (%)` : label,
  kind: kinds[kind],
});

function cellOf(value: CellValue, kind: ColumnKind = 'text'): Cell {
  if (value === undefined || value === '') return undefined;
  switch (kind) {
    case 'text':
    case 'day':
      return String(value);
    case 'instant':
      return wallClock(Date.parse(String(value)));
    case 'percent':
      return hundredthsOf(String(value));
    case 'amount':
    case 'count':
      return BigInt(value);
  }
}

/** Of a decimal text with two decimals at most, such as `8.5`. */
function hundredthsOf(decimal: string): bigint {
  const [whole = '', decimals = ''] = decimal.split('.');
  return BigInt(whole + decimals.slice(0, 2).padEnd(2, '0'));
}

function jsonOf(cell: Cell, kind: CellKind) {
  if (typeof cell !== 'bigint') return cell;
  return kind === 'amount' ? decimalOf(cell, '.') : Number(cell);
}

/** Undefined under what is not added up. */
const totalsOf = <Row>(columns: readonly Column<Row>[], { rows, sum }: Shown<Row>): FileRow =>
  columns.map((column, place) => {
    if (place === 0) return sum;
    const total = totalOf(column, rows);
    // A sum stands under amounts alone.
    return total?.of === 'sum' ? total.cents : undefined;
  });

const fileWord = (caption: string): string =>
  caption
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
