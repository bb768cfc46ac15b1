import { v4 } from 'uuid';
import { createApiApp, prepareOpenApi, type QuerySource } from '#api';
import { Feed } from '#feed';
import { oidcVerifier, type OidcSettings } from '#identity';
import {
  callerLimits,
  connectionsMax,
  isTold,
  issuerProbe,
  listen,
  MeasuredStore,
  observeQueries,
  observeRequests,
  queryTimeout,
  type OpenedService,
  projectionProbe,
  queriesProbe,
  readModelsAccess,
  scrubProbe,
  requiredOidcSettings,
  serveDashboard,
  storeProbe,
  type CallerLimits,
  type ServiceContext,
  type SettingsReader,
} from '#operations';
import { headHash, LogTree } from '#event-store';
import { ComparedReader } from '#projections';
import { UpkeepDesk } from '#projections/postgres';
import {
  notesIn,
  openPostgresReadModels,
  openPostgresSnapshot,
  PastThread,
  projections,
  shownCheckpoints,
} from '#read-models';
import { WatchedQueries } from '#sql';
import { eventStoreSetting, openClusterStore, postgresSetting, storeTimeoutOf } from '#operations/cluster';
import { CheckpointWatch } from './checkpoint-watch.ts';

export interface QueryApiSettings {
  readonly port: number;
  readonly host: string;
  readonly eventStore: string;
  readonly postgres: string;
  readonly oidc: OidcSettings;
  readonly queryTimeoutMs: number;
  readonly limits: CallerLimits;
  /** Monotonic milliseconds; the process's own unless given. */
  readonly clock?: () => number;
}

export const queryApiSettings = (settings: SettingsReader): QueryApiSettings => ({
  port: settings.port('PORT', 3000),
  host: settings.text('HOST', '127.0.0.1'),
  eventStore: eventStoreSetting(settings),
  postgres: postgresSetting(settings),
  oidc: requiredOidcSettings(settings),
  queryTimeoutMs: queryTimeout(settings),
  limits: callerLimits(settings),
});

/** The read side: answers queries from the read models, feeds events from the store, and serves the page. */
export async function openQueryApi(
  {
    port,
    host,
    eventStore,
    postgres,
    oidc,
    queryTimeoutMs,
    limits,
    clock = () => performance.now(),
  }: QueryApiSettings,
  context: ServiceContext,
): Promise<OpenedService> {
  const { log, metrics, conditions } = context;
  const now = Date.now;
  const verifier = await oidcVerifier(oidc, now);
  const store = new MeasuredStore(
    openClusterStore(eventStore, context, storeTimeoutOf(queryTimeoutMs)),
    metrics,
  );
  const watched = new WatchedQueries();
  const models = openPostgresReadModels(postgres, {
    queryTimeoutMs,
    watched,
    onError: (error) => {
      if (!isTold(error)) log.warn({ err: error }, 'a connection to the read models broke');
    },
  });
  const compared = new ComparedReader({
    reader: store,
    ...notesIn(models),
    onError: (error) => {
      if (!isTold(error))
        log.warn({ err: error }, 'events go uncompared, for what was noted of them cannot be read');
    },
  });
  const desk = new UpkeepDesk(postgres, {
    queryTimeoutMs,
    onError: (error) => {
      if (!isTold(error)) log.warn({ err: error }, 'a connection to what is asked of the projector broke');
    },
  });
  const watch = new CheckpointWatch(() => shownCheckpoints(models));
  const source: QuerySource = {
    models,
    head: () => store.head(),
    checkpoints: () => watch.checkpoints(),
    waitFor: (position, names, timeoutMs) => watch.waitFor(position, names, timeoutMs),
    hold: () => openPostgresSnapshot(models),
  };
  const past = new PastThread({
    source: { postgres, queryTimeoutMs },
    onError: (error) => {
      if (!isTold(error)) log.warn({ err: error }, 'what folds past moments broke');
    },
  });
  conditions.watch(storeProbe(conditions, () => store.head()));
  conditions.watch(
    projectionProbe({
      conditions,
      names: projections.map(({ name }) => name),
      head: () => store.head(),
      stands: () => watch.checkpoints(),
      clock,
    }),
  );
  conditions.watch(
    queriesProbe(readModelsAccess(conditions), {
      stillFailing: async () => (await watched.stillFailing()) ?? (await past.stillFailing()),
    }),
  );
  conditions.watch(async () => {
    const changed = await compared.changed();
    await scrubProbe(conditions, () => changed)();
  });
  conditions.watch(issuerProbe(conditions, verifier));
  const app = await createApiApp({
    queries: {
      source,
      past,
      // The projector reads the log through, and carries out what is asked for here.
      upkeep: {
        reading: () => desk.reading(),
        headHash: () => headHash(store),
        runs: () => desk.runs(),
        mayBegin: () => desk.mayAsk(),
        begin: (kind, names, begunBy) => desk.ask(kind, names, begunBy),
      },
      observe: observeQueries(metrics),
      feed: new Feed(compared),
      log: { events: compared, tree: new LogTree(store) },
      answerWithinMs: queryTimeoutMs,
      eventStreams: limits.eventStreams,
    },
    rateLimits: limits.rateLimits,
    readiness: async () => {
      await conditions.look();
      return conditions.status;
    },
    verifier,
    issuer: oidc,
    connections: { connectionsMax: connectionsMax() },
    now,
    newRequestId: () => v4(),
    logError: (requestId, error) => log.error({ err: error, requestId }, 'unexpected'),
  });
  observeRequests(app.getHttpAdapter().getInstance(), metrics, log);
  await serveDashboard(app, undefined, oidc.issuer);
  prepareOpenApi(app);
  const address = await listen(app, { host, port });
  log.info({ address }, 'listening');
  return {
    conditions,
    details: async () => ({ head: (await store.head()).toString() }),
    measure: () => metrics.measure({ head: () => store.head(), projections: () => watch.checkpoints() }),
    close: async () => {
      await app.close();
      await past.close();
      await models.destroy();
      await desk.close();
      await store.close();
    },
  };
}
