import { Stryker } from '@stryker-mutator/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** How many changed rules the domain's examples notice. */
export interface MutantsTried {
  readonly only: string;
  readonly mutants: number;
  readonly noticed: number;
  /** Of 100, where those that no example reaches count as missed. */
  readonly score: number;
  readonly missed: readonly string[];
}

/**
 * Changes the domain's rules one place at a time, and says which change no example beside them notices.
 * @param only a noun or a file below `libs/domain`
 */
export async function tryMutants(only = ''): Promise<MutantsTried> {
  const below = only.endsWith('.ts') ? only : join(only, '**/*.ts');
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  process.chdir(root);
  try {
    const options: object = {
      mutate: [`libs/domain/${below}`, '!**/*.spec.ts', '!**/index.ts', '!**/testing/**'],
      ignorePatterns: ['apps', 'data', 'dist', 'docker', 'docs'],
      testRunner: 'jest',
      testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      jest: { configFile: 'mutants.jest.config.js' },
      coverageAnalysis: 'perTest',
      concurrency: 2,
      reporters: [],
      logLevel: 'error',
      fileLogLevel: 'off',
      tempDirName: folder,
      allowConsoleColors: false,
    };
    const results = await new Stryker(options).runMutationTest();
    const judged = results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
    const noticed = judged.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
    return {
      only: only === '' ? 'libs/domain' : only,
      mutants: judged.length,
      noticed,
      score: judged.length === 0 ? 0 : Math.round((1_000 * noticed) / judged.length) / 10,
      missed: judged
        .filter(({ status }) => status !== 'Killed' && status !== 'Timeout')
        .map(({ fileName, location, replacement, status }) => {
          const place = `${relative(root, fileName)}:${location.start.line}:${location.start.column}`;
          return `${place} ${status}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 80)}`;
        }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
