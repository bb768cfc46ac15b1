import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 } from 'uuid';
import { CommandEngine, commandIdOf, Reconciler } from '#command-handling';
import { useCases } from '#use-cases';
import {
  approved,
  certified,
  claimNumber,
  foundation,
  isAccepted,
  story,
  submitted,
  type Step,
} from '#use-cases/testing';
import { cents } from '#domain';
import { EventStoreError, type AppendResult, type EventStore, type StreamWrite } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { FaultyStore } from '#event-store/testing';
import { ClientDriver } from './client-driver.ts';
import type { DriverAnswer } from './driver.ts';
import { EventStoreDbStore } from './eventstore-db-store.ts';
import { WireServer } from '../testing/index.ts';

const now = (): number => Date.UTC(2024, 11, 30, 12);

/** The process ends here: nothing that it does afterwards arrives. */
class Crash extends Error {}

/** Lets so many appends of a command through, then none any more. */
class Lifeline {
  isDead = false;
  readonly #error: () => Error;
  #left = Infinity;

  constructor(error: () => Error = () => new Crash('crashed')) {
    this.#error = error;
  }

  dieAfter(appends: number): void {
    this.#left = appends;
  }

  spend(): void {
    if (this.isDead || this.#left <= 0) {
      this.isDead = true;
      throw this.#error();
    }
    this.#left -= 1;
  }
}

class MortalDriver extends ClientDriver {
  readonly #life: Lifeline;

  constructor(connectionString: string, life: Lifeline) {
    super(connectionString, 10_000);
    this.#life = life;
  }

  override async append(...request: Parameters<ClientDriver['append']>): Promise<DriverAnswer> {
    this.#life.spend();
    return super.append(...request);
  }
}

/** Its transaction takes all writes or none, so a crash anywhere within leaves none. */
class MortalSqlite extends FaultyStore {
  readonly #life: Lifeline;

  constructor(store: EventStore, life: Lifeline) {
    super(store);
    this.#life = life;
  }

  override async append(writes: readonly StreamWrite[]): Promise<AppendResult> {
    for (const _ of writes) this.#life.spend();
    return super.append(writes);
  }
}

interface Kind {
  readonly name: string;
  readonly open: (life: Lifeline) => EventStore;
}

let folder: string;
let server: WireServer;
const kinds: readonly Kind[] = [
  {
    name: 'SQLite',
    open: (life) =>
      new MortalSqlite(new SqliteEventStore({ file: join(folder, 'events.sqlite'), now }), life),
  },
  {
    name: 'EventStoreDB',
    open: (life) => new EventStoreDbStore({ driver: new MortalDriver(server.connectionString, life) }),
  },
];

let stores: EventStore[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crash-'));
  server = await WireServer.start();
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

const engineOn = (store: EventStore): CommandEngine =>
  new CommandEngine({ store, now, newEventId: () => v7() });

function openOn({ open }: Kind, life = new Lifeline()): EventStore {
  const store = open(life);
  stores.push(store);
  return store;
}

/** What is recorded, stream by stream; ids and times differ from run to run. */
async function contentOf(store: EventStore): Promise<Readonly<Record<string, readonly string[]>>> {
  const streams: Record<string, string[]> = {};
  const { events } = await store.readAll({ after: 0n, maxCount: 2_000 });
  for (const { stream, type, payload } of events) (streams[stream] ??= []).push(`${type} ${payload}`);
  return streams;
}

async function undisturbed(steps: readonly Step[]): Promise<EventStore> {
  const store = new SqliteEventStore({ file: ':memory:', now });
  stores.push(store);
  const engine = engineOn(store);
  for (const step of steps)
    expect([step.name, isAccepted(await step.send(engine))]).toEqual([step.name, true]);
  return store;
}

/** How many commands wrote to more than so many streams. */
async function commandsBeyond(store: EventStore, streams: number): Promise<number> {
  const written = new Map<string, Set<string>>();
  const { events } = await store.readAll({ after: 0n, maxCount: 2_000 });
  for (const { commandId, stream } of events)
    written.set(commandId, (written.get(commandId) ?? new Set<string>()).add(stream));
  return [...written.values()].filter(({ size }) => size > streams).length;
}

/** Runs the reconciler until everything is finished. */
async function reconcile(store: EventStore): Promise<void> {
  const stop = new AbortController();
  const reconciler = new Reconciler({
    store,
    progress: { load: async () => 0n, save: async () => undefined },
    graceMs: 20,
    clock: () => performance.now(),
    onError: (error) => {
      throw error;
    },
  });
  const running = reconciler.run(stop.signal);
  const head = await store.head();
  while (reconciler.finishedUpTo < head) await pause(5);
  stop.abort();
  await running;
}

/** Sends each step to a process that dies after so many of its appends, then again to one that was started after it. */
async function crashing(
  kind: Kind,
  appends: number,
  afterCrash: (store: EventStore) => Promise<void>,
): Promise<{ readonly crashes: number; readonly store: EventStore }> {
  let crashes = 0;
  let life = new Lifeline();
  let store = openOn(kind, life);
  let engine = engineOn(store);
  for (const step of story) {
    life.dieAfter(appends);
    const outcome = await step.send(engine).catch((error: unknown) => {
      if (!life.isDead) throw error;
      return undefined;
    });
    if (!outcome) {
      crashes += 1;
      await store.close();
      life = new Lifeline();
      store = openOn(kind, life);
      engine = engineOn(store);
      await afterCrash(store);
    }
    const answer = outcome ?? (await step.send(engine));
    expect([step.name, answer]).toMatchObject([step.name, { outcome: 'accepted' }]);
  }
  return { crashes, store };
}

describe.each(kinds)('a crash between the writes of a command on $name', (kind) => {
  it.each([
    [1, 'the reconciler finishes it', reconcile],
    [2, 'the reconciler finishes it', reconcile],
    [1, 'the same request finishes it', async () => undefined],
    [2, 'the same request finishes it', async () => undefined],
  ] as const)(
    'after %i of them ends as if there had been none: %s',
    async (appends, _, afterCrash) => {
      const { crashes, store } = await crashing(kind, appends, afterCrash);
      const calm = await undisturbed(story);
      const expected = await commandsBeyond(calm, appends);
      expect(expected).toBeGreaterThan(0);
      expect(crashes).toBe(expected);
      expect(await contentOf(store)).toEqual(await contentOf(calm));
    },
    60_000,
  );
});

describe('a decision on EventStoreDB whose case has changed before it was carried through', () => {
  const [, kind] = kinds as readonly [Kind, Kind];
  const crashedApproval = async (): Promise<EventStore> => {
    const life = new Lifeline();
    const store = openOn(kind, life);
    const engine = engineOn(store);
    for (const step of [...foundation, submitted, ...certified]) await step.send(engine);
    life.dieAfter(1);
    await expect(approved.send(engine)).rejects.toThrow('crashed');
    await store.close();
    return openOn(kind);
  };
  const request = (data: object) => ({
    data: { caseNumber: claimNumber, ...data } as never,
    actor: { subject: 'carla', role: 'claimant' },
    effectiveDay: '2023-06-30',
    commandId: v7(),
    requestHash: hash('sha256', JSON.stringify(Object.keys(data))),
  });

  it('is taken back: a claim withdrawn meanwhile leaves no commitment, whoever finishes it and how often', async () => {
    const store = await crashedApproval();
    const other = engineOn(openOn(kind));
    const withdrawn = await other.execute(useCases.WithdrawClaim, request({ reason: 'Doppelt gestellt' }));
    expect(isAccepted(withdrawn)).toBe(true);
    await Promise.all([reconcile(store), reconcile(openOn(kind))]);
    await reconcile(store);
    const content = await contentOf(store);
    expect(content['budgetLine-EFA.MAIN.2023']?.map((event) => event.split(' ')[0])).toEqual([
      'AppropriationEnacted',
      'FundsCommitted',
      'CommitmentReleased',
    ]);
    expect(
      Object.values(content)
        .flat()
        .filter((event) => event.startsWith('ClaimApproved')),
    ).toEqual([]);
    expect(await approved.send(engineOn(store))).toMatchObject({
      outcome: 'rejected',
      rejection: { code: 'CLAIM_STATE' },
    });
  });

  it('is taken back on a budget line, too: a block that was rejected meanwhile leaves nothing blocked', async () => {
    const life = new Lifeline();
    const store = openOn(kind, life);
    const engine = engineOn(store);
    const untilConfirmed = story.findIndex(({ name }) => name === 'block confirmed');
    for (const step of story.slice(0, untilConfirmed)) await step.send(engine);
    life.dieAfter(1);
    await expect(story[untilConfirmed]?.send(engine)).rejects.toThrow('crashed');
    const other = openOn(kind);
    const rejection = {
      budgetActId: commandIdOf('system', 'block', 'story'),
      reason: 'Irrtum',
    };
    expect(isAccepted(await engineOn(other).execute(useCases.RejectBudgetAct, request(rejection)))).toBe(
      true,
    );
    await reconcile(other);
    const content = await contentOf(other);
    expect(content['budgetLine-EFA.MAIN.2023']?.slice(-2).map((event) => event.split(' ')[0])).toEqual([
      'FundsBlocked',
      'BlockReleased',
    ]);
    expect(await story[untilConfirmed]?.send(engineOn(other))).toMatchObject({
      outcome: 'rejected',
      rejection: { code: 'BUDGET_ACT_STATE' },
    });
  });

  it.each(['finish', 'takeBack'] as const)(
    'whose end meets faults at every append is told as unknown, never as nothing, and ends once they pass: %s',
    async (way) => {
      for (let appends = 0; appends < 3; appends += 1) {
        const before = await crashedApproval();
        if (way === 'takeBack')
          await engineOn(openOn(kind)).execute(
            useCases.WithdrawClaim,
            request({ reason: 'Doppelt gestellt' }),
          );
        const life = new Lifeline(
          () => new EventStoreError({ kind: 'unavailable', reason: 'the server is not ready' }),
        );
        life.dieAfter(appends);
        const first = await approved.send(engineOn(openOn(kind, life))).catch((error: unknown) => error);
        if (life.isDead) expect(first).toMatchObject({ failure: { kind: 'outcomeUnknown' } });
        const outcome = await approved.send(engineOn(before));
        expect(isAccepted(outcome)).toBe(way === 'finish');
        const types = (await contentOf(before))['budgetLine-EFA.MAIN.2023']?.map((one) => one.split(' ')[0]);
        expect(types).toEqual([
          'AppropriationEnacted',
          'FundsCommitted',
          ...(way === 'takeBack' ? ['CommitmentReleased'] : []),
        ]);
        await server.stop();
        server = await WireServer.start();
      }
    },
    30_000,
  );

  it('is decided anew when the same request comes again', async () => {
    const store = await crashedApproval();
    const other = engineOn(openOn(kind));
    await other.execute(
      useCases.AmendClaim,
      request({ amount: cents('80.00'), receivedOn: '2023-06-30', reason: 'Korrektur' }),
    );
    expect(await approved.send(engineOn(store))).toMatchObject({
      outcome: 'rejected',
      rejection: { code: 'NOT_CERTIFIED' },
    });
    const content = await contentOf(store);
    expect(content['budgetLine-EFA.MAIN.2023']?.map((event) => event.split(' ')[0])).toEqual([
      'AppropriationEnacted',
      'FundsCommitted',
      'CommitmentReleased',
    ]);
  });

  it('frees funds last, and behind what others have bound meanwhile', async () => {
    const life = new Lifeline();
    const store = openOn(kind, life);
    const engine = engineOn(store);
    const untilLowered = story.findIndex(({ name }) => name === 'lower');
    const lowered = story[untilLowered];
    for (const step of story.slice(0, untilLowered)) await step.send(engine);
    life.dieAfter(1);
    await expect(lowered?.send(engine)).rejects.toThrow('crashed');
    const other = openOn(kind);
    const bound = story.find(({ name }) => name === 'published award');
    expect(await bound?.send(engineOn(other)).then(isAccepted)).toBe(true);
    await reconcile(other);
    const line = (await contentOf(other))['budgetLine-EFA.MAIN.2023'] ?? [];
    expect(line.slice(-2).map((event) => event.split(' ')[0])).toEqual([
      'FundsCommitted',
      'CommitmentReduced',
    ]);
    expect(await lowered?.send(engineOn(other))).toMatchObject({ answer: { repeated: true } });
    expect((await contentOf(other))['budgetLine-EFA.MAIN.2023']).toEqual(line);
  });
});
