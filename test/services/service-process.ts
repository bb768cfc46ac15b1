import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.ts';

export type ServiceName = 'command-api' | 'query-api' | 'projector';

const startMsMax = 90_000;

export interface Health {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A service as it is built, in a process of its own. */
export class ServiceProcess {
  readonly address: string;
  readonly operations: string;
  /** What it wrote on standard error, line by line as JSON where it is. */
  readonly lines: string[] = [];
  readonly #process: ChildProcess;
  readonly #exited: Promise<unknown[]>;

  private constructor(child: ChildProcess, port: number, operationsPort: number) {
    this.#process = child;
    this.#exited = once(child, 'exit');
    this.address = `http://127.0.0.1:${port}`;
    this.operations = `http://127.0.0.1:${operationsPort}`;
    let rest = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      const parts = (rest + chunk.toString()).split('\n');
      rest = parts.pop() ?? '';
      this.lines.push(...parts);
    });
  }

  /** Starts it without waiting for anything. */
  static async spawn(
    name: ServiceName,
    environment: Readonly<Record<string, string>>,
  ): Promise<ServiceProcess> {
    const [port, operationsPort] = [await freePort(), await freePort()];
    const main = fileURLToPath(new URL(`../../dist/apps/${name}/main.js`, import.meta.url));
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
      env: {
        PATH: process.env['PATH'],
        PORT: String(port),
        OPERATIONS_PORT: String(operationsPort),
        ...environment,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return new ServiceProcess(child, port, operationsPort);
  }

  /** Starts it and waits until it says that it is ready. */
  static async start(
    name: ServiceName,
    environment: Readonly<Record<string, string>>,
  ): Promise<ServiceProcess> {
    const service = await ServiceProcess.spawn(name, environment);
    const untilMs = performance.now() + startMsMax;
    while ((await service.health())?.status !== 200) {
      if (!service.isAlive || performance.now() > untilMs)
        throw new Error(`${name} did not start (npm run build): ${service.lines.join('\n')}`);
      await pause(50);
    }
    return service;
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** What it says about itself; undefined where nothing answers. */
  async health(): Promise<Health | undefined> {
    try {
      const response = await fetch(`${this.operations}/health/ready`);
      return { status: response.status, body: (await response.json()) as Health['body'] };
    } catch {
      return undefined;
    }
  }

  async metrics(): Promise<string> {
    return (await fetch(`${this.operations}/metrics`)).text();
  }

  /** SIGKILL: the process gets no chance to finish anything. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.exited();
  }

  /** SIGTERM; resolves with the exit code. */
  async terminate(): Promise<unknown> {
    this.#process.kill('SIGTERM');
    return this.exited();
  }

  async exited(): Promise<unknown> {
    const [code] = this.isAlive ? await this.#exited : [this.#process.exitCode];
    return code;
  }
}
