import { StatementSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import { FoldInThread } from '#read-models';

/** How many answers of the trail the thread may take, and how many it has asked for. */
export interface GatedSource {
  readonly file: string;
  readonly gate: Int32Array;
}

/** In place of how many answers it may take: the thread ends, or its disk does not read. */
const fates = { ends: -1, doesNotRead: -2 } as const;

const { gate } = workerData as GatedSource;

type Read = (this: StatementSync, ...values: unknown[]) => unknown;
const readAll: unknown = Reflect.get(StatementSync.prototype, 'all');
const gatedAll: Read = function (...values) {
  if (Atomics.load(gate, 0) === fates.doesNotRead && this.sourceSQL.includes('from "trail"'))
    throw Object.assign(new Error('disk I/O error'), { errcode: 266 });
  return (readAll as Read).apply(this, values);
};
Object.assign(StatementSync.prototype, { all: gatedAll });

async function pass(): Promise<void> {
  const asked = Atomics.add(gate, 1, 1) + 1;
  for (;;) {
    const allowed = Atomics.load(gate, 0);
    if (allowed === fates.ends) process.exit(7);
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
