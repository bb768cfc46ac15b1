import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventFormats } from '#domain';
import { roles } from '#identity';
import { queries } from '#read-models';
import { TestLedger } from '../support/ledger.ts';

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly 'x-roles'?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly schema?: Schema;
    readonly example?: string;
  }[];
  readonly requestBody?: Schema;
  readonly responses: Readonly<Record<string, { readonly content?: object; readonly headers?: object }>>;
}

const ledger = new TestLedger();
const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
let document: {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
/** What Nest says of a class that takes the name of another one. */
const warned = jest.spyOn(Logger, 'warn');
beforeAll(async () => {
  await ledger.start();
  document = (await (await fetch(`${ledger.address}/api/v1/openapi.json`)).json()) as typeof document;
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  rmSync(folder, { recursive: true });
});

const operationsOf = ({ paths }: typeof document) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
  );
const operations = () => operationsOf(document);

describe('the description of the API', () => {
  it('has no two classes under one name, of which the last would stand for both', () => {
    expect(warned.mock.calls).toEqual([]);
  });

  it('is OpenAPI 3.1 without a complaint of the linter', async () => {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(document));
    writeFileSync(
      join(folder, 'redocly.yaml'),
      'extends: [recommended-strict]\nrules:\n  no-server-example.com: off\n',
    );
    const linter = join(import.meta.dirname, '../../node_modules/.bin/redocly');
    const { stdout, stderr } = await promisify(execFile)(linter, ['lint', file, '--format=stylish'], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', CI: 'true' },
    }).catch((error: unknown) => error as { stdout: string; stderr: string });
    expect(`${stdout}${stderr}`).toContain('Your API description is valid');
    expect(document.openapi).toBe('3.1.0');
  });

  it('describes only routes that there are', () => {
    expect(operations().length).toBeGreaterThan(35);
    const server = ledger.ledger.app.getHttpAdapter().getInstance();
    const missing = operations().filter(
      ({ path, method }) =>
        !server.hasRoute({ method: method.toUpperCase(), url: path.replace(/\{(\w+)\}/g, ':$1') }),
    );
    expect(missing).toEqual([]);
  });

  it.each(['de', 'en'] as const)(
    'says of every operation in %s what it does, who may, what it answers and how it is refused',
    async (language) => {
      const answer = await fetch(`${ledger.address}/api/v1/openapi.json`, {
        headers: { 'accept-language': language },
      });
      expect(answer.headers.get('content-language')).toBe(language);
      const told = (await answer.json()) as typeof document;
      const tags = (told as { readonly tags?: readonly { readonly name: string }[] }).tags ?? [];
      const incomplete = operationsOf(told)
        .filter(
          ({ method, path, summary, description, responses, 'x-roles': allowed, tags: own = [] }) =>
            !summary ||
            !description ||
            !tags.some(({ name }) => name === own[0]) ||
            (path === '/api/v1/sign-in' ? allowed?.length !== 0 : !allowed?.length) ||
            !description.includes(language === 'de' ? 'Rollen:' : 'Roles:') !==
              (path === '/api/v1/sign-in') ||
            !['400', '401', '500', ...(path === '/api/v1/sign-in' ? [] : ['403'])].every(
              (status) => responses[status],
            ) ||
            (method === 'post' && !recordsNothing.has(path) && !responses['422']) ||
            !Object.entries(responses).some(([status, { content }]) => status.startsWith('2') && content),
        )
        .map(({ operationId }) => operationId);
      expect(incomplete).toEqual([]);
    },
  );

  it('calls a command as the use case is called, and nothing twice', () => {
    const ids = operations().map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['SubmitClaim', 'ApproveClaim', 'OrderPayment']));
  });

  it('is English throughout where English is asked for', async () => {
    const textsIn = async (language: string) => {
      const path = `/api/v1/openapi.json?lang=${language}`;
      return textsOf(await (await fetch(`${ledger.address}${path}`)).json());
    };
    const [german, english] = [await textsIn('de'), await textsIn('en')];
    expect(english.size).toBeGreaterThan(1_000);
    expect([...german, ...english].filter(([, text]) => text.includes('"de":'))).toEqual([]);
    const alike = [...english].filter(([path, text]) => german.get(path) === text).map(([, text]) => text);
    expect(alike.filter((text) => !sameInBoth.has(text))).toEqual([]);
  });

  it('calls a query as the table of queries, traces and metrics do', () => {
    const asked = globSync('libs/api/**/*.controller.ts', { cwd: root }).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\bqueries\.(\w+)/g)].map(([, name]) => name),
    );
    expect(asked.toSorted()).toEqual(Object.keys(queries).toSorted());
    const others = [
      'AwardNotice',
      'ClaimNotice',
      'PaymentOrderDocument',
      'EventStreams',
      'EventTypes',
      'Events',
      'Projections',
      'RepaymentNotice',
      'SignInWay',
      'Verification',
    ];
    const ids = operations()
      .filter(({ method, operationId }) => method === 'get' && !others.includes(operationId))
      // What may be done is asked of the commands, what is taken home of the log.
      .filter(({ operationId }) => !/(Actions|Bundle)$/.test(operationId))
      .map(({ operationId }) => operationId);
    expect(ids.toSorted()).toEqual(Object.keys(queries).toSorted());
  });

  it('says which routes are limited, and what is left', () => {
    const limited = operations().filter(({ responses }) => responses['429']);
    expect(limited.map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining(['AuditTrail', 'Events', 'Income', 'SignIn']),
    );
    for (const { responses } of limited)
      expect(Object.keys(responses['200']?.headers ?? {})).toEqual(
        expect.arrayContaining(['RateLimit-Policy', 'RateLimit']),
      );
  });

  it('types what is a number in an address as a number', () => {
    const texts = operations().flatMap(({ operationId, parameters = [] }) =>
      parameters
        .filter(({ name, schema }) => ['fiscalYear', 'limit'].includes(name) && schema?.type !== 'integer')
        .map(({ name }) => `${operationId} ${name}`),
    );
    expect(texts).toEqual([]);
  });

  it('types what each public event holds, told apart by its type', async () => {
    const types = (await ledger.get('/api/v1/event-types')).body['items'] as readonly {
      readonly type: string;
    }[];
    const { oneOf = [], discriminator } = document.components.schemas['CloudEventView'] ?? {};
    expect(oneOf).toHaveLength(types.length);
    expect(Object.keys(discriminator?.mapping ?? {})).toEqual(types.map(({ type }) => type));
  });

  it('types what each stored event holds, told apart by its type', () => {
    const { schemas } = document.components;
    const { oneOf = [], discriminator } = schemas['TrailView'] ?? {};
    expect(oneOf).toHaveLength(Object.keys(eventFormats).length);
    expect(Object.keys(discriminator?.mapping ?? {}).toSorted()).toEqual(
      Object.keys(eventFormats).toSorted(),
    );
    const approved = schemas['TrailView.ClaimApproved']?.allOf?.[1]?.properties?.['data'];
    expect(approved).toMatchObject({
      properties: { amount: { pattern: String.raw`^-?\d+\.\d{2}$` }, approvedBy: { type: 'string' } },
      required: expect.arrayContaining(['caseNumber', 'amount', 'approvedBy']),
    });
    expect(approved).toMatchObject({ required: expect.not.arrayContaining(['reason']) });
  });

  it('asks for an Idempotency-Key wherever something is recorded', () => {
    const without = operations()
      .filter(({ method, path }) => method === 'post' && !recordsNothing.has(path))
      .filter(({ parameters = [] }) => !parameters.some(({ name }) => name === 'Idempotency-Key'))
      .map(({ operationId }) => operationId);
    expect(without).toEqual([]);
  });

  it.each(['de', 'en'] as const)('tells who makes forms in %s what every command takes', async (language) => {
    const answer = await fetch(`${ledger.address}/api/v1/commands.json?lang=${language}`);
    const told = (await answer.json()) as typeof document;
    const isNone = ['SignIn', 'ImportPreviewOfFiles', 'ImportFiles', 'Compare', 'Rebuild', 'DocumentPreview'];
    const sent = operationsOf(document).filter(({ method }) => method === 'post');
    expect(operationsOf(told).map(({ operationId }) => operationId)).toEqual(
      sent.map(({ operationId }) => operationId).filter((id) => !isNone.includes(id)),
    );
    const text = JSON.stringify(told);
    const referred = [...text.matchAll(/#\/components\/schemas\/([\w.]+)/g)].map(([, name = '']) => name);
    expect(Object.keys(told.components.schemas).toSorted()).toEqual([...new Set(referred)].toSorted());
    const choices = Object.values(told.components.schemas)
      .flatMap(({ properties = {} }) => Object.values(properties))
      .filter((property) => property.enum);
    expect(choices.length).toBeGreaterThan(20);
    for (const choice of choices)
      expect(Object.keys(choice['x-enum-descriptions'] ?? {})).toEqual(choice.enum);
    expect(text).toContain(language === 'de' ? '"UP_TO":"bis zu"' : '"UP_TO":"up to"');
  });

  it('gives examples that the API accepts', async () => {
    const { schemas } = document.components;
    const commands = operations().filter(({ method, requestBody }) => method === 'post' && requestBody);
    expect(commands.length).toBeGreaterThan(15);
    for (const { path, parameters = [], requestBody, 'x-roles': allowed } of commands) {
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
        const parameter = parameters.find((one) => one.name === name);
        return String(parameter?.example ?? parameter?.schema?.example ?? 'X-1');
      });
      const body = exampleOf(requestBody ?? {}, schemas);
      const { status, body: answer } = await ledger.post(address, body as object, {
        as: isOfMachine(allowed) ? ['sap', 'system'] : ['anna', persons],
      });
      expect({ path, status, errors: answer['errors'] }).not.toMatchObject({ status: 400 });
      expect({ path, status }).not.toMatchObject({ status: 403, path: expect.not.stringMatching(/order/) });
    }
  });

  it('says of a command what state it answers and where that is read', () => {
    const answerOf = (path: string, status: string) => document.paths[path]?.['post']?.responses[status];
    const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const schemaNamed = (name: string) => ({
      content: { 'application/json': { schema: reference(name) } },
      headers: { Location: { schema: { format: 'uri-reference' } } },
    });
    expect(answerOf('/api/v1/claims', '201')).toMatchObject(schemaNamed('RecordedClaim'));
    expect(answerOf('/api/v1/claims/{caseNumber}/approval', '200')).toMatchObject({
      content: {
        'application/json': {
          schema: { oneOf: [reference('RecordedClaim'), reference('RehearsalView')] },
        },
      },
    });
    expect(answerOf('/api/v1/claims', '200')?.content).toEqual(schemaNamed('RehearsalView').content);
    expect(answerOf('/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/blocks', '201')).toMatchObject(
      schemaNamed('RecordedBudgetLine'),
    );
    expect(answerOf('/api/v1/ordering-authorities', '201')?.headers).toBeUndefined();
    const plain = operations().filter(({ method, responses }) => {
      const told = [responses['200'], responses['201']].find((response) => response !== undefined);
      return method === 'post' && !JSON.stringify(told).includes('#/components/schemas/');
    });
    // A preview is a PDF.
    expect(plain.map(({ path }) => path)).toEqual(['/api/v1/document-previews']);
  });
});

const root = join(import.meta.dirname, '../..');
/** What is sent, and no command: an import is many. */
const recordsNothing = new Set([
  '/api/v1/sign-in',
  '/api/v1/import-previews/{inputFile}',
  '/api/v1/imports/{inputFile}',
  '/api/v1/projections/rebuilds',
  '/api/v1/verification/comparisons',
  '/api/v1/imports',
  '/api/v1/import-previews',
  '/api/v1/document-previews',
]);
/** Words that are no others in English. */
const sameInBoth = new Set(['EndToEndId', 'Format', 'Förderbuch', 'IBAN', 'Name', 'Person', 'Version']);

/** What a document says to people, by where it stands. */
function textsOf(document: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (value: unknown, path: string, name: string): void => {
    if (typeof value === 'string' && ['description', 'summary', 'title'].includes(name))
      texts.set(path, value);
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`, key);
  };
  visit(document, '', '');
  return texts;
}

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
  readonly type?: string;
  readonly example?: string | number | boolean;
  readonly enum?: readonly unknown[];
  readonly 'x-enum-descriptions'?: Readonly<Record<string, string>>;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

const persons = roles.filter((role) => role !== 'claimant' && role !== 'system');
const isOfMachine = (allowed: readonly string[] = []): boolean =>
  allowed.length === 1 && allowed[0] === 'system';

function exampleOf(schema: Schema, schemas: Readonly<Record<string, Schema>>): unknown {
  const inner = schema.content?.['application/json']?.schema ?? schema.allOf?.[0];
  if (inner) return exampleOf(inner, schemas);
  if (schema.$ref !== undefined)
    return exampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  if (schema.example !== undefined) return schema.example;
  if (schema.items) return [exampleOf(schema.items, schemas)];
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, exampleOf(property, schemas)]),
    );
  return schema.enum?.[0] ?? 'Text';
}
