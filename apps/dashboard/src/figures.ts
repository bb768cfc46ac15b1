import type { Exactness, Money } from './ledger-api/answers.ts';

const euroFormat = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const instantFormat = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

/** `3.900.000,00 €`, from the decimal text itself: no amount ever becomes a float. */
export const euros = ({ amount }: Pick<Money, 'amount'>): string =>
  euroFormat.format(amount as Intl.StringNumericLiteral);

export const centsOf = ({ amount }: Pick<Money, 'amount'>): bigint => BigInt(amount.replace('.', ''));

export function moneyOf(cents: bigint): Money {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return { amount: `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency: 'EUR' };
}

export const sumOf = (amounts: readonly Money[]): Money =>
  moneyOf(amounts.reduce((sum, amount) => sum + centsOf(amount), 0n));

/** Share of a whole for drawing, in percent with two decimals. */
export const percentOf = (part: bigint, whole: bigint): number =>
  whole === 0n ? 0 : Number((part * 10_000n) / whole) / 100;

export const percent = (text: string): string => `${text.replace('.', ',')} %`;

/** `2023-01-31` as `31.01.2023`, `2023-01` as `01.2023`. */
export const day = (text: string): string => text.split('-').toReversed().join('.');

export const instant = (text: string): string => instantFormat.format(new Date(text));

export const exactnessWords: Readonly<Record<Exactness, string>> = {
  EXACT: 'genau',
  UP_TO: 'bis zu',
  APPROXIMATE: 'rund',
};
