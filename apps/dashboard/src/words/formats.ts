import { type Language, useLanguage } from './language.ts';

/** How figures, days and instants are written in the language of the page. Amounts stay decimal texts or integer cents: none becomes a float. */
export interface Formats {
  /** Integer cents without the unit, which stands in the head: `3.900.000,00`, `−12,50`. */
  readonly cents: (cents: bigint) => string;
  /** A change in integer cents, without the unit: `+12,50`, `−12,50`, `0,00`. */
  readonly signed: (cents: bigint) => string;
  /** Integer cents with the unit: `3.900.000,00 €`. */
  readonly euros: (cents: bigint) => string;
  /** A change in integer cents, with the unit: `+12,50 €`. */
  readonly signedEuros: (cents: bigint) => string;
  /** Integer cents as they fit a picture: `25,4 Mio. €`, `98.800 €`. */
  readonly shortEuros: (cents: bigint) => string;
  /** Figures of an axis, each with as many places as one of them needs: `0,0`, `0,5`, `1,0`. */
  readonly ticks: (figures: readonly number[]) => readonly string[];
  /** Decimal text with all its places: `1.964,817534`. */
  readonly exact: (text: string) => string;
  readonly count: (count: number | bigint) => string;
  /** Decimal text of the API as `86,47 %`. */
  readonly percent: (text: string) => string;
  /** `2023-01-31` as `31.01.2023` (en: `31 Jan 2023`); `2023-01` and `2023` as they are meant. */
  readonly day: (text: string) => string;
  /** As it is printed, in groups of four. */
  readonly iban: (iban: string) => string;
  /** An instant in Europe/Berlin. */
  readonly instant: (at: string | Date) => string;
}

const timeZone = 'Europe/Berlin';
const locales = { de: 'de-DE', en: 'en-GB' } as const;
const millionWords = { de: 'Mio.\u00a0€', en: 'm\u00a0€' } as const;

/** In cents. */
const oneMillion = 100_000_000n;

const decimalOf = (cents: bigint): Intl.StringNumericLiteral => {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as Intl.StringNumericLiteral;
};

/** A minus as wide as a figure, so that it is seen. */
const withMinus = (text: string): string => text.replace('-', '−');

const withPlus = (text: string, cents: bigint): string => (cents > 0n ? `+${text}` : text);

function formatsIn(language: Language): Formats {
  const locale = locales[language];
  const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const million = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const roundEuros = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const whole = new Intl.NumberFormat(locale);
  const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: 6 });
  const share = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  const monthDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const euros = (cents: bigint): string => withMinus(money.format(decimalOf(cents)));
  const inCents = (cents: bigint): string => withMinus(amount.format(decimalOf(cents)));
  return {
    cents: inCents,
    signed: (cents) => withPlus(inCents(cents), cents),
    euros,
    signedEuros: (cents) => withPlus(euros(cents), cents),
    shortEuros: (cents) =>
      cents > -oneMillion && cents < oneMillion
        ? withMinus(roundEuros.format(Number(cents) / 100))
        : `${withMinus(million.format(Number(cents / 1_000_000n) / 100))}\u00a0${millionWords[language]}`,
    ticks: (figures) => {
      const places = Math.max(0, ...figures.map((figure) => String(figure).split('.')[1]?.length ?? 0));
      return figures.map((figure) =>
        figure.toLocaleString(locale, { minimumFractionDigits: places, maximumFractionDigits: places }),
      );
    },
    exact: (text) => withMinus(exact.format(text as Intl.StringNumericLiteral)),
    count: (count) => whole.format(count),
    percent: (text) => `${withMinus(share.format(text as Intl.StringNumericLiteral))}\u00a0%`,
    day: (text) =>
      language === 'en' && text.length === 10
        ? monthDay.format(new Date(text))
        : text.split('-').toReversed().join('.'),
    iban: (iban) => iban.replace(/(.{4})(?=.)/g, '$1\u00a0'),
    instant: (at) => instant.format(new Date(at)),
  };
}

const formats: Readonly<Record<Language, Formats>> = { de: formatsIn('de'), en: formatsIn('en') };

export const useFormats = (): Formats => formats[useLanguage()];
