import boundaries from 'eslint-plugin-boundaries';
import type { ESLint, Linter } from 'eslint';
import { runInNewContext } from 'node:vm';

/** What each library may import of the others; dependencies point inwards. A folder that is missing here is refused. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  'bank-formats': [],
  'event-store': ['turns'],
  sql: [],
  turns: [],
  'table-files': [],
  'pdf-files': [],
  connections: ['refusal-words'],
  identity: [],
  'ledger-client': [],
  'sign-in': ['connections', 'event-words', 'identity', 'refusal-words'],
  'event-words': ['domain'],
  'refusal-words': ['domain'],
  'command-handling': ['domain', 'event-store', 'turns'],
  'use-cases': ['domain', 'bank-formats', 'command-handling'],
  projections: ['domain', 'event-store', 'sql', 'turns'],
  'read-models': ['domain', 'event-store', 'projections', 'sql', 'turns'],
  'audit-bundle': [
    'domain',
    'event-store',
    'event-words',
    'log-transfer',
    'read-models',
    'refusal-words',
    'table-files',
    'use-cases',
  ],
  feed: ['domain', 'event-store', 'turns'],
  replay: ['domain', 'event-store'],
  'log-transfer': ['event-store'],
  api: [
    'bank-formats',
    'kept-files',
    'statement-import',
    'domain',
    'bank-formats',
    'event-store',
    'event-words',
    'command-handling',
    'connections',
    'feed',
    'identity',
    'audit-bundle',
    'projections',
    'read-models',
    'real-input',
    'refusal-words',
    'sign-in',
    'sql',
    'pdf-files',
    'table-files',
    'turns',
    'use-cases',
  ],
  operations: ['command-handling', 'connections', 'event-store', 'identity', 'projections', 'sql'],
  'real-input': ['domain', 'command-handling', 'turns', 'use-cases'],
  'kept-files': [],
  'statement-import': [
    'bank-formats',
    'command-handling',
    'domain',
    'kept-files',
    'refusal-words',
    'use-cases',
  ],
  'year-closing': ['domain', 'event-store', 'command-handling', 'use-cases'],
  'practice-data': ['domain', 'command-handling', 'use-cases'],
};

/** Packages that the pure domain may use: none does I/O, reads a clock or is random. */
const domainPackages = ['ibantools'];

const libraries = Object.keys(mayImport);
/** Where a library may be entered. */
const door = '{index.ts,*/index.ts}';
const anyOf = (types: readonly string[] = []): object => ({ types: { anyOf: types } });

const ofTheLanguage = runInNewContext('Object.getOwnPropertyNames(globalThis)') as readonly string[];
/** Of what Node adds to the language, what does no I/O either. */
const pureOfNode = ['URL'];
/** What Node adds to the language, and the parts of the language that reach beyond the values they are given. */
const beyondTheLanguage = [
  ...new Set([
    ...Object.getOwnPropertyNames(globalThis).filter(
      (name) => !ofTheLanguage.includes(name) && !pureOfNode.includes(name),
    ),
    ...['console', 'eval', 'globalThis', 'Atomics', 'Function', 'SharedArrayBuffer', 'WebAssembly'],
    ...['WeakRef', 'FinalizationRegistry', 'require', 'module', 'exports', '__dirname', '__filename'],
  ]),
];
const passedIn = 'The domain is pure: time, ids, randomness and I/O are passed in.';

export const layers: Linter.Config[] = [
  {
    files: ['{apps,libs,test}/**/*.{ts,tsx}'],
    // Its types are those of an older ESLint.
    plugins: { boundaries: boundaries as unknown as ESLint.Plugin },
    settings: {
      'import/resolver': { typescript: { conditionNames: ['source', 'import', 'node', 'default'] } },
      'boundaries/legacy-templates': false,
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'boundaries/elements': [
        ...libraries.map((library) => ({ type: library, pattern: `libs/${library}`, partialMatch: false })),
        { type: 'app', pattern: 'apps/*', capture: ['app'], partialMatch: false },
        { type: 'test', pattern: 'test', partialMatch: false },
      ],
      'boundaries/files': [
        { category: 'test', pattern: '**/*.spec.ts' },
        { category: 'test', pattern: '**/testing/**' },
        { category: 'test', pattern: 'test/**' },
      ],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            '{{from.element.type}} may not import {{to.element.fileInternalPath}} of {{to.element.type}}: see mayImport in layers.config.ts.',
          policies: [
            ...libraries.map((library) => ({
              from: { element: { type: library } },
              allow: { to: { element: { ...anyOf(mayImport[library]), fileInternalPath: door } } },
            })),
            {
              from: { element: { type: 'app' } },
              allow: { to: { element: { ...anyOf(libraries), fileInternalPath: door } } },
            },
            { disallow: { to: { element: anyOf(libraries), file: { categories: 'test' } } } },
            {
              from: { file: { categories: 'test' } },
              allow: { to: { element: { ...anyOf(libraries), fileInternalPath: door } } },
            },
            { from: { element: { type: 'test' } }, allow: { to: { element: anyOf([...libraries, 'app']) } } },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.|(?:${domainPackages.join('|')})$)`,
              message: `${passedIn} Packages that may be used: ${domainPackages.join(', ')}.`,
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...beyondTheLanguage.map((name) => ({ name, message: passedIn }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: passedIn },
        { object: 'Date', property: 'now', message: passedIn },
        { object: 'Temporal', property: 'Now', message: passedIn },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: passedIn },
        { selector: "MetaProperty[meta.name='import']", message: passedIn },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: passedIn },
        { selector: "CallExpression[callee.name='Date']", message: passedIn },
        {
          selector: 'CallExpression[callee.property.name=/^format(ToParts)?$/][arguments.length=0]',
          message: passedIn,
        },
        {
          selector: "NewExpression[callee.object.name='Intl'][arguments.length<2]",
          message: `${passedIn} The machine's language and time zone are no part of a rule.`,
        },
        {
          selector: 'CallExpression[callee.property.name=/^(toLocale|localeCompare)/]',
          message: `${passedIn} The machine's language is no part of a rule.`,
        },
        {
          selector:
            ':not(MemberExpression, NewExpression, TSTypeReference, TSQualifiedName) > Identifier[name=/^(Date|Math|Temporal)$/]',
          message: `${passedIn} Under another name nobody would see it.`,
        },
      ],
    },
  },
];
