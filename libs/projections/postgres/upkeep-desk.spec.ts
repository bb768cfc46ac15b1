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
  const asked = await Promise.all([
    desk.ask('REBUILD', ['trail'], 'anna'),
    desk.ask('COMPARISON', ['claim', 'trail'], 'rita'),
  ]);
  expect(asked.filter((run) => run !== undefined)).toHaveLength(1);
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
  expect(await desk.ask('REBUILD', ['claim'], 'anna')).toBeUndefined();
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
