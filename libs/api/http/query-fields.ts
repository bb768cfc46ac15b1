import { endOfDayMs, isDay, startOfDayMs, type Day } from '#domain';
import type { Moment, PageRequest, PastMoment, Sort, SumOf } from '#read-models';
import { yesNoWords } from './choice-words.ts';
import { plainly, wanted } from './field-words.ts';
import { ChoiceField, DayField, textRule, type FieldOptions } from './fields.ts';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const limitDefault = 50;
const limitMax = 500;

/** An instant, or a day, which stands for its end in Europe/Berlin. */
export const KnownAtField = (options: FieldOptions) =>
  textRule(
    'isKnownAt',
    (text) =>
      isDay(text) ||
      (instantPattern.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))),
    wanted(
      'ein Tag im Format JJJJ-MM-TT oder ein Zeitpunkt mit Zone, zum Beispiel 2023-06-30 für den 30.06.2023 oder 2023-06-30T12:00:00Z',
      'a day in the format YYYY-MM-DD or an instant with its zone, such as 2023-06-30 for 30 June 2023 or 2023-06-30T12:00:00Z',
    ),
    {},
    { example: '2023-06-30', ...options },
  );

export const knownAtMsOf = (text: string): number => (isDay(text) ? endOfDayMs(text) : Date.parse(text));
export const sinceMsOf = (text: string): number => (isDay(text) ? startOfDayMs(text) : Date.parse(text));

export const PositionField = (options: FieldOptions) =>
  textRule(
    'isPosition',
    (text) => /^\d{1,18}$/.test(text),
    wanted(
      'eine Position im Journal, eine ganze Zahl ab 0',
      'a position in the journal, a whole number from 0 on',
    ),
    { pattern: '^\\d{1,18}$' },
    { example: '417', ...options },
  );

export const LimitField = (options: FieldOptions) =>
  textRule(
    'isLimit',
    (text) => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= limitMax,
    wanted(`eine ganze Zahl von 1 bis ${limitMax}`, `a whole number from 1 to ${limitMax}`),
    { type: 'integer', minimum: 1, maximum: limitMax },
    { example: 50, ...options },
  );

export const cursorWanted = wanted(
  '»next« der vorigen Seite, bei gleicher Abfrage und Reihenfolge',
  '“next” of the page before, for the same query and order',
);

export const CursorField = (options: FieldOptions) =>
  textRule(
    'isCursor',
    (text) => /^[\w.-]{1,1040}$/.test(text),
    cursorWanted,
    { pattern: '^[\\w.-]{1,1040}$' },
    options,
  );

export const SortField = (sorts: Sorts) =>
  ChoiceField(plainly(Object.keys(sorts).flatMap((name) => [name, `-${name}`])), {
    description: { de: 'Reihenfolge; mit - absteigend', en: 'Order; descending with -' },
    optional: true,
  });

export const SyntheticField = () =>
  ChoiceField(yesNoWords, {
    description: { de: 'Nur Übungsdaten, oder nur echte', en: 'Practice data only, or real data only' },
    optional: true,
  });

/** What is asked of a field of yes and no; undefined where it is left out. */
export const isYes = (said: string | undefined): boolean | undefined =>
  said === undefined ? undefined : said === 'true';

export const SumsField = () =>
  ChoiceField(yesNoWords, {
    description: {
      de: 'Auch, wie viele Einträge die ganze Liste hat und was ihre Beträge zusammen ergeben',
      en: 'How many entries the whole list has as well, and what their amounts add up to',
    },
    optional: true,
  });

/** The columns of each order that a list can be asked in; the first is the default. */
export type Sorts = Readonly<Record<string, Sort['columns']>>;

export class MinPositionQuery {
  @PositionField({
    description: {
      de: 'Die Antwort muss das Journal bis hierher enthalten; sonst sagt sie, dass sie zurückliegt',
      en: 'The answer must contain the log up to here; else it says that it lags',
    },
    optional: true,
  })
  readonly minPosition?: string;
}

export const PageLimitField = () =>
  LimitField({
    description: {
      de: `Einträge je Seite, sonst ${limitDefault}`,
      en: `Entries a page, ${limitDefault} unless given`,
    },
    optional: true,
  });

export const PageCursorField = () =>
  CursorField({
    description: {
      de: 'Zur nächsten Seite: »next« der vorigen',
      en: 'To the next page: “next” of the one before',
    },
    optional: true,
  });

export class PageQuery extends MinPositionQuery {
  @PageLimitField()
  readonly limit?: string;

  @PageCursorField()
  readonly cursor?: string;
}

export const AsOfField = () =>
  DayField({
    description: {
      de: 'Stichtag: was bis zu diesem Tag wirksam war',
      en: 'As of: what was in effect by this day',
    },
    optional: true,
  });

const KnownAtMomentField = () =>
  KnownAtField({
    description: {
      de: 'Kenntnisstand: was bis dahin gebucht war',
      en: 'Known at: what was recorded by then',
    },
    optional: true,
  });

export class MomentQuery extends MinPositionQuery {
  @AsOfField()
  readonly asOf?: string;

  @KnownAtMomentField()
  readonly knownAt?: string;
}

/** A page of a list as of a day, as known at a moment. */
export class MomentPageQuery extends PageQuery {
  @AsOfField()
  readonly asOf?: string;

  @KnownAtMomentField()
  readonly knownAt?: string;
}

/** Of rows that hold on a day, which is today where none is named: what takes effect later does not hold yet. */
export class OfTodayPageQuery extends PageQuery {
  @DayField({
    description: {
      de: 'Stichtag: was an diesem Tag gilt; sonst heute',
      en: 'As of: what holds on this day; today unless given',
    },
    optional: true,
  })
  readonly asOf?: string;

  @KnownAtMomentField()
  readonly knownAt?: string;
}

/** With a day of its own meaning beside it. */
export class KnownAtQuery extends MinPositionQuery {
  @KnownAtMomentField()
  readonly knownAt?: string;
}

/** The same of a page of a list. */
export class KnownAtPageQuery extends PageQuery {
  @KnownAtMomentField()
  readonly knownAt?: string;
}

/** What of a request says which rows are asked for. */
export type PointQuery = Pick<MomentQuery, 'minPosition' | 'asOf' | 'knownAt'>;

/** The moment whose rows are asked for; undefined of a request that names none. */
export const pastOf = ({ asOf, knownAt }: PointQuery): PastMoment | undefined =>
  asOf === undefined && knownAt === undefined
    ? undefined
    : {
        ...(asOf !== undefined && { asOf }),
        ...(knownAt !== undefined && { knownAtMs: knownAtMsOf(knownAt) }),
      };

/** Of rows that say by themselves what holds on which day. */
export const knownBy = ({ minPosition, knownAt }: PointQuery): PointQuery => ({
  ...(minPosition !== undefined && { minPosition }),
  ...(knownAt !== undefined && { knownAt }),
});

/** The moment that is asked for; a day that is left out is today. */
export const momentOf = ({ asOf, knownAt }: Pick<MomentQuery, 'asOf' | 'knownAt'>, today: Day): Moment => ({
  asOf: asOf ?? today,
  ...(knownAt !== undefined && { knownAtMs: knownAtMsOf(knownAt) }),
});

/** How many entries a request asks for. */
export const limitOf = (limit: string | undefined): number =>
  limit === undefined ? limitDefault : Number(limit);

/** The page that a request asks for. */
export function pageOf(
  { limit, cursor, sort, sums }: PageQuery & { readonly sort?: string; readonly sums?: string },
  sorts: Sorts,
  summed: readonly SumOf[] = [],
): PageRequest {
  const name = sort ?? Object.keys(sorts)[0] ?? '';
  const columns = sorts[name.replace(/^-/, '')] ?? [];
  return {
    sort: { name, columns, descending: name.startsWith('-') },
    limit: limitOf(limit),
    ...(cursor !== undefined && { cursor }),
    ...(sums === 'true' && { sums: summed }),
  };
}
