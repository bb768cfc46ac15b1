import type { Table } from './table.ts';
import { workbookOf, type XlsxLimits } from './xlsx.ts';
import { ZipBytes } from './zip-bytes.ts';

export { csvOf } from './csv.ts';
export { wallClock, type Cell, type CellKind, type Column, type Row, type Table } from './table.ts';
export { ZipBytes } from './zip-bytes.ts';

/** A table as a workbook, written as it is read. */
export const xlsxOf = (table: Table, limits?: XlsxLimits): AsyncGenerator<Uint8Array> =>
  workbookOf(table, new ZipBytes(), limits);
