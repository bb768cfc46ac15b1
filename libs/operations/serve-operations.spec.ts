import { afterEach, expect, it } from '@jest/globals';
import type { Server } from 'node:http';
import { pino, type Logger } from 'pino';
import { Conditions } from './conditions/index.ts';
import { ServiceMetrics, type MeasuredSources } from './metrics.ts';
import { serveOperations, type OpenedService } from './serve-operations.ts';

const rows = async () => [{ name: 'lines', position: 7n }];
let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

let nowMs = Date.UTC(2026, 0, 1);
const conditionsOf = (log?: Logger) =>
  new Conditions({ of: 'projector', now: () => nowMs, ...(log && { log }) });

async function served(service: Partial<OpenedService>, metrics = new ServiceMetrics('probe')) {
  const opened = {
    conditions: conditionsOf(),
    details: async () => ({}),
    close: async () => undefined,
    ...service,
  };
  ({ server } = await serveOperations(
    { operationsHost: '127.0.0.1', operationsPort: 0 },
    () => ({ service: opened, isClosing: false }),
    metrics,
  ));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${address.port}${path}`);
    return { status: response.status, text: await response.text() };
  };
}

async function asked(sources: MeasuredSources, before?: MeasuredSources) {
  const metrics = new ServiceMetrics('probe');
  if (before) await metrics.measure(before);
  const ask = await served({ measure: () => metrics.measure(sources) }, metrics);
  return ask('/metrics');
}
const value = (text: string, name: string): string | undefined =>
  text
    .split('\n')
    .find((line) => line.startsWith(name.replace('}', ',')) || line.startsWith(name))
    ?.split(' ')
    .at(-1);
const answering: MeasuredSources = { head: async () => 9n, projections: rows };

it('shows where the read models stand while all answer', async () => {
  const { status, text } = await asked(answering);
  expect(status).toBe(200);
  expect(value(text, 'foerderbuch_projection_lag_positions{projection="lines"}')).toBe('2');
});

it.each([
  ['is mute', () => new Promise<bigint>(() => undefined)],
  ['fails', () => Promise.reject(new Error('gone'))],
] as const)('answers while the store %s: leaves the lag out that it had shown before', async (_, head) => {
  const { status, text } = await asked({ head, projections: rows }, answering);
  expect(status).toBe(200);
  expect(value(text, 'foerderbuch_projection_position{projection="lines"}')).toBe('7');
  expect(value(text, 'foerderbuch_projection_lag_positions{projection="lines"}')).toBeUndefined();
  expect(text).toContain('process_cpu_seconds_total');
});

it('answers while the read models fail: leaves them out', async () => {
  const projections = () => Promise.reject(new Error('gone'));
  const { status, text } = await asked({ head: async () => 9n, projections }, answering);
  expect(status).toBe(200);
  expect(value(text, 'foerderbuch_projection_position{projection="lines"}')).toBeUndefined();
});

it('answers where measuring itself fails', async () => {
  const ask = await served({ measure: () => Promise.reject(new Error('gone')) });
  expect((await ask('/metrics')).status).toBe(200);
});

it('says in readiness, metric and log what is wrong since when, the worst first, once each, and the all clear', async () => {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const log = pino(
    {},
    { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const conditions = conditionsOf(log);
  const ask = await served({ conditions, details: async () => ({ head: '9' }) });
  const shown = async () => {
    const [ready, metrics] = [await ask('/health/ready'), await ask('/metrics')];
    return {
      status: ready.status,
      body: JSON.parse(ready.text) as unknown,
      metric: value(metrics.text, 'foerderbuch_condition{condition="store-unavailable"}'),
    };
  };
  expect(await shown()).toEqual({
    status: 200,
    body: { status: 'ready', conditions: [], head: '9' },
    metric: '0',
  });

  conditions.set('projection-lags', { lagging: 'lines, Position 7' });
  expect(await shown()).toMatchObject({ status: 200, body: { status: 'degraded' } });
  nowMs += 1_000;
  conditions.set('store-unavailable', { reason: 'gone' }, new Error('gone'));
  nowMs += 1_000;
  conditions.set('store-unavailable', { reason: 'still gone' });
  expect(await shown()).toEqual({
    status: 503,
    body: {
      status: 'unavailable',
      conditions: [
        {
          condition: 'store-unavailable',
          severity: 'not-ready',
          since: '2026-01-01T00:00:01.000Z',
          de: 'Der Ereignisspeicher antwortet nicht (still gone).',
          en: 'The event store does not answer (still gone).',
        },
        expect.objectContaining({ condition: 'projection-lags', severity: 'noted' }),
      ],
      head: '9',
    },
    metric: '1',
  });

  conditions.set('store-unavailable', undefined);
  conditions.set('store-unavailable', undefined);
  conditions.set('projection-lags', undefined);
  expect(await shown()).toMatchObject({ status: 200, body: { status: 'ready' }, metric: '0' });
  expect(lines.map(({ level, condition, state }) => [level, condition, state])).toEqual([
    [40, 'projection-lags', 'begins'],
    [50, 'store-unavailable', 'begins'],
    [40, 'store-unavailable', 'ends'],
    [40, 'projection-lags', 'ends'],
  ]);
});

it.each([
  ['are mute', () => new Promise<never>(() => undefined)],
  ['fail', () => Promise.reject(new Error('gone'))],
])('says what it knows while its details %s', async (_, details) => {
  const ask = await served({ details });
  expect(JSON.parse((await ask('/health/ready')).text)).toEqual({ status: 'ready', conditions: [] });
});
