import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { currency, decimal, type Cents, type Source } from '#domain';
import type { ListSums } from '#read-models';
import type { Words } from '#refusal-words';
import { carried, type Choices } from './field-words.ts';
import { noteShown, type ShownKind } from './shown-fields.ts';

/** How answers describe their fields. */
export interface ShownOptions {
  /** Words where it is itself a text for people. */
  readonly example?: string | number | boolean | Words;
  readonly optional?: boolean;
}

const shown = (
  description: Words,
  schema: ApiPropertyOptions,
  kind: ShownKind,
  { optional = false, example }: ShownOptions = {},
) =>
  applyDecorators(
    noteShown({ description, ...kind }),
    ApiProperty({
      ...schema,
      description: carried(description),
      required: !optional,
      ...(example !== undefined && { example: typeof example === 'object' ? carried(example) : example }),
    } as ApiPropertyOptions),
  );

/** What may be chosen: codes, or codes with what each means, which then stands beside them. */
export type ShownCodes = readonly string[] | Choices;

const codesOf = (choices: ShownCodes): ApiPropertyOptions =>
  isPlain(choices)
    ? { enum: [...choices] }
    : ({
        enum: Object.keys(choices),
        'x-enum-descriptions': Object.values(choices).map(carried),
      } as ApiPropertyOptions);

const wordsOf = (choices: ShownCodes) => (isPlain(choices) ? { isCode: true } : { isCode: true, choices });

const isPlain = (choices: ShownCodes): choices is readonly string[] => Array.isArray(choices);

export const ShownText = (
  description: Words,
  { says, ...options }: ShownOptions & Pick<ShownKind, 'says'> = {},
) => shown(description, { type: String }, { kind: 'text', ...(says && { says }) }, options);
/** A decimal text with at most two decimals. */
export const ShownPercent = (description: Words, options?: ShownOptions) =>
  shown(description, { type: String }, { kind: 'percent' }, options);
export const ShownDay = (description: Words, options?: ShownOptions) =>
  shown(
    description,
    { type: String, format: 'date' },
    { kind: 'day' },
    { example: '2023-06-30', ...options },
  );
export const ShownInstant = (description: Words, options?: ShownOptions) =>
  shown(
    description,
    { type: String, format: 'date-time' },
    { kind: 'instant' },
    { example: '2023-06-30T10:00:00.000Z', ...options },
  );
export const ShownCount = (description: Words, options?: ShownOptions) =>
  shown(description, { type: 'integer' }, { kind: 'count' }, options);
export const ShownBoolean = (description: Words, options?: ShownOptions) =>
  shown(description, { type: Boolean }, { kind: 'boolean' }, options);
export const ShownChoice = (description: Words, choices: ShownCodes, options?: ShownOptions) =>
  shown(description, { type: String, ...codesOf(choices) }, { kind: 'text', ...wordsOf(choices) }, options);
export const ShownChoices = (description: Words, choices: ShownCodes) =>
  shown(
    description,
    { type: String, ...codesOf(choices), isArray: true },
    { kind: 'text', isList: true, ...wordsOf(choices) },
  );
export const ShownTexts = (description: Words, options?: ShownOptions) =>
  shown(description, { type: String, isArray: true }, { kind: 'text', isList: true }, options);
export const ShownObject = (
  description: Words,
  type: new () => object,
  { isUnknownWhereAbsent = false, ...options }: ShownOptions & Pick<ShownKind, 'isUnknownWhereAbsent'> = {},
) =>
  shown(
    description,
    { type },
    { kind: 'object', type, ...(isUnknownWhereAbsent && { isUnknownWhereAbsent }) },
    options,
  );
export const ShownList = (description: Words, type: new () => object, options?: ShownOptions) =>
  shown(description, { type, isArray: true }, { kind: 'object', type, isList: true }, options);
export const ShownAnything = (description: Words) =>
  shown(description, { type: 'object', additionalProperties: true }, { kind: 'anything' });

/** An amount in the API: a decimal string, never a number. */
export class MoneyView {
  @ShownText(
    { de: 'Betrag mit zwei Nachkommastellen', en: 'Amount with two decimals' },
    { example: '527500.00' },
  )
  readonly amount!: string;

  @ShownText({ de: 'Währung (ISO 4217)', en: 'Currency (ISO 4217)' }, { example: 'EUR' })
  readonly currency!: string;
}

/** An amount; `isAddable` is false where it makes no sense to add it up over the rows of a list, such as a limit or a balance. */
export const ShownMoney = (
  description: Words,
  { isAddable = true, ...options }: ShownOptions & { readonly isAddable?: boolean } = {},
) => shown(description, { type: MoneyView }, { kind: 'money', isAddable }, options);

export const moneyOf = (cents: Cents): MoneyView => ({ amount: decimal(cents), currency });

export class SourceView implements Source {
  @ShownText({ de: 'Titel', en: 'Title' }, { example: 'Haushaltsplan 2023, Einzelplan 15' })
  readonly title!: string;

  @ShownText(
    { de: 'Adresse', en: 'Address' },
    { optional: true, example: 'https://digitales.hessen.de/presse' },
  )
  readonly address?: string;

  @ShownText(
    { de: 'Veröffentlicht am: Tag, Monat oder Jahr', en: 'Published on: day, month or year' },
    { optional: true, example: '2023-01-31' },
  )
  readonly statedOn?: string;

  @ShownText({ de: 'Anmerkung', en: 'Note' }, { optional: true })
  readonly note?: string;
}

export const sourceFrom = (stored: string): SourceView => JSON.parse(stored) as SourceView;
export const instantOf = (ms: bigint): string => new Date(Number(ms)).toISOString();

export const recordedDurably: Words = {
  de: 'Gebucht, dauerhaft gespeichert',
  en: 'Recorded, stored durably',
};

/** Where an accepted command stands in the log; a query with this as its minimum position sees the outcome. */
export class Recorded {
  @ShownText(
    { de: 'Position der Buchung im Journal', en: 'Position of the booking in the log' },
    { example: '417' },
  )
  readonly position!: string;
}

export class PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

/** One page of a list. */
export class PageView extends PositionView {
  @ShownText(
    {
      de: 'Für »cursor«, um die nächste Seite zu holen; fehlt auf der letzten',
      en: 'For “cursor”, to get the next page; absent on the last',
    },
    { optional: true },
  )
  readonly next?: string;
}

export class ListSumView {
  @ShownText({ de: 'Feld der Einträge', en: 'Field of the entries' }, { example: 'paid' })
  readonly field!: string;

  @ShownMoney({ de: 'Was es in allen Einträgen zusammen ergibt', en: 'What it adds up to in all entries' })
  readonly amount!: MoneyView;
}

/** A page of a list that can be summed up. */
export class SummedPageView extends PageView {
  @ShownCount(
    { de: 'Einträge der ganzen Liste; mit »sums«', en: 'Entries of the whole list; with “sums”' },
    { optional: true, example: 417 },
  )
  readonly count?: number;

  @ShownList(
    {
      de: 'Summen der ganzen Liste; mit »sums«; was in einem Eintrag nicht bekannt ist, hat keine Summe',
      en: 'Sums of the whole list; with “sums”; what is not known in one entry has no sum',
    },
    ListSumView,
    { optional: true },
  )
  readonly sums?: readonly ListSumView[];
}

export const sumsView = ({ count, amounts }: ListSums): Pick<SummedPageView, 'count' | 'sums'> => ({
  count: Number(count),
  sums: Object.entries(amounts).map(([field, amount]) => ({ field, amount: moneyOf(amount) })),
});
