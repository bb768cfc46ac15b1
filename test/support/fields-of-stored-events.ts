import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../libs/domain/stored/stored-events.json');

type Schema = Readonly<Record<string, unknown>>;

interface FieldsOfEvents {
  /** By the name of a field, or `Type.field` where that is another in one type. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** By type and version: the fields, with `?` behind those that may be absent. */
  readonly events: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What the data of stored events holds, from the examples of every type, version and optional field. */
export function fieldsOfStoredEvents(): FieldsOfEvents {
  const stored = JSON.parse(readFileSync(file, 'utf8')) as readonly {
    readonly type: string;
    readonly version: number;
    readonly payload: string;
  }[];
  const schemas: Record<string, Schema> = {};
  const events: Record<string, Record<string, string>> = {};
  for (const [shape, examples] of Map.groupBy(stored, ({ type, version }) => `${type}.${version}`)) {
    const all = examples.map(({ payload }) => JSON.parse(payload) as Readonly<Record<string, unknown>>);
    const { properties, required } = objectSchema(all);
    for (const [name, found] of Object.entries(properties)) {
      const common = schemas[name];
      if (!common) schemas[name] = found;
      else if (common['type'] === 'object' && found['type'] === 'object') schemas[name] = both(common, found);
      else if (!isEmptyList(found) && JSON.stringify(common) !== JSON.stringify(found))
        schemas[`${shape}.${name}`] = found;
    }
    const [type = '', version = ''] = shape.split('.');
    (events[type] ??= {})[version] = Object.keys(properties)
      .map((name) => (required.includes(name) ? name : `${name}?`))
      .join(' ');
  }
  return { schemas, events };
}

const isEmptyList = ({ items }: Schema): boolean =>
  items !== undefined && Object.keys(items as object).length === 0;

function objectSchema(all: readonly Readonly<Record<string, unknown>>[]) {
  const names = [...new Set(all.flatMap((one) => Object.keys(one)))];
  return {
    type: 'object',
    properties: Object.fromEntries(
      names.map((name) => [
        name,
        fieldSchema(
          name,
          all.filter((one) => name in one).map((one) => one[name]),
        ),
      ]),
    ),
    required: names.filter((name) => all.every((one) => name in one)),
  };
}

const both = (one: Schema, other: Schema): Schema => {
  if (!one['required'] || !other['required']) return one;
  const required = one['required'] as readonly string[];
  return {
    type: 'object',
    properties: { ...(other['properties'] as object), ...(one['properties'] as object) },
    required: required.filter((name) => (other['required'] as readonly string[]).includes(name)),
  };
};

/** What no example can tell: a share may have decimals, and a row of an input the columns of its file. */
function fieldSchema(name: string, values: readonly unknown[]): Schema {
  if (name === 'cells') return { type: 'object', additionalProperties: { type: 'string' } };
  const schema = schemaOf(values);
  return schema['type'] === 'integer' && /percent$|^weight$/i.test(name) ? { type: 'number' } : schema;
}

function schemaOf(values: readonly unknown[]): Schema {
  const [first] = values;
  if (Array.isArray(first)) {
    const items = (values as readonly unknown[][]).flat();
    return { type: 'array', items: items.length === 0 ? {} : schemaOf(items) };
  }
  if (typeof first === 'object' && first !== null)
    return objectSchema(values as readonly Readonly<Record<string, unknown>>[]);
  if (typeof first === 'boolean') return { type: 'boolean' };
  if (typeof first === 'number') return { type: values.every(Number.isInteger) ? 'integer' : 'number' };
  const texts = values as readonly string[];
  if (texts.every((text) => /^\d{4}-\d{2}-\d{2}$/.test(text))) return { type: 'string', format: 'date' };
  if (texts.every((text) => /^-?\d+\.\d{2}$/.test(text)))
    return { type: 'string', pattern: String.raw`^-?\d+\.\d{2}$` };
  return { type: 'string' };
}
