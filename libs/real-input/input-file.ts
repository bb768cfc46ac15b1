import {
  exactnesses,
  isAnnouncedPeriod,
  isDay,
  isFiscalYear,
  isLineCode,
  isPlainLine,
  isPlainText,
  isProgrammeCode,
  isRecipientKey,
  isStatedOn,
  isWebAddress,
  longest,
  recipientKinds,
} from '#domain';

export const inputFiles = ['kommunen-hessen.csv', 'appropriations.csv', 'totals.csv', 'grants.csv'] as const;
export type InputFile = (typeof inputFiles)[number];

export const isInputFile = (name: string): name is InputFile =>
  (inputFiles as readonly string[]).includes(name);

export const ofEachFile = <Value>(valueOf: (file: InputFile) => Value): Readonly<Record<InputFile, Value>> =>
  Object.fromEntries(inputFiles.map((file) => [file, valueOf(file)])) as Record<InputFile, Value>;

/** What a cell must hold, and what to do where it does not. */
export interface CellRule {
  readonly holds: (text: string) => boolean;
  readonly hint: string;
  readonly mayBeEmpty?: true;
  /** Files from before there was such a column have none. */
  readonly mayBeMissing?: true;
  /** The one way of writing it, so that `198000` and `198000.00` are the same amount. */
  readonly normal?: (text: string) => string;
}

const optional = (rule: CellRule): CellRule => ({ ...rule, mayBeEmpty: true });

const programme: CellRule = {
  holds: isProgrammeCode,
  hint: 'Das Kürzel des Programms eintragen, etwa EFA: 2 bis 40 Großbuchstaben, Ziffern und Unterstriche, vorn ein Buchstabe.',
};

const line: CellRule = {
  holds: isLineCode,
  hint: 'Die Haushaltsstelle eintragen, etwa MAIN oder 0216-633-01: 1 bis 40 Großbuchstaben, Ziffern, Unterstriche, Punkte und Bindestriche.',
};

const text = (maxLength: number, isReadable = isPlainLine): CellRule => ({
  holds: (cell) => cell.length <= maxLength && isReadable(cell),
  hint: `Einen lesbaren Text von höchstens ${maxLength.toLocaleString('de-DE')} Zeichen eintragen${isReadable === isPlainLine ? ', in einer Zeile' : ''}.`,
});

const choice = (choices: readonly string[]): CellRule => ({
  holds: (cell) => choices.includes(cell),
  hint: `Eines davon eintragen: ${choices.join(', ')}.`,
});

const amountPattern = /^(0|[1-9]\d{0,12})(?:\.(\d{1,2}))?$/;
const decimalOf = (cell: string): string => {
  const [, euros = '', decimals = ''] = amountPattern.exec(cell) ?? [];
  return `${euros}.${decimals.padEnd(2, '0')}`;
};
const amount: CellRule = {
  holds: (cell) => amountPattern.test(cell) && /[1-9]/.test(cell),
  hint: 'Einen Betrag über null in Euro eintragen, ohne Tausenderpunkt und mit Punkt vor den Cent: 3900000 oder 3900000.50.',
  normal: decimalOf,
};

const year: CellRule = {
  holds: (cell) => /^\d{4}$/.test(cell) && isFiscalYear(Number(cell)),
  hint: 'Ein Haushaltsjahr von 2000 bis 2100 eintragen, etwa 2023.',
};

const period: CellRule = {
  holds: isAnnouncedPeriod,
  hint: 'Ein Jahr, einen Zeitraum oder den Beginn eines offenen Zeitraums eintragen: 2020, 2020-2024 oder 2019+.',
};

const statedOn: CellRule = {
  holds: isStatedOn,
  hint: 'Einen Tag, den es gibt, einen Monat oder ein Jahr eintragen: 2023-01-31, 2023-01 oder 2023.',
};

const day: CellRule = { holds: isDay, hint: 'Einen Tag eintragen, den es gibt: 2022-12-31.' };

const address: CellRule = {
  holds: isWebAddress,
  hint: 'Eine Adresse eintragen, die mit https:// oder http:// beginnt.',
};

const recipientKey: CellRule = {
  holds: isRecipientKey,
  hint: 'Den Amtlichen Gemeindeschlüssel eintragen: 8 Ziffern, für Kreise 5, mit führender Null.',
};

export const keysOf = (cell: string): readonly string[] => cell.split(';');
const recipientKeys: CellRule = {
  holds: (cell) => keysOf(cell).every(isRecipientKey) && new Set(keysOf(cell)).size === keysOf(cell).length,
  hint: 'Verschiedene Amtliche Gemeindeschlüssel eintragen, mehrere durch Semikolon getrennt: 06434001;06434002.',
};

const population: CellRule = {
  holds: (cell) => /^(0|[1-9]\d{0,8})$/.test(cell) && Number(cell) <= longest.population,
  hint: 'Die Zahl der Einwohner eintragen, ohne Punkt und Komma: 764104.',
};

const source = {
  source_title: text(longest.sourceTitle),
  source_address: optional(address),
  note: optional(text(longest.sourceNote, isPlainText)),
} as const;

const figure = {
  programme,
  line,
  name: text(longest.name),
  amount_eur: amount,
  exactness: choice(exactnesses),
  stated_on: optional(statedOn),
  ...source,
} as const;

/** The columns of each file, in any order. */
export const columnsOf: Readonly<Record<InputFile, Readonly<Record<string, CellRule>>>> = {
  'kommunen-hessen.csv': {
    key: recipientKey,
    name: text(longest.recipientName),
    type: choice(recipientKinds),
    landkreis: optional(recipientKey),
    population_2020: population,
    valid_to: optional(day),
    successor: optional(recipientKeys),
    valid_from: { ...optional(day), mayBeMissing: true },
  },
  'appropriations.csv': { ...figure, fiscal_year: year },
  'totals.csv': { ...figure, fiscal_year: period },
  'grants.csv': {
    programme,
    line,
    recipient_name: text(longest.awardRecipients),
    recipient_keys: recipientKeys,
    amount_eur: amount,
    exactness: choice(exactnesses),
    decided_on: optional(statedOn),
    purpose: text(longest.purpose),
    ...source,
  },
};
