import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SqliteEventReader } from '#event-store/sqlite';
import { rebuildAndCompare, type ReadModelStore } from '#projections';
import { projections } from '#read-models';
import { PostgresReadModels } from '#projections/postgres';
import { SqliteReadModels } from '#projections/sqlite';
import { startPostgres, type TestPostgres } from '#sql/testing';
import { eventsFileOf } from '#operations/data-folder';
import { fillFolder } from '../bench/million.ts';

export interface ProjectorFigures {
  readonly database: string;
  readonly events: number;
  readonly kills: number;
  /** How many builds came to their end between the kills, the last one included. */
  readonly builds: number;
  readonly tables: number;
  /** Tables whose hash is not that of an undisturbed build, which is made in SQLite for both. */
  readonly different: readonly string[];
}

const entry = fileURLToPath(new URL('./projector-process.ts', import.meta.url));

/** Kills a projector at random moments of its builds, so many times on each database, then lets it end and compares. */
export async function surviveProjectorKills(
  kills: number,
  events: number,
): Promise<readonly ProjectorFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'projector-kill-'));
  const postgres = await startPostgres();
  try {
    const written = await fillFolder(folder, events);
    const figures: ProjectorFigures[] = [];
    for (const database of ['SQLite', 'PostgreSQL'] as const) {
      const end = await killAndCompare(database, kills, folder, postgres);
      figures.push({ database, events: written, kills, ...end });
    }
    return figures;
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }
}

async function killAndCompare(
  database: 'SQLite' | 'PostgreSQL',
  kills: number,
  folder: string,
  postgres: TestPostgres,
): Promise<Pick<ProjectorFigures, 'builds' | 'tables' | 'different'>> {
  let builds = 0;
  const newTarget = async (): Promise<string> =>
    database === 'SQLite' ? join(folder, `read-models-${builds}.sqlite`) : postgres.createDatabase();
  let target = await newTarget();
  /** How long an undisturbed build takes from its begin on; kills fall anywhere within. */
  let buildMs = 500;
  for (let killed = 0; killed < kills;) {
    const startMs = performance.now();
    const ended = await run(database, folder, target, Math.random() * buildMs);
    if (!ended) {
      killed += 1;
      continue;
    }
    buildMs = Math.max(200, performance.now() - startMs);
    builds += 1;
    target = await newTarget();
  }
  await run(database, folder, target, Infinity);
  builds += 1;

  const reader = new SqliteEventReader(eventsFileOf(folder));
  const models: ReadModelStore =
    database === 'SQLite'
      ? await SqliteReadModels.open(target)
      : await PostgresReadModels.open(target, { onError: console.error });
  const beside = await SqliteReadModels.open(':memory:');
  const hashes = await rebuildAndCompare({ reader, models, projections, beside });
  await Promise.all([reader.close(), models.close(), beside.close()]);
  return {
    builds,
    tables: hashes.length,
    different: hashes.filter(({ live, rebuilt }) => live !== rebuilt).map(({ table }) => table),
  };
}

/** True when the build came to its end before it was killed. */
async function run(database: string, folder: string, target: string, killAfterMs: number): Promise<boolean> {
  const child = fork(entry, [database, eventsFileOf(folder), target], {
    execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const messages: unknown[] = [];
  child.on('message', (message) => messages.push(message));
  const exited = once(child, 'exit');
  await once(child, 'message');
  if (Number.isFinite(killAfterMs)) {
    await Promise.race([pause(killAfterMs), exited]);
    child.kill('SIGKILL');
  }
  const [code] = (await exited) as readonly unknown[];
  const hasEnded = messages.includes('ended');
  if (!hasEnded && code !== null)
    throw new Error(`The projector ended by itself with ${JSON.stringify(code)}.`);
  return hasEnded;
}
