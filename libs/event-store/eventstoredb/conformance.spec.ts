import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import {
  conformanceCases,
  runCase,
  runCases,
  serverHarness,
  wireServerHarness,
  WireServerProcess,
} from '../testing/index.ts';
import { behavesLikeItsModel } from '../testing/conformance/model-property.ts';

describe('the EventStoreDB event store', () => {
  it.each(conformanceCases)('$name', async (one) => {
    expect(await runCase(wireServerHarness(), one)).toMatchObject({ outcome: 'passed' });
  });

  it('behaves like a map of lists, whatever is appended, repeated, refused, read and opened again', async () => {
    await expect(behavesLikeItsModel(wireServerHarness(), { numRuns: 8 })).resolves.toBeUndefined();
  });

  it('is held as well against a server that others run, by its address: faults are made in front of it, and what cannot be made says why', async () => {
    const server = await WireServerProcess.start();
    const onFaults = conformanceCases.filter(({ needs }) => needs !== undefined);
    const outcomes: string[] = [];
    for await (const result of runCases(serverHarness('by address', server.connectionString), onFaults))
      outcomes.push(result.outcome === 'notRun' ? result.why : result.outcome);
    await server.stop();
    expect(outcomes.filter((outcome) => outcome !== 'passed')).toEqual(['the harness offers no leaveNoRoom']);
    expect(outcomes.length).toBeGreaterThan(7);
  }, 60_000);

  it('leaves nothing behind that keeps a process alive, closed in the middle of what it does', async () => {
    const server = await WireServerProcess.start();
    const program = `
      import { openEventStoreDb } from '#event-store/eventstoredb';
      const store = openEventStoreDb('${server.connectionString}');
      const pending = [store.head(), store.readAll({ after: 0n })];
      for (let count = 0; count < 20; count += 1)
        pending.push(store.importEvents([{ stream: 'claim-' + count, revision: 0n, position: 1n, recordedAtMs: 1, id: crypto.randomUUID(),
          type: 'ClaimWithdrawn', version: 1, payload: '{}', effectiveDay: '2023-01-01', actor: { subject: 'a', role: 'b' },
          commandId: crypto.randomUUID(), correlationId: crypto.randomUUID(), causationId: crypto.randomUUID(), synthetic: false }]));
      const settled = Promise.allSettled(pending);
      await store.close();
      await settled;
      console.log('closed');`;
    const child = execFile(
      process.execPath,
      [
        '--conditions=source',
        '--disable-warning=ExperimentalWarning',
        '--input-type=module',
        '--eval',
        program,
      ],
      { cwd: process.cwd(), env: { ...process.env, NODE_OPTIONS: '' }, timeout: 20_000 },
    );
    let said = '';
    child.stdout?.on('data', (text) => (said += String(text)));
    child.stderr?.on('data', (text) => (said += String(text)));
    const [code] = (await once(child, 'exit')) as readonly unknown[];
    await server.stop();
    expect([code, said]).toEqual([0, 'closed\n']);
  }, 30_000);
});
