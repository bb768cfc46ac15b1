import { v4, v7 } from 'uuid';
import {
  embeddedAlgorithm,
  embeddedAudience,
  embeddedIssuer,
  openEmbeddedIssuer,
  TokenVerifier,
} from '#identity';

/** The ledger as it is built, on the data folder it is given; tells its address to the process that started it. */
type Composition = typeof import('../../apps/ledger/ledger.ts');
const built = new URL('../../dist/apps/ledger/ledger.js', import.meta.url).href;
const { openLedger } = (await import(built)) as Composition;

const dataFolder = process.argv[2] ?? '';
const { keys } = await openEmbeddedIssuer(dataFolder);
const { app } = await openLedger({
  dataFolder,
  verifier: new TokenVerifier({
    keys,
    issuer: embeddedIssuer,
    audience: embeddedAudience,
    algorithms: [embeddedAlgorithm],
    rolesClaim: 'roles',
    tenantClaim: 'tenant',
    now: Date.now,
  }),
  now: Date.now,
  newEventId: () => v7(),
  newRequestId: () => v4(),
  onError: (error) => console.error(error),
});
await app.listen(0, '127.0.0.1');
process.on('disconnect', () => process.exit());
process.send?.(await app.getUrl());
