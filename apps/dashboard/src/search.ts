import type { Language } from './words/language.ts';

/** What every address of the page may say, behind its `?`. */
export interface PageSearch {
  /** Haushaltsjahr, or `alle`. */
  readonly jahr?: string | undefined;
  /** What was in effect by this day, as `2023-06-30`. */
  readonly stichtag?: string | undefined;
  /** What was recorded by the end of this day. */
  readonly kenntnisstand?: string | undefined;
  /** Practice data instead of real figures. */
  readonly uebung?: '1' | undefined;
  readonly sprache?: Language | undefined;
  /** Which table of the page is sorted by what. */
  readonly ordnung?: string | undefined;
}

/** They go along wherever one goes; the order of a table stays with its page. */
export const keptInSearch = ['jahr', 'stichtag', 'kenntnisstand', 'uebung', 'sprache'] as const;

export const isKept = (name: string): boolean => keptInSearch.some((one) => one === name);

const order = /^[\p{L}\d_.:,-]{1,1000}$/u;
const day = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (text: unknown): text is string =>
  typeof text === 'string' && day.test(text) && isoOf(Date.parse(text)) === text;

/** A day that there is comes back as it was: `2023-02-30` does not. */
const isoOf = (ms: number): string => (Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10));

/** Whatever else is said there under these names says nothing. */
export function pageSearchOf(search: Readonly<Record<string, unknown>>): PageSearch {
  const { jahr, stichtag, kenntnisstand, uebung, sprache, ordnung } = search;
  return {
    ...(typeof jahr === 'string' && /^(\d{4}|alle)$/.test(jahr) && { jahr }),
    ...(isDay(stichtag) && { stichtag }),
    ...(isDay(kenntnisstand) && { kenntnisstand }),
    ...(uebung === '1' && { uebung }),
    ...(typeof ordnung === 'string' && order.test(ordnung) && { ordnung }),
    ...((sprache === 'de' || sprache === 'en') && { sprache }),
  };
}

/** Addresses hold texts alone, so that people can read and type them. */
export const parseSearch = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text));

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const known = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, textOf(value)]],
  );
  const text = new URLSearchParams(known).toString();
  return text === '' ? '' : `?${text.replaceAll('%2F', '/')}`;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** In place of a year. */
export const allYears = 'alle' as const;
