import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApiApp, readinessOf, type EventStreamSettings, type QuerySource, type SignIn } from '#api';
import { CommandEngine } from '#command-handling';
import type { Upcasters } from '#domain';
import { SqliteEventStore } from '#event-store/sqlite';
import { Feed } from '#feed';
import type { TokenVerifier } from '#identity';
import { ProjectionRunner, type OnProgress, type Projection } from '#projections';
import { projections } from '#read-models';
import { SqliteReadModels } from '#projections/sqlite';
import { openReadModels } from '#read-models';
import { eventsFileOf, readModelsFileOf } from './data-files.ts';

export interface LedgerOptions {
  /** Exists, and holds the events, the read models and the issuer's key. */
  readonly dataFolder: string;
  readonly verifier: TokenVerifier;
  readonly signIn?: SignIn;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** UUIDv7. */
  readonly newEventId: () => string;
  readonly newRequestId: () => string;
  readonly onError: (error: unknown, requestId?: string) => void;
  readonly upcasters?: Upcasters;
  readonly projections?: readonly Projection[];
  readonly eventStreams?: EventStreamSettings;
}

/** The whole ledger in one process on an embedded store. */
export interface Ledger {
  readonly store: SqliteEventStore;
  readonly engine: CommandEngine;
  readonly runner: ProjectionRunner;
  readonly app: NestFastifyApplication;
  /** Answers what has begun, then closes everything. */
  close(): Promise<void>;
}

/** Opens the ledger of a data folder; read models that are missing or outdated are built first. */
export async function openLedger(options: LedgerOptions, onProgress?: OnProgress): Promise<Ledger> {
  const { dataFolder, verifier, signIn, now, newEventId, newRequestId, onError, upcasters = {} } = options;
  const store = new SqliteEventStore({ file: eventsFileOf(dataFolder), now });
  const database = await SqliteReadModels.open(readModelsFileOf(dataFolder));
  const models = openReadModels(readModelsFileOf(dataFolder));
  const engine = new CommandEngine({ store, upcasters, now, newEventId });
  const runner = new ProjectionRunner({
    reader: store,
    models: database,
    projections: options.projections ?? projections,
    upcasters,
    onError,
  });
  const source: QuerySource = {
    models,
    head: () => store.head(),
    checkpoints: () => runner.checkpoints,
    waitFor: (position, names, timeoutMs) => runner.waitFor(position, names, timeoutMs),
  };
  await runner.start(onProgress);
  const app = await createApiApp({
    commands: { engine },
    queries: {
      source,
      feed: new Feed(store, upcasters),
      ...(options.eventStreams && { eventStreams: options.eventStreams }),
    },
    readiness: () => readinessOf(source),
    verifier,
    ...(signIn && { signIn }),
    now,
    newRequestId,
    logError: (requestId, error) => onError(error, requestId),
  });
  const close = async (): Promise<void> => {
    await app.close();
    await runner.stop();
    await store.close();
    await models.destroy();
    await database.close();
  };
  return { store, engine, runner, app, close };
}
