import { rmSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { SqliteEventReader } from '#event-store/sqlite';
import type { Projection } from '../projection.ts';
import { rebuildAndCompare } from '../rebuild-verify.ts';
import { SqliteReadModels } from '../sqlite/index.ts';
import { failureOf, type ComparedFiles, type ComparisonReport } from './messages.ts';

/** What the file of a `compareInThread` calls: the second build goes into a file of its own, which is removed. */
export async function compareForParent(projections: readonly Projection[]): Promise<void> {
  if (!parentPort) throw new Error('compareInThread starts this file.');
  const port = parentPort;
  const report = (message: ComparisonReport): void => port.postMessage(message);
  try {
    report({ kind: 'compared', tables: await compared(workerData as ComparedFiles, projections, report) });
  } catch (error) {
    report({ kind: 'failed', failure: failureOf(error) });
  } finally {
    port.close();
  }
}

async function compared(
  { events, readModels, beside: besideFile }: ComparedFiles,
  projections: readonly Projection[],
  report: (message: ComparisonReport) => void,
) {
  const reader = new SqliteEventReader(events);
  const models = await SqliteReadModels.open(readModels);
  const beside = await SqliteReadModels.open(besideFile);
  try {
    return await rebuildAndCompare({
      reader,
      models,
      projections,
      beside,
      onProgress: (done, total) => report({ kind: 'progress', done, total }),
    });
  } finally {
    await beside.close();
    await models.close();
    await reader.close();
    for (const suffix of ['', '-wal', '-shm', '.sum']) rmSync(`${besideFile}${suffix}`, { force: true });
  }
}
