import type { Words, WordsOf } from '#refusal-words';
import { carried, oneOf } from '../field-words.ts';

export type ListFormat = 'csv' | 'xlsx' | 'json';

const formatWords: WordsOf<ListFormat> = {
  csv: { de: 'CSV für ein deutsches Excel', en: 'CSV for a German Excel' },
  xlsx: { de: 'Excel-Arbeitsmappe', en: 'Excel workbook' },
  json: { de: 'JSON in einem Stück', en: 'JSON in one piece' },
};

export const mediaTypes: Readonly<Record<ListFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

export const isListFormat = (value: unknown): value is ListFormat =>
  typeof value === 'string' && Object.hasOwn(formatWords, value);

/** The parameter that asks for the whole list; every route that lists takes it. */
export const formatParameter = {
  name: 'format',
  in: 'query',
  required: false,
  description: carried({
    de: 'Die ganze Liste als Datei, mit denselben Filtern und in derselben Reihenfolge, ohne Seiten',
    en: 'The whole list as a file, with the same filters and in the same order, without pages',
  }),
  schema: {
    type: 'string',
    enum: Object.keys(formatWords),
    'x-enum-descriptions': Object.values(formatWords).map(carried),
  },
} as const;

export const formatWanted: Words = oneOf(formatWords);
