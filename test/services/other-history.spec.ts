import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { v4, v7 } from 'uuid';
import { CommandEngine, type UseCase } from '#command-handling';
import { openEventStoreDb } from '#event-store/eventstoredb';
import { WireServer } from '#event-store/testing';
import { Conditions, ServiceMetrics, type OpenedService } from '#operations';
import { startPostgres, type TestPostgres } from '#sql/testing';
import { useCases } from '#use-cases';
import { openProjector } from '../../apps/projector/projector.ts';
import { runCli } from '../support/cli.ts';

const patienceMs = 60_000;
let server: WireServer;
let postgres: TestPostgres;
let database: string;
let projector: OpenedService;
const metrics = new ServiceMetrics('projector');
const lines: { readonly condition?: string; readonly msg: string }[] = [];
const log = pino(
  { level: 'warn' },
  { write: (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[number]) },
);
const conditions = new Conditions({ of: 'projector', now: Date.now, log });

beforeAll(async () => {
  [server, postgres] = await Promise.all([WireServer.start(), startPostgres()]);
  database = await postgres.createDatabase();
  await enact(2_000_000n);
  await enact(1_000_000n);
  projector = await openProjector(
    { eventStore: server.connectionString, postgres: database },
    { log, metrics, conditions },
  );
}, patienceMs);
afterAll(async () => {
  await projector.close();
  await server.stop();
  await postgres.stop();
}, patienceMs);

/** A budget line of its own, in a programme of its own. */
async function enact(amount: bigint): Promise<void> {
  const store = openEventStoreDb(server.connectionString);
  const engine = new CommandEngine({ store, now: Date.now, newEventId: () => v7() });
  const programme = `P${amount}`;
  const send = async <Data>(useCase: UseCase<Data>, data: Data): Promise<void> => {
    const commandId = v4();
    const actor = { subject: 'anna', role: 'budget-controller' };
    await engine.execute(useCase, { data, actor, commandId, requestHash: hash('sha256', commandId) });
  };
  await send(useCases.RegisterProgramme, { programme, name: programme, synthetic: false });
  await send(useCases.EnactAppropriation, {
    programme,
    line: 'MAIN',
    fiscalYear: 2023,
    name: 'Betriebskosten',
    amount,
    exactness: 'EXACT',
    source: { title: 'Haushaltsplan 2023' },
  });
  await store.close();
}

interface Stand {
  readonly state: string;
  readonly position: string;
  readonly error?: string;
}

async function stands(): Promise<{ readonly head: string; readonly projections: readonly Stand[] }> {
  const ready = await projector.details();
  return { head: String(ready['head']), projections: ready['projections'] as readonly Stand[] };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const untilMs = performance.now() + 20_000;
  while (!(await holds().catch(() => false))) {
    if (performance.now() > untilMs) throw new Error(JSON.stringify(await stands()));
    await pause(50);
  }
}

const areAll = async (state: string): Promise<boolean> => {
  const { projections } = await stands();
  return projections.length > 0 && projections.every((one) => one.state === state);
};

async function cli(
  ...parameters: readonly string[]
): Promise<{ readonly code: number; readonly said: string }> {
  const environment = { EVENTSTOREDB_URL: server.connectionString, POSTGRES_URL: database };
  const { code, stdout, stderr } = await runCli('', parameters, { environment });
  return { code, said: stdout + stderr };
}

it(
  'read models of the services stop when the store comes back with another history, say so, and are rebuilt and verified by the command line',
  async () => {
    await until(async () => {
      const { head, projections } = await stands();
      return (await areAll('LIVE')) && projections.every(({ position }) => position === head);
    });
    const verified = await cli('rebuild', '--verify');
    expect(verified.said).toMatch(/consumption bis Position \d+: gleich/);
    expect(verified.code).toBe(0);
    const compared = await cli('verify');
    expect([compared.code, compared.said]).toEqual([
      0,
      expect.stringMatching(/^\d+ Ereignisse sind, was gebucht wurde\.$/m),
    ]);
    const replayed = await cli('replay', '--verify');
    expect(replayed.said).toMatch(/P2000000\/MAIN\/2023.* 20\.000,00/);
    expect(replayed.said).toContain('Stimmt mit den Auswertungen überein: 2 Haushaltsstellen.');
    expect(replayed.code).toBe(0);

    const { port } = server.endpoint;
    await server.stop();
    server = await WireServer.start({ port });
    await enact(3_000_000n);

    await until(() => areAll('STOPPED'));
    expect((await stands()).projections[0]?.error).toMatch(/^Other history: /);
    await conditions.look();
    metrics.showConditions(conditions);
    expect(conditions.status).toBe('degraded');
    expect(await metrics.registry.metrics()).toMatch(
      /foerderbuch_condition\{condition="other-history",service="projector"\} 1/,
    );
    expect(lines.filter(({ condition }) => condition === 'other-history').map(({ msg }) => msg)).toEqual([
      expect.stringMatching(
        /^Read models contain what the event store does not hold: .* where the log has no event/,
      ),
    ]);

    const rebuilt = await cli('rebuild');
    expect(rebuilt.said).toMatch(/consumption: bis Position \d+, LIVE/);
    expect(rebuilt.code).toBe(0);
    expect(await areAll('LIVE')).toBe(true);
    await conditions.look();
    expect(conditions.status).toBe('ready');
    await enact(4_000_000n);
    await until(async () => {
      const { head, projections } = await stands();
      return projections.every(({ position, state }) => position === head && state === 'LIVE');
    });
    const again = await cli('rebuild', 'consumption', '--verify');
    expect(again.said).not.toContain('VERSCHIEDEN');
    expect(again.code).toBe(0);
  },
  patienceMs,
);
