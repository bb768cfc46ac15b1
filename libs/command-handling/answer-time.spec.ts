import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { v7 } from 'uuid';
import { cents } from '#domain';
import {
  EventStoreError,
  type AppendOptions,
  type AppendResult,
  type EventStore,
  type StreamPage,
  type StreamWrite,
} from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { StoreAround } from '#event-store/testing';
import { useCases } from '#use-cases';
import { CommandEngine, commandIdOf, Overloaded, type CommandOutcome, type UseCase } from './index.ts';

const answerWithinMs = 300;
const now = (): number => Date.UTC(2024, 5, 30);

/** A store whose answers a test holds back. */
class MuteStore extends StoreAround {
  readsAreMute = false;
  readsFail = false;
  appendsAreMute = false;
  /** Of a mute append: whether it is written all the same. */
  writesAllTheSame = true;
  appends = 0;
  #thaw = Promise.withResolvers<undefined>();

  thaw(): void {
    this.readsAreMute = this.appendsAreMute = false;
    this.#thaw.resolve(undefined);
    this.#thaw = Promise.withResolvers<undefined>();
  }

  override async append(writes: readonly StreamWrite[], options?: AppendOptions): Promise<AppendResult> {
    this.appends += 1;
    if (!this.appendsAreMute) return super.append(writes, options);
    if (this.writesAllTheSame) await super.append(writes);
    await this.#thaw.promise;
    throw new EventStoreError({ kind: 'outcomeUnknown', reason: 'the answer was lost' });
  }

  override async readStream(...request: Parameters<EventStore['readStream']>): Promise<StreamPage> {
    if (this.readsAreMute) await this.#thaw.promise;
    if (this.readsFail) throw new EventStoreError({ kind: 'unavailable', reason: 'gone' });
    return super.readStream(...request);
  }
}

let store: MuteStore;
let engine: CommandEngine;
beforeEach(async () => {
  store = new MuteStore(new SqliteEventStore({ file: ':memory:', now }));
  engine = new CommandEngine({ store, now, newEventId: () => v7(), answerWithinMs });
  await send(useCases.RegisterProgramme, { programme: 'EFA', name: 'EfA', synthetic: false }, 'register');
  await send(
    useCases.EnactAppropriation,
    {
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear: 2023,
      name: 'Betriebskosten',
      amount: cents('100.00'),
      exactness: 'UP_TO',
      source: { title: 'Haushaltsplan' },
    },
    'enact',
  );
});
afterEach(async () => {
  store.thaw();
  await store.close();
});

function send<Data>(
  useCase: UseCase<Data>,
  data: Data,
  key: string,
  by: CommandEngine = engine,
): Promise<CommandOutcome> {
  return by.execute(useCase, requestOf(data, key));
}
const requestOf = <Data>(data: Data, key: string) => ({
  data,
  actor: { subject: 'anna', role: 'administrator' },
  commandId: commandIdOf('anna', key, 'resource'),
  requestHash: hash('sha256', key),
});
const commitmentOf = (commitmentId: string) => ({
  programme: 'EFA',
  line: 'MAIN',
  fiscalYear: 2023,
  commitmentId,
  amount: cents('1.00'),
});
const commit = (key: string, by?: CommandEngine) => send(useCases.CommitFunds, commitmentOf(key), key, by);

async function timed(answer: Promise<unknown>): Promise<{ readonly error: unknown; readonly ms: number }> {
  const begun = performance.now();
  const error = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, ms: performance.now() - begun };
}
const commitments = async (): Promise<number> =>
  (await store.readStream('budgetLine-EFA.MAIN.2023')).events.filter(({ type }) => type === 'FundsCommitted')
    .length;

describe('a command on a store that does not answer', () => {
  it('that had still to read says in time that nothing was recorded, and records nothing afterwards', async () => {
    const other = new CommandEngine({ store, now, newEventId: () => v7(), answerWithinMs });
    const { appends } = store;
    store.readsAreMute = true;
    const { error, ms } = await timed(commit('C-1', other));
    expect(error).toBeInstanceOf(Overloaded);
    expect(ms).toBeLessThan(2 * answerWithinMs);
    store.thaw();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([store.appends - appends, await commitments()]).toEqual([0, 0]);
  });

  it('that was sent says in time that its outcome is unknown, and the same key finds it', async () => {
    store.appendsAreMute = true;
    const { error, ms } = await timed(commit('C-1'));
    expect(error).toMatchObject({ failure: { kind: 'outcomeUnknown' } });
    expect(ms).toBeLessThan(2 * answerWithinMs);
    const again = await timed(commit('C-1'));
    expect(again.error).toMatchObject({ failure: { kind: 'outcomeUnknown' } });
    store.thaw();
    expect(await commit('C-1')).toMatchObject({ outcome: 'accepted', answer: { repeated: true } });
    expect(await commitments()).toBe(1);
  });

  it('waits no longer for those before it: a hundred on one line are all answered in the time of one', async () => {
    store.appendsAreMute = true;
    store.writesAllTheSame = false;
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => timed(commit(`C-${index}`))));
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(3 * answerWithinMs);
    expect(answers.filter(({ error }) => error === undefined)).toEqual([]);
    store.thaw();
    const after = await Promise.all(Array.from({ length: 100 }, (_, index) => commit(`C-${index}`)));
    expect(after.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(100);
    expect(await commitments()).toBe(100);
  });

  it('counts until its work has ended, so that what waits is bounded', async () => {
    const small = new CommandEngine({
      store,
      now,
      newEventId: () => v7(),
      answerWithinMs: 20,
      inFlightMax: 3,
    });
    store.readsAreMute = true;
    for (const key of ['C-1', 'C-2', 'C-3'])
      expect((await timed(commit(key, small))).error).toMatchObject({ retryAfterSeconds: 2 });
    expect((await timed(commit('C-4', small))).error).toMatchObject({ retryAfterSeconds: 1 });
    store.thaw();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await commit('C-4', small)).toMatchObject({ outcome: 'accepted' });
  });

  it('counts as much where it is rehearsed, and a rehearsal is told the same', async () => {
    const small = new CommandEngine({
      store,
      now,
      newEventId: () => v7(),
      answerWithinMs: 20,
      inFlightMax: 2,
    });
    const rehearse = (key: string, by = small) =>
      by.rehearse(useCases.CommitFunds, requestOf(commitmentOf(key), key));
    store.readsAreMute = true;
    for (const key of ['C-1', 'C-2'])
      expect((await timed(rehearse(key))).error).toMatchObject({ name: 'Overloaded', retryAfterSeconds: 2 });
    for (const one of [rehearse('C-3'), commit('C-3', small)])
      expect((await timed(one)).error).toMatchObject({ name: 'Overloaded', retryAfterSeconds: 1 });
    store.thaw();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const cold = new CommandEngine({ store, now, newEventId: () => v7() });
    store.readsFail = true;
    expect((await timed(rehearse('C-3', cold))).error).toMatchObject({
      name: 'Overloaded',
      retryAfterSeconds: 2,
    });
    store.readsFail = false;
    expect((await rehearse('C-3')).outcome).toMatchObject({ outcome: 'accepted' });
    expect(await commitments()).toBe(0);
  });
});

describe('what is said of a command whose submission was repeated', () => {
  it('is not that nothing was recorded, when the second one finds the store gone after the first had arrived', async () => {
    let appends = 0;
    const arriving = new (class extends StoreAround {
      override async append(writes: readonly StreamWrite[]): Promise<AppendResult> {
        appends += 1;
        if (appends > 1) throw new EventStoreError({ kind: 'unavailable', reason: 'gone' });
        await super.append(writes);
        throw new EventStoreError({ kind: 'outcomeUnknown', reason: 'the answer was lost' });
      }
    })(store);
    const other = new CommandEngine({ store: arriving, now, newEventId: () => v7(), answerWithinMs });
    expect((await timed(commit('C-1', other))).error).toMatchObject({ failure: { kind: 'outcomeUnknown' } });
    expect(await commitments()).toBe(1);
  });
});
