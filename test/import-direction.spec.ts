import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What each library may import of the others; dependencies point inwards. A library that is missing here fails the test. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  'event-store': [],
  'command-handling': ['domain', 'event-store'],
  'use-cases': ['domain', 'command-handling'],
  sql: [],
  projections: ['domain', 'event-store', 'sql'],
  'read-models': ['domain', 'projections', 'sql'],
  feed: ['domain', 'event-store'],
  replay: ['domain', 'event-store'],
  'log-transfer': ['event-store'],
  api: [
    'domain',
    'event-store',
    'event-words',
    'command-handling',
    'feed',
    'identity',
    'projections',
    'read-models',
    'refusal-words',
    'sql',
    'use-cases',
  ],
  identity: [],
  operations: ['event-store', 'identity', 'projections'],
  'real-input': ['domain', 'command-handling', 'use-cases'],
  'practice-data': ['domain', 'command-handling', 'use-cases'],
  'event-words': ['domain'],
  'refusal-words': ['domain'],
};

/** Packages that the pure domain may use: none does I/O, reads a clock or is random. */
const domainPackages = new Set(['ibantools', 'immutable']);

const root = join(import.meta.dirname, '..');
const sources = globSync('libs/**/*.ts', { cwd: root }).map((file) => ({
  file,
  library: file.split('/')[1] ?? '',
  isSpec: file.endsWith('.spec.ts'),
  text: readFileSync(join(root, file), 'utf8'),
}));
const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap(([, specifier]) =>
    specifier ? [specifier] : [],
  );

describe('the direction of imports', () => {
  it('finds the sources at all', () => expect(sources.length).toBeGreaterThan(50));

  it('points inwards between libraries', () => {
    const against = sources
      .filter(({ isSpec }) => !isSpec)
      .flatMap(({ file, library, text }) =>
        importsOf(text)
          .filter((specifier) => specifier.startsWith('#'))
          .map((specifier) => specifier.slice(1).split('/')[0] ?? '')
          .filter((imported) => imported !== library && !mayImport[library]?.includes(imported))
          .map((imported) => `${file} imports ${imported}`),
      );
    expect(against).toEqual([]);
  });

  it('enters a library only through its index', () => {
    const past = sources.flatMap(({ file, library, text }) =>
      importsOf(text)
        .filter((specifier) => specifier.startsWith('..'))
        .filter((specifier) => join(file, '..', specifier).split('/')[1] !== library)
        .map((specifier) => `${file} reaches into ${specifier}`),
    );
    expect(past).toEqual([]);
  });

  it('keeps the domain free of packages, clocks, randomness and I/O', () => {
    const impure = sources
      .filter(({ library, isSpec, file }) => library === 'domain' && !isSpec && !file.includes('/testing/'))
      .flatMap(({ file, text }) => [
        ...importsOf(text)
          .filter((specifier) => !specifier.startsWith('.') && !domainPackages.has(specifier))
          .map((specifier) => `${file} imports ${specifier}`),
        ...['Date.now', 'new Date()', 'Math.random', 'process.', 'crypto.', 'setTimeout', 'fetch(']
          .filter((use) => text.includes(use))
          .map((use) => `${file} uses ${use}`),
      ]);
    expect(impure).toEqual([]);
  });

  it('knows every library', () => {
    expect(
      [...new Set(sources.map(({ library }) => library))].filter((library) => !mayImport[library]),
    ).toEqual([]);
  });
});
