import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Conditions } from '#operations';
import { eventsFileOf } from '#operations/data-folder';
import { appropriate, registerFrankfurt } from '../support/efa-2023.ts';
import { keptLog } from '../support/kept-log.ts';
import { TestLedger } from '../support/ledger.ts';
import { lockedByAnother } from '../support/locked-by-another.ts';

const { log, lines } = keptLog();
const ledger = new TestLedger();
beforeAll(async () => {
  const conditions = new Conditions({ of: 'ledger', now: () => ledger.nowMs, log });
  await ledger.start(undefined, { commandTimeoutMs: 1_000, conditions });
  await registerFrankfurt(ledger);
  await appropriate(ledger, '100.00');
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const commit = (name: string) =>
  ledger.post(
    '/api/v1/budget-lines/EFA/MAIN/2023/commitments',
    { commitmentId: name, amount: '1.00' },
    { key: name },
  );
const ready = async () => (await fetch(`${ledger.address}/health/ready`)).json();

/** The slowest of a query and a page of the feed, asked until the work has ended; milliseconds. */
async function slowestReadDuring(work: Promise<unknown>): Promise<number> {
  const over = new AbortController();
  void work.finally(() => over.abort());
  let slowestMs = 0;
  while (!over.signal.aborted) {
    for (const path of ['/api/v1/budget-lines/EFA/MAIN/2023', '/api/v1/events', '/health/live']) {
      const begunMs = performance.now();
      expect((await ledger.get(path)).status).toBe(200);
      slowestMs = Math.max(slowestMs, performance.now() - begunMs);
    }
    await delay(10);
  }
  return slowestMs;
}

it.each(['IMMEDIATE', 'EXCLUSIVE'] as const)(
  'another process that holds the log with a lock (%s) costs the commands their wait, and nobody else anything',
  async (how) => {
    const letGo = await lockedByAnother(eventsFileOf(ledger.folder), how);
    const held = commit(`C-${how}`);
    const slowestMs = await slowestReadDuring(held);
    const refused = await held;
    const during = await ready();
    await letGo();

    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
    expect(refused.body).toMatchObject({
      type: 'urn:foerderbuch:problem:storage-locked',
      detail: expect.stringMatching(
        /^Ein anderes Programm hält die Datei des Förderbuchs gesperrt; dieser Versuch hat nichts gebucht\./,
      ),
    });
    expect(slowestMs).toBeLessThan(400);
    expect(during).toEqual({ status: 'read-only' });
    expect((await commit(`C-${how}`)).status).toBe(201);
    expect(await ready()).toEqual({ status: 'ready' });
    expect(lines.splice(0).map(({ level, condition, state }) => [level, condition, state])).toEqual([
      [50, 'storage-locked', 'begins'],
      [40, 'storage-locked', 'ends'],
    ]);
  },
);

it('a lock that is let go in time costs the commands that waited for it nothing but the wait, each in its place', async () => {
  const letGo = await lockedByAnother(eventsFileOf(ledger.folder), 'IMMEDIATE');
  const waiting = Array.from({ length: 20 }, (_, number) => commit(`W-${number}`));
  await delay(200);
  await letGo();
  const answers = await Promise.all(waiting);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  expect(lines).toEqual([]);
});
