import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { readModelsFileOf } from '#operations/data-folder';
import { lockRebuilds } from '#projections/sqlite';
import { runCli } from '../support/cli.ts';
import { recordEfa2023 } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();
const auditor = ['rita', 'auditor'] as const;
const comparisons = '/api/v1/verification/comparisons';
const rebuilds = '/api/v1/projections/rebuilds';

beforeAll(async () => {
  await ledger.start();
  await recordEfa2023(ledger);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

interface Run {
  readonly kind: string;
  readonly state: string;
  readonly done: string;
  readonly tables?: number;
  readonly differing?: readonly string[];
}

const runOf = async (kind: string): Promise<Run | undefined> =>
  ((await ledger.get('/api/v1/verification', { as: auditor })).body['runs'] as readonly Run[]).find(
    (run) => run.kind === kind,
  );

async function ended(kind: string): Promise<Run | undefined> {
  for (;;) {
    const run = await runOf(kind);
    if (run?.state !== 'RUNNING') return run;
    await delay(20);
  }
}

it('says where the log ends, with the hash of its last event, and that runs may be begun', async () => {
  const { body } = await ledger.get('/api/v1/verification', { as: auditor });
  expect(body).toEqual({
    position: String(await ledger.store.head()),
    headHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    runs: [],
    mayBegin: true,
  });
});

it('compares all read models with a second build while one works, one run at a time, and names the table that differs', async () => {
  const begun = await ledger.post(comparisons, {}, { as: auditor });
  expect(begun.status).toBe(200);
  expect(begun.body).toMatchObject({ kind: 'COMPARISON', state: 'RUNNING', begunBy: 'rita' });
  expect(await ledger.post(comparisons, {}, { as: auditor })).toMatchObject({
    status: 409,
    body: { type: 'urn:foerderbuch:problem:upkeep-runs' },
  });
  const head = await ledger.store.head();
  const first = await ended('COMPARISON');
  expect(first).toMatchObject({ state: 'DONE', done: String(head), differing: [] });
  expect(first?.tables).toBeGreaterThan(20);

  const database = new DatabaseSync(readModelsFileOf(ledger.folder));
  const table = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'trail\\_\\_%' ESCAPE '\\'")
    .get()?.['name'];
  database.exec(`UPDATE ${String(table)} SET effective_day = '2023-01-02' WHERE position = 1`);
  database.close();
  await ledger.post(comparisons, {}, { as: ['anna', 'administrator'] });
  expect(await ended('COMPARISON')).toMatchObject({ state: 'DIFFERENT', differing: ['trail'] });
});

it('builds one read model anew at an administrator’s wish, and what differed is again as the log has it', async () => {
  expect((await ledger.post(rebuilds, { projection: 'trail' }, { as: auditor })).status).toBe(403);
  expect((await ledger.post(rebuilds, { projection: 'nothing' })).status).toBe(404);
  const begun = await ledger.post(rebuilds, { projection: 'trail' });
  expect(begun.body).toMatchObject({ kind: 'REBUILD', state: 'RUNNING', projections: ['trail'] });
  expect(await ended('REBUILD')).toMatchObject({ state: 'DONE' });
  const [first] = (await ledger.get('/api/v1/audit-trail?atPosition=1', { as: auditor })).body[
    'items'
  ] as readonly Record<string, unknown>[];
  expect(first?.['effectiveDay']).toBe('2023-03-01');
  expect((await ledger.get('/health/ready')).body).toEqual({ status: 'ready' });
});

it('and the command line build anew one at a time, whoever was first; the other is told by whom and since when', async () => {
  const lock = lockRebuilds(readModelsFileOf(ledger.folder), {
    begunBy: 'operator@node1',
    begunAtMs: Date.UTC(2023, 2, 1, 12),
  });
  expect(await ledger.post(rebuilds, { projection: 'trail' })).toMatchObject({
    status: 409,
    body: {
      type: 'urn:foerderbuch:problem:upkeep-runs',
      begunBy: 'operator@node1',
      begunAt: '2023-03-01T12:00:00.000Z',
    },
  });
  const byHand = () => runCli(ledger.folder, ['rebuild', 'trail']);
  const refused = await byHand();
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain(
    'Auswertungen werden schon neu aufgebaut, begonnen von operator@node1 am ',
  );
  lock.close();
  expect((await byHand()).code).toBe(0);
  expect((await ledger.post(rebuilds, { projection: 'trail' })).status).toBe(200);
  expect(await ended('REBUILD')).toMatchObject({ state: 'DONE' });
}, 60_000);
