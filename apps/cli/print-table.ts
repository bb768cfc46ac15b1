import { decimal } from '#domain';
import { InvalidSetting } from '#operations/settings';
import { csvOf, xlsxOf, type Cell, type Column, type Row } from '#table-files';
import type { TableFormat } from './choices.ts';
import { amountText, columns as textColumns, dayText } from './german.ts';

/** A column with the name that programs know it by. */
export type PrintedColumn = Column & { readonly key: string };

const asFile = { csv: csvOf, xlsx: xlsxOf };

/**
 * Prints rows for people, as a file for a spreadsheet or for programs: amounts are hundredths, and become decimal strings in JSON;
 * an empty cell is left out there.
 *
 * @throws InvalidSetting where a workbook would be printed on a screen
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
  if (format === 'csv' || format === 'xlsx') {
    if (format === 'xlsx' && process.stdout.isTTY)
      throw new InvalidSetting(
        'Eine Arbeitsmappe gehört in eine Datei, etwa mit »… --format xlsx > tabelle.xlsx«.',
      );
    const about = [['Liste', name]] as const;
    const bytes = asFile[format]({ name, columns, rows: piecesOf(rows), about, aboutHeading: 'Angaben' });
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
