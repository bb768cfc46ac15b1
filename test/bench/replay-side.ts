import { rmSync } from 'node:fs';
import { SqliteEventReader } from '#event-store/sqlite';
import { ProjectionRunner } from '#projections';
import { projections } from '#read-models';
import { SqliteReadModels } from '#projections/sqlite';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';

/** One side of the comparison in a process of its own, so that its memory is its own: `bare` reads and parses, `replay` projects. */
const [side, folder = ''] = process.argv.slice(2);
const batchCount = 10_000;
const reader = new SqliteEventReader(eventsFileOf(folder));

const startMs = performance.now();
if (side === 'bare') await readAndParse();
else await replay();
const seconds = (performance.now() - startMs) / 1_000;
process.send?.({ seconds, maxRssMb: process.resourceUsage().maxRSS / 1_024 });
await reader.close();

async function readAndParse(): Promise<void> {
  let fields = 0;
  for (let after = 0n, endOfStore = false; !endOfStore;) {
    const page = await reader.readAll({ after, maxCount: batchCount });
    for (const { payload } of page.events) fields += Object.keys(JSON.parse(payload) as object).length;
    after = page.events.at(-1)?.position ?? after;
    endOfStore = page.endOfStore;
  }
  if (fields === 0) throw new Error('There was nothing to read.');
}

async function replay(): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${readModelsFileOf(folder)}${suffix}`, { force: true });
  const models = await SqliteReadModels.open(readModelsFileOf(folder));
  const runner = new ProjectionRunner({ reader, models, projections, onError: console.error });
  await runner.rebuild(projections.map(({ name }) => name));
  await models.close();
}
