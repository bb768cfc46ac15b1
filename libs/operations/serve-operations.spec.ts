import { afterEach, expect, it } from '@jest/globals';
import type { Server } from 'node:http';
import { ServiceMetrics, type MeasuredSources } from './metrics.ts';
import { serveOperations } from './serve-operations.ts';

const rows = async () => [{ name: 'lines', state: 'LIVE', position: 7n }];
let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

async function metricsOf(metrics: ServiceMetrics, measure: () => Promise<void>) {
  const service = { ready: async () => ({}), measure, close: async () => undefined };
  server = await serveOperations(
    { operationsHost: '127.0.0.1', operationsPort: 0 },
    () => ({ service, isClosing: false }),
    metrics,
  );
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const response = await fetch(`http://127.0.0.1:${address.port}/metrics`);
  return { status: response.status, text: await response.text() };
}

const asked = async (sources: MeasuredSources, before?: MeasuredSources) => {
  const metrics = new ServiceMetrics('probe');
  if (before) await metrics.measure(before);
  return metricsOf(metrics, () => metrics.measure(sources));
};
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
  expect(value(text, 'foerderbuch_up{of="store"}')).toBe('1');
  expect(value(text, 'foerderbuch_up{of="read-models"}')).toBe('1');
  expect(value(text, 'foerderbuch_projection_lag_positions{projection="lines"}')).toBe('2');
});

it.each([
  ['is mute', () => new Promise<bigint>(() => undefined)],
  ['fails', () => Promise.reject(new Error('gone'))],
] as const)(
  'answers while the store %s: says so, and leaves the lag out that it had shown before',
  async (_, head) => {
    const { status, text } = await asked({ head, projections: rows }, answering);
    expect(status).toBe(200);
    expect(value(text, 'foerderbuch_up{of="store"}')).toBe('0');
    expect(value(text, 'foerderbuch_projection_position{projection="lines"}')).toBe('7');
    expect(value(text, 'foerderbuch_projection_lag_positions{projection="lines"}')).toBeUndefined();
    expect(text).toContain('process_cpu_seconds_total');
  },
);

it('answers while the read models fail: says so, and leaves them out', async () => {
  const projections = () => Promise.reject(new Error('gone'));
  const { status, text } = await asked({ head: async () => 9n, projections }, answering);
  expect(status).toBe(200);
  expect(value(text, 'foerderbuch_up{of="read-models"}')).toBe('0');
  expect(value(text, 'foerderbuch_up{of="store"}')).toBe('1');
  expect(value(text, 'foerderbuch_projection_position{projection="lines"}')).toBeUndefined();
});

it('answers where measuring itself fails', async () => {
  const { status } = await metricsOf(new ServiceMetrics('probe'), () => Promise.reject(new Error('gone')));
  expect(status).toBe(200);
});
