import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { logInto, logTable, type Projection } from '#projections';
import { projectInThread, type ProjectedFiles } from '#projections/thread';
import { projections } from '#read-models';

/** What a test tells the thread of this file, in a file beside the read models; without it the thread is as any other. */
export type Fate = 'ends' | 'throws' | 'is slow';

const fateFile = join(dirname((workerData as ProjectedFiles).readModels), 'fate');
const meetFate = (): void => {
  const fate = existsSync(fateFile) ? (readFileSync(fateFile, 'utf8') as Fate) : undefined;
  if (fate === 'ends') process.exit(7);
  if (fate === 'throws')
    setImmediate(() => {
      throw new Error('The thread threw.');
    });
  if (fate === 'is slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.2);
};

/** Notes every event, last of all projections: whatever the others did in the same transaction is undone with it. */
const mortal: Projection = {
  name: 'mortal',
  version: 1,
  folds: [],
  logs: [
    logInto(logTable('mortal', { type: 'text' }), ({ recorded }) => {
      meetFate();
      return { type: recorded.type };
    }),
  ],
};

await projectInThread({ projections: [...projections, mortal] });
