import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { openEventStoreDb } from '#event-store/eventstoredb';
import { startPostgres } from '#sql/testing';
import { benchServer } from './event-store-server.ts';
import { fillLog } from './million.ts';
import { median, report, rounded, withFolder } from './report.ts';

const aim = 0.7;
const sides = ['bare', 'sqlite', 'postgres'] as const;

interface Measured {
  readonly seconds: number;
  readonly maxRssMb: number;
  readonly events: number;
}

/** Catch-up of all projections from an EventStoreDB, into SQLite and into PostgreSQL, against the client's bare read. */
export async function benchReplayOnEventStoreDb({ events = 100_000, rounds = 3 }): Promise<void> {
  await withFolder(async (folder) => {
    const [server, postgres] = await Promise.all([benchServer(), startPostgres()]);
    const store = openEventStoreDb(server.connectionString);
    const written = await fillLog(store, events);
    // A position of EventStoreDB is an offset in its log, in bytes.
    const logBytes = Number(await store.head());
    await store.close();
    const measured = { bare: [], sqlite: [], postgres: [] } as Record<(typeof sides)[number], Measured[]>;
    let lastDatabase = '';
    for (let round = 0; round < rounds; round += 1)
      for (const side of sides) {
        const target =
          side === 'postgres' ? await postgres.createDatabase() : join(folder, `${side}-${round}`);
        if (side === 'postgres') lastDatabase = target;
        measured[side].push(await measure(side, server.connectionString, target));
      }
    server.stop();
    const postgresBytes = await sizeOf(lastDatabase);
    await postgres.stop();
    const secondsOf = (side: (typeof sides)[number]): number =>
      median(measured[side].map(({ seconds }) => seconds));
    const figuresOf = (side: (typeof sides)[number]) => ({
      ratio: rounded(secondsOf('bare') / secondsOf(side)),
      eventsPerSecond: Math.round(written / secondsOf(side)),
      maxRssMb: Math.round(Math.max(...measured[side].map(({ maxRssMb }) => maxRssMb))),
    });
    report({
      name: 'replay --store eventstoredb',
      ratio: Math.min(figuresOf('sqlite').ratio, figuresOf('postgres').ratio),
      aim,
      figures: {
        server: server.kind,
        events: written,
        eventBytes: Math.round(logBytes / written),
        postgresBytesPerEvent: Math.round(postgresBytes / written),
        rounds,
        ...Object.fromEntries(sides.map((side) => [side, figuresOf(side)])),
      },
    });
  });
}

async function sizeOf(connectionString: string): Promise<number> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ size: string }>(
    'SELECT pg_database_size(current_database()) AS size',
  );
  await client.end();
  return Number(rows[0]?.size);
}

async function measure(side: string, connectionString: string, target: string): Promise<Measured> {
  const child = fork(join(import.meta.dirname, 'replay-eventstoredb-side.ts'), [
    side,
    connectionString,
    target,
  ]);
  const exited = once(child, 'exit');
  const [message] = (await Promise.race([
    once(child, 'message'),
    exited.then(([code]) => {
      throw new Error(`The process of the bench ended with ${String(code)}.`);
    }),
  ])) as readonly unknown[];
  await exited;
  return message as Measured;
}
