import { cents, currency } from '#domain';
import type { Language, Words } from '#refusal-words';
import { wallClock, type Cell, type CellKind, type Column, type Row } from '#table-files';
import { yesNoWords } from '../choice-words.ts';
import type { MoneyView } from '../shown.ts';
import { shownFieldsOf, type ShownField } from '../shown-fields.ts';

/** A column of a file: what stands above it, and what stands in it of a row. */
export interface ShownColumn extends Column {
  readonly isAddable: boolean;
  /** Where a cell is empty the amount is not known, and the sum neither. */
  readonly isUnknownWhereAbsent: boolean;
  cellOf(row: object): Cell;
}

/** The columns of a list, from the fields that its rows show; those of an object in a row stand beside each other. */
export function columnsOf(row: new () => object, language: Language): readonly ShownColumn[] {
  const columns = columnsIn(row, language, [], (one) => one, false);
  const count = new Map<string, number>();
  for (const { short } of columns) count.set(short, (count.get(short) ?? 0) + 1);
  return columns.map(({ short, long, ...column }) => ({
    ...column,
    // Two that would be called alike are called in full.
    heading: count.get(short) === 1 ? short : long,
  }));
}

type NamedColumn = Omit<ShownColumn, 'heading'> & { readonly short: string; readonly long: string };

function columnsIn(
  type: new () => object,
  language: Language,
  above: readonly Words[],
  inRow: (row: object) => unknown,
  isUnknownWhereAbsent: boolean,
): readonly NamedColumn[] {
  return shownFieldsOf(type).flatMap((field): readonly NamedColumn[] => {
    const valueOf = (row: object): unknown =>
      (inRow(row) as Record<string, unknown> | undefined)?.[field.name];
    const path = [...above, field.description];
    if (field.kind === 'object' && field.type && !field.isList)
      return columnsIn(
        field.type,
        language,
        path,
        valueOf,
        isUnknownWhereAbsent || field.isUnknownWhereAbsent === true,
      );
    const ofMoney = field.kind === 'money' ? ` (${currency})` : '';
    return [
      {
        short: path.map((words) => headingOf(words[language])).join(': ') + ofMoney,
        long: path.map((words) => words[language]).join(': ') + ofMoney,
        kind: field.isList ? 'text' : kindOf[field.kind],
        isAddable: field.kind === 'money' && field.isAddable === true,
        isUnknownWhereAbsent,
        cellOf: (row) => cellOf(field, valueOf(row), language),
      },
    ];
  });
}

/** What a description begins with: behind it stands what is to be minded. */
export const headingOf = (description: string): string =>
  /^[^;:]+/.exec(description)?.[0].trim() ?? description;

const kindOf: Readonly<Record<ShownField['kind'], CellKind>> = {
  text: 'text',
  day: 'day',
  instant: 'time',
  count: 'count',
  boolean: 'text',
  money: 'amount',
  percent: 'amount',
  object: 'text',
  anything: 'text',
};

function cellOf(field: ShownField, value: unknown, language: Language): Cell {
  if (value === undefined || value === null) return undefined;
  if (field.isList)
    return (value as readonly unknown[]).map((one) => textOf(field, one, language)).join(', ');
  switch (field.kind) {
    case 'money':
      return cents((value as MoneyView).amount);
    case 'percent':
      return cents(withTwoDecimals(value as string));
    case 'count':
      return BigInt(value as number);
    case 'instant':
      return wallClock(Date.parse(value as string));
    case 'day':
      return value as string;
    default:
      return textOf(field, value, language);
  }
}

/** A value within a text. */
function textOf(field: ShownField, value: unknown, language: Language): string {
  const { kind, type, choices, says } = field;
  if (kind === 'boolean') return yesNoWords[value === true ? 'true' : 'false'][language];
  if (kind === 'money') return `${(value as MoneyView).amount} ${currency}`;
  if (kind === 'object' && type)
    return shownFieldsOf(type)
      .flatMap((inner) => {
        const one = (value as Record<string, unknown>)[inner.name];
        if (one === undefined || one === null) return [];
        const said = inner.isList
          ? (one as readonly unknown[]).map((each) => textOf(inner, each, language)).join(', ')
          : textOf(inner, one, language);
        return [`${headingOf(inner.description[language])}: ${said}`];
      })
      .join('; ');
  if (typeof value === 'object') return JSON.stringify(value);
  const code = value as string;
  return choices?.[code]?.[language] ?? says?.(code, language) ?? code;
}

function withTwoDecimals(percent: string): string {
  const [whole = '', decimals = ''] = percent.split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

/** Adds up what may be added up, exactly, while the rows pass. */
export class Totals {
  readonly #columns: readonly ShownColumn[];
  readonly #sums: (bigint | undefined)[];

  constructor(columns: readonly ShownColumn[]) {
    this.#columns = columns;
    this.#sums = columns.map(() => 0n);
  }

  static makeSenseFor(columns: readonly ShownColumn[]): boolean {
    return columns.some(({ isAddable }) => isAddable);
  }

  add(row: Row): void {
    for (const [index, { isAddable, isUnknownWhereAbsent }] of this.#columns.entries()) {
      const [cell, sum] = [row[index], this.#sums[index]];
      if (isAddable && typeof cell === 'bigint' && sum !== undefined) this.#sums[index] = sum + cell;
      else if (isUnknownWhereAbsent && cell === undefined) this.#sums[index] = undefined;
    }
  }

  /** The last row of the file. */
  row(language: Language): Row {
    const label = { de: 'Summe', en: 'Total' }[language];
    return this.#columns.map(({ isAddable }, index) => {
      if (isAddable) return this.#sums[index];
      return index === 0 ? label : undefined;
    });
  }
}
