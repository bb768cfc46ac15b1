import { describe, expect, it } from '@jest/globals';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useCaseNames } from '#use-cases';

const domain = join(import.meta.dirname, '..', 'libs', 'domain');
const files = globSync('*/*.ts', { cwd: domain }).filter(
  (file) => !file.endsWith('.spec.ts') && !file.startsWith('testing/'),
);
const sourceOf = (file: string): string => readFileSync(join(domain, file), 'utf8');
const hasSpec = (file: string): boolean => existsSync(join(domain, file.replace(/\.ts$/, '.spec.ts')));

/** The file that exports the rule of a use case, which is called as the use case is. */
const ruleOf = new Map(
  files.flatMap((file) =>
    [...sourceOf(file).matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => [name, file]),
  ),
);
const ruleNames: Readonly<Record<string, string>> = {
  // The first order on a commitment opens its case and prepares an order: the second of its rules has the name.
  PrepareOrderOnCommitment: 'openCommitmentCase',
};

describe('every use case', () => {
  it('has its rule in the domain, with a specification beside it', () => {
    expect(files.length).toBeGreaterThan(100);
    const rules = useCaseNames.map(
      (name) => [name, ruleOf.get(ruleNames[name] ?? name.charAt(0).toLowerCase() + name.slice(1))] as const,
    );
    expect(rules.filter(([, file]) => file === undefined)).toEqual([]);
    expect(rules.filter(([, file]) => file !== undefined && !hasSpec(file))).toEqual([]);
  });

  it('is decided nowhere without a specification: no file of the domain accepts anything unspecified', () => {
    const accepts = /(?:return|=>|\?\?|:)\s+accepted\(|\boutcome: 'accepted',/;
    const unspecified = files.filter((file) => accepts.test(sourceOf(file)) && !hasSpec(file));
    expect(unspecified).toEqual([]);
  });
});
