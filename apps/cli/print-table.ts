import { decimal } from '#domain';
import { csvOf, type Cell, type Column, type Row } from '#table-files';
import type { TableFormat } from './choices.ts';
import { amountText, columns as textColumns, dayText } from './german.ts';

/** A column with the name that programs know it by. */
export type PrintedColumn = Column & { readonly key: string };

/**
 * Prints rows for people, for German Excel or for programs: amounts are hundredths, and become decimal strings in JSON; an empty
 * cell is left out there.
 */
export async function printTable(
  {
    name,
    columns,
    rows,
  }: { readonly name: string; readonly columns: readonly PrintedColumn[]; readonly rows: readonly Row[] },
  format: TableFormat,
): Promise<void> {
  if (format === 'json') {
    const objects = rows.map((row) =>
      Object.fromEntries(
        columns.flatMap(({ key, kind }, index) => {
          const cell = row[index];
          return cell === undefined ? [] : [[key, valueOf(cell, kind)]];
        }),
      ),
    );
    console.log(JSON.stringify(objects, null, 2));
    return;
  }
  if (format === 'csv') {
    const bytes = csvOf({ name, columns, rows: piecesOf(rows), about: [], aboutHeading: name });
    for await (const some of bytes) process.stdout.write(some);
    return;
  }
  console.log(`${name}. Beträge in Euro.`);
  const right = columns.flatMap(({ kind }, index) => (kind === 'amount' || kind === 'count' ? [index] : []));
  const texts = rows.map((row) => columns.map(({ kind }, index) => cellText(row[index], kind)));
  console.log(textColumns([columns.map(({ heading }) => heading), ...texts], right));
}

async function* piecesOf(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield await Promise.resolve(rows);
}

const valueOf = (cell: string | bigint, kind: Column['kind']): string | number =>
  typeof cell === 'string' ? cell : kind === 'amount' ? decimal(cell) : Number(cell);

function cellText(cell: Cell, kind: Column['kind']): string {
  if (cell === undefined) return '';
  if (typeof cell === 'bigint') return kind === 'amount' ? amountText(cell) : cell.toString();
  return kind === 'day' ? dayText(cell) : cell;
}
