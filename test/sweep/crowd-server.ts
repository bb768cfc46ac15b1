import { createHistogram } from 'node:perf_hooks';
import { v4 } from 'uuid';
import { eventIds } from '#event-store';
import { openEmbeddedIssuer } from '#identity';
import { importRealInput } from '#real-input';
import { openLedger } from '../../apps/ledger/ledger.ts';
import { embeddedVerifier } from '../../apps/ledger/verifier.ts';

/** The ledger on a data folder; on a message, reads the rows of a folder in, and says how that ended. */
const [folder = '', rowsFolder = ''] = process.argv.slice(2);
const now = Date.now;
const issuer = await openEmbeddedIssuer(folder);
const ledger = await openLedger({
  dataFolder: folder,
  verifier: embeddedVerifier(issuer, now),
  now,
  newEventId: eventIds(),
  newRequestId: () => v4(),
  // All readers and measures have one token here.
  eventStreams: { streamsPerSubjectMax: 500 },
  rateLimits: { signInPerAddress: 1, expensiveReadsPerToken: 1_000_000 },
  onError: (error) => console.error(error),
});
await ledger.app.listen(0, '127.0.0.1');
/** Microseconds of the processor that this thread takes between two turns of a timer: what nobody else's load makes longer. */
const turns = createHistogram();
let before = process.threadCpuUsage();
const watch = (): void => {
  const took = process.threadCpuUsage(before);
  before = process.threadCpuUsage();
  turns.record(Math.max(1, Math.round(took.user + took.system)));
};
const usage = () => ({ turnP99Ms: turns.percentile(99) / 1e3, turnMaxMs: turns.max / 1e3 });
process.on('message', (order) => {
  if (order === 'import') {
    before = process.threadCpuUsage();
    setInterval(watch, 2).unref();
    importRealInput({ engine: ledger.engine, folder: rowsFolder }).then(
      ({ recorded, refused }) => process.send?.({ recorded, refused: refused.slice(0, 3) }),
      (error: unknown) => process.send?.({ recorded: 0, refused: [String(error)] }),
    );
  } else process.send?.({ ...usage(), maxRssMb: process.resourceUsage().maxRSS / 1024 });
});
process.on('disconnect', () => process.exit());
const token = await issuer.sign({ subject: 'ina', roles: ['auditor'], ttlSeconds: 36_000 }, now());
process.send?.({ address: await ledger.app.getUrl(), token });
