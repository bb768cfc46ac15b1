import { createServer, type Server } from 'node:http';
import { createLog, type Log } from './log.ts';
import { ServiceMetrics } from './metrics.ts';
import { startTracing } from './tracing.ts';
import { InvalidSetting, SettingsReader, type Environment } from './settings-reader.ts';
import { operationsSettings } from './service-settings.ts';

export interface ServiceContext {
  readonly log: Log;
  readonly metrics: ServiceMetrics;
}

export interface OpenedService {
  /** Resolves when the service can do its work, with what an operator may want to know; rejects with what is in the way. */
  ready(): Promise<Readonly<Record<string, unknown>>>;
  /** Brings gauges up to date before they are read. */
  measure?(): Promise<void>;
  /** Takes nothing new, ends what has begun, closes everything. */
  close(): Promise<void>;
}

const readyTimeoutMs = 5_000;
const closeTimeoutMs = 25_000;

/**
 * Runs a service until SIGTERM or SIGINT: reads its settings, opens it, and serves its health and metrics beside it. A
 * service that has begun to close says that it is not ready, so that nobody sends it more.
 */
export async function runService<Settings>(
  name: string,
  environment: Environment,
  settingsOf: (settings: SettingsReader) => Settings,
  open: (settings: Settings, context: ServiceContext) => Promise<OpenedService>,
): Promise<void> {
  try {
    const reader = new SettingsReader(environment);
    const operations = operationsSettings(reader);
    const settings = settingsOf(reader);
    reader.assertUsable();
    const log = createLog(operations.logLevel, name);
    const metrics = new ServiceMetrics(name);
    const tracing = startTracing(name, operations.tracesEndpoint);
    const health: { service?: OpenedService; isClosing: boolean } = { isClosing: false };
    const server = await serve(operations, () => health, metrics);
    const service = await open(settings, { log, metrics });
    health.service = service;
    log.info({ operationsPort: operations.operationsPort }, 'started');
    const close = (signal: string): void => {
      if (health.isClosing) return;
      health.isClosing = true;
      log.info({ signal }, 'closing');
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
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, close);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${name} konnte nicht starten: ${reason}`);
    process.exit(error instanceof InvalidSetting ? 2 : 1);
  }
}

function serve(
  { operationsHost, operationsPort }: ReturnType<typeof operationsSettings>,
  health: () => { readonly service?: OpenedService; readonly isClosing: boolean },
  metrics: ServiceMetrics,
): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = async (): Promise<readonly [number, string, string]> => {
      const { service, isClosing } = health();
      switch (request.url) {
        case '/health/live':
          return [200, 'application/json', '{"status":"live"}'];
        case '/health/ready':
          return readiness(service, isClosing);
        case '/metrics':
          await service?.measure?.();
          return [200, metrics.registry.contentType, await metrics.registry.metrics()];
        default:
          return [404, 'text/plain', '/health/live, /health/ready, /metrics'];
      }
    };
    answer().then(
      ([status, type, body]) => response.writeHead(status, { 'content-type': type }).end(body),
      () => response.writeHead(503).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(operationsPort, operationsHost, () => resolve(server));
  });
}

async function readiness(
  service: OpenedService | undefined,
  isClosing: boolean,
): Promise<readonly [number, string, string]> {
  const json = 'application/json';
  if (isClosing) return [503, json, '{"status":"closing"}'];
  if (!service) return [503, json, '{"status":"starting"}'];
  try {
    const details = await Promise.race([service.ready(), timeout()]);
    return [200, json, JSON.stringify({ status: 'ready', ...details })];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [503, json, JSON.stringify({ status: 'unavailable', reason })];
  }
}

const timeout = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`No answer within ${readyTimeoutMs} ms.`)), readyTimeoutMs).unref();
  });
