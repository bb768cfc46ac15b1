import { parentPort, workerData } from 'node:worker_threads';
import type { OnProgress } from '../projector.ts';
import { failureOf, type WorkReport } from './messages.ts';

/** What the file of a `runInThread` calls. */
export async function workForParent<Result>(
  work: (data: unknown, onProgress: OnProgress) => Promise<Result>,
): Promise<void> {
  if (!parentPort) throw new Error('runInThread starts this file.');
  const port = parentPort;
  const report = (message: WorkReport<Result>): void => port.postMessage(message);
  try {
    const result = await work(workerData, (done, total) => report({ kind: 'progress', done, total }));
    report({ kind: 'done', result });
  } catch (error) {
    report({ kind: 'failed', failure: failureOf(error) });
  } finally {
    port.close();
  }
}
