import { v4 } from 'uuid';
import { CommandEngine, type CommandOutcome, type UseCase } from '#command-handling';
import { useCases } from '#use-cases';
import { prerequisites } from '#domain';
import { SqliteEventStore } from '#event-store/sqlite';
import { SqliteReadModels } from '#projections/sqlite';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';
import { distinctClaim, servicesFor } from '../support/distinct-claims.ts';
import { eventIds } from '#event-store';

export const claimAmount = 12_345n;
const programme = 'EFA';
const recipient = '06412000';
const source = { title: 'Bench' };
const claimsAtOnce = 300;

export const caseNumberOfClaim = (number: number): string =>
  `${programme}-2023-${(number + 1).toString().padStart(6, '0')}`;

/** Records one budget that suffices, and claims that only await their approval. */
export async function prepareApprovals(folder: string, claims: number): Promise<void> {
  const store = new SqliteEventStore({ file: eventsFileOf(folder), now: Date.now });
  const engine = new CommandEngine({ store, now: Date.now, newEventId: eventIds() });
  const record = async <Data>(
    useCase: UseCase<Data>,
    data: Data,
    subject = 'anna',
  ): Promise<CommandOutcome> => {
    const request = {
      data,
      actor: { subject, role: 'system' },
      commandId: v4(),
      requestHash: 'ab'.repeat(32),
    };
    const outcome = await engine.execute(useCase, request);
    if (outcome.outcome === 'rejected') throw new Error(outcome.rejection.code);
    return outcome;
  };
  await record(useCases.RegisterProgramme, { programme, name: programme, synthetic: false });
  await record(useCases.EnactAppropriation, {
    programme,
    line: 'MAIN',
    fiscalYear: 2023,
    name: programme,
    amount: claimAmount * BigInt(claims),
    exactness: 'EXACT',
    source,
  });
  await record(useCases.RegisterRecipient, {
    recipient,
    name: 'Frankfurt am Main',
    kind: 'KREISFREIE_STADT',
    population: 764_104,
    populationOn: '2020-12-31',
    source,
  });
  for (const leikaKey of servicesFor(claims)) {
    await record(useCases.RegisterService, {
      leikaKey,
      name: 'Wohngeld',
      stateOfOrigin: 'SH',
      platform: 'OTHER_STATE',
      synthetic: false,
    });
    for (const prerequisite of prerequisites)
      await record(useCases.MeetPrerequisite, { recipient, leikaKey, prerequisite, since: '2022-10-01' });
  }

  let next = 0;
  const work = async (): Promise<void> => {
    while (next < claims) {
      const number = next;
      next += 1;
      const outcome = await record(
        useCases.SubmitClaim,
        {
          programme,
          line: 'MAIN',
          recipient,
          ...distinctClaim(number),
          amount: claimAmount,
          receivedOn: '2023-02-15',
        },
        'carla',
      );
      const event = outcome.outcome === 'accepted' ? outcome.answer.events.at(-1) : undefined;
      if (event?.type !== 'ClaimSubmitted') throw new Error('The claim was not submitted.');
      const certification = { caseNumber: event.data.caseNumber };
      await record(useCases.CertifyFactual, certification, 'bert');
      await record(useCases.CertifyArithmetic, certification, 'bert');
    }
  };
  await Promise.all(Array.from({ length: claimsAtOnce }, () => work()));
  await store.close();
  await (await SqliteReadModels.open(readModelsFileOf(folder))).close();
}
