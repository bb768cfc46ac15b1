import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { fork, type ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { v4, v7 } from 'uuid';
import { CommandEngine, type UseCase } from '#command-handling';
import { openEventStoreDb, type EventStoreDbStore } from '#event-store/eventstoredb';
import { WireServerProcess } from '#event-store/testing';
import { useCases } from '#use-cases';

/** What a client was told of a command. */
export interface Told {
  readonly id: string;
  readonly line: string;
  readonly begunMs: number;
  readonly endedMs: number;
  /** `accepted`, `overloaded` (nothing was recorded) and `unknown`; all else would be false. */
  readonly outcome: string;
}

interface Side {
  readonly told: readonly Told[];
  readonly again: readonly Told[];
}

const answerWithinMs = 1_500;
const frozenMs = 5_000;
const wellAfterMs = 5_000;
const lines = ['L0', 'L1', 'L2', 'L3'];

let server: WireServerProcess;
let store: EventStoreDbStore;
let sides: ChildProcess[];
beforeEach(async () => {
  server = await WireServerProcess.start();
  store = openEventStoreDb(server.connectionString);
  sides = [];
});
afterEach(async () => {
  for (const side of sides) side.kill('SIGKILL');
  server.thaw();
  await store.close();
  await server.stop();
});

const startSide = (): ChildProcess =>
  fork(
    join(import.meta.dirname, 'frozen-load-side.ts'),
    [server.connectionString, String(answerWithinMs), lines.join(',')],
    {
      execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
      env: { PATH: process.env['PATH'] },
    },
  );

async function send<Data>(useCase: UseCase<Data>, data: Data): Promise<void> {
  const engine = new CommandEngine({ store, now: Date.now, newEventId: () => v7() });
  const commandId = v4();
  const actor = { subject: 'anna', role: 'budget-controller' };
  await engine.execute(useCase, { data, actor, commandId, requestHash: hash('sha256', commandId) });
}

async function recorded(): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const line of lines) {
    const { events } = await store.readStream(`budgetLine-EFA.${line}.2023`, { maxCount: 9_999 });
    for (const { type, payload } of events)
      if (type === 'FundsCommitted')
        ids.push((JSON.parse(payload) as { readonly commitmentId: string }).commitmentId);
  }
  return ids.toSorted();
}

it('two processes under load on a server that freezes say 503 alone meanwhile, none false, and all is well soon after', async () => {
  await send(useCases.RegisterProgramme, { programme: 'EFA', name: 'EfA', synthetic: false });
  for (const line of lines)
    await send(useCases.EnactAppropriation, {
      programme: 'EFA',
      line,
      fiscalYear: 2023,
      name: 'Betriebskosten',
      amount: 100_000_000n,
      exactness: 'EXACT',
      source: { title: 'Haushaltsplan 2023' },
    });
  sides = [startSide(), startSide()];
  const ends = sides.map((side) => once(side, 'message'));
  await pause(3_000);
  const frozenAtMs = Date.now();
  server.freeze();
  await pause(frozenMs);
  server.thaw();
  const thawedAtMs = Date.now();
  await pause(wellAfterMs + 1_000);
  for (const side of sides) side.send('end');
  const heard = (await Promise.all(ends)).map(([side]) => side as Side);
  const told = heard.flatMap((side) => side.told);
  const again = heard.flatMap((side) => side.again);

  const outcomes = new Set(told.map(({ outcome }) => outcome));
  expect(outcomes.difference(new Set(['accepted', 'overloaded', 'unknown']))).toEqual(new Set());
  const meanwhile = told.filter(({ begunMs, endedMs }) => begunMs > frozenAtMs + 100 && endedMs < thawedAtMs);
  expect(meanwhile.length).toBeGreaterThan(0);
  expect(meanwhile.filter(({ outcome }) => outcome === 'accepted')).toEqual([]);
  expect(Math.max(...told.map(({ begunMs, endedMs }) => endedMs - begunMs))).toBeLessThan(2 * answerWithinMs);
  const after = told.filter(({ begunMs }) => begunMs > thawedAtMs + wellAfterMs);
  expect(after.length).toBeGreaterThan(0);
  expect(after.filter(({ outcome }) => outcome !== 'accepted')).toEqual([]);
  expect(again.filter(({ outcome }) => outcome !== 'accepted')).toEqual([]);
  // Every one once, and none of which it was said that nothing was recorded.
  const accepted = [...told, ...again].filter(({ outcome }) => outcome === 'accepted').map(({ id }) => id);
  expect(await recorded()).toEqual(accepted.toSorted());
}, 60_000);
