import { workerData } from 'node:worker_threads';
import { FoldInThread } from '#read-models';

/** How many answers of the trail the thread may take, and how many it has asked for; at -1 it ends. */
export interface GatedSource {
  readonly file: string;
  readonly gate: Int32Array;
}

const { gate } = workerData as GatedSource;

async function pass(): Promise<void> {
  const asked = Atomics.add(gate, 1, 1) + 1;
  for (;;) {
    const allowed = Atomics.load(gate, 0);
    if (allowed < 0) process.exit(7);
    if (asked <= allowed) return;
    await Atomics.waitAsync(gate, 0, allowed).value;
  }
}

FoldInThread.run((models) =>
  models.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      await pass();
      return result;
    },
  }),
);
