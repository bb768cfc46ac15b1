import { amountTextOf, decimalOf, parseAmount } from '../fields/amount.ts';
import { dayOfYearText, dayText, parseDay, parseDayOfYear, parseStatedOn } from '../fields/day.ts';
import { parseWholeNumber } from '../fields/whole-number.ts';
import type { FieldModel, ListModel, ObjectModel } from './form-model.ts';

/** What is typed into a form: text as it was typed, in the shape of the request. */
export type Value = string | readonly Value[] | Values;
export interface Values {
  readonly [name: string]: Value;
}

/** What is wrong with a field before anybody was asked. */
export type Fault =
  | 'missing'
  | 'not-an-amount'
  | 'not-a-percent'
  | 'not-a-day'
  | 'not-stated-on'
  | 'not-a-day-of-year'
  | 'not-a-number'
  | 'rows-missing';

export interface Filled {
  /** As the API takes it; amounts are decimals, days ISO. */
  readonly body: Readonly<Record<string, unknown>>;
  /** By JSON pointer. */
  readonly faults: ReadonlyMap<string, Fault>;
}

const isText = (value: Value | undefined): value is string => typeof value === 'string';
const isRows = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
const isValues = (value: Value | undefined): value is Values =>
  typeof value === 'object' && !Array.isArray(value);

/** An empty form, or one with what is known already, in the words of the API. */
export function valuesOf(
  fields: readonly FieldModel[],
  known: Readonly<Record<string, unknown>> = {},
): Values {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, known[field.name])]));
}

export function valueOf(field: FieldModel, known: unknown): Value {
  switch (field.kind) {
    case 'object':
      return valuesOf(field.fields, (known ?? {}) as Readonly<Record<string, unknown>>);
    case 'list': {
      const rows = Array.isArray(known) ? (known as readonly unknown[]) : [];
      const missing = Math.max((field.isRequired ? field.minimum : 0) - rows.length, 0);
      return [...rows, ...Array.from({ length: missing }, () => undefined)].map((row) =>
        valueOf(field.row, row),
      );
    }
    default:
      if (typeof known === 'number' || typeof known === 'boolean') return String(known);
      if (typeof known !== 'string') return '';
      if (field.kind === 'amount' || field.kind === 'percent') return amountTextOf(known);
      if (field.kind === 'day-of-year') return dayOfYearText(known);
      return field.kind === 'day' || field.kind === 'stated-on' ? dayText(known) : known;
  }
}

/** Whether anything was typed into it. */
export function isBlank(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (isText(value)) return value.trim() === '';
  return isRows(value) ? value.length === 0 : Object.values(value).every(isBlank);
}

/** The request that a form asks for; `31.12.` is of the given year. What is blank and may be so is left out. */
export function filledOf(fields: readonly FieldModel[], values: Values, year: number): Filled {
  const faults = new Map<string, Fault>();
  return { body: bodyOf(fields, values, year, '', faults), faults };
}

function bodyOf(
  fields: readonly FieldModel[],
  values: Values,
  year: number,
  at: string,
  faults: Map<string, Fault>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const one = requestOf(field, values[field.name], year, `${at}/${field.name}`, faults);
      return one === undefined ? [] : [[field.name, one]];
    }),
  );
}

/** Undefined where it is left out, or has a fault. */
function requestOf(
  field: FieldModel,
  value: Value | undefined,
  year: number,
  at: string,
  faults: Map<string, Fault>,
): unknown {
  if (field.kind === 'object') {
    if (isBlank(value) && !field.isRequired) return undefined;
    return bodyOf(field.fields, isValues(value) ? value : {}, year, at, faults);
  }
  if (field.kind === 'list') return rowsOf(field, isRows(value) ? value : [], year, at, faults);
  if (!isText(value) || value.trim() === '') {
    if (field.isRequired) faults.set(at, 'missing');
    return undefined;
  }
  const parsed = parsedOf(field, value.trim(), year);
  if (typeof parsed === 'object') {
    faults.set(at, parsed.fault);
    return undefined;
  }
  return parsed;
}

function rowsOf(
  { row, isRequired, minimum }: ListModel,
  values: readonly Value[],
  year: number,
  at: string,
  faults: Map<string, Fault>,
): readonly unknown[] | undefined {
  if (values.length === 0 && !isRequired) return undefined;
  if (values.length < minimum) faults.set(at, 'rows-missing');
  return values.map((value, index) => requestOf(row, value, year, `${at}/${index}`, faults));
}

function parsedOf(
  { kind }: Exclude<FieldModel, ObjectModel | ListModel>,
  text: string,
  year: number,
): string | number | boolean | { readonly fault: Fault } {
  switch (kind) {
    case 'amount': {
      const cents = parseAmount(text);
      return cents === undefined ? { fault: 'not-an-amount' } : decimalOf(cents);
    }
    case 'percent': {
      const hundredths = parseAmount(text.replace(/\s*%$/, ''));
      return hundredths === undefined || hundredths <= -10_000n || hundredths >= 10_000n
        ? { fault: 'not-a-percent' }
        : decimalOf(hundredths);
    }
    case 'day':
      return parseDay(text, year) ?? { fault: 'not-a-day' };
    case 'stated-on':
      return parseStatedOn(text, year) ?? { fault: 'not-stated-on' };
    case 'day-of-year':
      return parseDayOfYear(text) ?? { fault: 'not-a-day-of-year' };
    case 'count':
      return parseWholeNumber(text) ?? { fault: 'not-a-number' };
    case 'flag':
      return text === 'true';
    default:
      return text;
  }
}

/** The same with one field changed; the path is that of a JSON pointer without its slashes. */
export function changed(values: Values, path: readonly string[], value: Value): Values {
  return changedIn(values, path, value) as Values;
}

function changedIn(value: Value | undefined, [step, ...rest]: readonly string[], to: Value): Value {
  if (step === undefined) return to;
  if (isRows(value)) return value.with(Number(step), changedIn(value[Number(step)], rest, to));
  const values = isValues(value) ? value : {};
  return { ...values, [step]: changedIn(values[step], rest, to) };
}

/** What stands there; undefined where nothing does. */
export function valueAt(values: Values, path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>((value, step) => {
    if (isRows(value)) return value[Number(step)];
    return isValues(value) ? value[step] : undefined;
  }, values);
}
