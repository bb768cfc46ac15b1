import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

// What tests write is gone after them, and a database waits for the disk at every commit: in memory it does not, where there is room.
const roomBytesMin = 4 * 2 ** 30;
const mounts = existsSync('/proc/mounts') ? readFileSync('/proc/mounts', 'utf8') : '';
const [memory] = /(?<= )\/dev\/shm(?= tmpfs rw(?!\S*noexec))/.exec(mounts) ?? [];
if (memory !== undefined && statfsSync(memory).bavail * statfsSync(memory).bsize >= roomBytesMin) {
  const folder = mkdtempSync(join(memory, 'foerderbuch-tests-'));
  // Some tests start what runs as another user.
  chmodSync(folder, 0o1777);
  process.env.TMPDIR = folder;
  process.env.FOERDERBUCH_POSTGRES_TEMPLATE = join(folder, 'postgres-template');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

const swc = JSON.parse(readFileSync(join(import.meta.dirname, '.swcrc'), 'utf8'));

/** @type {import('jest').Config} */
export default {
  // A worker has ended its specs by then, and on a busy machine takes longer than half a second to end itself: those of pure functions did as well.
  workerGracefulExitTimeout: 10_000,
  // Many suites wait for child processes, a browser or a commit: with as many workers as cores these would stand idle.
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/support/waiting-beside-working.ts',
  // A slow machine is no failure; whatever waits says itself for how long.
  testTimeout: 120_000,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { ...swc, swcrc: false, exclude: [], jsc: { ...swc.jsc, rewriteRelativeImportExtensions: false } },
    ],
  },
  // The product is loaded once in a worker; a worker that has grown begins anew.
  workerIdleMemoryLimit: '1GB',
  testEnvironment: '<rootDir>/test/support/loaded-once.environment.ts',
  runtime: '<rootDir>/test/support/loaded-once.runtime.ts',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
};
