import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';
import { readLock, root, withoutEngines } from './lock-file.ts';

const { packages } = readLock();
const dependencies = Object.entries(packages).filter(([path]) => path !== '');

/** What an installed package itself asks of Node; undefined where it asks nothing or is not for this machine. */
function asksOfNode(path: string): string | undefined {
  const manifest = join(root, path, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { engines } = JSON.parse(readFileSync(manifest, 'utf8')) as { engines?: { node?: string } };
  return engines?.node;
}

describe('the lock file', () => {
  it('makes npm warn nobody who installs with an older Node than the project brings: npm run lock', () => {
    const warnings = dependencies.filter(([, { engines, deprecated }]) => engines ?? deprecated);
    expect(warnings.map(([path]) => path)).toEqual([]);
  });

  it('names no place to download from, so that everybody uses their own registry', () => {
    expect(dependencies.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  it('loses what its packages ask for and nothing else, and keeps what the project asks for', () => {
    const project = { engines: { node: '>=20' } };
    const lock = {
      packages: { '': project, 'node_modules/a': { version: '1.0.0', engines: { node: '>=22' } } },
    };
    expect(withoutEngines(lock)).toEqual({
      packages: { '': project, 'node_modules/a': { version: '1.0.0' } },
    });
  });

  it('holds only packages that want the Node that runs them', () => {
    const asked = dependencies.flatMap(([path]) => {
      const range = asksOfNode(path);
      return range === undefined ? [] : [{ path, range }];
    });
    expect(asked.length).toBeGreaterThan(300);
    expect(asked.filter(({ range }) => !satisfies(process.version, range))).toEqual([]);
  });
});
