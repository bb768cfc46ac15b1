/** A column of a row with a change; a row that is not there yet, or an empty column, counts as nothing. */
export const sum = <Column extends string>(
  row: Readonly<Record<Column, bigint | null>> | undefined,
  column: Column,
  change: bigint,
): bigint => (row?.[column] ?? 0n) + change;
