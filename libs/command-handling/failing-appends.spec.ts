import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { cents } from '#domain';
import { EventStoreError, START, type AppendResult, type StreamWrite } from '#event-store';
import { FaultyStore } from '#event-store/testing';
import { SqliteEventStore } from '#event-store/sqlite';
import { CommandEngine, commandIdOf, Overloaded, type CommandOutcome, type UseCase } from './index.ts';
import { useCases } from '#use-cases';

/** A store that finds no room for the next append to a stream, however many appends go to disk with it. */
class RefusingStore extends FaultyStore {
  readonly #refused = new Set<string>();

  refuseNextTo(stream: string): void {
    this.#refused.add(stream);
  }

  /** The answers of appends that carry such a text are lost from now on, whatever becomes of them; none with `undefined`. */
  loseAnswersTo(text: string | undefined): void {
    this.#lost = text;
  }
  #lost: string | undefined;

  override async append(writes: readonly StreamWrite[]): Promise<AppendResult> {
    const lost = this.#lost;
    if (
      lost !== undefined &&
      writes.some(({ events }) => events.some(({ payload }) => payload.includes(lost)))
    ) {
      await super.append(writes);
      throw new EventStoreError({ kind: 'outcomeUnknown', reason: 'the answer was lost' });
    }
    if (writes.some(({ stream }) => this.#refused.delete(stream))) {
      await new Promise((resolve) => setImmediate(resolve));
      throw new EventStoreError({ kind: 'unavailable', reason: 'no room' });
    }
    return super.append(writes);
  }
}

const efa2023 = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const efa2024 = { ...efa2023, fiscalYear: 2024 };
const stream2023 = 'budgetLine-EFA.MAIN.2023';
const now = (): number => Date.UTC(2024, 5, 30);

let folder: string;
let sqlite: SqliteEventStore;
let store: RefusingStore;
let engine: CommandEngine;
let requests = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
  sqlite = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now });
  store = new RefusingStore(sqlite);
  engine = new CommandEngine({ store, now, newEventId: () => v7() });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function send<Data>(
  useCase: UseCase<Data>,
  data: Data,
  key = `key-${(requests += 1)}`,
): Promise<CommandOutcome> {
  return engine.execute(useCase, {
    data,
    actor: { subject: 'anna', role: 'administrator' },
    commandId: commandIdOf('anna', key, 'resource'),
    requestHash: hash('sha256', key),
  });
}

const register = () => send(useCases.RegisterProgramme, { programme: 'EFA', name: 'EfA', synthetic: false });
const enact = (line: typeof efa2023) =>
  send(useCases.EnactAppropriation, {
    ...line,
    name: 'Betriebskosten',
    amount: cents('100.00'),
    exactness: 'UP_TO',
    source: { title: 'Haushaltsplan' },
  });
const block = (amount: string, key?: string) =>
  send(useCases.BlockFunds, { ...efa2023, blockId: 'S-1', amount: cents(amount), reason: 'Sperre' }, key);
const commit = (line: typeof efa2023, commitmentId: string, amount: string, key?: string) =>
  send(useCases.CommitFunds, { ...line, commitmentId, amount: cents(amount) }, key);

async function twoLines(): Promise<void> {
  await register();
  await enact(efa2023);
  await enact(efa2024);
}

const recordedTypes = async (after = START): Promise<readonly string[]> =>
  (await store.readAll({ after })).events.map(({ type }) => type);
const codeOf = (one: PromiseSettledResult<CommandOutcome>): unknown =>
  one.status === 'rejected'
    ? one.reason
    : one.value.outcome === 'rejected'
      ? one.value.rejection.code
      : 'accepted';

describe('a command whose answer was lost while another on the same line had its own', () => {
  it('is found out by the same key, as recorded once', async () => {
    await twoLines();
    engine = new CommandEngine({ store, now, newEventId: () => v7(), answerWithinMs: 150 });
    await commit(efa2023, 'C-0', '1.00');
    store.loseAnswersTo('C-lost');
    const [lost, other] = await Promise.allSettled([
      commit(efa2023, 'C-lost', '1.00', 'lost'),
      commit(efa2023, 'C-other', '1.00'),
    ]);
    expect(lost).toMatchObject({ status: 'rejected', reason: { failure: { kind: 'outcomeUnknown' } } });
    expect(other.status).toBe('fulfilled');

    store.loseAnswersTo(undefined);

    expect(await commit(efa2023, 'C-lost', '1.00', 'lost')).toMatchObject({
      outcome: 'accepted',
      answer: { repeated: true },
    });
  });
});

describe('a refused flush', () => {
  it('refuses its command, decides anew what rested on it, and does not touch other streams', async () => {
    await twoLines();
    const before = await store.head();
    store.refuseNextTo(stream2023);
    const [first, tooMuchAfterFirst, elsewhere] = await Promise.allSettled([
      commit(efa2023, 'C-0', '60.00'),
      commit(efa2023, 'C-1', '50.00'),
      commit(efa2024, 'C-2', '50.00'),
    ]);
    expect(codeOf(first)).toBeInstanceOf(Overloaded);
    expect([codeOf(tooMuchAfterFirst), codeOf(elsewhere)]).toEqual(['accepted', 'accepted']);
    expect(await recordedTypes(before)).toEqual(['FundsCommitted', 'FundsCommitted']);
  });

  it('leaves no trace: the same request carried out later is carried out once', async () => {
    await twoLines();
    store.refuseNextTo(stream2023);
    await expect(block('60.00', 'block')).rejects.toThrow(Overloaded);
    const later = [await block('60.00', 'block'), await block('60.00', 'block')];
    expect(later.map((one) => one.outcome === 'accepted' && one.answer.repeated)).toEqual([false, true]);
    expect((await recordedTypes()).filter((type) => type === 'FundsBlocked')).toHaveLength(1);
  });

  it('refuses a chain of commands that were decided one on the other only where each falls by itself', async () => {
    await twoLines();
    store.refuseNextTo(stream2023);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, (_, index) => commit(efa2023, `C-${index}`, '20.00')),
    );
    expect(codeOf(outcomes[0] as PromiseSettledResult<CommandOutcome>)).toBeInstanceOf(Overloaded);
    expect(outcomes.slice(1).map(codeOf)).toEqual(Array(5).fill('accepted'));
    const { events } = await store.readStream(stream2023);
    expect(events.filter(({ type }) => type === 'FundsCommitted')).toHaveLength(5);
  });

  it('decides anew what only read the stream that was to be written', async () => {
    store.refuseNextTo('programme-EFA');
    const [registered, enacted] = await Promise.allSettled([register(), enact(efa2023)]);
    expect(codeOf(registered)).toBeInstanceOf(Overloaded);
    expect(codeOf(enacted)).toBe('PROGRAMME_UNKNOWN');
    expect(await store.head()).toBe(START);
  });

  it('on a full disk acknowledges nothing that is not there, and catches up when there is room', async () => {
    await twoLines();
    const before = await store.head();
    const race = () =>
      Promise.allSettled(
        Array.from({ length: 200 }, (_, index) => commit(efa2023, `C-${index}`, '0.10', `commit-${index}`)),
      );
    sqlite.limitPages(1);
    const full = await race();
    const refused = full.filter((one) => codeOf(one) instanceof Overloaded);
    expect(refused.length).toBeGreaterThan(0);
    expect(await recordedTypes(before)).toHaveLength(200 - refused.length);
    sqlite.limitPages(100_000);
    expect(new Set((await race()).map(codeOf))).toEqual(new Set(['accepted']));
    expect(await recordedTypes(before)).toEqual(Array(200).fill('FundsCommitted'));
  });
});

describe('a lost acknowledgement', () => {
  it('is resolved by the engine: the command is answered as accepted and written once', async () => {
    await twoLines();
    store.loseAcknowledgement();
    const outcome = await commit(efa2023, 'C-1', '50.00');
    expect(outcome).toMatchObject({ outcome: 'accepted', answer: { position: 4n } });
    expect(await store.head()).toBe(4n);
  });

  it('is resolved for each of a hundred racing commands, and the budget holds', async () => {
    await twoLines();
    for (let lost = 0; lost < 100; lost += 1) store.loseAcknowledgement();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, (_, index) => commit(efa2023, `C-${index}`, '2.00')),
    );
    expect(outcomes.map(codeOf).filter((code) => code === 'accepted')).toHaveLength(50);
    expect(outcomes.map(codeOf).filter((code) => code === 'NOT_ENOUGH_FUNDS')).toHaveLength(50);
    const { events } = await store.readStream(stream2023);
    expect(events.filter(({ type }) => type === 'FundsCommitted')).toHaveLength(50);
  });

  it('that stays lost is told as such, and the same request later finds what was written', async () => {
    await twoLines();
    for (let lost = 0; lost < 5; lost += 1) store.loseAcknowledgement();
    await expect(commit(efa2023, 'C-1', '50.00', 'commit')).rejects.toMatchObject({
      failure: { kind: 'outcomeUnknown' },
    });
    expect(await commit(efa2023, 'C-1', '50.00', 'commit')).toMatchObject({
      outcome: 'accepted',
      answer: { position: 4n, repeated: true },
    });
    expect(await store.head()).toBe(4n);
  });
});
