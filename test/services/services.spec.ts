import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { v4 } from 'uuid';
import { openEventStoreDb, type EventStoreDbStore } from '#event-store/eventstoredb';
import { rebuildAndCompare } from '#projections';
import { projections } from '#read-models';
import { PostgresReadModels } from '#projections/postgres';
import { SqliteReadModels } from '#projections/sqlite';
import { startPostgres, type TestPostgres } from '#sql/testing';
import { WireServer } from '#event-store/testing';
import { Approver } from '../crash/approver.ts';
import { recordCertifiedClaims, type CertifiedClaim } from '../crash/certified-claims.ts';
import { ServiceProcess } from './service-process.ts';
import { TestIssuer } from './test-issuer.ts';

const patienceMs = 120_000;
const claimCount = 600;
/** The budget has half of what is asked for. */
const budgetPercent = 50n;

let server: WireServer;
let postgres: TestPostgres;
let issuer: TestIssuer;
let environment: Readonly<Record<string, string>>;
let store: EventStoreDbStore;
let claims: readonly CertifiedClaim[];
let commandApis: ServiceProcess[];
let queryApi: ServiceProcess;
let projectors: ServiceProcess[];

beforeAll(async () => {
  [server, postgres, issuer] = await Promise.all([WireServer.start(), startPostgres(), TestIssuer.start()]);
  environment = {
    ...issuer.environment,
    EVENTSTOREDB_URL: server.connectionString,
    POSTGRES_URL: await postgres.createDatabase(),
  };
  store = openEventStoreDb(server.connectionString);
  claims = await recordCertifiedClaims(store, claimCount, budgetPercent);
  projectors = [await ServiceProcess.start('projector', environment)];
  [queryApi, ...commandApis] = await Promise.all([
    ServiceProcess.start('query-api', environment),
    ServiceProcess.start('command-api', environment),
    ServiceProcess.start('command-api', environment),
  ]);
}, patienceMs);
afterAll(async () => {
  for (const service of [...projectors, queryApi, ...commandApis]) if (service.isAlive) await service.kill();
  await store.close();
  issuer.stop();
  await server.stop();
  await postgres.stop();
}, patienceMs);

async function get(path: string): Promise<Record<string, unknown>> {
  const token = await issuer.token('ina', 'auditor');
  const response = await fetch(`${queryApi.address}/api/v1${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, ...((await response.json()) as object) };
}

async function block(commandApi: ServiceProcess, headers: Readonly<Record<string, string>> = {}) {
  const token = await issuer.token('berta', 'budget-controller');
  const response = await fetch(`${commandApi.address}/api/v1/budget-lines/EFA/MAIN/2023/blocks`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': v4(),
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify({ blockId: v4().slice(0, 8), amount: '0.01', reason: 'Haushaltssperre' }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const line = '/budget-lines/EFA/MAIN/2023';

describe('the services', () => {
  it('say at once everything that is wrong with their settings, and end', async () => {
    const service = await ServiceProcess.spawn('query-api', {
      PORT: 'achtzig',
      EVENTSTOREDB_URL: 'http://user:geheim@host',
      FOERDERBUCH_LOG_LEVEL: 'laut',
      FOERDERBUCH_OIDC_ISSUER: '',
    });
    expect(await service.exited()).toBe(2);
    const said = service.lines.join('\n');
    expect(said).toContain('query-api konnte nicht starten: 5 Einstellungen sind nicht brauchbar:');
    for (const name of ['PORT', 'EVENTSTOREDB_URL', 'POSTGRES_URL', 'FOERDERBUCH_LOG_LEVEL', 'OIDC_ISSUER'])
      expect(said).toContain(name);
    expect(said).not.toContain('geheim');
  });

  it('say as a line of JSON which address did not answer, or is another program’s, and end', async () => {
    const nowhere = 'postgres://ledger:geheim@127.0.0.1:1/nowhere';
    const [, port] = /:(\d+)$/.exec(queryApi.operations) ?? [];
    const failing = await Promise.all([
      ServiceProcess.spawn('projector', { ...environment, POSTGRES_URL: nowhere }),
      ServiceProcess.spawn('query-api', { ...environment, FOERDERBUCH_OIDC_ISSUER: 'http://127.0.0.1:1' }),
      ServiceProcess.spawn('command-api', { ...environment, OPERATIONS_PORT: port ?? '' }),
    ]);
    expect(await Promise.all(failing.map((service) => service.exited()))).toEqual([1, 1, 1]);
    const said = failing.map(({ lines }) => JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>);
    expect(said.map(({ service, level, address }) => [service, level, address])).toEqual([
      ['projector', 60, '127.0.0.1:1'],
      ['query-api', 60, 'http://127.0.0.1:1/.well-known/openid-configuration'],
      ['command-api', 60, queryApi.operations],
    ]);
    for (const { msg } of said) expect(msg).toMatch(/^[a-z-]+ konnte nicht starten: .*\.$/);
    expect(JSON.stringify(said)).not.toContain('geheim');
  });

  it('let a query see what a command has just written, across processes', async () => {
    const [commandApi] = commandApis as [ServiceProcess];
    const before = await get(line);
    for (let blocks = 1; blocks <= 5; blocks += 1) {
      const { status, body } = await block(commandApi);
      expect(status).toBe(201);
      const written = `${line}?minPosition=${String(body['position'])}`;
      let after = await get(written);
      // A slow machine may need longer than a query waits: it is told so, and asks again.
      while (after['type'] === 'urn:foerderbuch:problem:read-model-lags') after = await get(written);
      expect(after).toMatchObject({ status: 200 });
      expect(cents(after['blocked'])).toBe(cents(before['blocked']) + BigInt(blocks));
    }
  });

  it('serve only their own half of the API', async () => {
    const [commandApi] = commandApis as [ServiceProcess];
    const token = await issuer.token('ina', 'auditor');
    const headers = { authorization: `Bearer ${token}` };
    const read = await fetch(`${commandApi.address}/api/v1${line}`, { headers });
    expect(read.status).toBe(404);
    const written = await fetch(`${queryApi.address}/api/v1${line}/blocks`, { method: 'POST', headers });
    expect(written.status).toBe(404);
  });

  it('tie log lines of a request to the trace that it came with, and count what they do', async () => {
    const [commandApi] = commandApis as [ServiceProcess];
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    await block(commandApi, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
    await until(() => commandApi.lines.some((one) => one.includes(traceId)));
    const said = commandApi.lines.find((one) => one.includes(traceId)) ?? '{}';
    expect(JSON.parse(said)).toMatchObject({ service: 'command-api', method: 'POST', status: 201, traceId });
    expect(JSON.parse(said)).toMatchObject({ command: 'BlockFunds', outcome: 'accepted' });
    expect(commandApi.lines.join('\n')).not.toContain('Bearer');
    const metrics = await commandApi.metrics();
    expect(metrics).toMatch(
      /foerderbuch_commands_total\{.*command="BlockFunds",outcome="accepted",code="".*\} [1-9]/,
    );
    expect(metrics).toMatch(/foerderbuch_append_duration_seconds_count\{.*outcome="appended".*\} [1-9]/);
    expect(metrics).toMatch(/foerderbuch_http_request_duration_seconds_count\{.*status="201".*\} [1-9]/);
    // The projector takes in what was recorded above in its own time.
    await until(async () =>
      /foerderbuch_projection_lag_positions\{.*projection="consumption".*\} 0/.test(await queryApi.metrics()),
    );
    expect(await (projectors[0] as ServiceProcess).metrics()).toMatch(
      /foerderbuch_projection_commit_duration_seconds_count\{.*\} [1-9]/,
    );
  });

  it(
    'never overcommit a budget that two command-apis race on, and lose and double nothing when one is killed',
    async () => {
      const [first, second] = commandApis as [ServiceProcess, ServiceProcess];
      const token = await issuer.token('dora', 'approver');
      const acknowledged = new Map<string, bigint>();
      const race = async (service: ServiceProcess, mine: readonly CertifiedClaim[]): Promise<void> =>
        new Approver(service.address, token).race(
          mine,
          ({ caseNumber }, answer) => {
            if (answer.outcome === 'acknowledged') acknowledged.set(caseNumber, answer.position);
            if (acknowledged.size > 120 && second.isAlive) void second.kill();
          },
          () => !service.isAlive,
        );
      const half = claims.length / 2;
      // Both ask for the claims in the middle.
      await Promise.all([race(first, claims.slice(0, half + 50)), race(second, claims.slice(half - 50))]);
      await until(() => !second.isAlive);
      await race(first, claims);

      const events = await allEvents();
      const approvals = events.filter(({ type }) => type === 'ClaimApproved');
      const commitments = events.filter(({ type }) => type === 'FundsCommitted');
      const released = events.filter(({ type }) => type === 'CommitmentReleased');
      const approvedCases = new Set(approvals.map(({ data }) => data['caseNumber']));
      expect(approvedCases.size).toBe(approvals.length);
      expect([...acknowledged.keys()].filter((caseNumber) => !approvedCases.has(caseNumber))).toEqual([]);
      const sum = (all: typeof events): bigint =>
        all.reduce((total, { data }) => total + cents(data['amount']), 0n);
      const budget = sum(events.filter(({ type }) => type === 'AppropriationEnacted'));
      const blocked = sum(events.filter(({ type }) => type === 'FundsBlocked'));
      expect(sum(commitments) - sum(released)).toBeLessThanOrEqual(budget - blocked);
      expect(sum(commitments) - sum(released)).toBe(sum(approvals));
      expect(acknowledged.size).toBeGreaterThan(120);
      const shown = await get(`${line}?minPosition=${(await store.head()).toString()}`);
      expect(cents(shown['committed'])).toBe(sum(approvals));
    },
    patienceMs,
  );

  it(
    'go on projecting within seconds when the projector is killed, for another takes over',
    async () => {
      projectors.push(await ServiceProcess.start('projector', environment));
      const [active, standby] = projectors as [ServiceProcess, ServiceProcess];
      expect((await standby.health())?.body).toMatchObject({ moves: [] });
      await active.kill();
      const killedMs = performance.now();
      const { body } = await block(commandApis[0] as ServiceProcess);
      await untilAnswered(`${line}?minPosition=${String(body['position'])}`);
      expect(performance.now() - killedMs).toBeLessThan(15_000);
      expect((await standby.health())?.body).not.toMatchObject({ moves: [] });
    },
    patienceMs,
  );

  it(
    'survive the loss of every connection to PostgreSQL',
    async () => {
      await postgres.cutConnections();
      const { body } = await block(commandApis[0] as ServiceProcess);
      await untilAnswered(`${line}?minPosition=${String(body['position'])}`);
      expect(queryApi.isAlive).toBe(true);
      expect(projectors[1]?.isAlive).toBe(true);
    },
    patienceMs,
  );

  it('answer what has begun before they end, and say meanwhile that they are not ready', async () => {
    const [commandApi] = commandApis as [ServiceProcess];
    server.faults.slowAppends(300);
    const asked = [1, 2, 3].map(() => block(commandApi));
    await pause(100);
    const ended = commandApi.terminate();
    await until(async () => (await commandApi.health())?.status !== 200);
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([201, 201, 201]);
    server.faults.slowAppends(0);
    expect(await ended).toBe(0);
  });

  it('have built the same tables that a rebuild from the events gives, in the other database', async () => {
    const models = await PostgresReadModels.open(environment['POSTGRES_URL'] ?? '', {
      onError: () => undefined,
    });
    const beside = await SqliteReadModels.open(':memory:');
    const hashes = await rebuildAndCompare({ reader: store, models, projections, beside });
    await Promise.all([models.close(), beside.close()]);
    expect(hashes.length).toBeGreaterThan(10);
    expect(hashes.filter(({ live, rebuilt }) => live !== rebuilt)).toEqual([]);
  });
});

const cents = (amount: unknown): bigint => {
  const text = typeof amount === 'object' && amount !== null && 'amount' in amount ? amount.amount : amount;
  return BigInt(String(text).replace('.', ''));
};

async function allEvents() {
  const all: { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[] = [];
  for (let after = 0n, endOfStore = false; !endOfStore;) {
    const page = await store.readAll({ after, maxCount: 1_000 });
    for (const { type, payload } of page.events)
      all.push({ type, data: JSON.parse(payload) as Readonly<Record<string, unknown>> });
    after = page.events.at(-1)?.position ?? after;
    ({ endOfStore } = page);
  }
  return all;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(20);
}

async function untilAnswered(path: string): Promise<void> {
  await until(async () => (await get(path))['status'] === 200);
}
