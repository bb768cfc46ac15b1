import { Worker } from 'node:worker_threads';
import type { OnProgress } from '../projector.ts';
import type { TableHashes } from '../rebuild-verify.ts';
import { errorOf, type ComparedFiles, type ComparisonReport } from './messages.ts';
import { execArgv } from './thread-arguments.ts';

export interface ComparisonOptions {
  /** The file that the thread runs: it calls `compareForParent`. */
  readonly entry: URL;
  readonly files: ComparedFiles;
  readonly onProgress: OnProgress;
  /** Ends it; what it wrote beside is removed by the next one. */
  readonly signal: AbortSignal;
}

/** Builds the read models a second time, in a thread of its own, and hashes both. @throws what kept it from the end */
export async function compareInThread(options: ComparisonOptions): Promise<readonly TableHashes[]> {
  const { entry, files, onProgress, signal } = options;
  const { promise, resolve, reject } = Promise.withResolvers<readonly TableHashes[]>();
  const worker = new Worker(entry, { workerData: files, ...(execArgv && { execArgv }) });
  const end = (): void => void worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  worker.on('message', (report: ComparisonReport) => {
    if (report.kind === 'progress') onProgress(report.done, report.total);
    else if (report.kind === 'compared') resolve(report.tables);
    else reject(errorOf(report.failure));
  });
  worker.on('error', reject);
  worker.on('exit', (code) => reject(new Error(`The thread of the comparison ended with ${code}.`)));
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', end);
  }
}
