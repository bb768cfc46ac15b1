import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const lockFile = join(root, 'package-lock.json');

export interface LockedPackage {
  readonly version?: string;
  readonly engines?: unknown;
  readonly resolved?: unknown;
  readonly deprecated?: unknown;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export const readLock = (): Lock => JSON.parse(readFileSync(lockFile, 'utf8')) as Lock;

/**
 * The lock without what its packages ask of Node. npm holds that against the Node that installs, and prints a page of
 * warnings on an older one; the project is run by the Node that it brings, against which `lock-file.spec.ts` holds what
 * the installed packages themselves ask for.
 */
export function withoutEngines({ packages, ...lock }: Lock): Lock {
  return {
    ...lock,
    packages: Object.fromEntries(
      Object.entries(packages).map(([path, { engines, ...rest }]) => [
        path,
        path === '' && engines !== undefined ? { ...rest, engines } : rest,
      ]),
    ),
  };
}
