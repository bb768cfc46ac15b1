import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('./ledger-process.ts', import.meta.url));
const startMsMax = 30_000;

/** A ledger in a process of its own, on a real port. */
export class KillableLedger {
  readonly address: string;
  readonly #process: ChildProcess;
  readonly #exited: Promise<unknown>;

  private constructor(process: ChildProcess, exited: Promise<unknown>, address: string) {
    this.#process = process;
    this.#exited = exited;
    this.address = address;
  }

  static async start(dataFolder: string): Promise<KillableLedger> {
    const child = fork(entry, [dataFolder], { execArgv: [], env: { ...process.env, NODE_OPTIONS: '' } });
    const exited = once(child, 'exit');
    const started = once(child, 'message', { signal: AbortSignal.timeout(startMsMax) });
    const first = await Promise.race([started, exited.then(() => undefined)]);
    if (!first) throw new Error('The ledger did not start. Is it built? (npm run build)');
    return new KillableLedger(child, exited, String(first[0]));
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** SIGKILL: the process gets no chance to finish anything. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#exited;
  }
}
