import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import {
  addressLengthMax,
  caseNumberOfOrder,
  caseNumberOfRepayment,
  cents,
  type Cents,
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
  isDayOfYear,
  isDecimalAmount,
  isFiscalYear,
  faultOfIban,
  isIban,
  normalIban,
  isLeikaKey,
  isName,
  isPaymentRunId,
  isPercent,
  isPlainText,
  isRecipientKey,
  isStatedOn,
  isWebAddress,
  namePattern,
  partsOfCaseNumber,
  transfersPerRunMax,
} from '#domain';
import { refusalWords, type Words } from '#refusal-words';
import { carried, oneOf, wanted, type Choices } from './field-words.ts';

/** What every field of a request may say of itself. */
export interface FieldOptions {
  readonly description: Words;
  readonly example?: string | number | boolean;
  readonly optional?: boolean;
}

type Sign = 'positive' | 'notNegative' | 'notZero' | 'any';

/** A rule on texts, and how the API describes it. */
export function textRule(
  name: string,
  holds: (text: string) => boolean,
  words: Words | ((text: string) => Words),
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
          carried(
            typeof words === 'function' ? words(typeof given?.value === 'string' ? given.value : '') : words,
          ),
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
      description: carried(description),
      required: !optional,
      ...(example !== undefined && { example }),
    } as ApiPropertyOptions),
    // null is not the same as absent: it is refused by the rule of the field.
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    ...rules,
  );
}

const isOfSign: Readonly<Record<Sign, (amount: Cents) => boolean>> = {
  positive: (amount) => amount > 0n,
  notNegative: (amount) => amount >= 0n,
  notZero: (amount) => amount !== 0n,
  any: () => true,
};

const amountsWanted = {
  positive: wanted(
    'ein Betrag über null als Text mit Punkt und zwei Nachkommastellen, höchstens 13 Stellen davor, zum Beispiel "527500.00"',
    'an amount above zero as a text with a point and two decimals, at most 13 digits before it, such as "527500.00"',
  ),
  notNegative: wanted(
    'ein Betrag ab null als Text mit Punkt und zwei Nachkommastellen, höchstens 13 Stellen davor, zum Beispiel "0.00"',
    'an amount of zero or more as a text with a point and two decimals, at most 13 digits before it, such as "0.00"',
  ),
  notZero: wanted(
    'ein Betrag ungleich null als Text mit Punkt und zwei Nachkommastellen, zum Beispiel "-1000.00"',
    'an amount other than zero as a text with a point and two decimals, such as "-1000.00"',
  ),
  any: wanted(
    'ein Betrag als Text mit Punkt und zwei Nachkommastellen, höchstens 13 Stellen davor, zum Beispiel "48000.00"',
    'an amount as a text with a point and two decimals, at most 13 digits before it, such as "48000.00"',
  ),
} as const;

/** An amount as a decimal string with exactly two decimals. A JSON number is refused: it may not say what was meant. */
export const AmountField = ({ sign = 'positive', ...options }: FieldOptions & { readonly sign?: Sign }) =>
  textRule(
    'isAmount',
    (text) => isDecimalAmount(text) && isOfSign[sign](cents(text)),
    amountsWanted[sign],
    { pattern: '^-?(0|[1-9]\\d{0,12})\\.\\d{2}$' },
    { example: '527500.00', ...options },
  );
export const DayField = (options: FieldOptions) =>
  textRule(
    'isDay',
    isDay,
    wanted(
      `ein Tag im Format JJJJ-MM-TT, den es gibt, in den Jahren ${fiscalYearMin} bis ${fiscalYearMax}, zum Beispiel 2023-12-31 für den 31.12.2023`,
      `a day in the format YYYY-MM-DD that exists, in the years ${fiscalYearMin} to ${fiscalYearMax}, such as 2023-12-31 for 31 December 2023`,
    ),
    { format: 'date' },
    { example: '2023-06-30', ...options },
  );

type TextOptions = FieldOptions & { readonly maxLength: number };

/** A name, a title, a label: text in one line. */
export const LineTextField = ({ maxLength, ...options }: TextOptions) =>
  textRule(
    'isLineText',
    (text) => text.length <= maxLength && isPlainLine(text),
    wanted(
      `ein lesbarer Text von 1 bis ${maxLength} Zeichen in einer Zeile, ohne Steuerzeichen`,
      `a readable text of 1 to ${maxLength} characters in one line, without control characters`,
    ),
    { minLength: 1, maxLength },
    options,
  );

/** A reason, a note, conditions: text that may have several lines. */
export const TextField = ({ maxLength, ...options }: TextOptions) =>
  textRule(
    'isText',
    (text) => text.length <= maxLength && isPlainText(text),
    wanted(
      `ein lesbarer Text von 1 bis ${maxLength} Zeichen, ohne Steuerzeichen`,
      `a readable text of 1 to ${maxLength} characters, without control characters`,
    ),
    { minLength: 1, maxLength },
    options,
  );

export const ProgrammeField = (options: FieldOptions) =>
  textRule(
    'isProgrammeCode',
    isProgrammeCode,
    wanted(
      'ein Kürzel aus 2 bis 40 Großbuchstaben, Ziffern und Unterstrichen, das mit einem Buchstaben beginnt',
      'a code of 2 to 40 capital letters, digits and underscores that begins with a letter',
    ),
    { pattern: programmeCodePattern.source },
    options,
  );

export const LineField = (options: FieldOptions) =>
  textRule(
    'isLineCode',
    isLineCode,
    wanted(
      'eine Haushaltsstelle aus 1 bis 40 Großbuchstaben, Ziffern, Punkten, Unter- und Bindestrichen, zum Beispiel 0216-633-01',
      'a budget line of 1 to 40 capital letters, digits, points, underscores and hyphens, such as 0216-633-01',
    ),
    { pattern: lineCodePattern.source },
    options,
  );

/** Identifier chosen by the caller. */
export const NameField = (options: FieldOptions) =>
  textRule(
    'isName',
    isName,
    wanted(
      'eine Kennung aus 1 bis 64 Buchstaben, Ziffern, Punkten, Doppelpunkten, Plus-, Unter- und Bindestrichen',
      'an identifier of 1 to 64 letters, digits, points, colons, plus signs, underscores and hyphens',
    ),
    { pattern: namePattern.source },
    options,
  );

/** A name that gets a number behind it for each of several things. */
export const NameOfSeveralField = (options: FieldOptions) =>
  textRule(
    'isNameOfSeveral',
    (text) => isName(text) && text.length <= 60,
    wanted(
      'eine Kennung aus 1 bis 60 Buchstaben, Ziffern, Punkten, Doppelpunkten, Plus-, Unter- und Bindestrichen',
      'an identifier of 1 to 60 letters, digits, points, colons, plus signs, underscores and hyphens',
    ),
    { pattern: '^[\\w.:+-]{1,60}$' },
    options,
  );

export const RecipientKeyField = (options: FieldOptions) =>
  textRule(
    'isRecipientKey',
    isRecipientKey,
    wanted(
      'ein amtlicher Gemeindeschlüssel mit 8 Ziffern, für Kreise mit 5, zum Beispiel 06412000',
      'an official municipality key of 8 digits, or of 5 for counties, such as 06412000',
    ),
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
        defaultMessage: () =>
          carried(
            wanted(
              `eine Liste von höchstens ${recipientKeysMax} amtlichen Gemeindeschlüsseln mit 8 Ziffern, für Kreise mit 5`,
              `a list of at most ${recipientKeysMax} official municipality keys of 8 digits, or of 5 for counties`,
            ),
          ),
      },
    }),
  );

export const LeikaKeyField = (options: FieldOptions) =>
  textRule(
    'isLeikaKey',
    isLeikaKey,
    wanted(
      'ein LeiKa-Schlüssel mit 14 Ziffern, der mit 99 beginnt',
      'a LeiKa key of 14 digits that begins with 99',
    ),
    { pattern: '^99\\d{12}$' },
    { example: '99108008000000', ...options },
  );

export const CaseNumberField = (options: FieldOptions) =>
  textRule(
    'isCaseNumber',
    (text) => partsOfCaseNumber(text) !== undefined,
    wanted('eine Vorgangsnummer, zum Beispiel EFA-2023-000417', 'a case number, such as EFA-2023-000417'),
    { pattern: '^[A-Z][A-Z0-9_]{1,39}-2\\d{3}-\\d{6}$' },
    { example: 'EFA-2023-000417', ...options },
  );

export const AddressField = (options: FieldOptions) =>
  textRule(
    'isAddress',
    isWebAddress,
    wanted(
      `eine Adresse von höchstens ${addressLengthMax} Zeichen, die mit https:// oder http:// beginnt`,
      `an address of at most ${addressLengthMax} characters that begins with https:// or http://`,
    ),
    { format: 'uri', maxLength: addressLengthMax },
    { example: 'https://digitales.hessen.de/presse', ...options },
  );

/** `2023-06-30`, or only `2023-06` or `2023`. */
export const StatedOnField = (options: FieldOptions) =>
  textRule(
    'isStatedOn',
    isStatedOn,
    wanted(
      'ein Tag, Monat oder Jahr im Format JJJJ-MM-TT, JJJJ-MM oder JJJJ, zum Beispiel 2023-01-31 für den 31.01.2023',
      'a day, month or year in the format YYYY-MM-DD, YYYY-MM or YYYY, such as 2023-01-31 for 31 January 2023',
    ),
    { pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` },
    { example: '2023-01-31', ...options },
  );

/** `2020`, `2020-2024`, or open at its end: `2019+`. */
export const AnnouncedPeriodField = (options: FieldOptions) =>
  textRule(
    'isAnnouncedPeriod',
    isAnnouncedPeriod,
    wanted(
      'ein Jahr wie 2020, ein Zeitraum wie 2020-2024 mit dem früheren Jahr zuerst, oder nach oben offen 2019+',
      'a year such as 2020, years such as 2020-2024 with the earlier one first, or 2019+ where the end is open',
    ),
    { pattern: announcedPeriodPattern.source },
    { example: '2020-2024', ...options },
  );

/** One of several codes; the description and a refusal list them with what they mean. */
export const ChoiceField = (choices: Choices, options: FieldOptions) => {
  const codes = Object.keys(choices);
  const meanings = Object.entries(choices).map(([code, words]) => [code, carried(words)] as const);
  return described(
    { type: String, enum: codes, ...{ [choiceWordsKey]: Object.fromEntries(meanings) } },
    options,
    IsIn(codes, { message: carried(oneOf(choices)) }),
  );
};

/** Beside `enum` in the description of the API: what each code means. */
const choiceWordsKey = 'x-enum-descriptions';

const fiscalYearWanted = (formDe: string, formEn: string): Words =>
  wanted(
    `ein Haushaltsjahr von ${fiscalYearMin} bis ${fiscalYearMax} ${formDe}`,
    `a fiscal year from ${fiscalYearMin} to ${fiscalYearMax} ${formEn}`,
  );

export const FiscalYearField = (options: FieldOptions) =>
  described(
    { type: 'integer', minimum: fiscalYearMin, maximum: fiscalYearMax },
    { example: 2023, ...options },
    ValidateBy({
      name: 'isFiscalYear',
      validator: {
        validate: (value: unknown) => typeof value === 'number' && isFiscalYear(value),
        defaultMessage: () => carried(fiscalYearWanted('als Zahl', 'as a number')),
      },
    }),
  );

/** A fiscal year in an address, where everything is text: four digits. */
export const FiscalYearTextField = (options: FieldOptions) =>
  textRule(
    'isFiscalYear',
    (text) => /^\d{4}$/.test(text) && isFiscalYear(Number(text)),
    fiscalYearWanted('mit vier Ziffern', 'of four digits'),
    { type: 'integer', minimum: fiscalYearMin, maximum: fiscalYearMax },
    { ...options, example: 2023 },
  );

export const CountField = ({ max, ...options }: FieldOptions & { readonly max: number }) =>
  described(
    { type: 'integer', minimum: 0, maximum: max },
    options,
    ValidateBy({
      name: 'isCount',
      validator: {
        validate: (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= max,
        defaultMessage: () =>
          carried(wanted(`eine ganze Zahl von 0 bis ${max}`, `a whole number from 0 to ${max}`)),
      },
    }),
  );

/** True or false, as JSON has them. */
export const FlagField = (options: FieldOptions) =>
  described(
    { type: Boolean },
    options,
    IsBoolean({
      message: carried(wanted('true (ja) oder false (nein)', 'true or false')),
    }),
  );

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
          ? refusalWords({ code: 'IBAN_INVALID', figures: fault })
          : wanted(
              `eine IBAN von höchstens ${ibanTextLengthMax} Zeichen`,
              `an IBAN of at most ${ibanTextLengthMax} characters`,
            );
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
    wanted(
      'eine Kennung aus 1 bis 170 sichtbaren ASCII-Zeichen ohne Leerzeichen',
      'an identifier of 1 to 170 visible ASCII characters without blanks',
    ),
    { pattern: '^[\\x21-\\x7e]{1,170}$' },
    options,
  );

/** Number of a payment order. */
export const OrderNumberField = (options: FieldOptions) =>
  textRule(
    'isOrderNumber',
    (text) => partsOfCaseNumber(caseNumberOfOrder(text) ?? '') !== undefined,
    wanted(
      'die Nummer einer Auszahlungsanordnung, zum Beispiel EFA-2023-000417-Z01',
      'the number of a payment order, such as EFA-2023-000417-Z01',
    ),
    { pattern: '^[A-Z][A-Z0-9_]{1,39}-2\\d{3}-\\d{6}-Z\\d{2,}$' },
    { example: 'EFA-2023-000417-Z01', ...options },
  );

/** What a payment run is called. */
export const PaymentRunField = (options: FieldOptions) =>
  textRule(
    'isPaymentRunId',
    isPaymentRunId,
    wanted(
      'die Kennung eines Zahllaufs, zum Beispiel ZL-3F9A2C71B0D48E5F',
      'the id of a payment run, such as ZL-3F9A2C71B0D48E5F',
    ),
    { pattern: '^ZL-[0-9A-F]{16}$' },
    { example: 'ZL-3F9A2C71B0D48E5F', ...options },
  );

/** 1 to `transfersPerRunMax` numbers of payment orders. */
export const OrderNumbersField = (options: FieldOptions) =>
  described(
    {
      type: String,
      isArray: true,
      minItems: 1,
      maxItems: transfersPerRunMax,
      example: ['EFA-2023-000417-Z01'],
    },
    options,
    ValidateBy({
      name: 'areOrderNumbers',
      validator: {
        validate: (value: unknown) =>
          Array.isArray(value) &&
          value.length > 0 &&
          value.length <= transfersPerRunMax &&
          value.every(
            (one) => typeof one === 'string' && partsOfCaseNumber(caseNumberOfOrder(one) ?? '') !== undefined,
          ),
        defaultMessage: () =>
          carried(
            wanted(
              `eine Liste von 1 bis ${transfersPerRunMax} Nummern von Auszahlungsanordnungen`,
              `a list of 1 to ${transfersPerRunMax} numbers of payment orders`,
            ),
          ),
      },
    }),
  );

const commitmentIdsMax = 1_000;

/** Several commitments of one line. */
export const CommitmentIdsField = (options: FieldOptions) =>
  described(
    { type: String, isArray: true, minItems: 1, maxItems: commitmentIdsMax, example: ['SAMMEL-2023-1'] },
    options,
    ValidateBy({
      name: 'areCommitmentIds',
      validator: {
        validate: (value: unknown) =>
          Array.isArray(value) &&
          value.length > 0 &&
          value.length <= commitmentIdsMax &&
          value.every((one) => typeof one === 'string' && namePattern.test(one)),
        defaultMessage: () =>
          carried(
            wanted(
              `eine Liste von 1 bis ${commitmentIdsMax} Kennungen von Festlegungen`,
              `a list of 1 to ${commitmentIdsMax} identifiers of commitments`,
            ),
          ),
      },
    }),
  );

/** A day of every year. */
export const DayOfYearField = (options: FieldOptions) =>
  textRule(
    'isDayOfYear',
    isDayOfYear,
    wanted(
      'ein Tag, den jedes Jahr hat, als MM-TT, zum Beispiel 03-31',
      'a day that every year has, as MM-DD, such as 03-31',
    ),
    { pattern: '^\\d{2}-\\d{2}$' },
    { example: '03-31', ...options },
  );

/** With two decimals; it may be below zero. */
export const PercentField = (options: FieldOptions) =>
  textRule(
    'isPercent',
    isPercent,
    wanted(
      'ein Prozentsatz mit zwei Stellen nach dem Punkt, zum Beispiel 1.27',
      'a percentage with two decimals, such as 1.27',
    ),
    { pattern: '^-?(0|[1-9]\\d?)\\.\\d{2}$' },
    { example: '1.27', ...options },
  );

/** ISO 3166-1: two capital letters. */
export const CountryField = (options: FieldOptions) =>
  textRule(
    'isCountry',
    (text) => /^[A-Z]{2}$/.test(text),
    wanted(
      'ein Land mit zwei Großbuchstaben, zum Beispiel DE',
      'a country of two capital letters, such as DE',
    ),
    { pattern: '^[A-Z]{2}$' },
    { example: 'DE', ...options },
  );

/** ISO 9362: 8 or 11 letters and digits. */
export const BicField = (options: FieldOptions) =>
  textRule(
    'isBic',
    (text) => /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text),
    wanted('ein BIC mit 8 oder 11 Großbuchstaben und Ziffern', 'a BIC of 8 or 11 capital letters and digits'),
    { pattern: '^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$' },
    { example: 'BYLADEM1001', ...options },
  );

/** Number of a repayment claim. */
export const RepaymentIdField = (options: FieldOptions) =>
  textRule(
    'isRepaymentId',
    (text) => partsOfCaseNumber(caseNumberOfRepayment(text) ?? '') !== undefined,
    wanted(
      'die Nummer einer Rückforderung, zum Beispiel EFA-2023-000417-R01',
      'the number of a repayment claim, such as EFA-2023-000417-R01',
    ),
    { pattern: '^[A-Z][A-Z0-9_]{1,39}-2\\d{3}-\\d{6}-R\\d{2,}$' },
    { example: 'EFA-2023-000417-R01', ...options },
  );

/** The text of a file as it is, whatever it holds; how much of it a request may be long is for all requests alike. */
export const FileTextField = (options: FieldOptions) =>
  textRule('isFileText', () => true, wanted('der Text der Datei', 'the text of the file'), {}, options);

/** A list of 1 to `max` objects; where `oneFor` names a field of theirs, no two have the same in it. */
export const NestedListField = (
  type: new () => object,
  { max, oneFor, ...options }: FieldOptions & { readonly max: number; readonly oneFor?: string },
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
          value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one)) &&
          (oneFor === undefined ||
            new Set(value.map((one: Readonly<Record<string, unknown>>) => one[oneFor])).size ===
              value.length),
        defaultMessage: () =>
          carried(
            oneFor === undefined
              ? wanted(`eine Liste von 1 bis ${max} Objekten`, `a list of 1 to ${max} objects`)
              : wanted(
                  `eine Liste von 1 bis ${max} Objekten, keine zwei mit demselben »${oneFor}«`,
                  `a list of 1 to ${max} objects, no two of the same “${oneFor}”`,
                ),
          ),
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
        defaultMessage: () => carried(wanted('ein Objekt', 'an object')),
      },
    }),
    ValidateNested(),
    Type(() => type),
  );
