import { Worker } from 'node:worker_threads';
import type { OnProgress } from '../projector.ts';
import { errorOf, type WorkReport } from './messages.ts';
import { execArgv } from './thread-arguments.ts';

export interface ThreadWork {
  /** The file that the thread runs: it calls `workForParent`. */
  readonly entry: URL;
  /** What is sent along to it. */
  readonly data: unknown;
  readonly onProgress: OnProgress;
  /** Ends it where it stands; what it left is removed by the next one. */
  readonly signal: AbortSignal;
}

/** What takes long, in a thread of its own. @throws what kept it from the end */
export async function runInThread<Result>(work: ThreadWork): Promise<Result> {
  const { entry, data, onProgress, signal } = work;
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const worker = new Worker(entry, { workerData: data, ...(execArgv && { execArgv }) });
  const end = (): void => void worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  worker.on('message', (report: WorkReport<Result>) => {
    if (report.kind === 'progress') onProgress(report.done, report.total);
    else if (report.kind === 'done') resolve(report.result);
    else reject(errorOf(report.failure));
  });
  worker.on('error', reject);
  worker.on('exit', (code) => reject(new Error(`Its thread ended with ${code}.`)));
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', end);
  }
}
