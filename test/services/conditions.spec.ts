import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { v4, v7 } from 'uuid';
import { NO_STREAM, type StreamWrite } from '#event-store';
import { openEventStoreDb } from '#event-store/eventstoredb';
import { WireServer } from '#event-store/testing';
import type { OidcSettings } from '#identity';
import {
  callerLimits,
  Conditions,
  serveOperations,
  ServiceMetrics,
  SettingsReader,
  type OpenedService,
  type ServiceContext,
} from '#operations';
import { startPostgres, type TestPostgres } from '#sql/testing';
import { openCommandApi } from '../../apps/command-api/command-api.ts';
import { openProjector } from '../../apps/projector/projector.ts';
import { openQueryApi } from '../../apps/query-api/query-api.ts';
import { freePort } from '../support/free-port.ts';
import { Gate } from '../support/gate.ts';
import { keptLog } from '../support/kept-log.ts';
import { TestIssuer } from './test-issuer.ts';

const patienceMs = 120_000;
/** Longer than a busy machine keeps an answer that is on its way: what is slow is not what is gone. */
const [commandTimeoutMs, queryTimeoutMs] = [3_000, 6_000];
const names = ['command-api', 'query-api', 'projector'] as const;
type Name = (typeof names)[number];

/** A service in this process, and what is told of it. */
interface Told {
  readonly service: OpenedService;
  readonly server: Server;
  readonly operations: string;
  readonly lines: Record<string, unknown>[];
}

let wire: WireServer;
let postgres: TestPostgres;
let issuer: TestIssuer;
let toStore: Gate;
let toDatabase: Gate;
let database: URL;
let admin: pg.Client;
const told = {} as Record<Name, Told>;

async function openTold(
  name: Name,
  open: (context: ServiceContext) => Promise<OpenedService>,
): Promise<void> {
  const { log, lines } = keptLog();
  const metrics = new ServiceMetrics(name);
  const conditions = new Conditions({ of: name, now: Date.now, log });
  const service = await open({ log, metrics, conditions });
  const operationsPort = await freePort();
  const { server } = await serveOperations(
    { operationsHost: '127.0.0.1', operationsPort },
    () => ({ service, isClosing: false }),
    metrics,
  );
  told[name] = { service, server, operations: `http://127.0.0.1:${operationsPort}`, lines };
}

/** The way to the database, for a user. */
const through = (user = database.username): string => {
  const address = new URL(database);
  Object.assign(address, { port: String(toDatabase.port), username: user, password: 'test' });
  return address.href;
};

beforeAll(async () => {
  [wire, postgres, issuer] = await Promise.all([WireServer.start(), startPostgres(), TestIssuer.start()]);
  database = new URL(await postgres.createDatabase());
  admin = new pg.Client({ connectionString: database.href });
  await admin.connect();
  await admin.query(
    `CREATE ROLE ${reader} LOGIN PASSWORD 'test'; GRANT pg_read_all_data TO ${reader}; SET default_transaction_read_only = off`,
  );
  toStore = await Gate.to('127.0.0.1', wire.endpoint.port);
  toDatabase = await Gate.to(database.hostname, Number(database.port));
  issuer.keysAreKept = true;
  const eventStore = `esdb://127.0.0.1:${toStore.port}?tls=false`;
  const oidc: OidcSettings = {
    ...issuer.settings,
    algorithms: ['ES256'],
    rolesClaim: 'roles',
    tenantClaim: 'tenant',
    clientId: 'foerderbuch',
    scope: 'openid',
  };
  const host = '127.0.0.1';
  await openTold('projector', (context) =>
    openProjector({ eventStore, postgres: through(), clock }, context),
  );
  await openTold('query-api', (context) =>
    openQueryApi(
      {
        port: 0,
        host,
        eventStore,
        postgres: through(reader),
        oidc,
        queryTimeoutMs,
        limits: callerLimits(new SettingsReader({})),
        clock,
      },
      context,
    ),
  );
  await openTold('command-api', (context) =>
    openCommandApi({ port: 0, host, eventStore, oidc, commandTimeoutMs, bankFilesFolder }, context),
  );
}, patienceMs);
afterAll(async () => {
  await Promise.all(names.map((name) => told[name].service.close()));
  for (const name of names) told[name].server.close();
  await admin.end();
  rmSync(bankFilesFolder, { recursive: true });
  for (const gate of [toStore, toDatabase]) gate.close();
  issuer.stop();
  await wire.stop();
  await postgres.stop();
}, patienceMs);

const reader = `reader_${v4().slice(0, 8)}`;

const addressOf = (name: Name): string =>
  String(told[name].lines.find(({ msg }) => msg === 'listening')?.['address']);

interface Answered {
  readonly status: number;
  readonly type?: unknown;
  readonly retryAfter: string | null;
  readonly position?: unknown;
}

async function ask(name: Name, path: string, body?: object): Promise<Answered> {
  const response = await fetch(`${addressOf(name)}/api/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${await issuer.token('vera', 'administrator')}`,
      'idempotency-key': v4(),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Readonly<Record<string, unknown>>;
  return {
    status: response.status,
    type: answer['type'],
    retryAfter: response.headers.get('retry-after'),
    position: answer['position'],
  };
}
const query = () => ask('query-api', '/programmes');
const command = () =>
  ask('command-api', '/programmes', { programme: `P${v4().slice(0, 6).toUpperCase()}`, name: 'Probe' });
/** A query that wants to see what was just recorded. */
async function queryAfterCommand(): Promise<Answered> {
  const { position } = await command();
  return ask('query-api', `/programmes?minPosition=${String(position)}`);
}

/** A statement of the bank, whatever stands in it: it is kept before it is read. */
async function statement(): Promise<Answered> {
  const response = await fetch(`${addressOf('command-api')}/api/v1/bank-statements`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await issuer.token('lotte', 'payment-officer')}`,
      'idempotency-key': v4(),
      'content-type': 'application/xml',
    },
    body: '<Document/>',
  });
  const { type } = (await response.json()) as { readonly type?: unknown };
  return { status: response.status, type, retryAfter: response.headers.get('retry-after') };
}

/** How far the clock of the probes is ahead, milliseconds. */
let aheadMs = 0;
const clock = (): number => performance.now() + aheadMs;
let endFault = (): void => undefined;

const bankFilesFolder = mkdtempSync(join(tmpdir(), 'bank-files-'));

const inAnHour = () => Date.now() + 3_600_000;

/** An event that was recorded by a clock that was an hour ahead. */
async function recordInAnHour(): Promise<void> {
  const store = openEventStoreDb(wire.connectionString);
  const id = v7();
  await store.importEvents([
    {
      id,
      stream: `probe-${id}`,
      revision: NO_STREAM + 1n,
      position: 0n,
      type: 'ProgrammeRegistered',
      version: 1,
      payload: JSON.stringify({ programme: 'PROBE', name: 'Probe', synthetic: false }),
      recordedAtMs: inAnHour(),
      effectiveDay: '2023-01-01',
      actor: { subject: 'vera', role: 'administrator' },
      commandId: id,
      correlationId: id,
      causationId: id,
      synthetic: false,
    },
  ]);
  await store.close();
}

/** Half of a decision over two streams, as whoever ended between its writes left it. */
async function recordHalf(): Promise<void> {
  const store = openEventStoreDb(wire.connectionString);
  const of = (stream: string): StreamWrite => {
    const id = v7();
    return {
      stream,
      expectedRevision: NO_STREAM,
      events: [
        {
          id,
          type: 'ProgrammeRegistered',
          version: 1,
          payload: JSON.stringify({ programme: stream.toUpperCase(), name: 'Probe', synthetic: false }),
          effectiveDay: '2023-01-01',
          actor: { subject: 'vera', role: 'administrator' },
          commandId: id,
          correlationId: id,
          causationId: id,
          synthetic: false,
        },
      ],
    };
  };
  wire.faults.failNextAppendAfter(1);
  await store.append([of('first'), of('second')]).catch(() => undefined);
  await store.close();
}

const onUpdate = (state: string): string => `
  CREATE FUNCTION refused() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${state}'; END $$;
  CREATE TRIGGER refused BEFORE UPDATE ON projection EXECUTE FUNCTION refused()`;
const noTrigger = 'DROP TRIGGER refused ON projection; DROP FUNCTION refused';

const readOnly = (is: 'on' | 'off') =>
  admin.query(`ALTER DATABASE ${database.pathname.slice(1)} SET default_transaction_read_only = ${is}`);

interface Failure {
  readonly condition: string;
  readonly status: 'unavailable' | 'degraded';
  readonly in: readonly Name[];
  readonly sentence?: RegExp;
  readonly begin: () => unknown;
  readonly end: () => unknown;
  /** What a caller asks, and is answered while it lasts. */
  readonly asks: readonly (readonly [ask: () => Promise<Answered>, status: number, type?: string])[];
}

const unavailable = [503, 'store-unavailable'] as const;

const failures: Readonly<Record<string, Failure>> = {
  'an issuer whose keys cannot be had': {
    condition: 'issuer-unavailable',
    status: 'unavailable',
    in: ['command-api', 'query-api'],
    // They were not published when the services began.
    begin: () => undefined,
    end: () => (issuer.keysAreKept = false),
    asks: [
      [query, 503, 'issuer-unavailable'],
      [command, 503, 'issuer-unavailable'],
    ],
  },
  'an event store that is gone': {
    condition: 'store-unavailable',
    status: 'unavailable',
    in: names,
    begin: () => toStore.close(),
    end: () => toStore.open(),
    asks: [[command, 503]],
  },
  'an event store that is frozen': {
    condition: 'store-unavailable',
    status: 'unavailable',
    in: names,
    begin: () => toStore.freeze(),
    end: () => toStore.thaw(),
    asks: [[command, 503]],
  },
  'an event store that does not let the services read': {
    condition: 'store-refuses',
    status: 'unavailable',
    in: names,
    begin: () => (endFault = wire.faults.denyReads()),
    end: () => endFault(),
    asks: [[() => ask('query-api', '/events'), 503, 'store-refuses']],
  },
  'a decision that cannot be finished': {
    condition: 'decisions-unfinished',
    status: 'degraded',
    in: ['projector'],
    sentence: /^Eine Entscheidung ist nur zur Hälfte geschrieben und ließ sich noch nicht beenden/,
    begin: async () => {
      await recordHalf();
      endFault = wire.faults.denyAppends();
    },
    end: () => endFault(),
    asks: [
      [command, 503, 'store-refuses'],
      [query, 200],
    ],
  },
  'read models that do not follow': {
    condition: 'projection-lags',
    status: 'degraded',
    in: ['query-api', 'projector'],
    begin: async () => {
      endFault = wire.faults.muteSubscriptions();
      await command();
      // What was wanted before is there, and what is wanted since is not.
      for (let looks = 0; looks < 2; looks += 1)
        for (const name of ['query-api', 'projector'] as const) await shown(name, 'projection-lags');
      aheadMs += 31_000;
    },
    end: () => endFault(),
    asks: [
      [queryAfterCommand, 503, 'read-model-lags'],
      [query, 200],
    ],
  },
  'a folder of the bank’s files that is gone': {
    condition: 'bank-files-unavailable',
    status: 'degraded',
    in: ['command-api'],
    sentence: /^Der Ordner für Dateien der Bank ist fort oder nicht zu lesen und zu schreiben \(ENOENT\)/,
    begin: () => renameSync(bankFilesFolder, `${bankFilesFolder}-away`),
    end: () => renameSync(`${bankFilesFolder}-away`, bankFilesFolder),
    asks: [
      [statement, 503, 'files-not-kept'],
      [command, 201],
    ],
  },
  'a clock that lies behind the last event': {
    condition: 'clock-behind',
    status: 'degraded',
    in: ['command-api'],
    begin: recordInAnHour,
    end: command,
    asks: [],
  },
  'PostgreSQL that is not reachable': {
    condition: 'read-models-unavailable',
    status: 'unavailable',
    in: ['query-api', 'projector'],
    sentence: /nicht erreichbar/,
    begin: () => toDatabase.close(),
    end: () => toDatabase.open(),
    asks: [[query, ...unavailable]],
  },
  'PostgreSQL that is frozen': {
    condition: 'read-models-unavailable',
    status: 'unavailable',
    in: ['query-api', 'projector'],
    sentence: /keine Antwort in der Zeit/,
    begin: () => toDatabase.freeze(),
    end: () => toDatabase.thaw(),
    asks: [[query, ...unavailable]],
  },
  'PostgreSQL with too many connections': {
    condition: 'read-models-unavailable',
    status: 'unavailable',
    in: ['query-api'],
    sentence: /zu viele Verbindungen/,
    begin: async () => {
      await admin.query(`ALTER ROLE ${reader} CONNECTION LIMIT 0`);
      await admin.query(
        `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = '${reader}'`,
      );
    },
    end: () => admin.query(`ALTER ROLE ${reader} CONNECTION LIMIT -1`),
    asks: [[query, ...unavailable]],
  },
  'PostgreSQL whose disk is full': {
    condition: 'read-models-full',
    status: 'degraded',
    in: ['projector'],
    begin: () => admin.query(onUpdate('53100')),
    end: () => admin.query(noTrigger),
    asks: [
      [queryAfterCommand, 503, 'read-model-lags'],
      [query, 200],
    ],
  },
  'PostgreSQL that is read-only': {
    condition: 'read-models-read-only',
    status: 'degraded',
    in: ['projector'],
    begin: async () => {
      await readOnly('on');
      toDatabase.cut();
      await command();
    },
    end: async () => {
      await readOnly('off');
      toDatabase.cut();
    },
    asks: [[query, 200]],
  },
  'PostgreSQL whose disk fails': {
    condition: 'read-models-failed',
    status: 'degraded',
    in: ['projector'],
    begin: async () => {
      await admin.query(onUpdate('58030'));
      await command();
    },
    end: () => admin.query(noTrigger),
    asks: [[query, 200]],
  },
  'PostgreSQL whose disk does not read': {
    condition: 'read-models-failed',
    status: 'degraded',
    in: ['query-api'],
    sentence: /^Die Auswertungen sind nicht zu lesen oder zu schreiben \(could not read block\)/,
    begin: () => admin.query(failingTable('agreement')),
    end: () => admin.query(soundTable('agreement')),
    asks: [
      [() => ask('query-api', '/agreements'), 503, 'storage-failed'],
      [query, 200],
    ],
  },
};

const failingTable = (table: string): string => `
  CREATE FUNCTION unread() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not read block' USING ERRCODE = '58030'; END $$;
  ALTER TABLE ${table} RENAME TO ${table}_kept;
  CREATE VIEW ${table} AS SELECT kept.* FROM unread() LEFT JOIN ${table}_kept AS kept ON true`;
const soundTable = (table: string): string => `
  DROP VIEW ${table}; DROP FUNCTION unread; ALTER TABLE ${table}_kept RENAME TO ${table}`;

async function shown(name: Name, condition: string) {
  const ready = await fetch(`${told[name].operations}/health/ready`);
  const body = (await ready.json()) as {
    readonly status: string;
    readonly conditions: readonly { readonly condition: string; readonly de: string }[];
  };
  const metrics = await (await fetch(`${told[name].operations}/metrics`)).text();
  const metric = new RegExp(`^foerderbuch_condition\\{condition="${condition}",service="${name}"\\} 1$`, 'm');
  return {
    code: ready.status,
    status: body.status,
    conditions: body.conditions.map((one) => one.condition),
    sentences: body.conditions.map(({ de }) => de),
    metric: metric.test(metrics),
  };
}

async function until(
  name: Name,
  condition: string,
  holds: (seen: Awaited<ReturnType<typeof shown>>) => boolean,
) {
  const untilMs = performance.now() + 40_000;
  for (;;) {
    const seen = await shown(name, condition);
    if (holds(seen)) return seen;
    if (performance.now() > untilMs) throw new Error(`${name}: ${JSON.stringify(seen)}`);
    await pause(50);
  }
}

/** Of what was told before, where the service listens is still wanted. */
function forget({ lines }: Told): void {
  lines.splice(0, lines.length, ...lines.filter(({ msg }) => msg === 'listening'));
}

describe('every failure', () => {
  it.each(Object.entries(failures))(
    '%s: is named to the caller, in readiness, metric and one log line; the all clear comes by itself',
    async (_, { condition, status, in: services, sentence, begin, end, asks }) => {
      for (const name of names) forget(told[name]);
      await begin();
      try {
        for (const [asked, code, type] of asks) {
          const answer = await asked();
          expect([answer.status, answer.type]).toEqual([
            code,
            type === undefined ? answer.type : `urn:foerderbuch:problem:${type}`,
          ]);
          if (code === 503) expect(Number(answer.retryAfter)).toBeGreaterThan(0);
        }
        const during = await Promise.all(
          services.map((name) => until(name, condition, ({ conditions }) => conditions.join() === condition)),
        );
        for (const seen of during)
          expect(seen).toMatchObject({
            code: status === 'unavailable' ? 503 : 200,
            status,
            conditions: [condition],
            metric: true,
          });
        if (sentence) for (const { sentences } of during) expect(sentences[0]).toMatch(sentence);
      } finally {
        // Or the next would be shown two failures at once.
        await end();
      }
      const after = await Promise.all(
        services.map((name) => until(name, condition, ({ conditions }) => conditions.length === 0)),
      );
      for (const seen of after) expect(seen).toMatchObject({ code: 200, status: 'ready', metric: false });
      for (const name of services)
        expect(
          told[name].lines.flatMap((line) =>
            line['condition'] === condition ? [[condition, line['state']]] : [],
          ),
        ).toEqual([
          [condition, 'begins'],
          [condition, 'ends'],
        ]);
      while ((await queryAfterCommand()).status !== 200) await pause(50);
    },
    patienceMs,
  );
});
