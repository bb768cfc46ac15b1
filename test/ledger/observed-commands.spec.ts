import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { observeCommands, observeRequests, ServiceMetrics } from '#operations';
import { appropriate, registerFrankfurt } from '../support/efa-2023.ts';
import { keptLog } from '../support/kept-log.ts';
import { TestLedger } from '../support/ledger.ts';
import { rehearse } from '../support/rehearsed.ts';

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
    observe: observeCommands(metrics),
  });
  await registerFrankfurt(ledger);
  await appropriate(ledger, '100.00');
  await ledger.post('/api/v1/budget-lines/EFA/MAIN/2023/commitments', {
    commitmentId: 'F-1',
    amount: '100.01',
  });
  const spare = { commitmentId: 'F-2', amount: '1.00' };
  await rehearse(ledger, '/api/v1/budget-lines/EFA/MAIN/2023/commitments', spare);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  trace.disable();
  context.disable();
});

describe('a command, for those who run the ledger', () => {
  it('is a span of its name inside that of its request', () => {
    const spans = exporter.getFinishedSpans();
    const command = spans.find(({ name }) => name === 'CommitFunds');
    const request = spans.find(({ name }) => name.endsWith('/commitments'));
    expect(command?.attributes).toEqual({ outcome: 'refused', code: 'NOT_ENOUGH_FUNDS' });
    expect(command?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
  });

  it('is counted by name, how it ended, and why it was refused', async () => {
    const told = await metrics.registry.metrics();
    const counted = (labels: string) =>
      new RegExp(String.raw`^foerderbuch_commands_total\{${labels},service="test"\} 1$`, 'm');
    expect(told).toMatch(counted('command="EnactAppropriation",outcome="accepted",code=""'));
    expect(told).toMatch(counted('command="CommitFunds",outcome="refused",code="NOT_ENOUGH_FUNDS"'));
    expect(told).toMatch(counted('command="CommitFunds",outcome="rehearsed",code=""'));
    expect(told).toMatch(
      /^foerderbuch_command_duration_seconds_count\{.*command="CommitFunds",outcome="refused".*\} 1$/m,
    );
  });

  it('is named in the line of its request', () => {
    expect(lines).toContainEqual(
      expect.objectContaining({ command: 'EnactAppropriation', outcome: 'accepted', status: 201 }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ command: 'CommitFunds', code: 'NOT_ENOUGH_FUNDS', status: 409 }),
    );
  });
});
