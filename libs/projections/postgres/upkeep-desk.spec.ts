import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startPostgres, type TestPostgres } from '#sql/testing';
import { PostgresReadModels } from './postgres-read-models.ts';
import { UpkeepDesk } from './upkeep-desk.ts';

let postgres: TestPostgres;
let address: string;
let admin: pg.Client;
let desk: UpkeepDesk;
const onError = (): void => undefined;

beforeAll(async () => {
  postgres = await startPostgres();
  address = await postgres.createDatabase();
  desk = new UpkeepDesk(address, { onError });
  admin = new pg.Client({ connectionString: address });
  await admin.connect();
}, 60_000);
afterEach(() => admin.query('DELETE FROM upkeep'));
afterAll(async () => {
  await desk.close();
  await admin.end();
  await postgres.stop();
});

it('takes nothing where no projector has ever run, and what a projector has made may be asked for by who may write', async () => {
  expect([await desk.mayAsk(), await desk.runs()]).toEqual([false, []]);
  await (await PostgresReadModels.open(address, { onError })).close();
  expect(await desk.mayAsk()).toBe(true);
  const only = new URL(address);
  Object.assign(only, { username: `asks_${Date.now()}`, password: 'test' });
  await admin.query(
    `CREATE ROLE ${only.username} LOGIN PASSWORD 'test'; GRANT pg_read_all_data TO ${only.username}`,
  );
  const readers = new UpkeepDesk(only.href, { onError });
  expect(await readers.mayAsk()).toBe(false);
  await admin.query(`GRANT INSERT ON upkeep TO ${only.username}`);
  expect(await readers.mayAsk()).toBe(true);
  expect(await readers.ask('REBUILD', ['trail'], 'anna')).toMatchObject({ state: 'WAITING' });
  await readers.close();
  await admin.query(`DROP OWNED BY ${only.username}; DROP ROLE ${only.username}`);
});

it('takes one run at a time, whoever asks, and shows it from the question to its end', async () => {
  const asked = await Promise.allSettled([
    desk.ask('REBUILD', ['trail'], 'anna'),
    desk.ask('COMPARISON', ['claim', 'trail'], 'rita'),
  ]);
  expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(asked.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { name: 'UpkeepRuns', run: { begunBy: expect.stringMatching(/^(anna|rita)$/) } },
  });
  const taken = await desk.take();
  if (!taken) throw new Error('Nothing was taken.');
  await desk.beat(taken, 20n, 417n);
  expect(await desk.runs()).toMatchObject([{ state: 'RUNNING', done: 20n, total: 417n }]);
  await desk.end(taken, { state: 'DIFFERENT', tables: 43, differing: ['trail'] });
  expect(await desk.runs()).toMatchObject([
    { state: 'DIFFERENT', tables: 43, differing: ['trail'], endedAtMs: expect.any(Number) },
  ]);
  expect(await desk.take()).toBeUndefined();
  expect(await desk.ask('REBUILD', ['trail'], 'anna')).toMatchObject({ begunBy: 'anna' });
});

it('lets a run wait whose process is silent; the next process takes it up, and what the first one still says counts for nothing', async () => {
  await desk.ask('REBUILD', ['trail'], 'anna');
  const first = await desk.take();
  if (!first) throw new Error('Nothing was taken.');
  await admin.query('UPDATE upkeep SET beat_at = beat_at - 20000');
  expect(await desk.runs()).toMatchObject([{ state: 'WAITING' }]);
  await expect(desk.ask('REBUILD', ['claim'], 'rita')).rejects.toMatchObject({ run: { begunBy: 'anna' } });
  const second = await desk.take();
  expect(second).toEqual({ ...first, attempt: 2 });
  await desk.end(first, { state: 'DONE' });
  await desk.giveBack(first);
  expect(await desk.runs()).toMatchObject([{ state: 'RUNNING' }]);
});

it('gives a run up that has ended three processes, but none that was given back in good order', async () => {
  await desk.ask('REBUILD', ['trail'], 'anna');
  for (let restarts = 0; restarts < 5; restarts += 1) {
    const taken = await desk.take();
    if (taken) await desk.giveBack(taken);
  }
  expect(await desk.runs()).toMatchObject([{ state: 'WAITING' }]);
  for (let crashes = 0; crashes < 3; crashes += 1) expect(await desk.take()).toBeDefined();
  expect(await desk.take()).toBeUndefined();
  expect(await desk.runs()).toMatchObject([
    { state: 'FAILED', failure: expect.stringMatching(/endete 3-mal/) },
  ]);
});

it('leaves a run alone whose process began it to carry it out itself; it is over once that process is silent', async () => {
  const own = await desk.begin('REBUILD', ['trail'], 'operator');
  expect(await desk.take()).toBeUndefined();
  await expect(desk.begin('REBUILD', ['claim'], 'anna')).rejects.toMatchObject({
    run: { begunBy: 'operator' },
  });
  await desk.beat(own, 20n, 417n);
  expect(await desk.runs()).toMatchObject([{ state: 'RUNNING', done: 20n }]);
  await admin.query('UPDATE upkeep SET beat_at = beat_at - 20000');
  const gone = { state: 'FAILED', failure: expect.stringContaining('verschwunden') };
  expect(await desk.runs()).toMatchObject([gone]);
  expect(await desk.take()).toBeUndefined();
  expect(await desk.runs()).toMatchObject([{ ...gone, endedAtMs: expect.any(Number) }]);
  const next = await desk.begin('REBUILD', ['trail'], 'operator');
  await desk.end(own, { state: 'DONE' });
  expect(await desk.runs()).toMatchObject([{ state: 'RUNNING' }]);
  await desk.end(next, { state: 'DONE' });
  expect(await desk.ask('REBUILD', ['trail'], 'anna')).toMatchObject({ state: 'WAITING' });
});

it('keeps how far the log was read through, and what is not what was noted', async () => {
  expect(await desk.reading()).toBeUndefined();
  const changed = [{ position: 17n, type: 'ClaimApproved', stream: 'claim-1' }, { position: 20n }];
  await desk.noteReading({ position: 400n, lastWholeMs: undefined, changed });
  expect(await desk.reading()).toEqual({ position: 400n, lastWholeMs: undefined, changed });
  await desk.noteReading({ position: 417n, lastWholeMs: 1_700_000_000_000, changed: [] });
  expect(await desk.reading()).toEqual({ position: 417n, lastWholeMs: 1_700_000_000_000, changed: [] });
});
