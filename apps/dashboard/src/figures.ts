import type { Exactness, Money } from './api/schemas.ts';

const euroFormat = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const countFormat = new Intl.NumberFormat('de-DE');
const instantFormat = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

const yearFormat = new Intl.DateTimeFormat('de-DE', { year: 'numeric', timeZone: 'Europe/Berlin' });

/** `3.900.000,00 €`, from the decimal text itself: no amount ever becomes a float. */
export const euros = ({ amount }: Pick<Money, 'amount'>): string =>
  euroFormat.format(amount as Intl.StringNumericLiteral);

export const centsOf = ({ amount }: Pick<Money, 'amount'>): bigint => BigInt(amount.replace('.', ''));

export function moneyOf(cents: bigint): Money {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return { amount: `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency: 'EUR' };
}

/** A position in the journal, as `24.241`. */
export const position = (text: string): string => countFormat.format(BigInt(text));

/** `2023-01-31` as `31.01.2023`, `2023-01` as `01.2023`. */
export const day = (text: string): string => text.split('-').toReversed().join('.');

export const instant = (at: string | Date): string => instantFormat.format(new Date(at));

export const yearOf = (at: Date): number => Number(yearFormat.format(at));

export const exactnessWords: Readonly<Record<Exactness, string>> = {
  EXACT: 'genau',
  UP_TO: 'bis zu',
  APPROXIMATE: 'rund',
};
