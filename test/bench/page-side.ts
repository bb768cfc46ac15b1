import { randomBytes } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { v4 } from 'uuid';
import { prepareOpenApi } from '#api';
import { eventIds } from '#event-store';
import { openEmbeddedIssuer } from '#identity';
import { dashboardLooks, serveDashboard } from '#operations';
import { BuiltInSignIn } from '#sign-in';
import { openLedger } from '../../apps/ledger/ledger.ts';
import { embeddedVerifier } from '../../apps/ledger/verifier.ts';
import { builtDashboard } from '../support/built-dashboard.ts';

/** The ledger that the page is measured on, in a process of its own: it hands out sign-in links, and tells how long its thread was taken. */
const [folder = ''] = process.argv.slice(2);
const resolutionMs = 2;
const onError = (error: unknown): void => console.error(error);
const issuer = await openEmbeddedIssuer(folder);
const signIn = new BuiltInSignIn({
  issuer,
  keptIn: ':memory:',
  samplePersons: 'on',
  looks: dashboardLooks(builtDashboard),
  now: Date.now,
  newCode: () => randomBytes(24).toString('base64url'),
  onError,
});
const ledger = await openLedger({
  dataFolder: folder,
  verifier: embeddedVerifier(issuer, Date.now),
  signIn,
  now: Date.now,
  newEventId: eventIds(),
  newRequestId: () => v4(),
  rateLimits: { signInPerAddress: 1_000_000, expensiveReadsPerToken: 1_000_000 },
  onError,
});
await serveDashboard(ledger.app, builtDashboard);
prepareOpenApi(ledger.app);
await ledger.app.listen(0, '127.0.0.1');
process.on('disconnect', () => process.exit());
const turns = monitorEventLoopDelay({ resolution: resolutionMs });
turns.enable();
const say = (answer: unknown): void => void process.send?.(answer);
process.on('message', (asked) => {
  if (asked === 'code') say(signIn.issueCode());
  if (asked === 'token')
    void issuer.sign({ subject: 'gesa', roles: ['auditor'], ttlSeconds: 3_600 }, Date.now()).then(say);
  if (asked === 'longest turn') {
    say(Math.max(0, turns.max / 1e6 - resolutionMs));
    turns.reset();
  }
  if (asked === 'end') void ledger.close().then(() => process.disconnect?.());
});
say(await ledger.app.getUrl());
