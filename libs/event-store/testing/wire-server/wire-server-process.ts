import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The wire-level server in a process of its own, which can be frozen: connected, and mute. */
export class WireServerProcess {
  readonly connectionString: string;
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess, connectionString: string) {
    this.#process = child;
    this.connectionString = connectionString;
  }

  static async start(): Promise<WireServerProcess> {
    const child = fork(join(import.meta.dirname, 'own-process.ts'), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    const [connectionString] = (await once(child, 'message')) as readonly unknown[];
    return new WireServerProcess(child, String(connectionString));
  }

  /** SIGSTOP: connections stay open and are taken, and nothing is answered. */
  freeze(): void {
    this.#process.kill('SIGSTOP');
  }

  /** SIGCONT: what came meanwhile is answered. */
  thaw(): void {
    this.#process.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    const exited = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await exited;
  }
}
