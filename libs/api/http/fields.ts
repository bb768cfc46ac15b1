import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, Max, Min, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import {
  addressLengthMax,
  caseNumberOfOrder,
  cents,
  lineCodePattern,
  programmeCodePattern,
  announcedPeriodPattern,
  fiscalYearMax,
  fiscalYearMin,
  isLineCode,
  isPlainLine,
  isProgrammeCode,
  isAnnouncedPeriod,
  isDay,
  isDecimalAmount,
  isFiscalYear,
  faultOfIban,
  isIban,
  normalIban,
  isLeikaKey,
  isName,
  isPlainText,
  isRecipientKey,
  isStatedOn,
  isWebAddress,
  namePattern,
  partsOfCaseNumber,
} from '#domain';
import { refusalWords } from '#refusal-words';

/** What every field of a request may say of itself. */
export interface FieldOptions {
  readonly description: string;
  readonly example?: string | number | boolean;
  readonly optional?: boolean;
}

type Sign = 'positive' | 'notZero';

/** A rule on texts, and how the API describes it. */
export function textRule(
  name: string,
  holds: (text: string) => boolean,
  sentence: string | ((text: string) => string),
  schema: ApiPropertyOptions,
  options: FieldOptions,
): PropertyDecorator {
  return described(
    { type: String, ...schema },
    options,
    ValidateBy({
      name,
      validator: {
        validate: (value: unknown) => typeof value === 'string' && holds(value),
        defaultMessage: (given) =>
          typeof sentence === 'string'
            ? sentence
            : sentence(typeof given?.value === 'string' ? given.value : ''),
      },
    }),
  );
}

function described(
  schema: ApiPropertyOptions,
  options: FieldOptions,
  ...rules: PropertyDecorator[]
): PropertyDecorator {
  const { optional = false, description, example } = options;
  return applyDecorators(
    ApiProperty({
      ...schema,
      description,
      required: !optional,
      ...(example !== undefined && { example }),
    } as ApiPropertyOptions),
    // null is not the same as absent: it is refused by the rule of the field.
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    ...rules,
  );
}

/** An amount as a decimal string with exactly two decimals. A JSON number is refused: it may not say what was meant. */
export const AmountField = ({ sign = 'positive', ...options }: FieldOptions & { readonly sign?: Sign }) =>
  textRule(
    'isAmount',
    (text) => isDecimalAmount(text) && (sign === 'positive' ? cents(text) > 0n : cents(text) !== 0n),
    sign === 'positive'
      ? 'Betrag über null als Text mit zwei Nachkommastellen, höchstens 13 Stellen davor, etwa "527500.00"'
      : 'Betrag ungleich null als Text mit zwei Nachkommastellen, etwa "-1000.00"',
    { pattern: '^-?(0|[1-9]\\d{0,12})\\.\\d{2}$' },
    { example: '527500.00', ...options },
  );

export const DayField = (options: FieldOptions) =>
  textRule(
    'isDay',
    isDay,
    `Tag JJJJ-MM-TT, den es gibt, in den Jahren ${fiscalYearMin} bis ${fiscalYearMax}`,
    { format: 'date' },
    { example: '2023-06-30', ...options },
  );

type TextOptions = FieldOptions & { readonly maxLength: number };

/** A name, a title, a label: text in one line. */
export const LineTextField = ({ maxLength, ...options }: TextOptions) =>
  textRule(
    'isLineText',
    (text) => text.length <= maxLength && isPlainLine(text),
    `Lesbarer Text von 1 bis ${maxLength} Zeichen in einer Zeile, ohne Steuerzeichen`,
    { minLength: 1, maxLength },
    options,
  );

/** A reason, a note, conditions: text that may have several lines. */
export const TextField = ({ maxLength, ...options }: TextOptions) =>
  textRule(
    'isText',
    (text) => text.length <= maxLength && isPlainText(text),
    `Lesbarer Text von 1 bis ${maxLength} Zeichen, ohne Steuerzeichen`,
    { minLength: 1, maxLength },
    options,
  );

export const ProgrammeField = (options: FieldOptions) =>
  textRule(
    'isProgrammeCode',
    isProgrammeCode,
    'Kürzel aus 2 bis 40 Großbuchstaben, Ziffern und Unterstrichen, das mit einem Buchstaben beginnt',
    { pattern: programmeCodePattern.source },
    options,
  );

export const LineField = (options: FieldOptions) =>
  textRule(
    'isLineCode',
    isLineCode,
    'Haushaltsstelle aus 2 bis 40 Großbuchstaben, Ziffern und . _ -, etwa 0216-633-01',
    { pattern: lineCodePattern.source },
    options,
  );

/** Identifier chosen by the caller. */
export const NameField = (options: FieldOptions) =>
  textRule(
    'isName',
    isName,
    'Bezeichner aus 1 bis 64 Buchstaben, Ziffern und . : _ -',
    { pattern: namePattern.source },
    options,
  );

export const RecipientKeyField = (options: FieldOptions) =>
  textRule(
    'isRecipientKey',
    isRecipientKey,
    'Amtlicher Gemeindeschlüssel mit 8 Ziffern, für Kreise mit 5',
    { pattern: '^(0[1-9]|1[0-6])(\\d{3}|\\d{6})$' },
    { example: '06412000', ...options },
  );

const recipientKeysMax = 500;

/** One or several different recipients. */
export const RecipientKeysField = (options: FieldOptions) =>
  described(
    { type: String, isArray: true, maxItems: recipientKeysMax, example: ['06412000'] },
    options,
    ValidateBy({
      name: 'areRecipientKeys',
      validator: {
        validate: (value: unknown) =>
          Array.isArray(value) &&
          value.length <= recipientKeysMax &&
          value.every((key) => typeof key === 'string' && isRecipientKey(key)),
        defaultMessage: () => 'Liste von amtlichen Gemeindeschlüsseln mit 8 Ziffern, für Kreise mit 5',
      },
    }),
  );

export const LeikaKeyField = (options: FieldOptions) =>
  textRule(
    'isLeikaKey',
    isLeikaKey,
    'LeiKa-Schlüssel mit 14 Ziffern, beginnend mit 99',
    { pattern: '^99\\d{12}$' },
    { example: '99108008000000', ...options },
  );

export const CaseNumberField = (options: FieldOptions) =>
  textRule(
    'isCaseNumber',
    (text) => partsOfCaseNumber(text) !== undefined,
    'Vorgangsnummer, etwa EFA-2023-000417',
    { pattern: '^[A-Z][A-Z0-9_]{1,39}-2\\d{3}-\\d{6}$' },
    { example: 'EFA-2023-000417', ...options },
  );

export const AddressField = (options: FieldOptions) =>
  textRule(
    'isAddress',
    isWebAddress,
    'Adresse, die mit https:// oder http:// beginnt',
    { format: 'uri', maxLength: addressLengthMax },
    { example: 'https://digitales.hessen.de/presse', ...options },
  );

/** `2023-06-30`, or only `2023-06` or `2023`. */
export const StatedOnField = (options: FieldOptions) =>
  textRule(
    'isStatedOn',
    isStatedOn,
    'Tag, Monat oder Jahr: JJJJ-MM-TT, JJJJ-MM oder JJJJ',
    {},
    { example: '2023-01-31', ...options },
  );

/** `2020`, `2020-2024`, or open at its end: `2019+`. */
export const AnnouncedPeriodField = (options: FieldOptions) =>
  textRule(
    'isAnnouncedPeriod',
    isAnnouncedPeriod,
    'Jahr 2020, Zeitraum 2020-2024, oder nach oben offen 2019+',
    { pattern: announcedPeriodPattern.source },
    { example: '2020-2024', ...options },
  );

export const ChoiceField = (choices: readonly string[], options: FieldOptions) =>
  described(
    { type: String, enum: [...choices] },
    options,
    IsIn([...choices], { message: `Eines von: ${choices.join(', ')}` }),
  );

export const FiscalYearField = (options: FieldOptions) =>
  described(
    { type: 'integer', minimum: fiscalYearMin, maximum: fiscalYearMax },
    { example: 2023, ...options },
    ValidateBy({
      name: 'isFiscalYear',
      validator: {
        validate: (value: unknown) => typeof value === 'number' && isFiscalYear(value),
        defaultMessage: () => `Haushaltsjahr von ${fiscalYearMin} bis ${fiscalYearMax}`,
      },
    }),
  );

/** A fiscal year in a path, where everything is text. */
export const FiscalYearTextField = (options: FieldOptions) =>
  textRule(
    'isFiscalYear',
    (text) => /^\d{4}$/.test(text) && isFiscalYear(Number(text)),
    `Haushaltsjahr von ${fiscalYearMin} bis ${fiscalYearMax}`,
    { pattern: '^2\\d{3}$' },
    options,
  );

export const CountField = ({ max, ...options }: FieldOptions & { readonly max: number }) =>
  described(
    { type: 'integer', minimum: 0, maximum: max },
    options,
    IsInt({ message: `Ganze Zahl von 0 bis ${max}` }),
    Min(0, { message: `Ganze Zahl von 0 bis ${max}` }),
    Max(max, { message: `Ganze Zahl von 0 bis ${max}` }),
  );

/** True or false, as JSON has them. */
export const FlagField = (options: FieldOptions) =>
  described({ type: Boolean }, options, IsBoolean({ message: 'true oder false' }));

const ibanTextLengthMax = 64;

/** International Bank Account Number (ISO 13616), with or without blanks, in capitals or small letters; taken in its normal form. */
export const IbanField = (options: FieldOptions) =>
  applyDecorators(
    Transform(({ value }: { readonly value: unknown }) =>
      typeof value === 'string' && value.length <= ibanTextLengthMax ? normalIban(value) : value,
    ),
    textRule(
      'isIban',
      (text) => text.length <= ibanTextLengthMax && isIban(text),
      (text) => {
        const fault = text.length <= ibanTextLengthMax ? faultOfIban(text) : undefined;
        return fault
          ? refusalWords({ code: 'IBAN_INVALID', figures: fault }).de
          : `IBAN, höchstens ${ibanTextLengthMax} Zeichen`;
      },
      { pattern: '^[A-Za-z0-9 ]+$', maxLength: ibanTextLengthMax },
      { example: 'DE02 1203 0000 0000 2020 51', ...options },
    ),
  );

/** The stable id of a person or system, as its token names it. */
export const SubjectField = (options: FieldOptions) =>
  textRule(
    'isSubject',
    (text) => /^[\x21-\x7e]{1,170}$/.test(text),
    '1 bis 170 sichtbare ASCII-Zeichen ohne Leerzeichen',
    { pattern: '^[\\x21-\\x7e]{1,170}$' },
    options,
  );

/** Number of a payment order. */
export const OrderNumberField = (options: FieldOptions) =>
  textRule(
    'isOrderNumber',
    (text) => partsOfCaseNumber(caseNumberOfOrder(text) ?? '') !== undefined,
    'Nummer einer Auszahlungsanordnung, etwa EFA-2023-000417-Z01',
    { pattern: '^[A-Z][A-Z0-9_]{1,39}-2\\d{3}-\\d{6}-Z\\d{2,}$' },
    { example: 'EFA-2023-000417-Z01', ...options },
  );

/** A list of 1 to `max` objects. */
export const NestedListField = (
  type: new () => object,
  { max, ...options }: FieldOptions & { readonly max: number },
) =>
  described(
    { type, isArray: true, minItems: 1, maxItems: max },
    options,
    ValidateBy({
      name: 'isList',
      validator: {
        validate: (value: unknown) =>
          Array.isArray(value) &&
          value.length > 0 &&
          value.length <= max &&
          value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one)),
        defaultMessage: () => `Liste von 1 bis ${max} Objekten`,
      },
    }),
    ValidateNested({ each: true }),
    Type(() => type),
  );

export const NestedField = (type: new () => object, options: FieldOptions) =>
  described(
    { type },
    options,
    ValidateBy({
      name: 'isObject',
      validator: {
        validate: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
        defaultMessage: () => 'Ein Objekt',
      },
    }),
    ValidateNested(),
    Type(() => type),
  );
