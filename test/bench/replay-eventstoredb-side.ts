import { EventStoreDBClient } from '@eventstore/db-client';
import { openEventStoreDb } from '#event-store/eventstoredb';
import { ProjectionRunner, type ReadModelStore } from '#projections';
import { projections } from '#read-models';
import { PostgresReadModels } from '#projections/postgres';
import { SqliteReadModels } from '#projections/sqlite';

/** One side of the comparison in a process of its own: `bare` reads with the client alone, the others project. */
const [side = '', connectionString = '', target = ''] = process.argv.slice(2);

const startMs = performance.now();
const events = side === 'bare' ? await readWithClient() : await project();
const seconds = (performance.now() - startMs) / 1_000;
process.send?.({ seconds, events, maxRssMb: process.resourceUsage().maxRSS / 1_024 });
process.disconnect?.();

async function readWithClient(): Promise<number> {
  const client = EventStoreDBClient.connectionString(connectionString);
  let read = 0;
  for await (const { event } of client.readAll({ resolveLinkTos: false })) if (event) read += 1;
  await client.dispose();
  return read;
}

async function project(): Promise<number> {
  const reader = openEventStoreDb(connectionString);
  const models: ReadModelStore =
    side === 'sqlite'
      ? await SqliteReadModels.open(target)
      : await PostgresReadModels.open(target, { onError: console.error });
  const runner = new ProjectionRunner({ reader, models, projections, onError: console.error });
  await runner.rebuild(projections.map(({ name }) => name));
  const [checkpoint] = await models.checkpoints();
  await models.close();
  await reader.close();
  return Number(checkpoint?.position);
}
