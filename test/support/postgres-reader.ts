import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v4 } from 'uuid';
import { createApiApp } from '#api';
import { LogTree } from '#event-store';
import { Feed } from '#feed';
import { ProjectionRunner } from '#projections';
import { PostgresReadModels } from '#projections/postgres';
import { openPostgresReadModels, openPostgresSnapshot, PastThread, projections } from '#read-models';
import { startPostgres } from '#sql/testing';
import type { TestLedger } from './ledger.ts';

export interface PostgresReader {
  readonly address: string;
  stop(): Promise<void>;
}

/** The query side of a running ledger once more, on read models in PostgreSQL: the same events, the other database. */
export async function startPostgresReader(ledger: TestLedger): Promise<PostgresReader> {
  const postgres = await startPostgres();
  const onError = (error: unknown): void => void ledger.errors.push(error);
  const database = await postgres.createDatabase();
  const models = await PostgresReadModels.open(database, { onError });
  const queries = openPostgresReadModels(database, { onError });
  const past = new PastThread({ source: { postgres: database }, onError });
  const runner = new ProjectionRunner({ reader: ledger.store, models, projections, onError });
  await runner.start();
  const app: NestFastifyApplication = await createApiApp({
    queries: {
      source: {
        models: queries,
        head: () => ledger.store.head(),
        checkpoints: () => runner.checkpoints,
        waitFor: (position, names, timeoutMs) => runner.waitFor(position, names, timeoutMs),
        hold: () => openPostgresSnapshot(queries),
      },
      past,
      feed: new Feed(ledger.store),
      log: { events: ledger.store, tree: new LogTree(ledger.store) },
    },
    readiness: () => Promise.resolve('ready'),
    verifier: ledger.verifier,
    now: () => ledger.nowMs,
    newRequestId: () => v4(),
    logError: (_requestId, error) => onError(error),
  });
  await app.listen(0, '127.0.0.1');
  return {
    address: await app.getUrl(),
    stop: async () => {
      await app.close();
      await runner.stop();
      await past.close();
      await queries.destroy();
      await models.close();
      await postgres.stop();
    },
  };
}
