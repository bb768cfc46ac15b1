import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a CSV file, by column name. */
export interface InputRow {
  readonly file: InputFile;
  /** Line in the file; the header is line 1. */
  readonly lineNumber: number;
  readonly columns: Readonly<Record<string, string>>;
}

export type InputFile = 'kommunen-hessen.csv' | 'appropriations.csv' | 'totals.csv' | 'grants.csv';

/** The rows of a shipped file. A folder may be given to read an adopter's own files of the same shape. */
export function readRows(
  file: InputFile,
  folder: string = join(import.meta.dirname, 'data'),
): readonly InputRow[] {
  const records = parse(readFileSync(join(folder, file)), {
    columns: true,
    info: true,
    bom: true,
    skip_empty_lines: true,
  }) as unknown as readonly {
    readonly record: Readonly<Record<string, string>>;
    readonly info: { lines: number };
  }[];
  return records.map(({ record, info }) => ({ file, lineNumber: info.lines, columns: record }));
}
