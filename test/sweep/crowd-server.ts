import { readFileSync } from 'node:fs';
import { createHistogram, PerformanceObserver } from 'node:perf_hooks';
import { importRealInput } from '#real-input';
import { collectorsGoSecond } from '#turns';
import { listeningLedger } from '../support/listening-ledger.ts';

/** The ledger on a data folder; on a message, reads the rows of a folder in, and says how that ended. */
const [folder = '', rowsFolder = ''] = process.argv.slice(2);
collectorsGoSecond();
const { ledger, issuer } = await listeningLedger(folder, {
  // All readers and measures have one token here.
  eventStreams: { streamsPerSubjectMax: 500 },
  rateLimits: { signInPerAddress: 1, expensiveReadsPerToken: 1_000_000 },
});
/** Microseconds of the processor that this thread takes between two turns of a timer: what nobody else's load makes longer. */
const turns = createHistogram();
let before = process.threadCpuUsage();
const watch = (): void => {
  const took = process.threadCpuUsage(before);
  before = process.threadCpuUsage();
  turns.record(Math.max(1, Math.round(took.user + took.system)));
};
const usage = () => ({ turnP99Ms: turns.percentile(99) / 1e3, turnMaxMs: turns.max / 1e3 });
/** Garbage collections that stop this thread, milliseconds each. */
const collections: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) collections.push(duration);
}).observe({ entryTypes: ['gc'] });
/** Seconds that this thread has run, and has waited for a processor (Linux, schedstats). */
const scheduled = (): { readonly ran: number; readonly waited: number } => {
  const [ran = 0, waited = 0] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8')
    .split(' ')
    .map((nanoseconds) => Number(nanoseconds) / 1e9);
  return { ran, waited };
};
let scheduledBefore = scheduled();
process.on('message', (order) => {
  if (order === 'import') {
    before = process.threadCpuUsage();
    collections.length = 0;
    scheduledBefore = scheduled();
    setInterval(watch, 2).unref();
    importRealInput({ engine: ledger.engine, folder: rowsFolder }).then(
      ({ recorded, refused }) => process.send?.({ recorded, refused: refused.slice(0, 3) }),
      (error: unknown) => process.send?.({ recorded: 0, refused: [String(error)] }),
    );
  } else {
    const { ran, waited } = scheduled();
    process.send?.({
      ...usage(),
      collectionMaxMs: Math.max(0, ...collections),
      collectedSeconds: collections.reduce((sum, one) => sum + one, 0) / 1e3,
      ranSeconds: ran - scheduledBefore.ran,
      waitedSeconds: waited - scheduledBefore.waited,
      maxRssMb: process.resourceUsage().maxRSS / 1024,
      heapMb: process.memoryUsage().heapUsed / 2 ** 20,
    });
  }
});
process.on('disconnect', () => process.exit());
const token = await issuer.sign({ subject: 'ina', roles: ['auditor'], ttlSeconds: 36_000 }, Date.now());
process.send?.({ address: await ledger.app.getUrl(), token });
