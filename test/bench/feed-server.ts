import { monitorEventLoopDelay } from 'node:perf_hooks';
import { v4 } from 'uuid';
import { createApiApp, type QuerySource } from '#api';
import { SqliteEventStore } from '#event-store/sqlite';
import { LogTree } from '#event-store';
import { Feed } from '#feed';
import { openEmbeddedIssuer } from '#identity';
import { openReadModels, PastThread } from '#read-models';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';
import { embeddedVerifier } from '../../apps/ledger/verifier.ts';

/** The API with its feed over a log that is there, without projections; answers with its address and a token. */
const [folder = ''] = process.argv.slice(2);
const now = Date.now;
const issuer = await openEmbeddedIssuer(folder);
const store = new SqliteEventStore({ file: eventsFileOf(folder), now });
const source: QuerySource = {
  models: openReadModels(readModelsFileOf(folder)),
  head: () => store.head(),
  checkpoints: () => [],
  waitFor: async () => true,
  hold: async () => {
    throw new Error('Nothing is held here.');
  },
};
const app = await createApiApp({
  queries: {
    source,
    past: new PastThread({ source: { file: readModelsFileOf(folder) }, onError: console.error }),
    feed: new Feed(store),
    log: { events: store, tree: new LogTree(store) },
  },
  // All readers have one token here.
  rateLimits: { signInPerAddress: 1, expensiveReadsPerToken: 1_000_000 },
  readiness: async () => 'ready',
  verifier: embeddedVerifier(issuer, now),
  now,
  newRequestId: () => v4(),
  logError: (_, error) => console.error(error),
});
await app.listen(0, '127.0.0.1');
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();
process.on('message', () =>
  process.send?.({
    maxRssMb: process.resourceUsage().maxRSS / 1024,
    loopDelayP99Ms: loop.percentile(99) / 1e6,
    loopDelayMaxMs: loop.max / 1e6,
  }),
);
process.on('SIGINT', () => process.exit());
const token = await issuer.sign({ subject: 'ina', roles: ['auditor'], ttlSeconds: 36_000 }, now());
process.send?.({ address: `${await app.getUrl()}/api/v1/events`, token });
