import { beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { layers, mayImport } from '../layers.config.ts';

const root = join(import.meta.dirname, '..');
const files = globSync('{apps,libs,test}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (path) => path.endsWith('node_modules') || path.endsWith('dist'),
});

/** What a file imports of the project, types as well, as TypeScript reads it. */
function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'));
  // What stands behind `?` tells the page's bundler how a file is to be taken.
  return importedFiles.flatMap(({ fileName: named }) => {
    const fileName = named.replace(/\?.*$/, '');
    if (fileName.startsWith('#')) return [`libs/${fileName.slice(1)}/index.ts`];
    if (!fileName.startsWith('.')) return [];
    const path = join(dirname(file), fileName);
    return [['', '.ts', '.tsx'].map((ending) => path + ending).find((one) => files.includes(one)) ?? path];
  });
}

/** The circles in which files import one another, each with its files (Tarjan's strongly connected components). */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const visit = (file: string): number => {
    order.set(file, order.size);
    let low = order.size - 1;
    path.push(file);
    for (const imported of graph.get(file) ?? []) {
      if (!order.has(imported)) low = Math.min(low, visit(imported));
      else if (path.includes(imported)) low = Math.min(low, order.get(imported) ?? low);
      if (imported === file) circles.push([file]);
    }
    lowest.set(file, low);
    if (low === order.get(file)) {
      const members = path.splice(path.indexOf(file));
      if (members.length > 1) circles.push(members.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

describe('the graph of imports', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file)]));

  it('is read whole: every import leads to a file', () => {
    expect(files.length).toBeGreaterThan(500);
    const missing = [...graph].flatMap(([file, imported]) =>
      imported.filter((one) => !existsSync(join(root, one))).map((one) => `${file} imports ${one}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no circle, not even of types', () => expect(circlesOf(graph)).toEqual([]));

  it('shows a circle where there is one, and no other file with it', () => {
    const circular = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b', 'd']],
      ['d', []],
      ['e', ['e']],
    ]);
    expect(circlesOf(circular)).toEqual([['b', 'c'], ['e']]);
  });
});

describe('the rules of the layers', () => {
  let eslint: ESLint;

  beforeAll(() => {
    eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: [
        { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
        { linterOptions: { reportUnusedDisableDirectives: 'off' } },
        ...layers,
      ],
    });
  });

  /** What the rules refuse of this text, were it in that file. */
  async function refusalsOf(text: string, file: string): Promise<readonly string[]> {
    const [result] = await eslint.lintText(text, { filePath: join(root, file) });
    return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'it does not parse');
  }

  it.each([
    'Temporal.Now.instant();',
    'const { Now } = Temporal;',
    'const time = Temporal; time.Now.instant();',
    'Date.now();',
    'Date();',
    'new Date();',
    "Date['now']();",
    'const clock = Date; clock.now();',
    'performance.now();',
    'Math.random();',
    'const { random } = Math;',
    'const maths = Math;',
    'crypto.randomUUID();',
    'globalThis.crypto.randomUUID();',
    'process.env.HOME;',
    "fetch('https://example.org');",
    'setTimeout(() => undefined, 1);',
    'queueMicrotask(() => undefined);',
    "console.log('');",
    'new Intl.DateTimeFormat().resolvedOptions();',
    'new Intl.DateTimeFormat("de", { timeZone: "Europe/Berlin" }).format();',
    "'a'.localeCompare('b');",
    '(1).toLocaleString();',
    "import { readFileSync } from 'node:fs'; readFileSync('');",
    "import { readFileSync } from 'fs'; readFileSync('');",
    "import { v4 } from 'uuid'; v4();",
    "export { v4 } from 'uuid';",
    "await import('./cents.ts');",
    'import.meta.dirname;',
    "eval('1');",
  ])('refuse the domain a clock, randomness, I/O, packages and the machine: %s', async (text) => {
    expect(await refusalsOf(text, 'libs/domain/money/cents.ts')).not.toEqual([]);
    expect(await refusalsOf(text, 'libs/domain/money/money.spec.ts')).toEqual([]);
  });

  it.each([
    "Temporal.PlainDate.from('2023-06-30').add({ days: 1 });",
    'new Date(Date.UTC(2023, 5, 30)).getUTCDay();',
    'Math.floor(1.5);',
    "import { isValidIBAN } from 'ibantools'; isValidIBAN('');",
    "import { open } from '../claim/open-claim.ts'; open();",
  ])('leave the domain what follows from its arguments: %s', async (text) => {
    expect(await refusalsOf(text, 'libs/domain/money/cents.ts')).toEqual([]);
  });

  const refused = ['boundaries/dependencies'];

  it.each([
    ['libs/domain/money/cents.ts', '#command-handling'],
    ['libs/domain/money/cents.ts', '../../event-store/index.ts'],
    ['libs/command-handling/command.ts', '#use-cases'],
    ['libs/projections/projection.ts', '#read-models'],
    ['libs/use-cases/claim.ts', '#event-store'],
    ['libs/read-models/read-models.ts', '#api'],
    ['libs/api/index.ts', '#operations'],
    ['libs/api/index.ts', '../../apps/ledger/ledger.ts'],
    ['apps/query-api/query-api.ts', '../ledger/ledger.ts'],
  ])('let %s not import %s: dependencies point inwards', async (file, imported) => {
    expect(await refusalsOf(`import {} from '${imported}';`, file)).toEqual(expect.arrayContaining(refused));
    expect(await refusalsOf(`export * from '${imported}';`, file)).toEqual(expect.arrayContaining(refused));
  });

  it.each([
    ['libs/api/index.ts', '../domain/money/cents.ts'],
    ['apps/ledger/ledger.ts', '../../libs/domain/money/cents.ts'],
    ['libs/feed/feed.spec.ts', '../domain/money/cents.ts'],
  ])('let %s not reach past the index of a library into %s', async (file, imported) => {
    expect(await refusalsOf(`import {} from '${imported}';`, file)).toEqual(refused);
  });

  it.each([
    ['apps/ledger/ledger.ts', '#event-store/testing'],
    ['libs/feed/feed.ts', '#event-store/testing'],
  ])('keep what only tests need away from the product: %s', async (file, imported) => {
    expect(await refusalsOf(`import {} from '${imported}';`, file)).toEqual(refused);
    expect(await refusalsOf(`import {} from '${imported}';`, 'libs/feed/feed.spec.ts')).toEqual([]);
  });

  it('refuse a library that they do not know', async () => {
    expect(await refusalsOf('', 'libs/another/index.ts')).toEqual(['boundaries/no-unknown-files']);
  });

  it('know every library', () => {
    expect([...new Set(files.flatMap((file) => /^libs\/([^/]+)/.exec(file)?.[1] ?? []))].sort()).toEqual(
      Object.keys(mayImport).sort(),
    );
  });
});
