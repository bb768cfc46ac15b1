import { v4 } from 'uuid';
import { createApiApp } from '#api';
import { CommandEngine } from '#command-handling';
import { evolveClaim, type Claim } from '#domain';
import { SqliteEventStore } from '#event-store/sqlite';
import { openEmbeddedIssuer } from '#identity';
import { eventsFileOf } from '#operations/data-folder';
import { eventIds } from '#event-store';
import { openLedger } from '../../apps/ledger/ledger.ts';
import { embeddedVerifier } from '../../apps/ledger/verifier.ts';
import { prepareApprovals } from './prepare-approvals.ts';

/**
 * One side of the comparison in a process of its own: `ledger` is the product, projections included; `write-side` the same
 * without projections; `no-op` the same guard, pipe and bus before an engine that accepts and does nothing.
 */
const [kind = '', folder = '', claims = '0'] = process.argv.slice(2);
const now = Date.now;
/** What the engine that does nothing has approved. */
const noClaims = { name: 'claim-none', evolve: evolveClaim };
const certifiedClaim = (): Claim => ({
  claimId: 'none',
  caseNumber: 'EFA-2023-000001',
  programme: 'EFA',
  line: 'MAIN',
  fiscalYear: 2023,
  recipient: '06412000',
  leikaKey: '99108008000000',
  servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
  amount: 100n,
  synthetic: true,
  version: 1,
  receivedOn: '2023-06-30',
  latestOn: '2023-06-30',
  submitters: ['carla'],
  factualBy: 'bert',
  arithmeticBy: 'bert',
});

const onError = (error: unknown): void => console.error(error);

if (kind === 'prepare') {
  await prepareApprovals(folder, Number(claims));
  process.send?.({ prepared: true });
} else {
  const verifier = embeddedVerifier(await openEmbeddedIssuer(folder), now);
  const { app, commits } = await sideOf(kind);
  await app.listen(0, '127.0.0.1');
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({
      cpuMicroseconds: user + system,
      commits: commits(),
      rssMb: process.memoryUsage.rss() / 2 ** 20,
    });
  });
  process.on('SIGINT', () => process.exit());
  process.send?.({ address: await app.getUrl() });

  async function sideOf(side: string) {
    if (side === 'ledger') {
      const options = {
        dataFolder: folder,
        verifier,
        now,
        newEventId: eventIds(),
        newRequestId: () => v4(),
        onError,
      };
      const { app: ledgerApp, store } = await openLedger(options);
      return { app: ledgerApp, commits: () => store.commits };
    }
    const store = new SqliteEventStore({ file: eventsFileOf(folder), now });
    const engine = new CommandEngine({ store, now, newEventId: eventIds() });
    if (side === 'no-op')
      engine.execute = async () => ({
        outcome: 'accepted',
        answer: { events: [], home: noClaims, state: certifiedClaim(), position: 1n, repeated: false },
      });
    const api = await createApiApp({
      commands: { engine },
      readiness: async () => 'ready',
      verifier,
      now,
      newRequestId: () => v4(),
      logError: onError,
    });
    return { app: api, commits: () => store.commits };
  }
}
