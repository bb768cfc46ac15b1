import { endOnSignal } from './end-on-signal.ts';
import { createLog, type Log } from './log.ts';
import { Conditions } from './conditions/index.ts';
import type { ServiceName } from './conditions/condition-kinds.ts';
import { ServiceMetrics } from './metrics.ts';
import { serveOperations, type OpenedService } from './serve-operations.ts';
import { reasonOfStart, startFailureOf } from './start-failure.ts';
import { startTracing } from './tracing.ts';
import { InvalidSetting, SettingsReader, type Environment } from './settings-reader.ts';
import { operationsSettings } from './service-settings.ts';

export interface ServiceContext {
  readonly log: Log;
  readonly metrics: ServiceMetrics;
  readonly conditions: Conditions;
}

const closeTimeoutMs = 25_000;

/**
 * Runs a service until SIGTERM or SIGINT: reads its settings, opens it, and serves its health and metrics beside it. A
 * service that has begun to close says that it is not ready, so that nobody sends it more.
 */
export async function runService<Settings>(
  name: Exclude<ServiceName, 'ledger'>,
  environment: Environment,
  settingsOf: (settings: SettingsReader) => Settings,
  open: (settings: Settings, context: ServiceContext) => Promise<OpenedService>,
): Promise<void> {
  const ending = endOnSignal();
  try {
    const reader = new SettingsReader(environment);
    const operations = operationsSettings(reader);
    const settings = settingsOf(reader);
    reader.assertUsable();
    const log = createLog(operations.logLevel, name);
    const metrics = new ServiceMetrics(name);
    const tracing = startTracing(name, operations.tracesEndpoint);
    const conditions = new Conditions({ of: name, now: Date.now, log });
    const health: { service?: OpenedService; isClosing: boolean } = { isClosing: false };
    const { server, address } = await serveOperations(operations, () => health, metrics);
    const service = await open(settings, { log, metrics, conditions });
    await conditions.look();
    conditions.start();
    health.service = service;
    log.info({ operations: address }, 'started');
    ending.closeWith((signal) => {
      if (health.isClosing) return;
      health.isClosing = true;
      log.info({ signal }, 'closing');
      conditions.stop();
      const lastResort = setTimeout(() => {
        log.error('what had begun did not end in time');
        process.exit(1);
      }, closeTimeoutMs);
      void service
        .close()
        .then(() => tracing.shutdown())
        .then(
          () => log.info('closed'),
          (error: unknown) => {
            log.error({ err: error }, 'close');
            process.exitCode = 1;
          },
        )
        .finally(() => {
          clearTimeout(lastResort);
          server.close();
          server.closeAllConnections();
        });
    });
  } catch (error) {
    // Whatever the level: without this line nobody knew why the process ended.
    createLog('error', name).fatal(
      startFailureOf(error),
      `${name} konnte nicht starten: ${reasonOfStart(error)}`,
    );
    process.exit(error instanceof InvalidSetting ? 2 : 1);
  }
}
