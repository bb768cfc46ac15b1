export { csvOf } from './csv.ts';
export { xlsxOf } from './xlsx.ts';
export type { Cell, CellKind, Column, Row, Table } from './table.ts';
