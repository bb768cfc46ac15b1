import { dayAt, decimal, type Cents, type Day } from '#domain';

export type Language = 'de' | 'en';

/** The same in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** What is wrong, and what to do next: each a whole sentence or several. */
export interface Explanation {
  readonly de: readonly [wrong: string, next: string];
  readonly en: readonly [wrong: string, next: string];
}

/** An amount is a bigint of cents; words know both languages; a list is joined as people do. */
type Part = bigint | string | number | Words | readonly (string | Words)[];

/** A German text: `` de`Es fehlen ${amount}.` ``. */
export const de = (texts: TemplateStringsArray, ...parts: readonly Part[]): string =>
  written('de', texts, parts);
/** An English text. */
export const en = (texts: TemplateStringsArray, ...parts: readonly Part[]): string =>
  written('en', texts, parts);

const written = (language: Language, texts: TemplateStringsArray, parts: readonly Part[]): string =>
  texts.map((text, index) => text + partText(language, parts[index] ?? '')).join('');

function partText(language: Language, part: Part): string {
  if (typeof part === 'bigint') return money[language](part);
  if (typeof part === 'string') return part;
  if (typeof part === 'number') return String(part);
  return 'de' in part
    ? part[language]
    : lists[language].format(part.map((one) => (typeof one === 'string' ? one : one[language])));
}

const lists = {
  de: new Intl.ListFormat('de-DE', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

const germanEuros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const englishNumber = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 });
const money: Readonly<Record<Language, (amount: Cents) => string>> = {
  de: (amount) => germanEuros.format(decimal(amount) as Intl.StringNumericLiteral),
  en: (amount) => `EUR ${englishNumber.format(decimal(amount) as Intl.StringNumericLiteral)}`,
};

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** 31.12.2023, and 31 December 2023; what has not the shape of a day stays. */
export function dayWords(day: Day): Words {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return { de: day, en: day };
  return {
    de: `${date}.${month}.${year}`,
    en: `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`,
  };
}

const timeOfDay = new Intl.DateTimeFormat('de-DE', { timeStyle: 'medium', timeZone: 'Europe/Berlin' });

/** An instant (Unix milliseconds) in Europe/Berlin: 31.12.2023, 23:59:59 Uhr. */
export function instantWords(ms: number): Words {
  const day = dayWords(dayAt(ms));
  const time = timeOfDay.format(ms);
  return { de: `${day.de}, ${time} Uhr`, en: `${day.en}, ${time}` };
}

/** `from/to`, one day, or a period as it was announced. */
export function periodWords(period: string): Words {
  const [from = '', to] = period.split('/');
  const first = dayWords(from);
  if (to === undefined) return first;
  if (to === '') return { de: `ab ${first.de}`, en: `from ${first.en}` };
  const last = dayWords(to);
  return { de: `${first.de} bis ${last.de}`, en: `${first.en} to ${last.en}` };
}
