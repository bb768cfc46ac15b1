import type { DescribedApi, DescribedSchema } from './described.ts';
import { keyOfField, type FieldOfCommand, type KeyOf } from './key-of.ts';

interface FieldOfAnyKind {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** How it is written, such as `NT-2023-1`. */
  readonly example?: string;
  readonly isRequired: boolean;
}

interface ChoiceModel extends FieldOfAnyKind {
  readonly kind: 'choice';
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}
interface KeyModel extends FieldOfAnyKind {
  readonly kind: 'key';
  readonly keyOf: KeyOf;
}
interface TextModel extends FieldOfAnyKind {
  readonly kind: 'text' | 'long-text';
  readonly maxLength?: number;
}
interface CountModel extends FieldOfAnyKind {
  readonly kind: 'count';
  readonly minimum?: number;
  readonly maximum?: number;
}
interface PlainModel extends FieldOfAnyKind {
  /** `stated-on` is a day, a month or a year; `day-of-year` one that every year has. */
  readonly kind: 'amount' | 'percent' | 'day' | 'stated-on' | 'day-of-year' | 'flag';
}
export interface ObjectModel extends FieldOfAnyKind {
  readonly kind: 'object';
  readonly fields: readonly FieldModel[];
}
export interface ListModel extends FieldOfAnyKind {
  readonly kind: 'list';
  /** One row; its name is empty. */
  readonly row: FieldModel;
  readonly minimum: number;
  readonly maximum: number;
}

/** A field of a form, whatever it is typed into. */
export type FieldModel =
  ChoiceModel | KeyModel | TextModel | CountModel | PlainModel | ObjectModel | ListModel;

/** A command of the API as a form. */
export interface CommandModel {
  /** Name of its use case, such as `ApproveClaim`. */
  readonly operation: string;
  /** `/api/v1/claims/{caseNumber}/approval`. */
  readonly path: string;
  readonly title: string;
  readonly about: string;
  /** The noun that it belongs to. */
  readonly tag: string;
  readonly roles: readonly string[];
  /** What stands in braces in its path. */
  readonly parameters: readonly FieldModel[];
  readonly fields: readonly FieldModel[];
  /** Media types of the file that it takes instead of fields. */
  readonly fileTypes?: readonly string[];
}

const json = 'application/json';

/** Every command of a description, in its order. */
export function commandModels(api: DescribedApi): readonly CommandModel[] {
  const schemas = api.components.schemas ?? {};
  return Object.entries(api.paths).flatMap(([path, { post }]) => {
    if (!post) return [];
    const { operationId, summary = operationId, description = '', tags = [], parameters = [] } = post;
    const [title = operationId, ...aside] = summary.split('; ');
    const content = post.requestBody?.content ?? {};
    const types = Object.keys(content);
    const body = content[json]?.schema;
    const object = body && resolved(body, schemas);
    const inBody: Described = { schemas, operation: operationId, path, isParameter: false };
    const inPath: Described = { ...inBody, isParameter: true };
    return {
      operation: operationId,
      path,
      title,
      // Its first paragraph is for people: what comes below is for programs, and whether it is offered says who may send it.
      about: aboutOf(withoutStatuses(description.split('\n\n')[0] ?? ''), sentence(aside.join('; '))),
      tag: tags[0] ?? '',
      roles: post['x-roles'] ?? [],
      parameters: parameters.map(({ name, schema = {}, ...described }) =>
        // What its values mean is said of a parameter, not of its schema.
        fieldOf(name, { ...schema, ...defined(described) }, true, inPath),
      ),
      fields: object ? fieldsOf(object, inBody) : [],
      ...(types.length > 0 &&
        !types.includes(json) && { fileTypes: types.flatMap((type) => type.split(',')) }),
    };
  });
}

/** What it does, and what its title says beside; said once. */
const aboutOf = (does: string, aside: string): string =>
  does.includes(aside) ? does : `${does} ${aside}`.trim();

/** `(202)` says something to programs alone. */
const withoutStatuses = (description: string): string => description.replaceAll(/ \(\d{3}\)/g, '').trim();

type Schemas = Readonly<Record<string, DescribedSchema>>;

/** What a field is described in. */
interface Described extends FieldOfCommand {
  readonly schemas: Schemas;
}

/** The schema itself, with what is said of it where it is used. */
function resolved(schema: DescribedSchema, schemas: Schemas): DescribedSchema {
  const [single, ...others] = schema.allOf ?? [];
  if (single && others.length === 0) {
    const { allOf: _, ...said } = schema;
    return { ...resolved(single, schemas), ...said };
  }
  if (schema.$ref === undefined) return schema;
  return resolved(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
}

/** What must be stated first, in the order of the description; a reason, a day of effect and a source come last. */
function fieldsOf(
  { properties = {}, required = [] }: DescribedSchema,
  within: Described,
): readonly FieldModel[] {
  return Object.entries(properties)
    .map(([name, schema]) => fieldOf(name, schema, required.includes(name), within))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ name, kind, isRequired }: FieldModel): number => {
  if (name === 'effectiveDay') return 3;
  if (kind === 'object' || kind === 'list' || /reason$/i.test(name)) return isRequired ? 1 : 2;
  return 0;
};

function fieldOf(
  name: string,
  described: DescribedSchema,
  isRequired: boolean,
  within: Described,
  /** Of a row, the list that it stands in. */
  list = name,
): FieldModel {
  const schema = resolved(described, within.schemas);
  const common = { name, isRequired, ...saidOf(name, schema) };
  const { type, format, pattern = '', enum: codes, properties, items } = schema;
  if (items)
    return {
      ...common,
      kind: 'list',
      row: fieldOf('', rowSchema(items, schema), true, within, name),
      minimum: schema.minItems ?? 0,
      maximum: schema.maxItems ?? 100,
    };
  if (properties) return { ...common, kind: 'object', fields: fieldsOf(schema, within) };
  if (codes) {
    const meanings = schema['x-enum-descriptions'] ?? {};
    const choices = codes.map((value) => ({ value, words: meanings[value] ?? value }));
    return { ...common, kind: 'choice', choices };
  }
  if (pattern === percentPattern) return { ...withoutExample(common), kind: 'percent' };
  if (isAmount(pattern)) return { ...common, kind: 'amount' };
  if (format === 'date') return { ...common, kind: 'day' };
  if (pattern === statedOnPattern) return { ...withoutExample(common), kind: 'stated-on' };
  if (typeof schema.example === 'string' && /^[01]\d-[0-3]\d$/.test(schema.example))
    return { ...withoutExample(common), kind: 'day-of-year' };
  if (type === 'boolean') return { ...common, kind: 'flag' };
  if (type === 'integer') {
    const { minimum, maximum } = schema;
    return { ...common, kind: 'count', ...defined({ minimum, maximum }) };
  }
  const keyOf = keyOfField(list, schema, within);
  if (keyOf) return { ...common, kind: 'key', keyOf };
  const isLong = (schema.maxLength ?? 0) >= 500 && name !== 'title' && format !== 'uri';
  return { ...common, kind: isLong ? 'long-text' : 'text', ...defined({ maxLength: schema.maxLength }) };
}

/** Its example is of the API, not as people write it. */
function withoutExample<Common extends { readonly example?: string }>(
  common: Common,
): Omit<Common, 'example'> {
  const { example: _, ...others } = common;
  return others;
}

/** A row of plain texts is described by an example of the whole list alone. */
function rowSchema(items: DescribedSchema, { example }: DescribedSchema): DescribedSchema {
  const [first] = Array.isArray(example) ? (example as readonly unknown[]) : [];
  return first === undefined || items.example !== undefined ? items : { ...items, example: first };
}

const uuidPattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** `Tag, ab dem es wirkt; heute, wenn nichts angegeben ist` says a label and a hint; an example says how a code is written. */
function saidOf(
  name: string,
  { description, example, enum: codes, pattern, format, type }: DescribedSchema,
): { readonly label: string; readonly hint?: string; readonly example?: string } {
  const [label = name, ...rest] = (description ?? name).split('; ');
  const said = rest.join('; ');
  const isCode =
    codes === undefined &&
    type === 'string' &&
    (pattern !== undefined || format === 'uri') &&
    !isAmount(pattern);
  return {
    label,
    ...(said !== '' && { hint: sentence(said) }),
    // Nobody types what only machines give.
    ...(isCode && typeof example === 'string' && example !== '' && !uuidPattern.test(example) && { example }),
  };
}

const percentPattern = String.raw`^-?(0|[1-9]\d?)\.\d{2}$`;
const statedOnPattern = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;
const isAmount = (pattern: string | undefined): boolean => pattern?.endsWith('\\.\\d{2}$') ?? false;

const sentence = (said: string): string =>
  said === '' ? '' : `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;

function defined<Value extends object>(value: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}
