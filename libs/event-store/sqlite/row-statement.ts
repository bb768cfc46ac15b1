import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** A statement whose rows are arrays, in the order of its columns. */
export interface RowStatement<Row extends readonly unknown[]> {
  all(...values: readonly SQLInputValue[]): readonly Row[];
  get(...values: readonly SQLInputValue[]): Row | undefined;
}

/**
 * Prepares a statement of which the columns are what the row's type says: nothing else vouches for it. Where the file may hold integers that
 * JavaScript has not, all come as bigint.
 */
export function rowStatement<Row extends readonly unknown[]>(
  database: DatabaseSync,
  text: string,
  { bigInts = false } = {},
): RowStatement<Row> {
  const statement = database.prepare(text);
  statement.setReturnArrays(true);
  if (bigInts) statement.setReadBigInts(true);
  return statement as unknown as RowStatement<Row>;
}
