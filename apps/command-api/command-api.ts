import { setTimeout as delay } from 'node:timers/promises';
import { v4 } from 'uuid';
import { createApiApp, prepareOpenApi } from '#api';
import { CommandEngine } from '#command-handling';
import { oidcVerifier, type OidcSettings } from '#identity';
import {
  bankFilesProbe,
  clockProbe,
  commandTimeout,
  connectionsMax,
  isTold,
  issuerProbe,
  listen,
  MeasuredStore,
  observeCommands,
  observeRequests,
  requiredOidcSettings,
  storeProbe,
  type OpenedService,
  type ServiceContext,
  type SettingsReader,
} from '#operations';
import { eventIds } from '#event-store';
import { FileFolder } from '#kept-files';
import { waitingWords, YearClosings } from '#year-closing';
import { eventStoreSetting, openClusterStore, storeTimeoutOf } from '#operations/cluster';

export interface CommandApiSettings {
  readonly port: number;
  readonly host: string;
  readonly eventStore: string;
  readonly oidc: OidcSettings;
  readonly commandTimeoutMs: number;
  /** Where files of the bank are kept; none are read in without it. */
  readonly bankFilesFolder?: string | undefined;
}

export const commandApiSettings = (settings: SettingsReader): CommandApiSettings => ({
  port: settings.port('PORT', 3000),
  host: settings.text('HOST', '127.0.0.1'),
  eventStore: eventStoreSetting(settings),
  oidc: requiredOidcSettings(settings),
  commandTimeoutMs: commandTimeout(settings),
  bankFilesFolder: settings.given('BANK_FILES_FOLDER'),
});

const followAgainMs = 1_000;

/** The write side: takes commands, decides, appends. As many of them as wanted share one store. */
export async function openCommandApi(
  { port, host, eventStore, oidc, commandTimeoutMs, bankFilesFolder }: CommandApiSettings,
  context: ServiceContext,
): Promise<OpenedService> {
  const { log, metrics, conditions } = context;
  const now = Date.now;
  const verifier = await oidcVerifier(oidc, now);
  const cluster = openClusterStore(eventStore, context, storeTimeoutOf(commandTimeoutMs));
  const store = new MeasuredStore(cluster, metrics);
  conditions.watch(storeProbe(conditions, () => store.head()));
  conditions.watch(clockProbe({ conditions, now, lastRecordedAtMs: () => cluster.lastRecordedAtMs }));
  conditions.watch(issuerProbe(conditions, verifier));
  const files = bankFilesFolder === undefined ? undefined : new FileFolder(bankFilesFolder);
  if (files) {
    // A folder that cannot be made is told as any that is gone.
    await files.make().catch((error: unknown) => log.warn({ err: error }, 'cannot make BANK_FILES_FOLDER'));
    conditions.watch(bankFilesProbe(conditions, () => files.fault()));
  }
  const engine = new CommandEngine({
    store,
    now,
    newEventId: eventIds(),
    answerWithinMs: commandTimeoutMs,
  });
  const closings = new YearClosings({
    store,
    engine,
    now,
    onLooked: (waiting) => {
      const words = waitingWords(waiting);
      conditions.set('year-closing-waits', words === undefined ? undefined : { waiting: words });
    },
    onError: (error) => {
      if (!isTold(error)) log.warn({ err: error }, 'cannot look which years are to be closed');
    },
  });
  const app = await createApiApp({
    commands: {
      engine,
      observe: observeCommands(metrics),
      ...(files && { files }),
    },
    readiness: async () => {
      await conditions.look();
      return conditions.status;
    },
    verifier,
    connections: { connectionsMax: connectionsMax() },
    now,
    newRequestId: () => v4(),
    logError: (requestId, error) => log.error({ err: error, requestId }, 'unexpected'),
  });
  observeRequests(app.getHttpAdapter().getInstance(), metrics, log);
  const closing = new AbortController();
  const following = followOthers();
  prepareOpenApi(app);
  const address = await listen(app, { host, port });
  closings.start();
  log.info({ address }, 'listening');
  return {
    conditions,
    details: async () => ({ head: (await store.head()).toString() }),
    measure: () => metrics.measure({ head: () => store.head() }),
    close: async () => {
      await closings.close();
      await app.close();
      closing.abort();
      await following;
      await store.close();
    },
  };

  async function followOthers(): Promise<void> {
    const { signal } = closing;
    while (!signal.aborted)
      try {
        await engine.followOthers(signal);
      } catch (error) {
        if (!isTold(error)) log.warn({ err: error }, 'cannot follow what others write');
        await delay(followAgainMs, undefined, { signal }).catch(() => undefined);
      }
  }
}
