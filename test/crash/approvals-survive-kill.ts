import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SqliteEventStore } from '#event-store/sqlite';
import { openEmbeddedIssuer } from '#identity';
import { Approver } from './approver.ts';
import { recordCertifiedClaims, type CertifiedClaim } from './certified-claims.ts';
import { inspectLog, type Findings } from './inspected-log.ts';
import { KillableLedger } from './killable-ledger.ts';

export interface SurvivalFigures {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly missing: number;
  readonly doubled: number;
  /** Stored when the process was killed, but not answered any more. */
  readonly unacknowledgedButThere: number;
  readonly overcommittedCents: number;
  /** Approvals without their commitment, commitments without their approval. */
  readonly unpaired: number;
  readonly gaps: number;
  readonly damagedFiles: number;
}

const claimsPerRound = 2_400;
/** The budget has half of what is asked for, so well over a thousand approvals fit. */
const budgetPercent = 50n;
const fewestThatFit = 1_000;
const repeatedPerRound = 50;

/**
 * Races approvals, kills the ledger in the middle, reads the log, starts it again and uses the budget up; so many times,
 * or until a log is not sound.
 */
export async function surviveKills(rounds: number): Promise<SurvivalFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-kill-'));
  try {
    const prepared = join(folder, 'prepared');
    const claims = await prepare(prepared);
    let figures = none;
    for (let round = 1; round <= rounds; round += 1) {
      const dataFolder = join(folder, `round-${round}`);
      cpSync(prepared, dataFolder, { recursive: true });
      const { killed, ended } = await killOnce(dataFolder, claims);
      rmSync(dataFolder, { recursive: true });
      figures = added(figures, killed, ended);
      if (!ended) break;
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const none: SurvivalFigures = {
  rounds: 0,
  acknowledged: 0,
  missing: 0,
  doubled: 0,
  unacknowledgedButThere: 0,
  overcommittedCents: 0,
  unpaired: 0,
  gaps: 0,
  damagedFiles: 0,
};

const added = (sum: SurvivalFigures, killed: Findings, ended?: Findings): SurvivalFigures => ({
  rounds: sum.rounds + 1,
  acknowledged: sum.acknowledged + (ended ?? killed).acknowledged,
  missing: sum.missing + killed.missing + (ended?.missing ?? 0),
  doubled: sum.doubled + killed.doubled + (ended?.doubled ?? 0),
  unacknowledgedButThere: sum.unacknowledgedButThere + killed.unacknowledgedButThere,
  overcommittedCents:
    sum.overcommittedCents + Number(killed.overcommittedCents + (ended?.overcommittedCents ?? 0n)),
  unpaired: sum.unpaired + killed.unpaired + (ended?.unpaired ?? 0),
  gaps: sum.gaps + killed.gaps + (ended?.gaps ?? 0),
  damagedFiles: sum.damagedFiles + Number(killed.damaged) + Number(ended?.damaged ?? false),
});

/** True when nothing that was acknowledged is missing or doubled, and no cent is over. */
export const isSound = (figures: SurvivalFigures): boolean =>
  figures.missing + figures.doubled + figures.overcommittedCents === 0 &&
  figures.unpaired + figures.gaps + figures.damagedFiles === 0;

const eventsFileIn = (dataFolder: string): string => join(dataFolder, 'events.sqlite');

/** A data folder with the claims, the issuer's key, and read models that need not be built in every round. */
async function prepare(dataFolder: string): Promise<readonly CertifiedClaim[]> {
  mkdirSync(dataFolder);
  const store = new SqliteEventStore({ file: eventsFileIn(dataFolder), now: Date.now });
  const claims = await recordCertifiedClaims(store, claimsPerRound, budgetPercent);
  await store.close();
  const ledger = await KillableLedger.start(dataFolder);
  await ledger.kill();
  return claims;
}

async function killOnce(
  dataFolder: string,
  claims: readonly CertifiedClaim[],
): Promise<{ readonly killed: Findings; readonly ended?: Findings }> {
  const issuer = await openEmbeddedIssuer(dataFolder);
  const token = await issuer.sign({ subject: 'dora', roles: ['approver'], ttlSeconds: 3_600 }, Date.now());
  const acknowledged = new Map<string, bigint>();

  const first = await KillableLedger.start(dataFolder);
  try {
    await raceUntilKilled(first, new Approver(first.address, token), shuffled(claims), acknowledged);
  } finally {
    await first.kill();
  }
  const killed = inspectLog(eventsFileIn(dataFolder), acknowledged);
  if (!isSound(added(none, killed))) return { killed };

  const second = await KillableLedger.start(dataFolder);
  const approver = new Approver(second.address, token);
  try {
    await repeatSome(approver, claims, acknowledged);
    await approver.race(
      claims.filter(({ caseNumber }) => !acknowledged.has(caseNumber)),
      ({ caseNumber }, answer) => {
        if (answer.outcome === 'unknown')
          throw new Error(`${caseNumber} got no answer from a living ledger.`);
        if (answer.outcome === 'acknowledged') acknowledged.set(caseNumber, answer.position);
      },
    );
    await useUpTheRest(approver, claims, acknowledged);
  } finally {
    await second.kill();
  }
  const ended = inspectLog(eventsFileIn(dataFolder), acknowledged);
  if (ended.availableCents !== 0n) throw new Error(`${ended.availableCents} cents are left.`);
  if (ended.unacknowledgedButThere > 0) throw new Error('Approvals are there that nobody was told of.');
  return { killed, ended };
}

/** Kills after a random number of acknowledgements and a few more milliseconds, while requests are on their way. */
async function raceUntilKilled(
  ledger: KillableLedger,
  approver: Approver,
  claims: readonly CertifiedClaim[],
  acknowledged: Map<string, bigint>,
): Promise<void> {
  const killAfter = 1 + Math.floor(Math.random() * fewestThatFit);
  let killing: Promise<void> | undefined;
  await approver.race(
    claims,
    ({ caseNumber }, answer) => {
      if (answer.outcome === 'acknowledged') acknowledged.set(caseNumber, answer.position);
      if (acknowledged.size >= killAfter) killing ??= pause(Math.random() * 5).then(() => ledger.kill());
    },
    () => killing !== undefined && !ledger.isAlive,
  );
  await killing;
}

/** The same request again, with the same key: the answer from before the kill. */
async function repeatSome(
  approver: Approver,
  claims: readonly CertifiedClaim[],
  acknowledged: ReadonlyMap<string, bigint>,
): Promise<void> {
  const told = claims.filter(({ caseNumber }) => acknowledged.has(caseNumber));
  await approver.race(shuffled(told).slice(0, repeatedPerRound), ({ caseNumber }, answer) => {
    const before = acknowledged.get(caseNumber);
    if (answer.outcome !== 'acknowledged' || answer.position !== before)
      throw new Error(`${caseNumber} was acknowledged at ${before}; asked again, the answer differs.`);
  });
}

/** What is left is less than any claim that waits; a part of one of them takes it, and then not a cent more. */
async function useUpTheRest(
  approver: Approver,
  claims: readonly CertifiedClaim[],
  acknowledged: Map<string, bigint>,
): Promise<void> {
  const asked = claims.reduce((sum, { cents }) => sum + cents, 0n);
  const waiting = claims.filter(({ caseNumber }) => !acknowledged.has(caseNumber));
  const waitingCents = waiting.reduce((sum, { cents }) => sum + cents, 0n);
  const rest = (asked * budgetPercent) / 100n - (asked - waitingCents);
  const [taker, further] = waiting;
  if (!taker || !further || waiting.some(({ cents }) => cents <= rest))
    throw new Error(`A claim that fits into the ${rest} cents left was refused.`);
  if (rest > 0n) {
    const more = await approver.approve(taker, {
      body: partOf(rest + 1n),
      key: `too-much-${taker.caseNumber}`,
    });
    if (more.outcome !== 'refused') throw new Error('One cent more than is left was not refused.');
    const last = await approver.approve(taker, { body: partOf(rest), key: `rest-${taker.caseNumber}` });
    if (last.outcome !== 'acknowledged') throw new Error('What is left was not approved.');
    acknowledged.set(taker.caseNumber, last.position);
  }
  const cent = await approver.approve(further, { body: partOf(1n), key: `cent-${further.caseNumber}` });
  if (cent.outcome !== 'refused') throw new Error('A cent was approved that is not there.');
}

const partOf = (cents: bigint): object => ({
  amount: `${cents / 100n}.${(cents % 100n).toString().padStart(2, '0')}`,
  reason: 'Teilbewilligung',
});

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
