import { stringify } from 'csv-stringify/browser/esm/sync';
import { decimalOf, type Cell, type Column, type Row, type Table } from './table.ts';

/** By it Excel knows the encoding. */
const byteOrderMark = '\uFEFF';
/**
 * What a spreadsheet would take for a formula, also behind blanks, which some programs drop; the wide forms are read as the
 * narrow ones where East Asian writing is set.
 */
const formula = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]/u;
/** C0, C1, and what ends a line elsewhere. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;

/**
 * A table for German Excel: semicolons, UTF-8 with its mark, decimal commas, days as 31.12.2023. Texts are neutralised: one that
 * would be a formula stands behind an apostrophe, and control characters become a blank. An amount stays a number, also a
 * negative one.
 */
export async function* csvOf({ columns, rows, total }: Table): AsyncGenerator<Uint8Array> {
  yield bytesOf(byteOrderMark + lines([columns.map(({ heading }) => harmless(heading))]));
  for await (const some of rows)
    if (some.length > 0) yield bytesOf(lines(some.map((row) => shown(row, columns))));
  if (total) yield bytesOf(lines([shown(total(), columns)]));
}

const lines = (rows: string[][]): string =>
  stringify(rows, { delimiter: ';', record_delimiter: '\r\n', quoted_match: /^'/ });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.toWellFormed());

const shown = (row: Row, columns: readonly Column[]): string[] =>
  columns.map((column, index) => cellOf(row[index], column));

function cellOf(cell: Cell, { kind }: Column): string {
  if (cell === undefined) return '';
  if (typeof cell === 'bigint') return kind === 'amount' ? decimalOf(cell, ',') : cell.toString();
  if (kind === 'day') return germanDay(cell);
  if (kind === 'time') return `${germanDay(cell.slice(0, 10))} ${cell.slice(11)}`;
  return harmless(cell);
}

const germanDay = (day: string): string => day.split('-').reverse().join('.');

/** A text that no spreadsheet takes for anything else. */
export function harmless(text: string): string {
  const isFormula = formula.test(text) || /^[\t\r\n]/.test(text);
  const plain = text.replaceAll(controls, ' ');
  return isFormula || formula.test(plain) ? `'${plain}` : plain;
}
