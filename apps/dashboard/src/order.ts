import { amounts, type AmountField } from './amounts.ts';
import { centsOf } from './figures.ts';
import type { BudgetLine } from './api/schemas.ts';

type Compare = (a: BudgetLine, b: BudgetLine) => number;

const compareCents = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

const byAmount =
  (field: AmountField): Compare =>
  (a, b) =>
    compareCents(centsOf(a[field]), centsOf(b[field]));

/** By the column's name in the address. */
const orders: Readonly<Record<string, Compare>> = {
  programme: (a, b) => a.name.localeCompare(b.name, 'de') || a.fiscalYear - b.fiscalYear,
  fiscalYear: (a, b) => a.fiscalYear - b.fiscalYear,
  ...Object.fromEntries(amounts.map(({ field }) => [field, byAmount(field)])),
  usedPercent: (a, b) => compareCents(hundredths(a.usedPercent), hundredths(b.usedPercent)),
};

const hundredths = (percent: string): bigint => BigInt(percent.replace('.', ''));

/** The lines in the order of a column, descending behind `-`; unknown columns leave them as they came. */
export function ordered(lines: readonly BudgetLine[], sort = ''): readonly BudgetLine[] {
  const compare = orders[sort.replace(/^-/, '')];
  if (!compare) return lines;
  return lines.toSorted(sort.startsWith('-') ? (a, b) => compare(b, a) : compare);
}
