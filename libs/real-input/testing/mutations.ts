import { parse } from 'csv-parse/sync';
import { filesIn } from '../files.ts';
import { inputFiles, type InputFile } from '../input-file.ts';

/** One change to a shipped file, as somebody makes it in a spreadsheet. */
export interface Mutation {
  readonly file: InputFile;
  /** Line in the file; the header is line 1. */
  readonly lineNumber: number;
  /** Absent of a change to the whole row. */
  readonly column?: string;
  readonly change: CellChange | RowChange;
}

export const cellChanges = [
  'OTHER_DIGIT',
  'EMPTIED',
  'APPENDED',
  'CUT',
  'DOUBLED',
  'COPIED_FROM_ABOVE',
  'SWAPPED_WITH_BELOW',
] as const;
export type CellChange = (typeof cellChanges)[number];
export const rowChanges = ['REPEATED', 'REMOVED', 'MOVED_TO_END'] as const;
export type RowChange = (typeof rowChanges)[number];

type Table = readonly (readonly string[])[];

const tables = new Map<InputFile, Table>();
export function shippedTable(file: InputFile): Table {
  let table = tables.get(file);
  if (!table) {
    table = parse(Buffer.from(filesIn()[file] ?? []));
    tables.set(file, table);
  }
  return table;
}

/** Every cell of a file with every change, and every row with every change. */
export const mutationsOf = (file: InputFile): readonly Mutation[] => {
  const [header = [], ...rows] = shippedTable(file);
  return rows.flatMap((_, index) => {
    const place = { file, lineNumber: index + 2 };
    return [
      ...header.flatMap((column) => cellChanges.map((change): Mutation => ({ ...place, column, change }))),
      ...rowChanges.map((change): Mutation => ({ ...place, change })),
    ];
  });
};

export const allMutations = (): readonly Mutation[] => inputFiles.flatMap(mutationsOf);

/** The file with the change; undefined where the change would leave it as it is. */
export function mutated({ file, lineNumber, column, change }: Mutation): Uint8Array | undefined {
  const table = shippedTable(file).map((row) => [...row]);
  const index = lineNumber - 1;
  const row = table[index] ?? [];
  if (column === undefined) {
    if (change === 'REPEATED') table.push([...row]);
    else table.splice(index, 1);
    if (change === 'MOVED_TO_END') table.push(row);
    return bytesOf(table);
  }
  const at = table[0]?.indexOf(column) ?? -1;
  const before = row[at] ?? '';
  const below = table[index + 1];
  const above = index > 1 ? table[index - 1] : undefined;
  switch (change) {
    case 'OTHER_DIGIT':
      row[at] = withOtherDigit(before);
      break;
    case 'EMPTIED':
      row[at] = '';
      break;
    case 'APPENDED':
      row[at] = `${before} X`;
      break;
    case 'CUT':
      row[at] = before.slice(0, -1);
      break;
    case 'DOUBLED':
      row[at] = before + before;
      break;
    case 'COPIED_FROM_ABOVE':
      row[at] = above?.[at] ?? before;
      break;
    case 'SWAPPED_WITH_BELOW':
      if (below) [row[at], below[at]] = [below[at] ?? '', before];
      break;
  }
  return row[at] === before ? undefined : bytesOf(table);
}

/** The last digit one higher; of a text without digits, its first letter another. */
function withOtherDigit(cell: string): string {
  const at = cell.search(/\d\D*$/);
  if (at < 0) return cell === '' ? cell : `${cell.startsWith('X') ? 'Y' : 'X'}${cell.slice(1)}`;
  return `${cell.slice(0, at)}${(Number(cell[at]) + 1) % 10}${cell.slice(at + 1)}`;
}

const bytesOf = (table: Table): Uint8Array =>
  Buffer.from(table.map((row) => row.map(quoted).join(',')).join('\n') + '\n');

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const mutationWords = ({ file, lineNumber, column, change }: Mutation): string =>
  `${file} ${lineNumber} ${column ?? 'row'} ${change}`;
