/**
 * What stands in a column. Texts are taken as they are; an amount is a bigint of hundredths, a count a bigint; a day is
 * `2023-12-31`, a time of a day `2023-12-31T23:30:00` by the clock on the wall.
 */
export type CellKind = 'text' | 'amount' | 'count' | 'day' | 'time';

export interface Column {
  readonly heading: string;
  readonly kind: CellKind;
}

/** An empty cell is undefined. */
export type Cell = string | bigint | undefined;
export type Row = readonly Cell[];

export interface Table {
  /** What the rows are, in the reader's language. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** In pieces, so that no more of a long table is held than is being written. */
  readonly rows: AsyncIterable<readonly Row[]>;
  /** Called when all rows were read: the last row, which sums up; left out where there is nothing to add up. */
  readonly total?: () => Row;
  /** What is told of the table beside it: what each is, and what it says. */
  readonly about: readonly (readonly [string, string])[];
  /** The heading of what is told. */
  readonly aboutHeading: string;
}

/** Hundredths as decimal digits, exact at any size. */
export function decimalOf(hundredths: bigint, point: string): string {
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}${point}${digits.slice(-2)}`;
}

const berlin = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant (Unix milliseconds) by the clock on the wall in Germany, such as `2023-12-31T23:30:00`. */
export const wallClock = (ms: number): string => berlin.format(ms).replace(' ', 'T');
