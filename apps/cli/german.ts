import { decimal, timeZone, type Cents } from '#domain';

const number = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const instants = new Intl.DateTimeFormat('de-DE', { timeZone, dateStyle: 'medium', timeStyle: 'medium' });

/** `3.900.000,00`; the minus sign in front where it is negative. */
export const amountText = (amount: Cents): string =>
  number.format(decimal(amount) as Intl.StringNumericLiteral);
/** `+48.000,00`, `-40.000,00`. */
export const changeText = (amount: Cents): string => `${amount > 0n ? '+' : ''}${amountText(amount)}`;
/** `31.12.2023` from `2023-12-31`. */
export const dayText = (day: string): string => day.split('-').reverse().join('.');
/** In Europe/Berlin. */
export const instantText = (ms: number): string => instants.format(ms);
export const countText = (count: number): string => count.toLocaleString('de-DE');

/** Rows under each other, each column as wide as its widest cell; those named in `right` end at the same place. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, index) => {
          const width = widths[index] ?? 0;
          return right.includes(index) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
