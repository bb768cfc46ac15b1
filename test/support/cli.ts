import { execFile } from 'node:child_process';
import { Console } from 'node:console';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { runProgram } from '../../apps/cli/program.ts';

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

let before: Promise<unknown> = Promise.resolve();

/**
 * The same in this process, one after the other: what a command says and ends with, without the second of processor that a start of Node takes.
 * That a process writes it all before it ends is shown by those that are started.
 */
export function runCliHere(...run: Parameters<typeof ranHere>): Promise<Ran> {
  const ran = before.then(() => ranHere(...run));
  before = ran.catch(() => undefined);
  return ran;
}

async function ranHere(
  dataFolder: string,
  parameters: readonly string[],
  { environment = {} }: Pick<Circumstances, 'environment'> = {},
): Promise<Ran> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const outer = { process, console };
  const umask = process.umask(0o022);
  const inner = Object.create(process, {
    env: { value: { ...process.env, FOERDERBUCH_DATA: dataFolder, ...environment } },
    stdout: { value: stdout },
    stderr: { value: stderr },
    exitCode: { value: 0, writable: true },
  }) as { readonly exitCode: number };
  Object.assign(globalThis, { process: inner, console: new Console({ stdout, stderr }) });
  try {
    await runProgram(parameters, () => undefined);
  } finally {
    Object.assign(globalThis, outer);
    // What a command writes is its owner’s alone; a database that a later test starts as another user reads what it is given.
    process.umask(umask);
  }
  return { code: inner.exitCode, stdout: stdout.text, stderr: stderr.text };
}

class Kept extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString();
  }
}
