import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { Connections, defaultConnectionSettings, ServerProblem, type ConnectionSettings } from '#connections';
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

const addressPattern = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(?:\?&*)?(?:#.*)?$/i;

/** Serves health and metrics beside the service. @throws CannotListen */
export async function serveOperations(
  { operationsHost, operationsPort }: Pick<OperationsSettings, 'operationsHost' | 'operationsPort'>,
  health: () => { readonly service?: OpenedService; readonly isClosing: boolean },
  metrics: ServiceMetrics,
  connectionSettings: Partial<ConnectionSettings> = {},
): Promise<{ readonly server: Server; readonly address: string }> {
  const connections = new Connections({ ...defaultConnectionSettings, ...connectionSettings }, randomUUID);
  const server = connections.serve((request, response) => {
    const answer = async (): Promise<readonly [number, string, string]> => {
      const { service, isClosing } = health();
      switch (await addressOf(request)) {
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
          throw notThere();
      }
    };
    answer().then(
      ([status, type, body]) =>
        response.writeHead(status, { 'content-type': type, 'x-request-id': randomUUID() }).end(body),
      (error: unknown) => {
        const problem = error instanceof ServerProblem ? error : failed();
        connections.refuse(response, problem, request.headers['accept-language']);
      },
    );
  });
  server.on('clientError', connections.refuseUnreadable);
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

/** What is asked for, however it is spelt, once the request has come to its end. @throws ServerProblem */
async function addressOf(request: IncomingMessage): Promise<string | undefined> {
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) bytes += chunk.length;
  if (bytes > 0) throw withBody();
  const [, path = ''] = addressPattern.exec(request.url ?? '') ?? [];
  const address = decoded(path);
  if (address === undefined) throw unreadableAddress();
  if (request.method !== 'GET' && request.method !== 'HEAD') throw notThere();
  return address;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const notThere = (): ServerProblem =>
  new ServerProblem('NOT_FOUND', {
    de: 'Hier gibt es /health/live, /health/ready und /metrics, mit GET.',
    en: 'Here there are /health/live, /health/ready and /metrics, with GET.',
  });

const withBody = (): ServerProblem =>
  new ServerProblem('INVALID_REQUEST', {
    de: 'Diese Adresse nimmt keinen Inhalt. Bitte ohne ihn senden.',
    en: 'This address takes no body. Send the request without one.',
  });

const unreadableAddress = (): ServerProblem =>
  new ServerProblem('INVALID_REQUEST', {
    de: 'Die Adresse ist nicht richtig kodiert (Prozentzeichen).',
    en: 'The address is not encoded as it should be (percent signs).',
  });

const failed = (): ServerProblem =>
  new ServerProblem('INTERNAL_ERROR', {
    de: 'Das ließ sich gerade nicht messen. Bitte noch einmal fragen.',
    en: 'This could not be measured right now. Ask again.',
  });

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
