import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { currency, decimal, type Cents, type Source } from '#domain';

/** How answers describe their fields. */
export interface ShownOptions {
  readonly example?: string | number | boolean;
  readonly optional?: boolean;
}

const shown = (
  description: string,
  schema: ApiPropertyOptions,
  { optional = false, example }: ShownOptions = {},
) =>
  ApiProperty({
    ...schema,
    description,
    required: !optional,
    ...(example !== undefined && { example }),
  } as ApiPropertyOptions);

export const ShownText = (description: string, options?: ShownOptions) =>
  shown(description, { type: String }, options);
export const ShownDay = (description: string, options?: ShownOptions) =>
  shown(description, { type: String, format: 'date' }, { example: '2023-06-30', ...options });
export const ShownInstant = (description: string, options?: ShownOptions) =>
  shown(
    description,
    { type: String, format: 'date-time' },
    { example: '2023-06-30T10:00:00.000Z', ...options },
  );
export const ShownCount = (description: string, options?: ShownOptions) =>
  shown(description, { type: 'integer' }, options);
export const ShownBoolean = (description: string, options?: ShownOptions) =>
  shown(description, { type: Boolean }, options);
export const ShownChoice = (description: string, choices: readonly string[], options?: ShownOptions) =>
  shown(description, { type: String, enum: [...choices] }, options);
export const ShownChoices = (description: string, choices: readonly string[]) =>
  shown(description, { type: String, enum: [...choices], isArray: true });
export const ShownTexts = (description: string, options?: ShownOptions) =>
  shown(description, { type: String, isArray: true }, options);
export const ShownObject = (description: string, type: new () => object, options?: ShownOptions) =>
  shown(description, { type }, options);
export const ShownList = (description: string, type: new () => object, options?: ShownOptions) =>
  shown(description, { type, isArray: true }, options);
export const ShownAnything = (description: string) =>
  shown(description, { type: 'object', additionalProperties: true });

/** An amount in the API: a decimal string, never a number. */
export class MoneyView {
  @ShownText('Betrag mit zwei Nachkommastellen', { example: '527500.00' })
  readonly amount!: string;

  @ShownText('Währung (ISO 4217)', { example: 'EUR' })
  readonly currency!: string;
}

export const ShownMoney = (description: string, options?: ShownOptions) =>
  ShownObject(description, MoneyView, options);

export const moneyOf = (cents: Cents): MoneyView => ({ amount: decimal(cents), currency });

export class SourceView implements Source {
  @ShownText('Titel', { example: 'Haushaltsplan 2023, Einzelplan 15' })
  readonly title!: string;

  @ShownText('Adresse', { optional: true, example: 'https://digitales.hessen.de/presse' })
  readonly address?: string;

  @ShownText('Veröffentlicht am: Tag, Monat oder Jahr', { optional: true, example: '2023-01-31' })
  readonly statedOn?: string;

  @ShownText('Anmerkung', { optional: true })
  readonly note?: string;
}

export const sourceFrom = (stored: string): SourceView => JSON.parse(stored) as SourceView;
export const instantOf = (ms: bigint): string => new Date(Number(ms)).toISOString();

/** Where an accepted command stands in the log; a query with this as its minimum position sees the outcome. */
export class Recorded {
  @ShownText('Position der Buchung im Journal', { example: '417' })
  readonly position!: string;
}

export class PositionView {
  @ShownText('Die Antwort enthält das Journal mindestens bis zu dieser Position', { example: '417' })
  readonly position!: string;
}

/** One page of a list. */
export class PageView extends PositionView {
  @ShownText('Für »cursor«, um die nächste Seite zu holen; fehlt auf der letzten', { optional: true })
  readonly next?: string;
}
