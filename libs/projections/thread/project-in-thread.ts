import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { SqliteEventReader } from '#event-store/sqlite';
import { databaseFaultOf } from '#sql';
import { goSecond } from '#turns';
import type { Projection } from '../projection.ts';
import { ProjectionRunner } from '../projection-runner.ts';
import { SqliteReadModels } from '../sqlite/index.ts';
import { unusableOr } from '../sqlite/unusable-read-models.ts';
import { failureOf, type Order, type ProjectedFiles, type Report } from './messages.ts';

export interface Projected {
  readonly projections: readonly Projection[];
}

/**
 * What the file of a `ProjectionThread` calls: follows the log through connections of its own until it is told to stop.
 * Functions cannot be sent to a thread, so its file says what is projected.
 */
export async function projectInThread(projected: Projected): Promise<void> {
  if (!parentPort) throw new Error('A ProjectionThread starts this file.');
  const port = parentPort;
  goSecond('work');
  try {
    await project(port, workerData as ProjectedFiles, projected);
  } catch (error) {
    const { readModels } = workerData as ProjectedFiles;
    report(port, { kind: 'failed', failure: failureOf(unusableOr(error, readModels)) });
  } finally {
    port.close();
  }
}

async function project(port: MessagePort, files: ProjectedFiles, projected: Projected): Promise<void> {
  const reader = new SqliteEventReader(files.events);
  const models = await SqliteReadModels.open(files.readModels);
  let writingFails = false;
  if (models.wasChanged)
    report(port, { kind: 'interrupted', failure: failureOf(new ReadModelsChanged(files.readModels)) });
  const runner = new ProjectionRunner({
    ...projected,
    reader,
    models,
    // Its note beside it says that the log is whole: it would not have been opened otherwise.
    whereHistoryDiffers: 'rebuild',
    // What the database is at fault for is told as it is written.
    onError: (error) => {
      if (databaseFaultOf(error) === undefined)
        report(port, { kind: 'interrupted', failure: failureOf(error) });
    },
    onWriting: (fault, error) => {
      if (fault === undefined && !writingFails) return;
      writingFails = fault !== undefined;
      report(port, { kind: 'writing', ...(fault && { fault, failure: failureOf(error) }) });
    },
    onMoved: (checkpoints) => report(port, { kind: 'moved', checkpoints }),
  });
  const stopped = new Promise<void>((resolve) => {
    port.on('message', (order: Order) => {
      if (order.kind === 'grown') reader.announce();
      else if (order.kind === 'rebuild') void rebuild(port, runner, order);
      else resolve(runner.stop());
    });
  });
  try {
    await runner.start((done, total) => report(port, { kind: 'progress', done, total }));
    if (runner.follows) report(port, { kind: 'caughtUp' });
    await stopped;
  } finally {
    await runner.stop();
    await models.close();
    await reader.close();
  }
}

async function rebuild(
  port: MessagePort,
  runner: ProjectionRunner,
  { rebuild: number, names }: Extract<Order, { kind: 'rebuild' }>,
): Promise<void> {
  try {
    await runner.rebuild(names, (done, total) =>
      report(port, { kind: 'progress', done, total, rebuild: number }),
    );
    report(port, { kind: 'rebuilt', rebuild: number });
  } catch (error) {
    report(port, { kind: 'rebuilt', rebuild: number, failure: failureOf(error) });
  }
}

const report = (port: MessagePort, message: Report): void => port.postMessage(message);

class ReadModelsChanged extends Error {
  override readonly name = 'ReadModelsChanged';

  constructor(file: string) {
    super(`${file} is not what was closed: it is built anew from the events.`);
  }
}
