import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { observeQueries, observeRequests, ServiceMetrics } from '#operations';
import { appropriate, registerFrankfurt } from '../support/efa-2023.ts';
import { keptLog } from '../support/kept-log.ts';
import { TestLedger } from '../support/ledger.ts';

const { log, lines } = keptLog();
const exporter = new InMemorySpanExporter();
const metrics = new ServiceMetrics('test');
const ledger = new TestLedger();

beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(
    new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }),
  );
  await ledger.start(async (app) => observeRequests(app.getHttpAdapter().getInstance(), metrics, log), {
    observeQuery: observeQueries(metrics),
  });
  await registerFrankfurt(ledger);
  await appropriate(ledger, '100.00');
  await ledger.get('/api/v1/budget-lines/EFA/MAIN/2023');
  await ledger.get('/api/v1/budget-lines?cursor=none');
  await ledger.get('/api/v1/claims?minPosition=1000000');
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  trace.disable();
  context.disable();
});

describe('a query, for those who run the ledger', () => {
  it('is a span of its name inside that of its request', () => {
    const spans = exporter.getFinishedSpans();
    const query = spans.find(({ name }) => name === 'BudgetLineAsOf');
    const request = spans.find(({ name }) => name.endsWith('/budget-lines/:programme/:line/:fiscalYear'));
    expect(query?.attributes).toEqual({ outcome: 'answered' });
    expect(query?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
  });

  it('is counted by name and how it ended', async () => {
    const told = await metrics.registry.metrics();
    for (const [query, outcome] of [
      ['BudgetLineAsOf', 'answered'],
      ['BudgetLinesAsOf', 'INVALID_REQUEST'],
      ['Claims', 'HISTORY_CHANGED'],
    ] as const) {
      const labels = `query="${query}",outcome="${outcome}"`;
      expect(told).toContain(`foerderbuch_queries_total{${labels},service="test"} 1`);
      expect(told).toMatch(
        new RegExp(String.raw`^foerderbuch_query_duration_seconds_count\{.*${labels}.*\} 1$`, 'm'),
      );
    }
  });

  it('is named in the line of its request', () => {
    expect(lines).toContainEqual(
      expect.objectContaining({ query: 'BudgetLineAsOf', outcome: 'answered', status: 200 }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ query: 'Claims', outcome: 'HISTORY_CHANGED', status: 410 }),
    );
  });
});
