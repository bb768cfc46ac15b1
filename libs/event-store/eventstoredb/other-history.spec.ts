import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { v4, v7 } from 'uuid';
import { CommandEngine, type CommandOutcome, type UseCase } from '#command-handling';
import { useCases } from '#use-cases';
import { EventStoreError } from '../errors.ts';
import type { EventStore } from '../event-store.ts';
import { events, write } from '../testing/conformance/scene.ts';
import { WireServer } from '../testing/index.ts';
import { openEventStoreDb } from './index.ts';

let server: WireServer;
let store: EventStore;
beforeEach(async () => {
  server = await WireServer.start();
  store = openEventStoreDb(server.connectionString, { appendTimeoutMs: 2_000, readTimeoutMs: 2_000 });
});
afterEach(async () => {
  await store.close();
  await server.stop();
});

/** The server comes back at the same address with the log of another, which holds so many events. */
async function replaceHistory(count: number): Promise<void> {
  const { port } = server.endpoint;
  await server.stop();
  server = await WireServer.start({ port });
  const other = openEventStoreDb(server.connectionString);
  if (count > 0) await other.append([write('other', events(count))]);
  await other.close();
}

const onLine = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const send = <Data>(engine: CommandEngine, useCase: UseCase<Data>, data: Data): Promise<CommandOutcome> =>
  engine.execute(useCase, {
    data,
    actor: { subject: 'anna', role: 'budget-controller' },
    commandId: v4(),
    requestHash: '00'.repeat(32),
  });

/** A budget of that many cents. */
async function enact(engine: CommandEngine, amount: bigint): Promise<void> {
  await send(engine, useCases.RegisterProgramme, { programme: 'EFA', name: 'EfA', synthetic: false });
  await send(engine, useCases.EnactAppropriation, {
    ...onLine,
    name: 'Betriebskosten',
    amount,
    exactness: 'EXACT',
    source: { title: 'Haushaltsplan 2023' },
  });
}

describe('a server that comes back with another history', () => {
  it('is decided on by what it holds: nothing of the other one is remembered', async () => {
    const engineOn = (on: EventStore) =>
      new CommandEngine({ store: on, now: Date.now, newEventId: () => v7() });
    const engine = engineOn(store);
    await enact(engine, 1_000n);
    const stop = new AbortController();
    const following = engine.followOthers(stop.signal);
    await send(engine, useCases.CommitFunds, { ...onLine, commitmentId: 'C-1', amount: 1n });
    await pause(100);

    const { port } = server.endpoint;
    await server.stop();
    server = await WireServer.start({ port });
    const other = openEventStoreDb(server.connectionString);
    await enact(engineOn(other), 10n);
    await other.close();
    await expect(following).rejects.toThrow('the log is another one');

    const refused = await send(engine, useCases.CommitFunds, { ...onLine, commitmentId: 'C-2', amount: 11n });
    expect(refused).toMatchObject({ outcome: 'rejected', rejection: { code: 'NOT_ENOUGH_FUNDS' } });
    const accepted = await send(engine, useCases.CommitFunds, {
      ...onLine,
      commitmentId: 'C-1',
      amount: 10n,
    });
    expect(accepted).toMatchObject({ outcome: 'accepted' });
    stop.abort();
  });

  it('tells what stands at a position, and that nothing does', async () => {
    const written = events(2);
    const { position } = await store.append([write('claim', written)]);
    expect(await store.eventIdAt(position)).toBe(written[1]?.id);
    expect(await store.eventIdAt(position + 1n)).toBeUndefined();
    expect(await store.eventIdAt(0n)).toBeUndefined();
  });

  it.each([
    ['shorter', 0],
    ['of the same length', 3],
    ['longer', 9],
  ])('ends a subscription rather than going on behind what it gave: a %s one', async (_, count) => {
    await store.append([write('claim', events(3))]);
    const given: string[] = [];
    const following = (async () => {
      for await (const batch of store.subscribe({ after: 0n }))
        given.push(...batch.events.map(({ stream }) => stream));
    })();
    while (given.length < 3) await pause(5);

    await replaceHistory(count);

    const failure = await following.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EventStoreError);
    expect(String(failure)).toContain('the log is another one');
    expect(given).toEqual(['claim', 'claim', 'claim']);
    const seen = openEventStoreDb(server.connectionString);
    expect(await store.head()).toBe(await seen.head());
    await seen.close();
  });
});
