import { Worker } from 'node:worker_threads';
import type { Position } from '#event-store';
import { KnownCheckpoints } from '../known-checkpoints.ts';
import type { OnWriting } from '../projection-runner.ts';
import type { OnProgress, Projector } from '../projector.ts';
import type { Checkpoint } from '../read-model-store.ts';
import { errorOf, type Order, type ProjectedFiles, type Report } from './messages.ts';
import { execArgv } from './thread-arguments.ts';

export interface ProjectionThreadOptions {
  /** The file that the thread runs: it calls `projectInThread`. */
  readonly entry: URL;
  readonly files: ProjectedFiles;
  /** Told of what interrupts the projections, and of the end of the thread; both are tried again. */
  readonly onError: (error: unknown) => void;
  /** Told of what keeps the database from taking what is written, and with `undefined` when it takes it again. */
  readonly onWriting?: OnWriting;
}

interface Rebuild {
  readonly onProgress: OnProgress | undefined;
  resolve(): void;
  reject(error: unknown): void;
}

const restartAfterMs = { first: 250, longest: 30_000 };
/** A thread that has followed for so long and then dies is no longer one that cannot start. */
const steadyAfterMs = 60_000;
const stopWithinMs = 10_000;

/**
 * Projections in a thread of their own, so that they keep no request waiting: it reads the log and writes the read models
 * through its own connections, is told here of each commit, and tells where it stands. A thread that ends is started
 * again; its checkpoints stand in its database, so nothing is lost or taken in twice.
 */
export class ProjectionThread implements Projector {
  readonly #options: ProjectionThreadOptions;
  readonly #known = new KnownCheckpoints();
  readonly #rebuilds = new Map<number, Rebuild>();
  readonly #started = Promise.withResolvers<undefined>();
  readonly #ended = Promise.withResolvers<undefined>();
  #onProgress: OnProgress | undefined;
  #worker: Worker | undefined;
  #restart: NodeJS.Timeout | undefined;
  #restartAfterMs = restartAfterMs.first;
  #rebuildCount = 0;
  #hasStarted = false;
  #followsSinceMs: number | undefined;
  #stopping = false;

  constructor(options: ProjectionThreadOptions) {
    this.#options = options;
  }

  /** @throws whatever keeps the thread from its first start; only later ends are tried again. */
  async start(onProgress?: OnProgress): Promise<void> {
    this.#onProgress = onProgress;
    this.#run();
    await this.#started.promise;
  }

  /** The log has grown. */
  announce(): void {
    this.#order({ kind: 'grown' });
  }

  get follows(): boolean {
    return this.#followsSinceMs !== undefined;
  }

  get checkpoints(): readonly Checkpoint[] {
    return this.#known.list;
  }

  waitFor(position: Position, names: readonly string[], timeoutMs: number): Promise<boolean> {
    return this.#known.waitFor(position, names, timeoutMs);
  }

  /** @throws when the thread ends meanwhile */
  async rebuild(names: readonly string[], onProgress?: OnProgress): Promise<void> {
    const worker = this.#worker;
    if (!worker || this.#stopping) throw new Error('The thread of the projections does not run.');
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    this.#rebuildCount += 1;
    const rebuild = this.#rebuildCount;
    this.#rebuilds.set(rebuild, { onProgress, resolve: () => resolve(undefined), reject });
    this.#order({ kind: 'rebuild', rebuild, names });
    worker.ref();
    try {
      await promise;
    } finally {
      this.#rebuilds.delete(rebuild);
      this.#release(worker);
    }
  }

  async stop(): Promise<void> {
    if (!this.#stopping) {
      this.#stopping = true;
      this.#known.close();
      clearTimeout(this.#restart);
      if (this.#worker) this.#end(this.#worker);
      else this.#ended.resolve(undefined);
    }
    await this.#ended.promise;
  }

  #end(worker: Worker): void {
    worker.ref();
    this.#order({ kind: 'stop' });
    const tooLate = setTimeout(() => void worker.terminate(), stopWithinMs);
    worker.once('exit', () => clearTimeout(tooLate));
  }

  /** Lets the process end without the thread, where nobody waits for it. */
  #release(worker: Worker): void {
    if (this.#rebuilds.size === 0 && !this.#stopping) worker.unref();
  }

  #run(): void {
    const worker = new Worker(this.#options.entry, {
      workerData: this.#options.files,
      ...(execArgv && { execArgv }),
    });
    let failure: unknown;
    worker.on('message', (report: Report) => {
      if (report.kind === 'failed') failure = errorOf(report.failure);
      else this.#take(report);
    });
    worker.on('error', (error) => (failure = error));
    worker.on('exit', (code) => {
      this.#exited(failure ?? new Error(`The thread of the projections ended with ${code}.`));
    });
    // Until the first catch-up the process has nothing else to wait for.
    if (this.#hasStarted) this.#release(worker);
    this.#worker = worker;
  }

  #take(report: Exclude<Report, { kind: 'failed' }>): void {
    switch (report.kind) {
      case 'moved':
        this.#known.note(report.checkpoints);
        break;
      case 'progress': {
        const { rebuild, done, total } = report;
        if (rebuild !== undefined) this.#rebuilds.get(rebuild)?.onProgress?.(done, total);
        else if (!this.#hasStarted) this.#onProgress?.(done, total);
        break;
      }
      case 'caughtUp':
        this.#followsSinceMs = performance.now();
        this.#hasStarted = true;
        if (this.#worker) this.#release(this.#worker);
        this.#started.resolve(undefined);
        break;
      case 'rebuilt': {
        const { rebuild, failure } = report;
        if (failure) this.#rebuilds.get(rebuild)?.reject(errorOf(failure));
        else this.#rebuilds.get(rebuild)?.resolve();
        break;
      }
      case 'writing':
        this.#options.onWriting?.(report.fault, report.failure && errorOf(report.failure));
        break;
      case 'interrupted':
        this.#options.onError(errorOf(report.failure));
    }
  }

  #exited(reason: unknown): void {
    const followedMs = this.#followsSinceMs === undefined ? 0 : performance.now() - this.#followsSinceMs;
    this.#worker = undefined;
    this.#followsSinceMs = undefined;
    for (const rebuild of this.#rebuilds.values()) rebuild.reject(reason);
    if (this.#stopping) {
      this.#started.resolve(undefined);
      this.#ended.resolve(undefined);
      return;
    }
    if (!this.#hasStarted) {
      this.#started.reject(reason);
      return;
    }
    this.#options.onError(reason);
    if (followedMs > steadyAfterMs) this.#restartAfterMs = restartAfterMs.first;
    this.#restart = setTimeout(() => this.#run(), this.#restartAfterMs).unref();
    this.#restartAfterMs = Math.min(2 * this.#restartAfterMs, restartAfterMs.longest);
  }

  #order(order: Order): void {
    this.#worker?.postMessage(order);
  }
}
