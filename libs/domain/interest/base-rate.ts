import type { Day } from '../calendar/day.ts';
import type { Source } from '../source.ts';

/** The base rate (Basiszinssatz, BGB § 247) from a day on, until the next one. */
export interface BaseRate {
  /** 1 January or 1 July. */
  readonly from: Day;
  /** Percent per year in hundredths, `162n` for 1.62 %; may be below zero. */
  readonly hundredths: bigint;
  readonly source: Source;
}

/** By half-year, the earliest first. A half-year between two entries had the rate of the one before. */
export type BaseRates = readonly BaseRate[];

const bundesbank =
  'https://www.bundesbank.de/de/bundesbank/organisation/agb-und-regelungen/basiszinssatz-607820';
const announcement: Source = {
  title: 'Bekanntgabe des Basiszinssatzes (Deutsche Bundesbank)',
  address: bundesbank,
};

/** As published and known here; `base-rates.csv` among the real input has the same. A new half-year is a line in both. */
export const publishedBaseRates: BaseRates = [
  { from: '2016-07-01', hundredths: -88n, source: announcement },
  { from: '2023-01-01', hundredths: 162n, source: announcement },
  { from: '2023-07-01', hundredths: 312n, source: announcement },
  {
    from: '2024-01-01',
    hundredths: 362n,
    source: { title: '§ 247 BGB in der Fassung von 2024', address: bundesbank },
  },
  { from: '2024-07-01', hundredths: 337n, source: announcement },
  { from: '2025-01-01', hundredths: 227n, source: announcement },
  { from: '2025-07-01', hundredths: 127n, source: announcement },
  {
    from: '2026-01-01',
    hundredths: 127n,
    source: {
      title: 'Basiszinssatz bleibt ab 1. Januar 2026 bei 1.27 %',
      address: 'https://finanzmarktnachrichten.de/basiszinssatz-bleibt-ab-1-januar-2026-bei-127',
    },
  },
];

/** The first day of the half-year in which a day is: where a base rate may begin. */
export const halfYearOf = (day: Day): Day => `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '01' : '07'}-01`;

/** The first day of the half-year after the one in which a day is. */
export const nextHalfYear = (day: Day): Day =>
  day.slice(5, 7) < '07'
    ? `${day.slice(0, 4)}-07-01`
    : `${(Number(day.slice(0, 4)) + 1).toString().padStart(4, '0')}-01-01`;

/** The rate of a day's half-year; undefined before the first and after the last half-year that the table has. */
export function baseRateOn(rates: BaseRates, day: Day): BaseRate | undefined {
  const last = rates.at(-1);
  if (!last || day >= nextHalfYear(last.from)) return undefined;
  return rates.findLast(({ from }) => from <= day);
}

const percentPattern = /^(-?)(0|[1-9]\d?)\.(\d{2})$/;

export const isPercent = (text: string): boolean => percentPattern.test(text);

/** Hundredths of a percentage with two decimals: `-0.88` → `-88n`. @throws RangeError for any other shape. */
export function hundredthsOf(percent: string): bigint {
  if (!isPercent(percent))
    throw new RangeError(`Not a percentage with two decimals: ${percent.slice(0, 40)}`);
  return BigInt(percent.replace('.', ''));
}

/** The percentage of hundredths: `-88n` → `-0.88`. */
export function percentOf(hundredths: bigint): string {
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
