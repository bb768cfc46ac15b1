/** An amount in integer cents of the one currency of the ledger. May be negative where a rule says so. */
export type Cents = bigint;

export const currency = 'EUR';

/** Largest amount the ledger accepts: just below one quadrillion cents (10 trillion euros), far above any budget. */
export const centsMax: Cents = 999_999_999_999_999n;

const decimalPattern = /^-?(0|[1-9]\d{0,12})\.\d{2}$/;

/** True for `527500.00`: exactly two decimals, a point, no sign but `-`, no leading zeros, at most `centsMax`. */
export const isDecimalAmount = (text: string): boolean => decimalPattern.test(text);

/** Cents of a decimal string such as `527500.00`. @throws RangeError for any other shape. */
export function cents(text: string): Cents {
  if (!isDecimalAmount(text)) throw new RangeError(`Not an amount with two decimals: ${text.slice(0, 40)}`);
  return BigInt(text.replace('.', ''));
}

/** Decimal string of cents: `52750001n` → `527500.01`. The form of the API and of stored events. */
export function decimal(amount: Cents): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Cents of all parts together; 0 of none. */
export const sumOf = (parts: readonly { readonly amount: Cents }[]): Cents =>
  parts.reduce((sum, { amount }) => sum + amount, 0n);

/** The lower of two amounts. */
export const lesser = (one: Cents, other: Cents): Cents => (one < other ? one : other);

/** Part of a whole as a percentage with two decimals, rounded half up: `86.47`. `0.00` when the whole is not above zero. */
export function percentage(part: Cents, whole: Cents): string {
  const hundredths = whole <= 0n ? 0n : (part * 20_000n + whole) / (whole * 2n);
  return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
}
