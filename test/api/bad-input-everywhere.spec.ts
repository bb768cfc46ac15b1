import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '#identity';
import { TestLedger, type Answer } from '../support/ledger.ts';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly example?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: {
    readonly content: {
      readonly 'application/json': { readonly schema: Schema };
      readonly 'text/csv'?: object;
    };
  };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const ledger = new TestLedger();
/** As many there are at least. */
const commands = 110;
/** Stands for a number that JSON can write and JavaScript cannot hold. */
const tooLarge = '@1e400';
const machine = ['sap', 'system'] as const;
const everyRole = ['anna', roles.filter((role) => role !== 'claimant' && role !== 'system')] as const;
let document: Document;
let head: bigint;
beforeAll(async () => {
  await ledger.start();
  document = (await ledger.get('/api/v1/openapi.json')).body as unknown as Document;
  head = await ledger.store.head();
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

const resolved = (schema: Schema): Schema => {
  const [inherited] = schema.allOf ?? [];
  const { $ref } = inherited ?? schema;
  return $ref === undefined ? schema : (document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {});
};

/** A body of the right shape, as the description's examples have it. */
function exampleOf(given: Schema): unknown {
  const schema = resolved(given);
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties)
        .filter(([name]) => schema.required?.includes(name))
        .map(([name, property]) => [name, exampleOf(property)]),
    );
  if (schema.example !== undefined) return schema.example;
  if (schema.type === 'array') return [exampleOf(schema.items ?? {})];
  return schema.enum?.[0] ?? 'x';
}

const money = ['NaN', 'Infinity', '1e400', '1.001', '1,00', '1', `${'9'.repeat(30)}.00`];
const texts = ['a\u0000b', 'a\ud800', '\u202e', ''];
const days = ['1899-01-01', '9999-12-31', '2023-02-30', '01.02.2023'];
const shapes = [null, {}, [], true];

/** What is wrong with a value of that kind, whatever it means. */
function badValuesOf(given: Schema): readonly unknown[] {
  const schema = resolved(given);
  const { type, pattern = '', example } = schema;
  if (schema.properties) return ['x', 5, [], null];
  if (type === 'array') return ['x', {}, 5, null, [null]];
  if (type === 'integer') return [...shapes, 'x', '1', 1.5, -1, tooLarge, Number.MAX_SAFE_INTEGER];
  if (type === 'boolean') return ['true', 1, null, {}];
  const isMoney = typeof example === 'string' && /^-?\d+\.\d\d$/.test(example);
  const isDay = typeof example === 'string' && /^\d{4}-\d\d-\d\d$/.test(example);
  return [
    ...shapes,
    5,
    tooLarge,
    ...texts,
    ...(isMoney ? money : []),
    ...(isDay ? days : []),
    // Where text is free, these are text, and stored as such.
    ...(schema.enum || pattern !== '' ? ["'; DROP TABLE event_log; --", '<script>alert(1) </script>'] : []),
  ];
}

/** What a field takes, whatever it is called and means. */
const ruleOf = (given: Schema): string => {
  const { type, pattern, enum: codes, items, properties } = resolved(given);
  return JSON.stringify({ type, pattern, codes, items: items && ruleOf(items), properties });
};

/** Rules that were tried with everything that is wrong: where they stand once more, that they stand there is tried. */
const tried = new Set<string>();
function valuesFor(schema: Schema): readonly unknown[] {
  const values = badValuesOf(schema);
  const rule = ruleOf(schema);
  if (tried.has(rule)) return values.filter((_, index) => index % 5 === 0);
  tried.add(rule);
  return values;
}

/** Of the rules of a field, in whole sentences. */
const sentences = /^(Verlangt ist .+|Die IBAN .+|Der Wert hat nicht .+|Hier steht kein Wert\. .+)\.$/s;

const textOf = (body: unknown): string => JSON.stringify(body).replaceAll(`"${tooLarge}"`, '1e400');

/** What the cash system alone tells is tried as the cash system, everything else as a person with every role. */
const send = (path: string, body: string): Promise<Answer> =>
  ledger.send('POST', path, body, { as: /\/(disbursements|reversals)$/.test(path) ? machine : everyRole });

describe('every command', () => {
  it('refuses each field that is missing or wrong in any way, names it, and writes nothing', async () => {
    const operations = Object.entries(document.paths).flatMap(([path, { post }]) =>
      // A file is no body of fields.
      post && (!post.requestBody || 'application/json' in post.requestBody.content) ? [{ path, post }] : [],
    );
    expect(operations.length).toBeGreaterThanOrEqual(commands);
    let asked = 0;
    const accepted: string[] = [];
    for (const { path, post } of operations) {
      const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const parameter = post.parameters?.find((one) => one.in === 'path' && one.name === name);
        return encodeURIComponent(String(exampleOf(parameter?.schema ?? {})));
      });
      const schema = post.requestBody && resolved(post.requestBody.content['application/json'].schema);
      if (!schema?.properties) continue;
      const body = exampleOf(schema) as Readonly<Record<string, unknown>>;
      for (const [field, property] of Object.entries(schema.properties)) {
        const isRequired = schema.required?.includes(field) ?? false;
        for (const value of [...valuesFor(property), ...(isRequired ? [undefined] : [])]) {
          const answer = await send(address, textOf({ ...body, [field]: value }));
          asked += 1;
          const errors = (answer.body['errors'] ?? []) as readonly {
            readonly field: string;
            readonly detail: string;
          }[];
          const isNamed = errors.some((error) => error.field.startsWith(`/${field}`));
          const isTold = errors.every(({ detail }) => sentences.test(detail));
          if (answer.status !== 400 || !isNamed || !isTold)
            accepted.push(
              `${path} ${field} ${textOf({ value })}: ${answer.status} ${JSON.stringify(errors)}`,
            );
        }
      }
      const [field = ''] = Object.keys(schema.properties);
      const large = await send(address, textOf({ ...body, [field]: 'x'.repeat(1_000_000) }));
      if (large.status !== 413) accepted.push(`${path} ${field} of 1 MB: ${large.status}`);
      const surplus = await send(address, textOf({ ...body, surplus: 1 }));
      if (surplus.status !== 400) accepted.push(`${path} with a field of its own: ${surplus.status}`);
    }
    expect(accepted).toEqual([]);
    expect(asked).toBeGreaterThan(1_000);
    expect(ledger.errors).toEqual([]);
    expect(await ledger.store.head()).toBe(head);
  });
});
