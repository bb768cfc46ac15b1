import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openEventStoreDb } from '#event-store/eventstoredb';
import { WireServer } from '#event-store/testing';
import {
  callerLimits,
  Conditions,
  ServiceMetrics,
  SettingsReader,
  type OpenedService,
  type ServiceContext,
} from '#operations';
import { projections } from '#read-models';
import { UpkeepDesk } from '#projections/postgres';
import { startPostgres, type TestPostgres } from '#sql/testing';
import { openProjector } from '../../apps/projector/projector.ts';
import { openQueryApi } from '../../apps/query-api/query-api.ts';
import { recordCertifiedClaims } from '../crash/certified-claims.ts';
import { runCli } from '../support/cli.ts';
import { keptLog } from '../support/kept-log.ts';
import { TestIssuer } from './test-issuer.ts';

const patienceMs = 60_000;

let wire: WireServer;
let postgres: TestPostgres;
let issuer: TestIssuer;
let database: string;
let admin: pg.Client;
let projector: OpenedService | undefined;
let queryApi: OpenedService;
let address: string;

function contextOf(name: 'projector' | 'query-api'): ServiceContext & ReturnType<typeof keptLog> {
  const kept = keptLog();
  return {
    ...kept,
    metrics: new ServiceMetrics(name),
    conditions: new Conditions({ of: name, now: Date.now, log: kept.log }),
  };
}

async function startProjector(): Promise<void> {
  projector = await openProjector(
    { eventStore: wire.connectionString, postgres: database },
    contextOf('projector'),
  );
}
async function stopProjector(): Promise<void> {
  await projector?.close();
  projector = undefined;
}

beforeAll(async () => {
  [wire, postgres, issuer] = await Promise.all([WireServer.start(), startPostgres(), TestIssuer.start()]);
  database = await postgres.createDatabase();
  admin = new pg.Client({ connectionString: database });
  await admin.connect();
  const store = openEventStoreDb(wire.connectionString);
  await recordCertifiedClaims(store, 20, 50n);
  await store.close();
  await startProjector();
  const context = contextOf('query-api');
  queryApi = await openQueryApi(
    {
      port: 0,
      host: '127.0.0.1',
      eventStore: wire.connectionString,
      postgres: database,
      oidc: {
        ...issuer.settings,
        algorithms: ['ES256'],
        rolesClaim: 'roles',
        tenantClaim: 'tenant',
        clientId: 'foerderbuch',
        scope: 'openid',
      },
      queryTimeoutMs: 5_000,
      limits: callerLimits(new SettingsReader({})),
    },
    context,
  );
  address = String(context.lines.find(({ msg }) => msg === 'listening')?.['address']);
}, patienceMs);
afterAll(async () => {
  await queryApi.close();
  await stopProjector();
  await admin.end();
  issuer.stop();
  await wire.stop();
  await postgres.stop();
}, patienceMs);

async function ask(path: string, role = 'administrator', body?: object) {
  const response = await fetch(`${address}/api/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${await issuer.token('vera', role)}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
}

interface Run {
  readonly kind: string;
  readonly state: string;
}

/** The last of a kind, once it is what is waited for. */
async function run(kind: string, ...states: readonly string[]): Promise<Run> {
  for (;;) {
    const { body } = await ask('/verification');
    const found = (body['runs'] as readonly Run[]).find((one) => one.kind === kind);
    if (found && states.includes(found.state)) return found;
    await pause(50);
  }
}

const standing = async (): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await ask('/projections')).body['items'] as readonly Readonly<Record<string, unknown>>[];

async function followed(): Promise<void> {
  const { body } = await ask('/verification');
  while (!(await standing()).every(({ position }) => position === body['position'])) await pause(50);
}

const rebuiltByHand = () =>
  runCli('', ['rebuild', 'trail'], {
    environment: { EVENTSTOREDB_URL: wire.connectionString, POSTGRES_URL: database },
  });

it(
  'shows where each read model stands, and compares all of them at an auditor’s wish: the table that was changed is named',
  async () => {
    while ((await standing()).length < projections.length) await pause(50);
    await followed();
    expect((await standing()).map(({ state }) => state)).toEqual(projections.map(() => 'LIVE'));
    const { body } = await ask('/verification');
    expect(body).toMatchObject({ mayBegin: true, runs: [] });
    const { rows } = await admin.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE tablename LIKE 'trail\\_\\_%' AND schemaname = 'public'",
    );
    const changed = await admin.query(
      `UPDATE ${rows[0]?.name ?? ''} SET effective_day = '1999-01-02' WHERE position = (SELECT MIN(position) FROM trail)`,
    );
    expect(changed.rowCount).toBe(1);
    expect((await ask('/verification/comparisons', 'approver', {})).status).toBe(403);
    expect(await ask('/verification/comparisons', 'auditor', {})).toMatchObject({
      status: 200,
      body: { kind: 'COMPARISON', state: 'WAITING', begunBy: 'vera', done: '0' },
    });
    expect(await ask('/projections/rebuilds', 'administrator', {})).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:upkeep-runs',
        kind: 'COMPARISON',
        begunBy: 'vera',
        detail: expect.stringContaining('(Nachrechnen) ist schon im Gang, begonnen von vera am '),
      },
    });
    expect(await run('COMPARISON', 'DONE', 'DIFFERENT', 'FAILED')).toMatchObject({
      state: 'DIFFERENT',
      differing: ['trail'],
      tables: expect.any(Number),
      done: body['position'],
      total: body['position'],
    });
    const left = await admin.query("SELECT name FROM projection WHERE state = 'BUILDING'");
    expect(left.rows).toEqual([]);
  },
  patienceMs,
);

it(
  'builds that one anew at an administrator’s wish while the rest is shown, and it follows again',
  async () => {
    expect((await ask('/projections/rebuilds', 'auditor', { projection: 'trail' })).status).toBe(403);
    expect((await ask('/projections/rebuilds', 'administrator', { projection: 'nothing' })).status).toBe(404);
    expect((await ask('/projections/rebuilds', 'administrator', { projection: 'trail' })).status).toBe(200);
    expect(await run('REBUILD', 'DONE', 'FAILED')).toMatchObject({ state: 'DONE', projections: ['trail'] });
    const left = await admin.query("SELECT FROM trail WHERE effective_day = '1999-01-02'");
    expect(left.rowCount).toBe(0);
    await followed();
  },
  patienceMs,
);

it(
  'waits while no projector runs, says so, and is taken up by the next one',
  async () => {
    await stopProjector();
    expect((await ask('/projections/rebuilds', 'administrator', {})).body).toMatchObject({
      state: 'WAITING',
    });
    const line = await rebuiltByHand();
    expect(line).toMatchObject({ code: 1, stdout: '' });
    expect(line.stderr).toContain('Auswertungen werden schon neu aufgebaut, begonnen von vera am ');
    // As a process leaves it that ended in the middle.
    await admin.query("UPDATE upkeep SET state = 'RUNNING', attempts = 1, beat_at = 0 WHERE is_open = 1");
    expect(await run('REBUILD', 'WAITING', 'RUNNING')).toMatchObject({ state: 'WAITING' });
    await startProjector();
    expect(await run('REBUILD', 'DONE', 'FAILED')).toMatchObject({ state: 'DONE' });
    expect((await standing()).map(({ state }) => state)).toEqual(projections.map(() => 'LIVE'));
    await followed();
  },
  patienceMs,
);

it(
  'knows of a rebuild by the command line, which no projector takes on, and refuses another until it is over or its process gone',
  async () => {
    const desk = new UpkeepDesk(database, { onError: () => undefined });
    await desk.begin('REBUILD', ['trail'], 'operator@node1 (npm run rebuild)');
    // However long what is asked here takes to start.
    await admin.query('UPDATE upkeep SET beat_at = beat_at + 3600000 WHERE is_open = 1');
    expect(await ask('/projections/rebuilds', 'administrator', {})).toMatchObject({
      status: 409,
      body: { kind: 'REBUILD', begunBy: 'operator@node1 (npm run rebuild)', begunAt: expect.any(String) },
    });
    expect((await rebuiltByHand()).stderr).toContain('begonnen von operator@node1 (npm run rebuild) am ');
    await expect(desk.take()).resolves.toBeUndefined();
    expect(await run('REBUILD', 'RUNNING', 'WAITING', 'FAILED')).toMatchObject({ state: 'RUNNING' });
    await admin.query('UPDATE upkeep SET beat_at = 0 WHERE is_open = 1');
    expect(await run('REBUILD', 'FAILED')).toMatchObject({
      failure: expect.stringContaining('verschwunden'),
    });
    const byHand = await rebuiltByHand();
    expect([byHand.stderr, byHand.code]).toEqual(['', 0]);
    expect(await run('REBUILD', 'DONE')).toMatchObject({ projections: ['trail'], state: 'DONE' });
    await desk.close();
  },
  patienceMs,
);

it(
  'tells how far the projector has compared the log with what was noted of it',
  async () => {
    let reading: Readonly<Record<string, unknown>> | undefined;
    while (reading?.['lastPass'] === undefined) {
      await pause(50);
      reading = (await ask('/verification')).body['reading'] as typeof reading;
    }
    expect(reading).toMatchObject({ changed: [], lastPass: expect.any(String) });
    expect(BigInt(String(reading['position']))).toBeGreaterThan(0n);
  },
  patienceMs,
);
