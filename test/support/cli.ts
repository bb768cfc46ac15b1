import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly environment?: Readonly<Record<string, string>>;
  /** Kills the process, as nothing can prepare for. */
  readonly killed?: AbortSignal;
  /** Runs it as another user; only root can. */
  readonly userId?: number;
}

/** What a user starts with `npm run cli --`, for Node. */
export const cliParameters = (...parameters: readonly string[]): string[] => [
  '--conditions=source',
  '--disable-warning=ExperimentalWarning',
  'apps/cli/main.ts',
  ...parameters,
];
export const cliFolder = join(import.meta.dirname, '..', '..');

/** The command line as a user runs it, on a data folder of their own. */
export const runCli = (
  dataFolder: string,
  parameters: readonly string[],
  { environment = {}, killed, userId }: Circumstances = {},
): Promise<Ran> =>
  promisify(execFile)(process.execPath, cliParameters(...parameters), {
    cwd: cliFolder,
    env: { ...process.env, NODE_OPTIONS: '', FOERDERBUCH_DATA: dataFolder, ...environment },
    maxBuffer: 2 ** 26,
    killSignal: 'SIGKILL',
    ...(killed && { signal: killed }),
    ...(userId !== undefined && { uid: userId, gid: userId }),
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Ran,
  );
