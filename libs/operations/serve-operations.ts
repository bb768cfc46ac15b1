import { createServer, type Server } from 'node:http';
import type { ServiceMetrics } from './metrics.ts';
import type { OperationsSettings } from './service-settings.ts';

export interface OpenedService {
  /** Resolves when the service can do its work, with what an operator may want to know, such as another `status`; rejects with what is in the way. */
  ready(): Promise<Readonly<Record<string, unknown>>>;
  /** Brings gauges up to date before they are read; what cannot be asked must not keep the others back. */
  measure?(): Promise<void>;
  /** Takes nothing new, ends what has begun, closes everything. */
  close(): Promise<void>;
}

const readyTimeoutMs = 5_000;

/** Serves health and metrics beside the service. */
export function serveOperations(
  { operationsHost, operationsPort }: Pick<OperationsSettings, 'operationsHost' | 'operationsPort'>,
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
          // The metrics say most when something does not answer.
          await service?.measure?.().catch(() => undefined);
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
