import autocannon from 'autocannon';
import { fork, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { v4 } from 'uuid';
import { openEmbeddedIssuer } from '#identity';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';
import { messageOf } from '../support/message-of.ts';
import { caseNumberOfClaim } from './prepare-approvals.ts';
import { fsyncsPerSecond, median, report, rounded, withFolder } from './report.ts';

const sides = ['no-op', 'write-side', 'ledger'] as const;
type Side = (typeof sides)[number];

const connectionCounts = [50, 200, 500] as const;
const aim = 0.75;
const aimAt = 200;
const aimsWithProjections = { ratioWithProjections: 0.55, p99WithProjections: 3 };

interface Round {
  readonly perSecond: number;
  readonly cpuMicrosecondsPerRequest: number;
  readonly requestsPerCommit: number;
  readonly p99Ms: number;
}

interface Usage {
  readonly cpuMicroseconds: number;
  readonly commits: number;
}

/** Durable approvals over HTTP on one hot budget, against a no-op behind the same guard, pipe and bus; rounds interleaved. */
export async function benchApprovals({ rounds = 3, requests = 6_000 }): Promise<void> {
  await withFolder(async (folder) => {
    const claims = requests * (connectionCounts.length * rounds + 1);
    await messageOf(start('prepare', folder, claims));
    const fsyncs = fsyncsPerSecond(folder);
    const children = new Map<Side, { child: ChildProcess; address: string; token: string; next: number }>();
    for (const side of sides) {
      const own = join(folder, side);
      mkdirSync(own);
      for (const fileOf of [eventsFileOf, readModelsFileOf]) copyFileSync(fileOf(folder), fileOf(own));
      const issuer = await openEmbeddedIssuer(own);
      const token = await issuer.sign(
        { subject: 'dora', roles: ['approver'], ttlSeconds: 86_400 },
        Date.now(),
      );
      const child = start(side, own, 0);
      const { address } = await messageOf<{ readonly address: string }>(child);
      children.set(side, { child, address, token, next: 0 });
    }
    const run = async (side: Side, connections: number): Promise<Round> => {
      const peer = children.get(side);
      if (!peer) throw new Error(side);
      const before = await usageOf(peer.child);
      const startMs = performance.now();
      let answered = 0;
      let endMs = startMs;
      const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>();
      const load = autocannon(
        {
          url: peer.address,
          connections,
          amount: requests,
          requests: [
            {
              method: 'POST',
              headers: { authorization: `Bearer ${peer.token}`, 'content-type': 'application/json' },
              setupRequest: (request) => {
                const path = `/api/v1/claims/${caseNumberOfClaim(peer.next)}/approval`;
                peer.next += 1;
                return {
                  ...request,
                  path,
                  body: '{}',
                  headers: { ...request.headers, 'idempotency-key': v4() },
                };
              },
            },
          ],
        },
        (error: Error | null, ended) => (error ? reject(error) : resolve(ended)),
      );
      // The load generator itself ends at a full second.
      load.on('response', () => {
        answered += 1;
        if (answered === requests) endMs = performance.now();
      });
      const result = await promise;
      const seconds = (endMs - startMs) / 1_000;
      if (result.non2xx > 0 || result.errors > 0)
        throw new Error(`${side}: ${result.non2xx} refused, ${result.errors} failed`);
      const after = await usageOf(peer.child);
      return {
        perSecond: result['2xx'] / seconds,
        cpuMicrosecondsPerRequest: (after.cpuMicroseconds - before.cpuMicroseconds) / requests,
        requestsPerCommit: requests / Math.max(1, after.commits - before.commits),
        p99Ms: result.latency.p99,
      };
    };
    for (const side of sides) await run(side, 50);
    const measured: { side: Side; connections: number; round: Round }[] = [];
    for (let count = 0; count < rounds; count += 1)
      for (const connections of connectionCounts)
        for (const side of sides) measured.push({ side, connections, round: await run(side, connections) });
    for (const { child } of children.values()) child.kill('SIGKILL');

    const figure = (side: Side, connections: number, of: keyof Round): number =>
      rounded(
        median(
          measured
            .filter((one) => one.side === side && one.connections === connections)
            .map(({ round }) => round[of]),
        ),
      );
    const ratioOf = (side: Side, connections: number): number =>
      rounded(figure(side, connections, 'perSecond') / figure('no-op', connections, 'perSecond'));
    const figures = Object.fromEntries(
      connectionCounts.map((connections) => [
        `${connections} connections`,
        Object.fromEntries(
          sides.map((side) => [
            side,
            {
              ratio: ratioOf(side, connections),
              ...Object.fromEntries(
                (['perSecond', 'cpuMicrosecondsPerRequest', 'requestsPerCommit', 'p99Ms'] as const).map(
                  (of) => [of, figure(side, connections, of)],
                ),
              ),
            },
          ]),
        ),
      ]),
    );
    report({
      name: 'approvals',
      ratio: ratioOf('write-side', aimAt),
      aim,
      figures: {
        ratioWithProjections: ratioOf('ledger', aimAt),
        p99WithProjections: rounded(figure('ledger', aimAt, 'p99Ms') / figure('no-op', aimAt, 'p99Ms')),
        aims: aimsWithProjections,
        fsyncsPerSecond: fsyncs,
        rounds,
        requests,
        ...figures,
      },
    });
  });
}

const start = (kind: string, folder: string, claims: number): ChildProcess =>
  fork(join(import.meta.dirname, 'approvals-server.ts'), [kind, folder, String(claims)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });

async function usageOf(child: ChildProcess): Promise<Usage> {
  child.send({});
  return messageOf<Usage>(child);
}
