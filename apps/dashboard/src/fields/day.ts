/** A day as the API writes it: `2023-12-31`. */
export type IsoDay = string;

const yearMin = 2000;
const yearMax = 2100;

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const withPoints = /^(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{4}|\d{2})?$/;
const plainDigits = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/;

/** What a person types: `31.12.2023`, `1.2.23`, `311223`, or `31.12.` of the given year. Undefined where there is no such day. */
export function parseDay(text: string, yearMeant: number): IsoDay | undefined {
  const trimmed = text.trim();
  const iso = isoDay.exec(trimmed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month, year] = withPoints.exec(trimmed) ?? plainDigits.exec(trimmed) ?? [];
  if (day === undefined) return undefined;
  return dayOf(year === undefined ? yearMeant : wholeYear(year), Number(month), Number(day));
}

const wholeYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function dayOf(year: number, month: number, day: number): IsoDay | undefined {
  if (year < yearMin || year > yearMax) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** `31.12.2023` out of `2023-12-31`, `12.2023` out of `2023-12`. */
export const dayText = (iso: IsoDay): string => iso.split('-').toReversed().join('.');

const dayMs = 86_400_000;

/** So many days later, or earlier. */
export const daysAfter = (iso: IsoDay, days: number): IsoDay =>
  new Date(Date.parse(iso) + days * dayMs).toISOString().slice(0, 10);

/** The same, but the day itself where that leaves the years of the ledger. */
export function dayBeside(iso: IsoDay, days: number): IsoDay {
  const there = daysAfter(iso, days);
  const year = Number(there.slice(0, 4));
  return year < yearMin || year > yearMax ? iso : there;
}

/** A day, a month or a year, as sources are dated: `31.01.2023`, `01.2023`, `2023`. Undefined where that is none. */
export function parseStatedOn(text: string, yearMeant: number): string | undefined {
  const trimmed = text.trim();
  if (/^2\d{3}(-(0[1-9]|1[0-2]))?$/.test(trimmed)) return trimmed;
  const [, month = '', year = ''] = /^(0?[1-9]|1[0-2])\.(2\d{3})$/.exec(trimmed) ?? [];
  return year === '' ? parseDay(trimmed, yearMeant) : `${year}-${month.padStart(2, '0')}`;
}

/** A day that every year has, as `31.03.`: `03-31` for the API. Undefined where that is none. */
export function parseDayOfYear(text: string): string | undefined {
  const trimmed = text.trim();
  const withoutLeap = 2023;
  const iso = /^\d{2}-\d{2}$/.test(trimmed) ? `${withoutLeap}-${trimmed}` : trimmed;
  return iso.length > 10 ? undefined : parseDay(iso, withoutLeap)?.slice(5);
}

/** `31.03.` out of `03-31`. */
export const dayOfYearText = (day: string): string => `${day.split('-').toReversed().join('.')}.`;

const yearFormat = new Intl.DateTimeFormat('de-DE', { year: 'numeric', timeZone: 'Europe/Berlin' });

/** The calendar year of an instant in Europe/Berlin. */
export const yearOf = (at: Date): number => Number(yearFormat.format(at));
