import type { ReactNode } from 'react';

/** What a column holds decides how it is sorted, aligned, shown and summed up. */
export type ColumnKind = 'text' | 'amount' | 'count' | 'percent' | 'day' | 'instant';

/** Amounts are integer cents, percentages the decimal text of the API. */
export type CellValue = string | number | bigint | undefined;

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** `text` unless given. */
  readonly kind?: ColumnKind;
  readonly value: (row: Row) => CellValue;
  /** What stands in the cell instead of the value alone, where there is something; the value still sorts and is summed up. */
  readonly cell?: (row: Row) => ReactNode;
  /** Says why there is no value where there should be one: it stands in the cell, and what is not known has no sum. */
  readonly unknown?: (row: Row) => string | undefined;
  /** The name of this order at the API, where the API sorts because not all rows are here. */
  readonly sort?: string;
  /** The field whose sum over the whole list the API gives, where not all rows are here. */
  readonly sum?: string;
  /** Amounts that are changes: the greater ones bear a plus, their sum as well. */
  readonly isSigned?: boolean;
  /** Not shown unless asked for. */
  readonly hidden?: boolean;
  /** A picture that says the same as figures beside it: it gets the room that they leave. */
  readonly isPicture?: boolean;
  /** Left out where the screen is narrow. */
  readonly wideOnly?: boolean;
  /** In the total row: the sum of all rows as the API gives it, or what stands there instead. Amounts are summed up otherwise. */
  readonly total?: bigint | string | false;
}

export const isNumeric = ({ kind = 'text' }: Pick<Column<never>, 'kind'>): boolean =>
  kind === 'amount' || kind === 'count' || kind === 'percent';

/** Order of two values of one column; what is missing comes last when ascending. */
export function compareValues(a: CellValue, b: CellValue, kind: ColumnKind = 'text'): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  if (kind === 'percent') return Number(a) - Number(b);
  if (typeof a === 'string' || typeof b === 'string') return collator.compare(String(a), String(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

const collator = new Intl.Collator('de', { numeric: true });

export type Total =
  | { readonly of: 'sum'; readonly cents: bigint }
  | { readonly of: 'words'; readonly text: string }
  | { readonly of: 'unknown' }
  | undefined;

/** What stands under a column. Amounts add up exactly, in cents. */
export function totalOf<Row>(column: Column<Row>, rows: readonly Row[]): Total {
  if (column.total === false) return undefined;
  if (typeof column.total === 'bigint') return { of: 'sum', cents: column.total };
  if (typeof column.total === 'string') return { of: 'words', text: column.total };
  if (column.kind !== 'amount') return undefined;
  const unknown = rows.find((row) => column.unknown?.(row) !== undefined);
  if (unknown !== undefined) return { of: 'unknown' };
  const cents = rows.reduce((sum, row) => {
    const value = column.value(row);
    return typeof value === 'bigint' ? sum + value : sum;
  }, 0n);
  return { of: 'sum', cents };
}
