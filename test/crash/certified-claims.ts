import { hash } from 'node:crypto';
import { v4, v7 } from 'uuid';
import { CommandEngine, type CommandAnswer, type UseCase } from '#command-handling';
import { useCases } from '#use-cases';
import { distinctClaim, servicesFor } from '../support/distinct-claims.ts';
import type { EventStore } from '#event-store';

export interface CertifiedClaim {
  readonly caseNumber: string;
  readonly cents: bigint;
}

const source = { title: 'Haushaltsplan 2023' };
const recipient = '06412000';
const centsMin = 5_000;
const centsMax = 500_000;
const atOnce = 500;
/** Hundreds are carried out at once here, on a machine that may be slow. */
const answerWithinMs = 60_000;

/**
 * Records claims that await their approval, and a budget line that has `sharePercent` of what they ask for together; now, or in the
 * state of another moment.
 */
export async function recordCertifiedClaims(
  store: EventStore,
  count: number,
  sharePercent: bigint,
  programme = 'EFA',
  now: () => number = Date.now,
): Promise<readonly CertifiedClaim[]> {
  const engine = new CommandEngine({ store, now, newEventId: () => v7(), answerWithinMs });
  const amounts = Array.from({ length: count }, () =>
    BigInt(centsMin + Math.floor(Math.random() * (centsMax - centsMin))),
  );
  const asked = amounts.reduce((sum, amount) => sum + amount, 0n);
  await recordRegistry(engine, programme, (asked * sharePercent) / 100n, count);
  const claims: CertifiedClaim[] = [];
  for (let from = 0; from < count; from += atOnce)
    claims.push(
      ...(await Promise.all(
        amounts
          .slice(from, from + atOnce)
          .map((one, index) => certified(engine, programme, one, from + index)),
      )),
    );
  return claims;
}

async function recordRegistry(
  engine: CommandEngine,
  programme: string,
  amount: bigint,
  claims: number,
): Promise<void> {
  await carryOut(engine, useCases.RegisterProgramme, { programme, name: 'EfA', synthetic: true });
  await carryOut(engine, useCases.EnactAppropriation, {
    programme,
    line: 'MAIN',
    fiscalYear: 2023,
    name: 'Betriebskosten',
    amount,
    exactness: 'UP_TO',
    source,
  });
  await carryOut(engine, useCases.RegisterRecipient, {
    recipient,
    name: 'Frankfurt am Main, Stadt',
    kind: 'KREISFREIE_STADT',
    population: 764_104,
    populationOn: '2020-12-31',
    source,
  });
  for (const leikaKey of servicesFor(claims)) {
    await carryOut(engine, useCases.RegisterService, {
      leikaKey,
      name: 'Wohngeld',
      stateOfOrigin: 'SH',
      platform: 'OTHER_STATE',
      synthetic: true,
    });
    for (const prerequisite of ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'] as const)
      await carryOut(engine, useCases.MeetPrerequisite, {
        recipient,
        leikaKey,
        prerequisite,
        since: '2022-10-01',
      });
  }
}

async function certified(
  engine: CommandEngine,
  programme: string,
  amount: bigint,
  number: number,
): Promise<CertifiedClaim> {
  const { events } = await carryOut(
    engine,
    useCases.SubmitClaim,
    {
      programme,
      line: 'MAIN',
      recipient,
      ...distinctClaim(number),
      amount,
      receivedOn: '2023-06-30',
    },
    'carla',
  );
  const [submitted] = events;
  if (submitted?.type !== 'ClaimSubmitted') throw new Error('A submission led to something else.');
  const { caseNumber } = submitted.data;
  await carryOut(engine, useCases.CertifyFactual, { caseNumber }, 'bert');
  await carryOut(engine, useCases.CertifyArithmetic, { caseNumber }, 'bert');
  return { caseNumber, cents: amount };
}

/** Carries a command out without HTTP. @throws Error where it is refused */
export async function carryOut<Data>(
  engine: CommandEngine,
  useCase: UseCase<Data>,
  data: Data,
  by = 'setup',
): Promise<CommandAnswer> {
  const commandId = v4();
  const outcome = await engine.execute(useCase, {
    data,
    actor: { subject: by, role: 'administrator' },
    commandId,
    requestHash: hash('sha256', commandId),
  });
  if (outcome.outcome === 'rejected') throw new Error(`Not recorded: ${outcome.rejection.code}`);
  return outcome.answer;
}
