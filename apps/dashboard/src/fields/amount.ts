/** An amount of money in whole cents; no amount ever becomes a float. */
export type Cents = bigint;

/** Digits before the comma: as many as the API takes. */
const digitsMax = 13;

const typed = /^([-−–]?)\s*(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:,(\d{0,2}))?$/;

/** What a person types: `1.234,56`, `1234,5`, `-3`, with or without `€`. Undefined where that is no amount. */
export function parseAmount(text: string): Cents | undefined {
  const plain = text
    .trim()
    .replace(/(?:€|EUR)$/i, '')
    .trim();
  const [, sign, whole = '', decimals = ''] = typed.exec(plain) ?? [];
  if (whole === '') return undefined;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (digits.length > digitsMax) return undefined;
  const cents = BigInt(digits + decimals.padEnd(2, '0'));
  return sign === '' ? cents : -cents;
}

/** `1.234,56`, as it stands in a field. */
export function amountText(cents: Cents): string {
  const [whole = '', decimals = ''] = decimalOf(cents < 0n ? -cents : cents).split('.');
  return `${cents < 0n ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${decimals}`;
}

/** `1234.56`, as the API takes and gives it. */
export function decimalOf(cents: Cents): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * An amount as the API gives it, alone or with its currency.
 *
 * @throws SyntaxError for what is no decimal of the API
 */
export const centsOf = (amount: string | { readonly amount: string }): Cents =>
  BigInt((typeof amount === 'string' ? amount : amount.amount).replace('.', ''));

/** `1.234,56` out of `1234.56`. */
export const amountTextOf = (decimal: string): string => amountText(centsOf(decimal));
