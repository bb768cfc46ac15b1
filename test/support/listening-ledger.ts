import { v4 } from 'uuid';
import { eventIds } from '#event-store';
import { openEmbeddedIssuer } from '#identity';
import { openLedger, type LedgerOptions } from '../../apps/ledger/ledger.ts';
import { embeddedVerifier } from '../../apps/ledger/verifier.ts';

/**
 * The ledger on a data folder in this process, as measures and sweeps ask it, with who signs its tokens. That it listens keeps the process
 * alive while a thread has the word.
 */
export async function listeningLedger(
  dataFolder: string,
  options: Pick<LedgerOptions, 'eventStreams' | 'rateLimits'> = {},
) {
  const issuer = await openEmbeddedIssuer(dataFolder);
  const ledger = await openLedger({
    dataFolder,
    verifier: embeddedVerifier(issuer, Date.now),
    now: Date.now,
    newEventId: eventIds(),
    newRequestId: () => v4(),
    onError: (error) => console.error(error),
    ...options,
  });
  await ledger.app.listen(0, '127.0.0.1');
  return { ledger, issuer };
}
