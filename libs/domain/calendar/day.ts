/** A calendar day `YYYY-MM-DD` in Europe/Berlin. Compares as text. */
export type Day = string;

/** The zone that decides day and fiscal year (31.01.2023 23:30 UTC is 01.02.2023). */
export const timeZone = 'Europe/Berlin';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists, in the years the ledger keeps books for. */
export function isDay(text: string): boolean {
  const match = dayPattern.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (!isFiscalYear(year)) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Haushaltsjahr: a calendar year (LHO § 4). */
export type FiscalYear = number;
export const fiscalYearMin: FiscalYear = 2000;
export const fiscalYearMax: FiscalYear = 2100;
export const isFiscalYear = (year: number): boolean =>
  Number.isInteger(year) && year >= fiscalYearMin && year <= fiscalYearMax;

export const fiscalYearOf = (day: Day): FiscalYear => Number(day.slice(0, 4));

const berlin = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const hourMs = 3_600_000;
/** The zone's offset is whole hours, so an hour never spans two days; formatting costs more than all else of a decision. */
const latest = { hour: Number.NaN, day: '' };

/** The day in Europe/Berlin at an instant, Unix milliseconds. */
export function dayAt(instantMs: number): Day {
  const hour = Math.floor(instantMs / hourMs);
  if (hour !== latest.hour) Object.assign(latest, { hour, day: berlin.format(instantMs) });
  return latest.day;
}

/** The first millisecond of a day in Europe/Berlin, Unix milliseconds. */
export const startOfDayMs = (day: Day): number =>
  Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;

/** The last millisecond of a day in Europe/Berlin, Unix milliseconds. */
export const endOfDayMs = (day: Day): number => startOfDayMs(dayAfter(day)) - 1;

export const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

/** First and last day, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** 1 January of a fiscal year. */
export const firstDayOfYear = (fiscalYear: FiscalYear): Day =>
  `${fiscalYear.toString().padStart(4, '0')}-01-01`;
