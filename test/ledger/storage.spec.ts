import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { logStorage } from '#operations';
import { WatchedLedger } from '../../apps/ledger/watched-ledger.ts';
import { appropriate, registerFrankfurt } from '../support/efa-2023.ts';
import { freePort } from '../support/free-port.ts';
import { keptLog } from '../support/kept-log.ts';
import { TestLedger } from '../support/ledger.ts';

const { log, lines } = keptLog();
const ledger = new TestLedger();
let watched: WatchedLedger;
let operations = '';

beforeAll(async () => {
  const operationsPort = await freePort();
  operations = `http://127.0.0.1:${operationsPort}`;
  watched = new WatchedLedger({ operationsHost: '127.0.0.1', operationsPort, logLevel: 'warn' });
  await ledger.start(() => watched.watch(ledger.ledger, log), { onStorage: logStorage(log) });
  await registerFrankfurt(ledger);
  await appropriate(ledger, '100.00');
});
afterAll(async () => {
  await watched.close();
  await ledger.stop();
  ledger.remove();
});

const commit = (name: string) =>
  ledger.post(
    '/api/v1/budget-lines/EFA/MAIN/2023/commitments',
    { commitmentId: name, amount: '1.00' },
    { key: name },
  );
const said = () => lines.flatMap(({ level, storage }) => (storage === undefined ? [] : [[level, storage]]));
async function shown() {
  const [publicly, ready, metrics] = await Promise.all([
    fetch(`${ledger.address}/health/ready`),
    fetch(`${operations}/health/ready`),
    fetch(`${operations}/metrics`).then((answer) => answer.text()),
  ]);
  return {
    publicly: [publicly.status, await publicly.json()],
    ready: await ready.json(),
    metric: /^foerderbuch_storage_fault\{fault="full".*\} (\d)$/m.exec(metrics)?.[1],
  };
}

describe('a disk that is full', () => {
  it('is named to the caller, in readiness, metric and one log line; the all clear is said as well', async () => {
    ledger.store.limitPages(1);
    // A file has room left in its last pages.
    let tried = 0;
    let refused = await commit('C-0');
    while (refused.status === 201 && tried < 200) {
      tried += 1;
      refused = await commit(`C-${tried}`);
    }
    await commit(`C-${tried}`);
    const during = await shown();
    ledger.store.limitPages(1_000_000);

    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(refused.body).toMatchObject({
      type: 'urn:foerderbuch:problem:storage-full',
      detail: expect.stringMatching(
        /^Der Datenträger des Förderbuchs ist voll; dieser Versuch hat nichts gebucht\. .*demselben Idempotency-Key/,
      ),
    });
    expect(during).toEqual({
      publicly: [200, { status: 'read-only' }],
      ready: expect.objectContaining({ status: 'read-only', storage: 'storage-full' }),
      metric: '1',
    });
    expect(said()).toEqual([[50, 'storage-full']]);

    expect((await commit(`C-${tried}`)).status).toBe(201);
    expect(await shown()).toEqual({
      publicly: [200, { status: 'ready' }],
      ready: { status: 'ready', head: expect.any(String) },
      metric: '0',
    });
    expect(said()).toEqual([
      [50, 'storage-full'],
      [40, 'ok'],
    ]);
  });
});

describe('a disk that does not write', () => {
  it('leaves open whether the append holds, is told once, and as well again once an append has reached it', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--conditions=source',
        '--disable-warning=ExperimentalWarning',
        join(import.meta.dirname, 'failing-disk-side.ts'),
        join(ledger.folder, 'failing.sqlite'),
      ],
      { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    );
    expect(stderr).toBe('');
    const unknown = { kind: 'outcomeUnknown', storage: 'failed' };
    expect(JSON.parse(stdout)).toEqual({
      before: { repeated: false },
      during: [unknown, unknown],
      after: { repeated: false },
      head: 2,
      told: ['failed', 'well'],
    });
  });
});
