import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { LedgerClient } from '#ledger-client';
import { keptUpToDate } from '../support/kept-up-to-date.ts';
import { TestLedger } from '../support/ledger.ts';

const root = join(import.meta.dirname, '../..');

const ledger = new TestLedger();
let description: OpenAPI3;
beforeAll(async () => {
  await ledger.start();
  description = (await (await fetch(`${ledger.address}/api/v1/openapi.json?lang=en`)).json()) as OpenAPI3;
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

/** Without its prose, whose wording is no part of a type, and without the refusals: every one of them is a problem. */
function shapesOf(value: unknown, inside = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => shapesOf(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !prose.has(name) || (typeof inner === 'object' && name !== 'examples'))
      .filter(([name]) => inside !== 'responses' || !/^[45]/.test(name))
      .map(([name, inner]) => [name, shapesOf(inner, name)]),
  );
}
const prose = new Set(['description', 'summary', 'example', 'examples']);

/** Every kind of refusal that the description names. */
const problemTypesIn = (text: string): readonly string[] =>
  [...new Set(text.match(/urn:foerderbuch:problem:[a-z0-9-]+/g))].toSorted();

describe('the client of the ledger', () => {
  it('has the types that the description of the API has now', async () => {
    const types = await openapiTS(shapesOf(description) as OpenAPI3, { immutable: true });
    const problems = problemTypesIn(JSON.stringify(description));
    expect(problems.length).toBeGreaterThan(100);
    await keptUpToDate(
      join(root, 'libs/ledger-client/api.d.ts'),
      [
        '// Made from the description of the API by test/api/ledger-client.spec.ts; UPDATE_GENERATED=1 writes it anew.\n',
        astToString(types),
        `export type ProblemType =\n${problems.map((type) => `    | "${type}"`).join('\n')};\n`,
      ].join('\n'),
    );
  });

  it('hears what is recorded behind an answer, each once, and nothing of before', async () => {
    const programme = (code: string) =>
      ledger.post('/api/v1/programmes', { programme: code, name: `Programm ${code}` });
    await programme('BEFORE');
    const client = new LedgerClient({
      baseUrl: ledger.address,
      token: () => ledger.token(['anna', 'auditor']),
    });
    const minPosition = (await ledger.store.head()).toString();
    const { position } = await client.get('/api/v1/programmes', { params: { query: { minPosition } } });
    await programme('AFTER');
    const ending = new AbortController();
    for await (const event of client.events({ afterPosition: position, signal: ending.signal })) {
      expect(event).toMatchObject({
        type: 'de.foerderbuch.programme.registered.v1',
        data: { programme: 'AFTER' },
      });
      break;
    }
    ending.abort();
  });

  it('knows of every address which day, knowledge and data it can be asked for', async () => {
    const taken = Object.entries(description.paths ?? {}).flatMap(([path, item]) => {
      const names = parametersOf('get' in item ? item.get : undefined).filter((name) =>
        ['asOf', 'knownAt', 'synthetic'].includes(name),
      );
      return names.length === 0 ? [] : [[path, names] as const];
    });
    expect(taken.length).toBeGreaterThan(10);
    await keptUpToDate(
      join(root, 'libs/ledger-client/parameters-of-moment.ts'),
      [
        '// Made from the description of the API by test/api/ledger-client.spec.ts; UPDATE_GENERATED=1 writes it anew.',
        "type Parameter = 'asOf' | 'knownAt' | 'synthetic';",
        `export const parametersOfMoment: Readonly<Record<string, readonly Parameter[]>> = ${JSON.stringify(Object.fromEntries(taken))};`,
      ].join('\n'),
    );
  });
});

const parametersOf = (operation: unknown): readonly string[] =>
  (
    (operation as { readonly parameters?: readonly { readonly name: string }[] } | undefined)?.parameters ??
    []
  ).map(({ name }) => name);
