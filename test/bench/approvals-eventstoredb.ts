import { v4 } from 'uuid';
import { CommandEngine } from '#command-handling';
import { useCases } from '#use-cases';
import { eventIds, type EventToAppend } from '#event-store';
import { openEventStoreDb } from '#event-store/eventstoredb';
import { recordCertifiedClaims } from '../crash/certified-claims.ts';
import { benchServer } from './event-store-server.ts';
import { median, report, rounded } from './report.ts';

const aim = 0.7;
const atOnce = 64;
const requestHash = 'ab'.repeat(32);

/**
 * Approvals on one hot budget, each with its claim on a stream of its own, against the same client appending the claims'
 * events alone, and against one append at a time on one stream; rounds interleaved.
 */
export async function benchApprovalsOnEventStoreDb({ rounds = 5, approvals = 2_000 }): Promise<void> {
  const server = await benchServer();
  const store = openEventStoreDb(server.connectionString);
  const newEventId = eventIds();
  const programme = `B${Date.now().toString(36).toUpperCase()}`;
  const engineOf = (): CommandEngine => new CommandEngine({ store, now: Date.now, newEventId });
  const claims = await recordCertifiedClaims(store, approvals * rounds * 2, 100n, programme);

  const event = (): EventToAppend => ({
    id: newEventId(),
    type: 'ClaimApproved',
    version: 1,
    payload: JSON.stringify({
      claimId: v4(),
      caseNumber: claims[0]?.caseNumber,
      amount: '1234.56',
      claimed: '1234.56',
      commitmentId: claims[0]?.caseNumber,
      approvedBy: 'dora',
      currency: 'EUR',
    }),
    effectiveDay: '2023-06-30',
    actor: { subject: 'dora', role: 'approver' },
    commandId: v4(),
    correlationId: v4(),
    causationId: v4(),
    requestHash,
    synthetic: false,
  });
  const alone = (): Promise<unknown> =>
    store.append([{ stream: `benchClaim-${v4()}`, expectedRevision: -1n, events: [event()] }]);
  const approve =
    (engine: CommandEngine) =>
    async (index: number): Promise<void> => {
      const caseNumber = claims[index]?.caseNumber ?? '';
      const outcome = await engine.execute(useCases.ApproveClaim, {
        data: { caseNumber },
        actor: { subject: 'dora', role: 'approver' },
        commandId: v4(),
        requestHash,
      });
      if (outcome.outcome === 'rejected') throw new Error(outcome.rejection.code);
    };

  const rates = { claimsAlone: [], hot: [], hotCold: [], oneByOne: [] } as Record<
    'claimsAlone' | 'hot' | 'hotCold' | 'oneByOne',
    number[]
  >;
  const warm = engineOf();
  let next = 0;
  for (let round = 0; round < rounds; round += 1) {
    rates.claimsAlone.push(await perSecond(approvals, atOnce, alone));
    // Asked once, refused: the claims are at hand as they are for whoever certified them.
    const first = next;
    await perSecond(approvals, atOnce, (index) => lookAt(warm, first + index));
    rates.hot.push(await perSecond(approvals, atOnce, (index) => approve(warm)(first + index)));
    next += approvals;
    const cold = engineOf();
    const second = next;
    rates.hotCold.push(await perSecond(approvals, atOnce, (index) => approve(cold)(second + index)));
    next += approvals;
    let revision = -1n;
    const stream = `benchLine-${v4()}`;
    rates.oneByOne.push(
      await perSecond(approvals / 4, 1, async () => {
        await store.append([{ stream, expectedRevision: revision, events: [event()] }]);
        revision += 1n;
      }),
    );
  }
  await store.close();
  server.stop();
  const of = (side: keyof typeof rates): number => Math.round(median(rates[side]));
  report({
    name: 'approvals --store eventstoredb',
    ratio: rounded(of('hot') / of('claimsAlone')),
    aim,
    figures: {
      server: server.kind,
      atOnce,
      rounds,
      approvals,
      approvalsPerSecond: of('hot'),
      approvalsOfClaimsReadFirstPerSecond: of('hotCold'),
      claimsAlonePerSecond: of('claimsAlone'),
      oneAppendAtATimePerSecond: of('oneByOne'),
      ratioWithClaimsReadFirst: rounded(of('hotCold') / of('claimsAlone')),
      againstOneAppendAtATime: rounded(of('hot') / of('oneByOne')),
    },
  });

  /** Loads a claim without changing it: an approval by who certified it is not even tried to be written twice. */
  async function lookAt(engine: CommandEngine, index: number): Promise<void> {
    await engine.execute(useCases.ApproveClaim, {
      data: { caseNumber: claims[index]?.caseNumber ?? '', amount: 0n, reason: 'x' },
      actor: { subject: 'dora', role: 'approver' },
      commandId: v4(),
      requestHash,
    });
  }
}

async function perSecond(
  count: number,
  concurrency: number,
  work: (index: number) => Promise<unknown>,
): Promise<number> {
  const startMs = performance.now();
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return (count / (performance.now() - startMs)) * 1_000;
}
