import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { v4, v7 } from 'uuid';
import { CommandEngine, type UseCase } from '#command-handling';
import { useCases } from '#use-cases';
import { isAccepted } from '#use-cases/testing';
import { openEventStoreDb, type EventStoreDbStore } from './index.ts';
import { WireServer } from '../testing/index.ts';

const engineCount = 3;
const lineCount = 60;
const budgetCents = 1_000n;
/** So that a few of them use a line up, and the decision on each matters. */
const commitsOfEach = 8;

/** However busy the machine is: an append that is given up here would be answered after all, and the race would be another one. */
const patient = { appendTimeoutMs: 120_000, readTimeoutMs: 120_000 };

let server: WireServer;
let stores: EventStoreDbStore[];
let engines: CommandEngine[];
beforeEach(async () => {
  server = await WireServer.start();
  stores = Array.from({ length: engineCount }, () => openEventStoreDb(server.connectionString, patient));
  engines = stores.map((store) => new CommandEngine({ store, now: Date.now, newEventId: () => v7() }));
});
afterEach(async () => {
  for (const store of stores) await store.close();
  await server.stop();
});

/** As a client does: the same request again until there is an answer. */
async function send<Data>(engine: CommandEngine, useCase: UseCase<Data>, data: Data): Promise<boolean> {
  const commandId = v4();
  for (;;)
    try {
      const outcome = await engine.execute(useCase, {
        data,
        actor: { subject: 'anna', role: 'budget-controller' },
        commandId,
        requestHash: hash('sha256', commandId),
      });
      return isAccepted(outcome);
    } catch {
      // Too many conflicts.
    }
}

it('engines of several processes that race on budgets never commit a cent more than there is', async () => {
  const [first] = engines as [CommandEngine];
  const lines = Array.from({ length: lineCount }, (_, index) => ({
    programme: 'EFA',
    line: `L${index}`,
    fiscalYear: 2023,
  }));
  await send(first, useCases.RegisterProgramme, { programme: 'EFA', name: 'EfA', synthetic: false });
  for (const line of lines)
    await send(first, useCases.EnactAppropriation, {
      ...line,
      name: 'Betriebskosten',
      amount: budgetCents,
      exactness: 'EXACT',
      source: { title: 'Haushaltsplan 2023' },
    });
  const acknowledged = new Map<string, bigint>();
  await Promise.all(
    lines.flatMap((line) =>
      engines.flatMap((engine) =>
        Array.from({ length: commitsOfEach }, async () => {
          const amount = BigInt(1 + Math.floor(Math.random() * 400));
          const commitmentId = v4();
          if (await send(engine, useCases.CommitFunds, { ...line, commitmentId, amount }))
            acknowledged.set(line.line, (acknowledged.get(line.line) ?? 0n) + amount);
        }),
      ),
    ),
  );
  const [store] = stores as [EventStoreDbStore];
  for (const { line } of lines) {
    const { events } = await store.readStream(`budgetLine-EFA.${line}.2023`);
    const committed = events
      .filter(({ type }) => type === 'FundsCommitted')
      .map(({ payload }) => BigInt((JSON.parse(payload) as { amount: string }).amount.replace('.', '')))
      .reduce((sum, amount) => sum + amount, 0n);
    expect({ line, committed }).toEqual({ line, committed: acknowledged.get(line) });
    expect(committed).toBeLessThanOrEqual(budgetCents);
  }
}, 120_000);
