import { createServer, type Server } from 'node:http';
import { listenAt, ofOperations } from './listen.ts';
import type { Conditions } from './conditions/index.ts';
import type { ServiceMetrics } from './metrics.ts';
import type { OperationsSettings } from './service-settings.ts';

export interface OpenedService {
  /** What is wrong with it. */
  readonly conditions: Conditions;
  /** What an operator may want to know beside that; left out where it has no answer. */
  details(): Promise<Readonly<Record<string, unknown>>>;
  /** Brings gauges up to date before they are read; what cannot be asked must not keep the others back. */
  measure?(): Promise<void>;
  /** Takes nothing new, ends what has begun, closes everything. */
  close(): Promise<void>;
}

const detailsWithinMs = 2_000;

/** Serves health and metrics beside the service. @throws CannotListen */
export async function serveOperations(
  { operationsHost, operationsPort }: Pick<OperationsSettings, 'operationsHost' | 'operationsPort'>,
  health: () => { readonly service?: OpenedService; readonly isClosing: boolean },
  metrics: ServiceMetrics,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const answer = async (): Promise<readonly [number, string, string]> => {
      const { service, isClosing } = health();
      switch (request.url) {
        case '/health/live':
          return [200, 'application/json', '{"status":"live"}'];
        case '/health/ready':
          return readiness(service, isClosing);
        case '/metrics':
          // The metrics say most when something does not answer.
          await Promise.allSettled([service?.conditions.look(), service?.measure?.()]);
          if (service) metrics.showConditions(service.conditions);
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
  return {
    server,
    address: await listenAt(
      server,
      () =>
        new Promise<void>((resolve, reject) => {
          server.once('error', reject);
          server.listen(operationsPort, operationsHost, resolve);
        }),
      { host: operationsHost, port: operationsPort, settings: ofOperations },
    ),
  };
}

async function readiness(
  service: OpenedService | undefined,
  isClosing: boolean,
): Promise<readonly [number, string, string]> {
  const json = 'application/json';
  if (isClosing) return [503, json, '{"status":"closing"}'];
  if (!service) return [503, json, '{"status":"starting"}'];
  const [details] = await Promise.all([detailsOf(service), service.conditions.look()]);
  const { status, list } = service.conditions;
  const conditions = list.map(({ condition, severity, sinceMs, sentence }) => ({
    condition,
    severity,
    since: new Date(sinceMs).toISOString(),
    ...sentence,
  }));
  return [status === 'unavailable' ? 503 : 200, json, JSON.stringify({ status, conditions, ...details })];
}

/** Empty where they are not to be had now: why that is, the conditions say. */
async function detailsOf(service: OpenedService): Promise<Readonly<Record<string, unknown>>> {
  const mute = Promise.withResolvers<Record<string, never>>();
  const timer = setTimeout(() => mute.resolve({}), detailsWithinMs);
  try {
    return await Promise.race([service.details(), mute.promise]);
  } catch {
    return {};
  } finally {
    clearTimeout(timer);
  }
}
