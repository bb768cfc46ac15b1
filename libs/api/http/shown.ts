import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { currency, decimal, type Cents, type Source } from '#domain';
import type { Words } from '#refusal-words';
import { carried } from './field-words.ts';

/** How answers describe their fields. */
export interface ShownOptions {
  /** Words where it is itself a text for people. */
  readonly example?: string | number | boolean | Words;
  readonly optional?: boolean;
}

const shown = (
  description: Words,
  schema: ApiPropertyOptions,
  { optional = false, example }: ShownOptions = {},
) =>
  ApiProperty({
    ...schema,
    description: carried(description),
    required: !optional,
    ...(example !== undefined && { example: typeof example === 'object' ? carried(example) : example }),
  } as ApiPropertyOptions);

export const ShownText = (description: Words, options?: ShownOptions) =>
  shown(description, { type: String }, options);
export const ShownDay = (description: Words, options?: ShownOptions) =>
  shown(description, { type: String, format: 'date' }, { example: '2023-06-30', ...options });
export const ShownInstant = (description: Words, options?: ShownOptions) =>
  shown(
    description,
    { type: String, format: 'date-time' },
    { example: '2023-06-30T10:00:00.000Z', ...options },
  );
export const ShownCount = (description: Words, options?: ShownOptions) =>
  shown(description, { type: 'integer' }, options);
export const ShownBoolean = (description: Words, options?: ShownOptions) =>
  shown(description, { type: Boolean }, options);
export const ShownChoice = (description: Words, choices: readonly string[], options?: ShownOptions) =>
  shown(description, { type: String, enum: [...choices] }, options);
export const ShownChoices = (description: Words, choices: readonly string[]) =>
  shown(description, { type: String, enum: [...choices], isArray: true });
export const ShownTexts = (description: Words, options?: ShownOptions) =>
  shown(description, { type: String, isArray: true }, options);
export const ShownObject = (description: Words, type: new () => object, options?: ShownOptions) =>
  shown(description, { type }, options);
export const ShownList = (description: Words, type: new () => object, options?: ShownOptions) =>
  shown(description, { type, isArray: true }, options);
export const ShownAnything = (description: Words) =>
  shown(description, { type: 'object', additionalProperties: true });

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

export const ShownMoney = (description: Words, options?: ShownOptions) =>
  ShownObject(description, MoneyView, options);

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
