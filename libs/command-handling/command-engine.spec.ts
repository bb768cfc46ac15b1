import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { cents, type Rejected } from '#domain';
import type { EventStore } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import {
  CommandEngine,
  commandIdOf,
  IdempotencyKeyReused,
  type CommandOutcome,
  type UseCase,
} from './index.ts';
import { useCases } from '#use-cases';

const efa2023 = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const source = { title: 'Haushaltsplan 2023' };
const leikaKey = '99108008000000';
const recipient = '06412000';

let folder: string;
let store: EventStore;
let engine: CommandEngine;
let requests = 0;

const open = (): void => {
  store = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now: () => Date.UTC(2023, 5, 30) });
  engine = new CommandEngine({
    store,
    now: () => Date.UTC(2023, 5, 30),
    newEventId: () => v7(),
  });
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
  open();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function send<Data>(
  useCase: UseCase<Data>,
  data: Data,
  { by = 'anna', key = `key-${(requests += 1)}` } = {},
): Promise<CommandOutcome> {
  return engine.execute(useCase, {
    data,
    actor: { subject: by, role: 'approver' },
    commandId: commandIdOf(by, key, 'resource'),
    requestHash: commandIdOf(
      JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
      '',
      '',
    )
      .replaceAll('-', '')
      .repeat(2),
  });
}

async function budget(amount: string): Promise<void> {
  await send(useCases.RegisterProgramme, { programme: 'EFA', name: 'EfA', synthetic: false });
  await send(useCases.EnactAppropriation, {
    ...efa2023,
    name: 'Betriebskosten',
    amount: cents(amount),
    exactness: 'UP_TO',
    source,
  });
}

async function readyMunicipality(): Promise<void> {
  await send(useCases.RegisterRecipient, {
    recipient,
    name: 'Frankfurt am Main, Stadt',
    kind: 'KREISFREIE_STADT',
    population: 764_104,
    populationOn: '2020-12-31',
    source,
  });
  await send(useCases.RegisterService, {
    leikaKey,
    name: 'Wohngeld',
    stateOfOrigin: 'SH',
    platform: 'OTHER_STATE',
    synthetic: false,
  });
  for (const prerequisite of ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'] as const)
    await send(useCases.MeetPrerequisite, { recipient, leikaKey, prerequisite, since: '2022-10-01' });
}

const claimOf = (amount: string) => ({
  programme: 'EFA',
  line: 'MAIN',
  recipient,
  leikaKey,
  servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
  amount: cents(amount),
  receivedOn: '2023-06-30',
});

async function certifiedClaim(amount: string): Promise<string> {
  const submitted = await send(useCases.SubmitClaim, claimOf(amount), { by: 'carla' });
  const caseNumber = caseNumberOf(submitted);
  await send(useCases.CertifyFactual, { caseNumber }, { by: 'bert' });
  await send(useCases.CertifyArithmetic, { caseNumber }, { by: 'bert' });
  return caseNumber;
}

function caseNumberOf(outcome: CommandOutcome): string {
  const event = outcome.outcome === 'accepted' ? outcome.answer.events[0] : undefined;
  if (event?.type !== 'ClaimSubmitted') throw new Error(`Not submitted: ${JSON.stringify(outcome)}`);
  return event.data.caseNumber;
}

const refusalOf = (outcome: CommandOutcome): Rejected<never>['rejection'] | undefined =>
  outcome.outcome === 'rejected' ? outcome.rejection : undefined;

describe('the command engine', () => {
  it('accepts exactly one of two approvals at the same moment that together exceed the budget', async () => {
    await budget('527500.00');
    await readyMunicipality();
    const [first, second] = [await certifiedClaim('300000.00'), await certifiedClaim('300000.00')];
    const outcomes = await Promise.all(
      [first, second].map((caseNumber) => send(useCases.ApproveClaim, { caseNumber }, { by: 'dora' })),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'rejected']);
    expect(refusalOf(outcomes[1] as CommandOutcome)).toEqual({
      code: 'NOT_ENOUGH_FUNDS',
      figures: {
        requested: cents('300000.00'),
        available: cents('227500.00'),
        day: '2023-06-30',
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2023,
      },
    });
  });

  it('never commits a cent over the budget when a thousand commitments race', async () => {
    await budget('3900000.00');
    const outcomes = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) =>
        send(useCases.CommitFunds, { ...efa2023, commitmentId: `C-${index}`, amount: cents('5000.00') }),
      ),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(780);
    const { events } = await store.readStream('budgetLine-EFA.MAIN.2023');
    expect(events.filter(({ type }) => type === 'FundsCommitted')).toHaveLength(780);
    expect(events.filter(({ type }) => type === 'UsageWarningRaised')).toHaveLength(1);
  });

  it('lets others have their turn while it reads a long stream', async () => {
    await budget('3900000.00');
    const commit = (id: number) =>
      send(useCases.CommitFunds, { ...efa2023, commitmentId: `C-${id}`, amount: cents('1.00') });
    for (let first = 0; first < 2_000; first += 1_000)
      await Promise.all(Array.from({ length: 1_000 }, (_, index) => commit(first + index)));
    await store.close();
    open();
    let others = 0;
    const takeTurn = (): void => {
      others += 1;
      next = setImmediate(takeTurn);
    };
    let next = setImmediate(takeTurn);
    await commit(2_000);
    clearImmediate(next);
    // Without a turn of theirs, the two that the command itself takes.
    expect(others).toBeGreaterThan(2);
  });

  it('answers a repeated request with the first answer and one event, also after a restart', async () => {
    await budget('100.00');
    const block = { ...efa2023, blockId: 'S-1', amount: cents('10.00'), reason: 'Haushaltssperre' };
    const first = await send(useCases.BlockFunds, block, { key: 'block' });
    const again = await send(useCases.BlockFunds, block, { key: 'block' });
    await store.close();
    open();
    const afterRestart = await send(useCases.BlockFunds, block, { key: 'block' });
    const positions = [first, again, afterRestart].map((one) =>
      one.outcome === 'accepted' ? one.answer.position : undefined,
    );
    expect(positions).toEqual([3n, 3n, 3n]);
    expect(await store.head()).toBe(3n);
  });

  it('answers the same request sent twice at the same moment once', async () => {
    await budget('100.00');
    const block = { ...efa2023, blockId: 'S-1', amount: cents('10.00'), reason: 'Haushaltssperre' };
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => send(useCases.BlockFunds, block, { key: 'block' })),
    );
    expect(outcomes.map((one) => one.outcome === 'accepted' && one.answer.position)).toEqual([3n, 3n, 3n]);
    expect(await store.head()).toBe(3n);
  });

  it('refuses another request with the same idempotency key', async () => {
    await budget('100.00');
    const block = { ...efa2023, blockId: 'S-1', amount: cents('10.00'), reason: 'Haushaltssperre' };
    await send(useCases.BlockFunds, block, { key: 'block' });
    await expect(
      send(useCases.BlockFunds, { ...block, amount: cents('11.00') }, { key: 'block' }),
    ).rejects.toThrow(IdempotencyKeyReused);
  });

  it('numbers the cases of a programme and year without a gap, however they race', async () => {
    await budget('3900000.00');
    await readyMunicipality();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => send(useCases.SubmitClaim, claimOf('100.00'), { by: 'carla' })),
    );
    const expected = Array.from(
      { length: 50 },
      (_, index) => `EFA-2023-${String(index + 1).padStart(6, '0')}`,
    );
    expect(outcomes.map(caseNumberOf).sort()).toEqual(expected);
  });

  it('puts an attempt against the four-eyes principle on record and answers its repetition alike', async () => {
    await budget('1000.00');
    await readyMunicipality();
    const caseNumber = await certifiedClaim('500.00');
    const attempt = { caseNumber };
    const before = await store.head();
    const first = await send(useCases.ApproveClaim, attempt, { by: 'bert', key: 'approve' });
    const again = await send(useCases.ApproveClaim, attempt, { by: 'bert', key: 'approve' });
    expect(refusalOf(first)).toEqual({
      code: 'FOUR_EYES',
      figures: { caseNumber, action: 'APPROVE', earlierPart: 'CERTIFIED' },
    });
    expect(again).toEqual(first);
    expect(await store.head()).toBe(before + 1n);
  });

  it('writes the commitment and the approval together, and a refusal writes nothing', async () => {
    await budget('400.00');
    await readyMunicipality();
    const [small, large] = [await certifiedClaim('400.00'), await certifiedClaim('400.01')];
    const before = await store.head();
    expect(refusalOf(await send(useCases.ApproveClaim, { caseNumber: large }, { by: 'dora' }))?.code).toBe(
      'NOT_ENOUGH_FUNDS',
    );
    expect(await store.head()).toBe(before);
    await send(useCases.ApproveClaim, { caseNumber: small }, { by: 'dora' });
    const { events } = await store.readAll({ after: before });
    expect(events.map(({ type }) => type)).toEqual(['FundsCommitted', 'UsageWarningRaised', 'ClaimApproved']);
    expect(new Set(events.map(({ commandId }) => commandId)).size).toBe(1);
  });
});
